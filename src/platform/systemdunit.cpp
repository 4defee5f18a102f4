// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/systemdunit.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// What these begin with is no useful unit:
constexpr std::array<std::string_view, 11> useless{
    "user@",
    "session-",
    "init.scope", // a whole login, and what manages it
    "user-runtime-dir@", //
    "app-", // an application of the desktop: https://systemd.io/DESKTOP_ENVIRONMENTS
    "dbus-:",
    "dbus-broker", // what the desktop's bus has started
    "vte-spawn-",
    "tmux-spawn-",
    "gnome-terminal-", // one terminal, or all of them
    "run-", // systemd-run without a name
};

QByteArray groupIn(const QByteArray &controlGroups)
{
    QByteArray named;
    for (const auto &line : controlGroups.split('\n')) {
        // "hierarchy-ID:controller-list:cgroup-path"; the path may hold colons.
        const auto first = line.indexOf(':');
        const auto second = line.indexOf(':', first + 1);
        if (first < 0 || second < 0)
            continue;
        const auto controllers = line.mid(first + 1, second - first - 1);
        const auto path = line.mid(second + 1);
        if (line.startsWith("0:") && controllers.isEmpty() && path != "/")
            return path; // version 2
        if (controllers == "name=systemd")
            named = path; // version 1
    }
    return named;
}

} // namespace

QString unitOf(QByteArrayView controlGroups)
{
    const auto parts = groupIn(controlGroups.toByteArray()).split('/');
    const auto unit = std::find_if(parts.rbegin(), parts.rend(), [](const QByteArray &part) {
        return part.endsWith(".service") || part.endsWith(".scope");
    });
    if (unit == parts.rend())
        return {};
    // systemd puts it before names that the system would take for files of its own.
    const auto name = unit->startsWith('_') ? unit->mid(1) : *unit;
    const bool isUseless = std::ranges::any_of(useless, [&](std::string_view beginning) {
        return name.startsWith(QByteArrayView(beginning.data(), qsizetype(beginning.size())));
    });
    return isUseless ? QString() : QString::fromUtf8(name);
}

} // namespace Skykeep
