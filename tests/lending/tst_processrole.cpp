// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/processrole.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

using Kind = ProcessRole::Kind;
Q_DECLARE_METATYPE(Skykeep::ProcessRole::Kind)

class TestProcessRole : public QObject
{
    Q_OBJECT

private:
    static ProcessRole roleOfLine(const QString &executable, const QString &line)
    {
        ProcessFacts process;
        process.executable = executable;
        process.arguments = line.split(u' ', Qt::SkipEmptyParts);
        return roleOf(process);
    }

private Q_SLOTS:
    void aScriptIsFoundAmongTheArguments_data()
    {
        QTest::addColumn<QString>("executable");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("script");

        const auto add = [](const char *name, const QString &executable, const QString &line,
                            const QString &script) {
            QTest::newRow(name) << executable << line << script;
        };
        add("sh", u"/usr/bin/dash"_s, u"sh bot"_s, u"bot"_s);
        add("bash with options", u"/usr/bin/bash"_s, u"bash -eu -o pipefail +x /b/bot -c x"_s,
            u"/b/bot"_s);
        add("bash, an option's value behind it", u"/usr/bin/bash"_s, u"bash -euo pipefail bot"_s,
            u"bot"_s);
        add("the end of options", u"/usr/bin/bash"_s, u"bash -- -c"_s, u"-c"_s);
        add("the end of options, in the old way", u"/usr/bin/dash"_s, u"/bin/sh - bot"_s, u"bot"_s);
        add("a login shell", u"/usr/bin/zsh"_s, u"-zsh bot"_s, u"bot"_s);
        add("busybox by its applet's name", u"/bin/busybox"_s, u"/bin/sh bot"_s, u"bot"_s);
        add("busybox by its own", u"/bin/busybox"_s, u"busybox ash bot"_s, u"bot"_s);
        add("python", u"/usr/bin/python3.11"_s, u"/usr/bin/python3 bot.py -c x"_s, u"bot.py"_s);
        add("python with options", u"/usr/bin/python3.11"_s,
            u"python3 -u -W ignore -Xdev -X utf8 -bb --check-hash-based-pycs always bot.py"_s,
            u"bot.py"_s);
        add("python through env", u"/usr/bin/python3.11"_s, u"python3 /b/bot"_s, u"/b/bot"_s);
        add("node", u"/opt/node/bin/node"_s, u"node --max-old-space-size=99 bot.js -e x"_s,
            u"bot.js"_s);
        add("node's value", u"/usr/bin/node"_s, u"node --title t -C dev bot.js"_s, u"bot.js"_s);
        add("ruby", u"/usr/bin/ruby3.1"_s, u"ruby -w -Ilib -I ext -EUTF-8 bot.rb"_s, u"bot.rb"_s);
        add("perl", u"/usr/bin/perl"_s, u"perl -w -I lib -0777 -i.e bot.pl"_s, u"bot.pl"_s);
        add("perl by its long name", u"/usr/bin/perl5.36-x86_64-linux-gnu"_s, u"perl bot.pl"_s,
            u"bot.pl"_s);
        add("lua", u"/usr/bin/lua5.4"_s, u"lua -W bot.lua"_s, u"bot.lua"_s);
        add("php", u"/usr/bin/php8.2"_s, u"php -d a=b -f bot.php"_s, u"bot.php"_s);
        add("php by position", u"/usr/bin/php8.2"_s, u"php -n bot.php -r x"_s, u"bot.php"_s);
        add("deno", u"/usr/bin/deno"_s, u"deno run --allow-net -c d.json bot.ts eval"_s,
            u"bot.ts"_s);
        add("bun", u"/usr/bin/bun"_s, u"bun bot.ts"_s, u"bot.ts"_s);
        add("java", u"/usr/lib/jvm/bin/java"_s, u"java -Xmx1g -cp a.jar -jar bot.jar x"_s,
            u"bot.jar"_s);
        add("awk", u"/usr/bin/gawk"_s, u"awk -v a=b -f bot.awk"_s, u"bot.awk"_s);
        add("tcl", u"/usr/bin/tclsh8.6"_s, u"tclsh bot.tcl"_s, u"bot.tcl"_s);
        add("dotnet", u"/usr/bin/dotnet"_s, u"dotnet exec bot.dll"_s, u"bot.dll"_s);
        add("powershell", u"/opt/pwsh/pwsh"_s, u"pwsh -NoProfile -File bot.ps1"_s, u"bot.ps1"_s);
    }
    void aScriptIsFoundAmongTheArguments()
    {
        QFETCH(const QString, executable);
        QFETCH(const QString, line);
        QFETCH(const QString, script);

        const auto role = roleOfLine(executable, line);

        QCOMPARE(role.kind, Kind::Script);
        QCOMPARE(role.script, script);
    }

