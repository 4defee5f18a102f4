// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/interpreters.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr std::array shells{
    "ash"_L1,  "bash"_L1,  "busybox"_L1,    "cmd"_L1,   "csh"_L1,   "dash"_L1, "elvish"_L1,
    "fish"_L1, "ion"_L1,   "ksh"_L1,        "ksh93"_L1, "mksh"_L1,  "nu"_L1,   "oksh"_L1,
    "osh"_L1,  "pdksh"_L1, "powershell"_L1, "pwsh"_L1,  "rbash"_L1, "rc"_L1,   "sash"_L1,
    "sh"_L1,   "tcsh"_L1,  "toybox"_L1,     "xonsh"_L1, "yash"_L1,  "zsh"_L1,
};

constexpr std::array languages{
    "R"_L1,       "Rscript"_L1, "awk"_L1,          "babashka"_L1,    "bb"_L1,        "bun"_L1,
    "cscript"_L1, "deno"_L1,    "dotnet"_L1,       "elixir"_L1,      "erl"_L1,       "escript"_L1,
    "expect"_L1,  "gawk"_L1,    "gjs"_L1,          "gjs-console"_L1, "guile"_L1,     "iex"_L1,
    "ipython"_L1, "irb"_L1,     "java"_L1,         "javaw"_L1,       "jruby"_L1,     "julia"_L1,
    "lua"_L1,     "luajit"_L1,  "mawk"_L1,         "mono"_L1,        "mono-sgen"_L1, "nawk"_L1,
    "node"_L1,    "nodejs"_L1,  "original-awk"_L1, "osascript"_L1,   "perl"_L1,      "php"_L1,
    "php-cgi"_L1, "pike"_L1,    "pypy"_L1,         "python"_L1,      "pythonw"_L1,   "qjs"_L1,
    "racket"_L1,  "raku"_L1,    "ruby"_L1,         "runghc"_L1,      "sbcl"_L1,      "scala"_L1,
    "swipl"_L1,   "tclsh"_L1,   "wine"_L1,         "wine64"_L1,      "wish"_L1,      "wscript"_L1,
};

// What runs a command that it is given, or looks up in a file.
constexpr std::array launchers{
    "chroot"_L1,      "chrt"_L1,    "coreutils"_L1, "dbus-run-session"_L1,
    "direnv"_L1,      "doas"_L1,    "env"_L1,       "find"_L1,
    "firejail"_L1,    "flock"_L1,   "gmake"_L1,     "ionice"_L1,
    "just"_L1,        "ltrace"_L1,  "make"_L1,      "nice"_L1,
    "nohup"_L1,       "npm"_L1,     "npx"_L1,       "nsenter"_L1,
    "parallel"_L1,    "pipx"_L1,    "pkexec"_L1,    "pnpm"_L1,
    "poetry"_L1,      "rlwrap"_L1,  "runuser"_L1,   "script"_L1,
    "setarch"_L1,     "setpriv"_L1, "setsid"_L1,    "socat"_L1,
    "stdbuf"_L1,      "strace"_L1,  "su"_L1,        "sudo"_L1,
    "systemd-run"_L1, "taskset"_L1, "time"_L1,      "timeout"_L1,
    "unshare"_L1,     "uv"_L1,      "uvx"_L1,       "watch"_L1,
    "watchexec"_L1,   "xargs"_L1,   "yarn"_L1,
};

//! "python3.11" is python, "ld-linux-x86-64.so.2" the loader, "guile-3.0" guile.
QStringView withoutVersion(QStringView name)
{
    while (!name.isEmpty() && (name.back().isDigit() || name.back() == u'.' || name.back() == u'-'))
        name.chop(1);
    return name;
}

} // namespace

bool isInterpreter(QStringView file)
{
#ifdef Q_OS_WIN
    constexpr auto sensitivity = Qt::CaseInsensitive;
    auto name = file.mid(std::max(file.lastIndexOf(u'/'), file.lastIndexOf(u'\\')) + 1);
    if (name.endsWith(".exe"_L1, sensitivity))
        name.chop(4);
#else
    constexpr auto sensitivity = Qt::CaseSensitive;
    const auto name = file.mid(file.lastIndexOf(u'/') + 1);
#endif
    const auto bare = withoutVersion(name);
    const auto isThis = [&](QLatin1StringView known) {
        return name.compare(known, sensitivity) == 0 || bare.compare(known, sensitivity) == 0;
    };
    // The loader of the system's libraries runs the program that it is given.
    return std::ranges::any_of(shells, isThis) || std::ranges::any_of(languages, isThis)
        || std::ranges::any_of(launchers, isThis) || name.startsWith("ld-linux"_L1)
        || name.startsWith("ld-musl"_L1);
}

} // namespace Skykeep
