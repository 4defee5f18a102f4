// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/autostart.h"

#include <QDir>
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

} // namespace

Result<void> startAtLogin(const QString &program, const QStringList &arguments)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart"_s;
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Storage, folder, u"the folder cannot be made"_s);

    QString command = quoted(program);
    for (const auto &argument : arguments)
        command += u' ' + quoted(argument);
    const QString entry = u"[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Skykeep\n"
                          "Icon=io.github.skykeep.Skykeep\n"
                          "Terminal=false\n"
                          "Exec=%1\n"_s.arg(command);

    const QString file = folder + u"/io.github.skykeep.Skykeep.desktop"_s;
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(entry.toUtf8()) < 0 || !out.flush()
        || !out.commit())
        return fail(ErrorKind::Storage, file, out.errorString());
    return {};
}

} // namespace Skykeep