    void whatRunsNoFileIsNoScript_data()
    {
        QTest::addColumn<QString>("executable");
        QTest::addColumn<QString>("line");
        QTest::addColumn<Kind>("kind");

        const auto add = [](const char *name, const QString &executable, const QString &line,
                            Kind kind) { QTest::newRow(name) << executable << line << kind; };
        add("code for sh", u"/usr/bin/dash"_s, u"sh -c x bot"_s, Kind::Errand);
        add("code for a login bash", u"/usr/bin/bash"_s, u"bash -lc x"_s, Kind::Errand);
        add("code behind an option's value", u"/usr/bin/bash"_s, u"bash -o pipefail -c x"_s,
            Kind::Errand);
        add("code for fish", u"/usr/bin/fish"_s, u"fish --command=x"_s, Kind::Errand);
        add("code for python", u"/usr/bin/python3"_s, u"python3 -Ic x"_s, Kind::Errand);
        add("code for node", u"/usr/bin/node"_s, u"node --eval=x"_s, Kind::Errand);
        add("code for perl", u"/usr/bin/perl"_s, u"perl -lane x"_s, Kind::Errand);
        add("code for php", u"/usr/bin/php"_s, u"php -r x"_s, Kind::Errand);
        add("code for awk", u"/usr/bin/mawk"_s, u"awk x file"_s, Kind::Errand);
        add("code for deno", u"/usr/bin/deno"_s, u"deno eval x"_s, Kind::Errand);
        add("busybox's xargs", u"/bin/busybox"_s, u"xargs x"_s, Kind::Errand);
        add("skykeep itself", u"/usr/bin/skykeep"_s, u"skykeep token"_s, Kind::Errand);
        add("timeout", u"/usr/bin/timeout"_s, u"timeout 5 x"_s, Kind::Errand);
        add("npm", u"/usr/bin/node"_s, u"node /usr/bin/npm run x"_s, Kind::Errand);
        add("a bare shell", u"/usr/bin/bash"_s, u"-bash"_s, Kind::Interpreter);
        add("an interactive shell", u"/usr/bin/bash"_s, u"bash -i"_s, Kind::Interpreter);
        add("a shell that reads", u"/usr/bin/dash"_s, u"sh -s bot"_s, Kind::Interpreter);
        add("a shell with code of its own", u"/usr/bin/bash"_s, u"bash --rcfile x bot"_s,
            Kind::Interpreter);
        add("a bare python", u"/usr/bin/python3"_s, u"python3"_s, Kind::Interpreter);
        add("a python that reads", u"/usr/bin/python3"_s, u"python3 - bot"_s, Kind::Interpreter);
        add("a module", u"/usr/bin/python3"_s, u"python3 -um bot"_s, Kind::Interpreter);
        add("more code for node", u"/usr/bin/node"_s, u"node -r ./x bot.js"_s, Kind::Interpreter);
        add("more code for perl", u"/usr/bin/perl"_s, u"perl -MX bot.pl"_s, Kind::Interpreter);
        add("more code for java", u"/usr/bin/java"_s, u"java -javaagent:x -jar bot.jar"_s,
            Kind::Interpreter);
        add("no arguments at all", u"/usr/bin/python3"_s, u""_s, Kind::Interpreter);
        add("the loader", u"/usr/lib/ld-linux-x86-64.so.2"_s, u"ld.so bot"_s, Kind::Interpreter);
        add("a terminal", u"/usr/bin/konsole"_s, u"konsole -e x"_s, Kind::Session);
        add("the login's manager", u"/usr/lib/systemd/systemd"_s, u"systemd --user"_s,
            Kind::Session);
        add("a program", u"/usr/bin/pythonista"_s, u"pythonista bot.py"_s, Kind::Program);
        add("a program with a number", u"/usr/bin/7z"_s, u"7z x"_s, Kind::Program);
        add("unknown", QString(), u"bash"_s, Kind::Unknown);
    }
    void whatRunsNoFileIsNoScript()
    {
        QFETCH(const QString, executable);
        QFETCH(const QString, line);
        QFETCH(const Kind, kind);

        const auto role = roleOfLine(executable, line);

        QCOMPARE(role.kind, kind);
        QCOMPARE(role.script, QString());
    }

    void whatDoesAsItIsToldIsKnownByName()
    {
        for (const auto &name : {u"/usr/bin/bash"_s, u"/usr/bin/python3.11"_s, u"/usr/bin/xargs"_s,
                                 u"/usr/bin/tmux"_s, u"/usr/bin/env"_s, u"skykeep"_s})
            QVERIFY2(isInterpreter(name), qPrintable(name));
        for (const auto &name : {u"/usr/bin/goat"_s, u"/usr/bin/code"_s, u""_s, u"/"_s})
            QVERIFY2(!isInterpreter(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestProcessRole)
#include "tst_processrole.moc"
