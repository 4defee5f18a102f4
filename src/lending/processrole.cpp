// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/processrole.h"

#include "lending/interpreter.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

using Kind = ProcessRole::Kind;

// Being remembered would mean whatever anybody has them run.
const QSet<QString> &errands()
{
    // clang-format off
    static const QSet<QString> names{
        // Our own command line. Any program can be called so: that moves its label to its parent, which
        // it could have had by running the real one.
        u"skykeep"_s,
        u"bwrap"_s, u"catatonit"_s, u"chroot"_s, u"chrt"_s, u"coreutils"_s, u"dbus-run-session"_s,
        u"direnv"_s, u"doas"_s, u"dumb-init"_s, u"entr"_s, u"env"_s, u"fakeroot"_s, u"faketime"_s,
        u"find"_s, u"firejail"_s, u"flock"_s, u"gdb"_s, u"gmake"_s, u"inotifywait"_s, u"ionice"_s,
        u"just"_s, u"ltrace"_s, u"make"_s, u"nice"_s, u"ninja"_s, u"nohup"_s, u"npm"_s, u"npx"_s,
        u"nsenter"_s, u"parallel"_s, u"pipx"_s, u"pkexec"_s, u"pnpm"_s, u"poetry"_s, u"proot"_s,
        u"rlwrap"_s, u"rofi"_s, u"run-parts"_s, u"runuser"_s, u"samu"_s, u"script"_s, u"setarch"_s,
        u"setpriv"_s, u"setsid"_s, u"socat"_s, u"stdbuf"_s, u"strace"_s, u"su"_s, u"sudo"_s,
        u"systemd-run"_s, u"taskset"_s, u"time"_s, u"timeout"_s, u"tini"_s, u"unshare"_s, u"uv"_s,
        u"uvx"_s, u"valgrind"_s, u"watch"_s, u"watchexec"_s, u"wofi"_s, u"xargs"_s, u"xinit"_s,
        u"yarn"_s,
    };
    // clang-format on
    return names;
}

// The same, as scripts.
const QSet<QString> &errandScripts()
{
    // clang-format off
    static const QSet<QString> names{
        u"npm"_s, u"npm-cli.js"_s, u"npx"_s, u"npx-cli.js"_s, u"pnpm"_s, u"pnpm.cjs"_s, u"yarn"_s, u"yarn.js"_s,
        u"corepack.js"_s, u"parallel"_s, u"poetry"_s, u"pipenv"_s, u"hatch"_s, u"tox"_s, u"nox"_s, u"invoke"_s,
        u"bundle"_s, u"rake"_s, u"xvfb-run"_s, u"fakeroot"_s, u"dbus-launch"_s, u"sem"_s, u"snakemake"_s,
    };
    // clang-format on
    return names;
}

const QSet<QString> &sessions()
{
    // clang-format off
    static const QSet<QString> names{
        // service managers and logins
        u"systemd"_s, u"init"_s, u"openrc"_s, u"runit"_s, u"runsv"_s, u"runsvdir"_s, u"s6-supervise"_s,
        u"s6-svscan"_s, u"supervise-daemon"_s, u"anacron"_s, u"atd"_s, u"cron"_s, u"crond"_s, u"fcron"_s,
        u"login"_s, u"sshd"_s, u"sshd-session"_s, u"mosh-server"_s, u"dropbear"_s, u"dbus-broker"_s,
        u"dbus-broker-launch"_s, u"dbus-daemon"_s, u"dbus-launch"_s, u"containerd-shim"_s,
        u"containerd-shim-runc-v"_s, u"conmon"_s,
        // desktops
        u"awesome"_s, u"bspwm"_s, u"cinnamon"_s, u"cinnamon-session"_s, u"cinnamon-session-binary"_s,
        u"cosmic-comp"_s, u"cosmic-session"_s, u"dwm"_s, u"fluxbox"_s, u"gdm-wayland-session"_s, u"gdm-x-session"_s,
        u"gnome-session"_s, u"gnome-session-binary"_s, u"gnome-session-service"_s, u"gnome-shell"_s,
        u"hyprland"_s, u"i3"_s, u"icewm"_s, u"kded"_s, u"kglobalacceld"_s, u"krunner"_s, u"ksmserver"_s,
        u"kwin_wayland"_s, u"kwin_x"_s, u"labwc"_s, u"lxqt-panel"_s, u"lxqt-session"_s, u"lxsession"_s,
        u"mate-panel"_s, u"mate-session"_s, u"mutter"_s, u"niri"_s, u"openbox"_s, u"plasma_session"_s,
        u"plasmashell"_s, u"river"_s, u"startplasma-wayland"_s, u"startplasma-x"_s, u"sway"_s, u"weston"_s,
        u"xfce4-panel"_s, u"xfce4-session"_s, u"xfdesktop"_s, u"xmonad"_s, u"xorg"_s, u"xwayland"_s,
        // terminals
        u"abduco"_s, u"alacritty"_s, u"contour"_s, u"deepin-terminal"_s, u"dtach"_s, u"foot"_s, u"ghostty"_s,
        u"gnome-console"_s, u"gnome-terminal"_s, u"gnome-terminal-server"_s, u"kgx"_s, u"kitty"_s,
        u"konsole"_s, u"lxterminal"_s, u"mate-terminal"_s, u"ptyxis"_s, u"ptyxis-agent"_s, u"qterminal"_s,
        u"rxvt"_s, u"rxvt-unicode"_s, u"screen"_s, u"st"_s, u"terminology"_s, u"tilix"_s, u"tmux"_s,
        u"ttyd"_s, u"urxvt"_s, u"urxvtd"_s, u"uxterm"_s, u"wezterm"_s, u"wezterm-gui"_s,
        u"wezterm-mux-server"_s, u"xfce4-terminal"_s, u"xterm"_s, u"yakuake"_s, u"zellij"_s,
    };
    // clang-format on
    return names;
}

bool isAmong(const QSet<QString> &names, const QString &executable)
{
    return names.contains(fullNameOf(executable)) || names.contains(plainNameOf(executable));
}

} // namespace

bool isScriptName(const QString &file)
{
    static const QSet<QString> ends{
        u"awk"_s, u"bash"_s, u"cjs"_s, u"fish"_s, u"jar"_s, u"jl"_s,  u"js"_s, u"ksh"_s,
        u"lua"_s, u"mjs"_s,  u"mts"_s, u"php"_s,  u"pl"_s,  u"ps1"_s, u"py"_s, u"pyz"_s,
        u"r"_s,   u"rb"_s,   u"sh"_s,  u"tcl"_s,  u"ts"_s,  u"zsh"_s,
    };
    return ends.contains(QFileInfo(file).suffix().toLower());
}

bool isInterpreter(const QString &executable)
{
    return isAmong(errands(), executable) || isAmong(sessions(), executable)
        || Interpreter::of(executable, {}).has_value();
}

ProcessRole roleOf(const ProcessFacts &process)
{
    if (process.executable.isEmpty())
        return {Kind::Unknown};
    if (isAmong(sessions(), process.executable))
        return {Kind::Session};
    if (isAmong(errands(), process.executable))
        return {Kind::Errand};
    const auto interpreter = Interpreter::of(process.executable, process.arguments);
    if (!interpreter)
        return {Kind::Program};
    auto role = interpreter->role();
    if (role.kind == Kind::Script && errandScripts().contains(QFileInfo(role.script).fileName()))
        return {Kind::Errand};
    return role;
}

} // namespace Skykeep
