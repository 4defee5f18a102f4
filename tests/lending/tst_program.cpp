// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/fakepeer.h"
#include "lending/program.h"
#include "lending/scriptdigests.h"
#include "support/check.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestProgram : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const
    {
        return QDir(m_folder->path()).canonicalPath() + u'/' + name;
    }
    QString write(const QString &name, const QByteArray &contents) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size()
            ? file.fileName()
            : QString();
    }
    ProcessFacts process(const QString &executable, const QStringList &arguments = {}) const
    {
        ProcessFacts facts;
        facts.pid = 100;
        facts.startTime = 1;
        facts.executable = executable;
        facts.arguments = arguments;
        facts.folder = m_folder->path();
        return facts;
    }
    static Program ask(std::vector<ProcessFacts> chain, QString unit = {},
                       unsigned user = *PeerProcess::ownUser())
    {
        const FakePeer::State state{user, std::move(chain), std::move(unit), true};
        const SystemClock clock;
        ScriptDigests digests(clock);
        return programOf(FakePeer(state), digests);
    }
    ProcessFacts skykeep() const { return process(u"/usr/bin/skykeep"_s, {u"skykeep"_s}); }
    ProcessFacts python(const QString &script) const
    {
        return process(u"/usr/bin/python3.11"_s, {u"python3"_s, script});
    }
    ProcessFacts shell() const { return process(u"/usr/bin/bash"_s, {u"-bash"_s}); }
    ProcessFacts code() const
    {
        return process(u"/usr/bin/dash"_s, {u"sh"_s, u"-c"_s, u"skykeep"_s});
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theProgramThatRanSkykeepAsks()
    {
        const auto program = ask({skykeep(), process(u"/usr/bin/goat"_s), shell()});

        QCOMPARE(program.shown, std::optional<size_t>(1));
        QCOMPARE(program.key, (ProgramKey{ProgramKey::Kind::Executable, u"/usr/bin/goat"_s, {}}));
        QCOMPARE(program.displayName(), u"goat"_s);
        QCOMPARE(program.chain.size(), size_t(3));
        QVERIFY(!program.isOtherUser);
    }

    void aScriptIsKnownByItsFileAndContents()
    {
        const auto script = write(u"bot.py"_s, "print(1)");
        const auto program = ask({skykeep(), code(), python(u"bot.py"_s), shell()});

        const auto digest = QCryptographicHash::hash("print(1)", QCryptographicHash::Sha256);
        QCOMPARE(program.key, (ProgramKey{ProgramKey::Kind::Script, script, digest.toHex()}));
        QCOMPARE(program.shown, std::optional<size_t>(2));
        QCOMPARE(program.displayName(), u"bot.py"_s);
        const auto named = programKeyOf(script);
        SKYKEEP_VERIFY_VALUE(named);
        QCOMPARE(*named, *program.key);
    }

    void aChangedScriptIsAnother()
    {
        const auto script = write(u"bot.py"_s, "print(1)");
        const auto before = ask({python(u"bot.py"_s)});

        write(u"bot.py"_s, "print(2)");
        const auto after = ask({python(u"bot.py"_s)});

        QVERIFY(before.key && after.key);
        QCOMPARE(after.key->name, before.key->name);
        QVERIFY(after.key->digest != before.key->digest);
    }

    void aLinkLeadsToTheSameKey()
    {
        const auto script = write(u"bot.py"_s, "print(1)");
        QVERIFY(QFile::link(script, path(u"link"_s)));

        const auto program = ask({python(path(u"link"_s))});

        QVERIFY(program.key);
        QCOMPARE(program.key->name, script);
        const auto named = programKeyOf(path(u"link"_s));
        SKYKEEP_VERIFY_VALUE(named);
        QVERIFY(named->name == script);
    }

    void whatIsNoReadableFileHasNoKey_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("missing") << u"missing.py"_s;
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("a pipe, that would have us wait") << u"pipe.py"_s;
        QTest::newRow("a device") << u"/dev/zero"_s;
        QTest::newRow("a descriptor, which would be one of ours") << u"/dev/fd/0"_s;
        QTest::newRow("the same by its other name") << u"/proc/self/exe"_s;
        QTest::newRow("a link to that") << u"link.py"_s;
        QTest::newRow("too large") << u"large.py"_s;
    }
    void whatIsNoReadableFileHasNoKey()
    {
        QFETCH(const QString, script);
        QVERIFY(::mkfifo(QFile::encodeName(path(u"pipe.py"_s)).constData(), 0600) == 0);
        QVERIFY(QFile::link(u"/proc/version"_s, path(u"link.py"_s)));
        QFile large(path(u"large.py"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(40 * 1024 * 1024));

        const auto program = ask({skykeep(), python(script), shell()});

        QVERIFY(!program.key);
        QCOMPARE(program.shown, std::optional<size_t>(1));
    }

    void aRelativeScriptOfADeletedFolderHasNoKey()
    {
        write(u"bot.py"_s, "print(1)");
        auto asker = python(u"bot.py"_s);
        asker.folder.clear();

        QVERIFY(!ask({asker}).key);
    }

    void aBareShellIsShownAndNeverRemembered()
    {
        const auto program = ask({skykeep(), code(), shell()});

        QVERIFY(!program.key);
        QCOMPARE(program.shown, std::optional<size_t>(2));
        QCOMPARE(program.displayName(), u"bash"_s);
    }

    void aReplacedProgramIsShownAndNeverRemembered()
    {
        const auto script = write(u"bot.py"_s, "print(1)");
        for (auto asker : {process(u"/usr/bin/goat"_s), python(script)}) {
            asker.isReplaced = true;
            const auto program = ask({skykeep(), asker});

            QVERIFY(!program.key);
            QCOMPARE(program.shown, std::optional<size_t>(1));
        }
    }

    void whatIsUnknownIsSaidToBe()
    {
        const auto hidden = process(QString());
        for (const auto &chain : {std::vector<ProcessFacts>{}, {hidden, shell()}, {hidden}}) {
            const auto program = ask(chain, u"bot.service"_s);

            QVERIFY(!program.key);
            QCOMPARE(program.displayName(), u"an unknown program"_s);
            QCOMPARE(program.unit, u"bot.service"_s);
        }
    }

    void whatAServiceManagerSentIsItsUnit_data()
    {
        QTest::addColumn<bool>("hasUnit");
        QTest::newRow("a service") << true;
        QTest::newRow("a login") << false;
    }
    void whatAServiceManagerSentIsItsUnit()
    {
        QFETCH(const bool, hasUnit);
        const auto unit = hasUnit ? u"bot.service"_s : QString();
        const std::optional<ProgramKey> key = hasUnit
            ? std::optional(ProgramKey{ProgramKey::Kind::Unit, unit, {}})
            : std::nullopt;
        const auto manager = process(u"/usr/lib/systemd/systemd"_s, {u"systemd"_s, u"--user"_s});

        for (const auto &chain : {std::vector{skykeep(), code(), manager},
                                  {skykeep(), code(), process(QString())},
                                  {skykeep(), code()}}) {
            const auto program = ask(chain, unit);

            QCOMPARE(program.key, key);
            QCOMPARE(program.shown, std::optional<size_t>(1));
        }
    }

    void aTerminalIsNotTheAsker()
    {
        const auto terminal = process(u"/usr/bin/xterm"_s, {u"xterm"_s, u"-e"_s, u"skykeep"_s});

        const auto program = ask({skykeep(), terminal});

        QVERIFY(!program.key);
        QCOMPARE(program.shown, std::optional<size_t>(0));
    }

    void aTerminalIsASessionWhoseLeaderLives()
    {
        auto asker = skykeep();
        asker.session = 7;
        asker.sessionStartTime = 70;
        QVERIFY(!ask({asker}).terminal);

        asker.terminal = u"pts/1"_s;
        QCOMPARE(ask({asker}).terminal, (TerminalKey{7, 70}));

        asker.sessionStartTime = 0;
        QVERIFY(!ask({asker}).terminal);
    }

    void anotherUserIsKnownByNumberAlone()
    {
        const auto other = *PeerProcess::ownUser() + 1;

        const auto program = ask({process(u"/usr/bin/goat"_s)}, {}, other);

        QVERIFY(program.isOtherUser);
        QCOMPARE(program.key, (ProgramKey{ProgramKey::Kind::User, QString::number(other), {}}));
        QVERIFY(program.displayName().contains(QString::number(other)));
    }

    void aNameCannotDisguiseItself()
    {
        const auto name = ask({process(u"/opt/\u202egpj\n\x1b[2J"_s + QString(500, u'x'))})
                              .displayName();

        QVERIFY(!name.contains(u'\u202e') && !name.contains(u'\n') && !name.contains(u'\x1b'));
        QVERIFY(name.size() < 100);
    }

    void aFileIsNamedByWhatItIs()
    {
        const auto plain = write(u"script"_s, "#!/bin/sh\nskykeep token");
        const auto named = write(u"bot.mjs"_s, "run()");
        const auto binary = write(u"goat"_s,
                                  "\x7f"
                                  "ELF...");

        QVERIFY(programKeyOf(plain)->kind == ProgramKey::Kind::Script);
        QVERIFY(programKeyOf(named)->kind == ProgramKey::Kind::Script);
        QCOMPARE(*programKeyOf(binary), (ProgramKey{ProgramKey::Kind::Executable, binary, {}}));
        SKYKEEP_VERIFY_ERROR(programKeyOf(path(u"missing"_s)), ErrorKind::NotFound);
        SKYKEEP_VERIFY_ERROR(programKeyOf(m_folder->path()), ErrorKind::NotFound);
        SKYKEEP_VERIFY_ERROR(programKeyOf(u"/bin/sh"_s), ErrorKind::InvalidInput);
    }

    void theWordOfEveryKindLeadsBack()
    {
        using Kind = ProgramKey::Kind;
        for (const auto kind : {Kind::Executable, Kind::Script, Kind::Unit, Kind::User})
            QVERIFY(programKindFrom(toString(kind)) == kind);
        QVERIFY(!programKindFrom(u"shell"));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
