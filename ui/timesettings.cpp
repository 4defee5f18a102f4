// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/timesettings.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Skykeep {

bool TimeSettings::open()
{
#if defined(Q_OS_WIN)
    return QDesktopServices::openUrl(QUrl(u"ms-settings:dateandtime"_s));
#elif defined(Q_OS_MACOS)
    return QDesktopServices::openUrl(
        QUrl(u"x-apple.systempreferences:com.apple.preference.datetime"_s));
#else
    struct Program {
        QString name;
        QStringList arguments;
    };
    const Program programs[] = {
        {u"gnome-control-center"_s, {u"datetime"_s}},
        {u"systemsettings"_s, {u"kcm_clock"_s}},
        {u"systemsettings5"_s, {u"kcm_clock"_s}},
        {u"time-admin"_s, {}},
    };
    for (const auto &program : programs) {
        const auto path = QStandardPaths::findExecutable(program.name);
        if (!path.isEmpty() && QProcess::startDetached(path, program.arguments))
            return true;
    }
    return false;
#endif
}

QString TimeSettings::command()
{
    const auto isThere = !QStandardPaths::findExecutable(u"timedatectl"_s).isEmpty();
    return isThere ? u"timedatectl set-ntp true"_s : QString();
}

} // namespace Skykeep
