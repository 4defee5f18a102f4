// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// Nothing but Qt, so that it can be compiled and tried out on any system.

#include "platform/autostart.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// https://learn.microsoft.com/en-us/windows/win32/setupapi/run-and-runonce-registry-keys
constexpr auto runKey = "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_L1;
// What the user switched off in the Task Manager or the settings is noted here.
constexpr auto approvedKey
    = "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run"_L1;
constexpr auto valueName = "Skykeep"_L1;

// As a program takes its command line apart: backslashes count only before a quote.
// https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments
QString quoted(const QString &argument)
{
    QString result(u'"');
    qsizetype backslashes = 0;
    for (const auto letter : argument) {
        if (letter == u'"')
            result += QString(backslashes + 1, u'\\');
        backslashes = letter == u'\\' ? backslashes + 1 : 0;
        result += letter;
    }
    return result + QString(backslashes, u'\\') + u'"';
}

// Ours is quoted; a path has no quotes in it.
QString programOf(const QString &line)
{
    if (line.startsWith(u'"'))
        return line.section(u'"', 1, 1);
    return line.section(u' ', 0, 0);
}

bool isSwitchedOff()
{
    const QSettings approved(approvedKey, QSettings::NativeFormat);
    const auto note = approved.value(valueName).toByteArray();
    return !note.isEmpty() && (note.front() & 1);
}

Result<void> written(QSettings &settings)
{
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return fail(ErrorKind::Storage, settings.fileName(), u"the registry refused it"_s);
    return {};
}

} // namespace

Result<void> startAtLogin(const LoginCommand &command)
{
    QString line = quoted(QDir::toNativeSeparators(command.program));
    for (const auto &argument : command.arguments)
        line += u' ' + quoted(argument);
    QSettings run(runKey, QSettings::NativeFormat);
    run.setValue(valueName, line);
    if (const auto done = written(run); !done)
        return done;
    QSettings approved(approvedKey, QSettings::NativeFormat);
    approved.remove(valueName);
    return written(approved);
}

Result<void> stopAtLogin()
{
    QSettings run(runKey, QSettings::NativeFormat);
    run.remove(valueName);
    return written(run);
}

LoginStart loginStart()
{
    const QSettings run(runKey, QSettings::NativeFormat);
    const auto line = run.value(valueName).toString();
    if (line.isEmpty() || isSwitchedOff())
        return {LoginStart::State::NotSet};
    const auto program = programOf(line);
    const bool isThere = QFileInfo(QDir::fromNativeSeparators(program)).isExecutable();
    return {isThere ? LoginStart::State::Set : LoginStart::State::Broken, QString(runKey), program};
}

} // namespace Skykeep
