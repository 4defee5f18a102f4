// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/autostart.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// Quoted as the Exec key wants it.
// https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
QString quoted(QString argument)
{
    for (const auto special : {u'\\', u'"', u'`', u'$'})
        argument.replace(special, u"\\"_s + special);
    argument.replace(u'%', u"%%"_s);
    // The value of a key is a string with escapes of its own.
    argument.replace(u'\\', u"\\\\"_s);
    return u'"' + argument + u'"';
}

// As a string, which the value of most keys is.
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s);
}

// The first argument of an Exec key, the other way round.
QString programOf(const QString &exec)
{
    QString value; // with the escapes of a string taken out
    for (qsizetype i = 0; i < exec.size(); ++i) {
        if (exec[i] == u'\\' && i + 1 < exec.size())
            ++i;
        value += exec[i];
    }
    const bool isQuoted = value.startsWith(u'"');
    QString program;
    for (qsizetype i = isQuoted ? 1 : 0; i < value.size(); ++i) {
        if (value[i] == (isQuoted ? u'"' : u' '))
            break;
        if (isQuoted && value[i] == u'\\' && i + 1 < value.size())
            ++i;
        program += value[i];
    }
    return program.replace(u"%%"_s, u"%"_s);
}

bool canRun(const QString &program)
{
    const QFileInfo info(program);
    return info.isAbsolute() ? info.isFile() && info.isExecutable()
                             : !QStandardPaths::findExecutable(program).isEmpty();
}

LoginStart startOf(const QString &file)
{
    QFile entry(file);
    if (!entry.open(QIODevice::ReadOnly))
        return {LoginStart::State::NotSet};
    LoginStart start{LoginStart::State::Set, file};
    bool isOurGroup = false;
    for (const auto &bytes : entry.readAll().split('\n')) {
        const auto line = QString::fromUtf8(bytes).trimmed();
        if (line.startsWith(u'['))
            isOurGroup = line == "[Desktop Entry]"_L1;
        if (!isOurGroup)
            continue;
        const auto value = line.section(u'=', 1).trimmed();
        const auto key = line.section(u'=', 0, 0).trimmed();
        if (key == "Exec"_L1)
            start.program = programOf(value);
        // "Hidden should have been called Deleted."
        if ((key == "Hidden"_L1 && value == "true"_L1)
            || (key == "X-GNOME-Autostart-enabled"_L1 && value == "false"_L1))
            return {LoginStart::State::NotSet, file};
    }
    if (!canRun(start.program))
        start.state = LoginStart::State::Broken;
    return start;
}

LoginStart unitOfSystemd()
{
    const auto own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    for (const auto &units : {own + u"/systemd/user"_s, u"/etc/systemd/user"_s}) {
        for (const auto &target : QDir(units).entryList({u"*.wants"_s}, QDir::Dirs)) {
            const QFileInfo unit(u"%1/%2/skykeepd.service"_s.arg(units, target));
            if (unit.isSymLink() || unit.exists()) {
                return {unit.exists() ? LoginStart::State::Set : LoginStart::State::Broken,
                        unit.filePath(), u"skykeepd"_s, true};
            }
        }
    }
    return {LoginStart::State::NotSet};
}

constexpr auto entryName = "/autostart/io.github.skykeep.Skykeep.desktop"_L1;

// Within a Flatpak the user's own folder is another one than the session looks into.
QString ownFolder()
{
    if (qEnvironmentVariableIsEmpty("FLATPAK_ID"))
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return qEnvironmentVariable("HOST_XDG_CONFIG_HOME", QDir::home().filePath(u".config"_s));
}

// The user's own first; an entry there hides the system's of the same name.
QStringList folders()
{
    auto folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    folders.removeAll(ownFolder());
    folders.prepend(ownFolder());
    return folders;
}

Result<void> write(const QString &entry)
{
    const auto file = ownFolder() + entryName;
    const auto folder = QFileInfo(file).path();
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Storage, folder, u"the folder cannot be made"_s);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(entry.toUtf8()) < 0 || !out.flush()
        || !out.commit())
        return fail(ErrorKind::Storage, file, out.errorString());
    return {};
}

LoginStart entryOfDesktop()
{
    for (const auto &folder : folders()) {
        if (QFileInfo::exists(folder + entryName))
            return startOf(folder + entryName);
    }
    return {LoginStart::State::NotSet};
}

} // namespace

Result<void> startAtLogin(const LoginCommand &command)
{
    QString line = quoted(command.program);
    for (const auto &argument : command.arguments)
        line += u' ' + quoted(argument);
    return write(u"[Desktop Entry]\n"
                 "Type=Application\n"
                 "Name=Skykeep\n"
                 "Icon=io.github.skykeep.Skykeep\n"
                 "Terminal=false\n"
                 "TryExec=%2\n" // nothing is tried once the program has been removed
                 "Exec=%1\n"_s.arg(line, escaped(command.program)));
}

Result<void> stopAtLogin()
{
    QFile own(ownFolder() + entryName);
    if (own.exists() && !own.remove())
        return fail(ErrorKind::Storage, own.fileName(), own.errorString());
    if (entryOfDesktop().state != LoginStart::State::NotSet) {
        // Another entry of that name is the system's.
        const auto hidden = write(
            u"[Desktop Entry]\nType=Application\nName=Skykeep\nHidden=true\n"_s);
        if (!hidden)
            return hidden;
    }
    return {};
}

LoginStart loginStart()
{
    const auto start = entryOfDesktop();
    return start.state == LoginStart::State::NotSet ? unitOfSystemd() : start;
}

} // namespace Skykeep
