// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "cli/keptprofile.h"
#include "cli/programrun.h"
#include "cli/pseudoterminal.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>

using namespace Skykeep;
using namespace Qt::StringLiterals;

//! Which account is meant where none is named, and what only a terminal shows of a command in a lease.
class TestAtTheTerminal : public QObject
{
    Q_OBJECT

private:
    std::optional<KeptProfile> m_profile;
    std::optional<ScriptedKeeper> m_keeper;
    std::optional<QTemporaryDir> m_folder;
    bool m_isInLease = false;

    void writeAccountFile(const QByteArray &content) const
    {
        QFile file(m_folder->filePath(u".skykeep"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray answer(const Request &request) const
    {
        if (request.verb == "context"_L1) {
            return replyTo(request,
                           QJsonObject{{u"lease"_s,
                                        m_isInLease ? QJsonValue(QJsonObject{{u"lease"_s, 3}})
                                                    : QJsonValue()}});
        }
        return replyTo(request, QJsonObject{{u"token"_s, u"not-a-real-token"_s}, {u"lease"_s, 1}});
    }
    QString accountAsked() const
    {
        const auto requests = m_keeper->requests();
        return requests.isEmpty() || requests.last().verb == "context"_L1
            ? u"(nothing was asked)"_s
            : requests.last().arguments["account"_L1].toString();
    }
    //! In a shell of the folder.
    PseudoTerminal atTerminal(const QString &line) const
    {
        return PseudoTerminal(u"/bin/sh"_s,
                              {u"-c"_s, u"cd \"$1\" && "_s + line, QStringLiteral(SKYKEEP_PROGRAM),
                               m_folder->path()},
                              m_profile->environment());
    }
    Outcome withoutTerminal(const QString &arguments) const
    {
        return runInShell(*m_profile, u"cd '%1' && \"$0\" %2"_s.arg(m_folder->path(), arguments));
    }

private Q_SLOTS:
    void init()
    {
        m_profile.emplace();
        m_folder.emplace();
        m_isInLease = false;
        m_keeper.emplace(m_profile->socketPath(),
                         ScriptedKeeper::Behaviour{
                             .script = [this](const Request &request) { return answer(request); }});
    }
    void cleanup()
    {
        m_keeper.reset();
        m_profile.reset();
    }

    void aFoldersAccountIsConfirmedOnce()
    {
        writeAccountFile("account = alice.test\n");
        auto first = atTerminal(u"\"$0\" token"_s);
        QVERIFY(first.waitFor(".skykeep names alice.test. Use it here? [y/N] "));
        first.type("y\n");
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(accountAsked(), u"alice.test"_s);

        auto second = atTerminal(u"\"$0\" token"_s);

        QCOMPARE(second.exitCode(), 0);
        QVERIFY(!second.shown().contains("Use it here?"));
        QCOMPARE(withoutTerminal(u"token"_s).exit, 0);
        QCOMPARE(accountAsked(), u"alice.test"_s);
    }

    void anotherAccountIsAskedAboutAgain()
    {
        writeAccountFile("account = alice.test\n");
        auto first = atTerminal(u"\"$0\" token"_s);
        QVERIFY(first.waitFor("Use it here?"));
        first.type("yes\n");
        QCOMPARE(first.exitCode(), 0);
        writeAccountFile("account = bob.test\n");

        auto second = atTerminal(u"\"$0\" token"_s);

        QVERIFY(second.waitFor("names bob.test. Use it here?"));
        second.type("\n");
        QCOMPARE(second.exitCode(), 2);
        QVERIFY(second.shown().contains("bob.test is not used here."));
        QCOMPARE(accountAsked(), u"(nothing was asked)"_s);
    }

    void withoutATerminalNothingIsConfirmed()
    {
        writeAccountFile("account = alice.test\n");

        const auto outcome = withoutTerminal(u"token"_s);

        QCOMPARE(outcome.exit, 2);
        QVERIFY2(outcome.errors.contains("was not confirmed for this folder yet"),
                 outcome.errors.constData());
        QCOMPARE(accountAsked(), u"(nothing was asked)"_s);
    }

    void whatIsNamedCountsMostOfAll()
    {
        writeAccountFile("account = alice.test\n");

        QCOMPARE(withoutTerminal(u"token bob.test"_s).exit, 0);

        QCOMPARE(accountAsked(), u"bob.test"_s);
        QCOMPARE(m_keeper->requests().size(), 1);
    }

    void insideALeaseItsOwnAccountIsMeant()
    {
        writeAccountFile("account = alice.test\n");
        m_isInLease = true;

        QCOMPARE(withoutTerminal(u"token"_s).exit, 0);

        QCOMPARE(accountAsked(), QString());
    }

    void whereNothingNamesOneTheKeeperKnows()
    {
        QCOMPARE(withoutTerminal(u"token"_s).exit, 0);

        QCOMPARE(accountAsked(), QString());
    }

    void aCommandInALeaseTakesTheFoldersAccountToo()
    {
        writeAccountFile("account = alice.test\n");
        auto terminal = atTerminal(u"\"$0\" exec -- echo ran"_s);

        QVERIFY(terminal.waitFor("Use it here?"));
        terminal.type("y\n");

        QVERIFY(terminal.waitFor("ran"));
        QCOMPARE(terminal.exitCode(), 0);
        QCOMPARE(accountAsked(), u"alice.test"_s);
    }

    void whoWaitsAtATerminalIsToldSo()
    {
        m_keeper.emplace(m_profile->socketPath(),
                         ScriptedKeeper::Behaviour{
                             .script = [](const Request &) { return QByteArray(); }});
        auto terminal = atTerminal(u"exec \"$0\" token alice.test"_s);

        QVERIFY(terminal.waitFor("The owner may have to answer in Skykeep's window."));
        terminal.sendSignal(SIGTERM);
        terminal.exitCode();
    }

    void anInterruptFromTheTerminalReachesTheCommandOnce()
    {
        auto terminal = atTerminal(
            u"exec \"$0\" exec alice.test -- "
            "sh -c 'trap \"echo caught\" INT; echo ready; read a; read b; echo end; exit 4'"_s);
        QVERIFY(terminal.waitFor("ready"));

        terminal.type("\x03");
        QVERIFY(terminal.waitFor("caught"));
        terminal.type("\n");
        terminal.type("\n");

        QCOMPARE(terminal.exitCode(), 4);
        QCOMPARE(terminal.shown().count("caught"), 1);
    }

    void aCommandIsStoppedAndContinuedWithUs()
    {
        auto terminal = atTerminal(u"PS1='> ' exec sh -i -m"_s);
        QVERIFY(terminal.waitFor("> "));
        terminal.type("SKYKEEP exec alice.test -- cat\n"_ba.replace("SKYKEEP", SKYKEEP_PROGRAM));
        QTRY_COMPARE(m_keeper->requests().size(), 1);
        terminal.type("first\n");
        QVERIFY(terminal.waitFor("first\r\nfirst"));

        terminal.type("\x1a");
        QVERIFY(terminal.waitFor("Stopped"));
        QVERIFY(terminal.waitFor("> "));
        terminal.type("fg\n");
        QVERIFY2(terminal.waitFor("exec alice.test -- cat"), terminal.shown().constData());
        terminal.type("second\n");
        QVERIFY2(terminal.waitFor("second\r\nsecond"), terminal.shown().constData());
        terminal.type("\x04");
        terminal.type("echo code $?; exit\n");

        QVERIFY(terminal.waitFor("code 0"));
        QCOMPARE(terminal.exitCode(), 0);
    }

    void aCommandThatDoesNotStopKeepsTheTerminal()
    {
        auto terminal = atTerminal(u"PS1='> ' exec sh -i -m"_s);
        QVERIFY(terminal.waitFor("> "));
        terminal.type("SKYKEEP exec alice.test -- sh -c "
                      "'trap \"echo caught\" TSTP; echo ready; read a; read b; echo end'\n"_ba
                          .replace("SKYKEEP", SKYKEEP_PROGRAM));
        QVERIFY(terminal.waitFor("\nready"));

        terminal.type("\x1a");
        QVERIFY(terminal.waitFor("^Zcaught"));
        terminal.type("\n");
        terminal.type("\n");

        QVERIFY2(terminal.waitFor("\nend"), terminal.shown().constData());
        terminal.type("exit\n");
        QCOMPARE(terminal.exitCode(), 0);
        QVERIFY(!terminal.shown().contains("Stopped"));
    }

    void aCommandThatStopsItselfGivesTheTerminalBack()
    {
        auto terminal = atTerminal(u"PS1='> ' exec sh -i -m"_s);
        QVERIFY(terminal.waitFor("> "));
        terminal.type("SKYKEEP exec alice.test -- sh -c 'kill -STOP $$; echo went on'\n"_ba
                          .replace("SKYKEEP", SKYKEEP_PROGRAM));

        QVERIFY(terminal.waitFor("Stopped"));
        terminal.type("fg; exit\n");

        QVERIFY(terminal.waitFor("\nwent on"));
        QCOMPARE(terminal.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAtTheTerminal)
#include "tst_attheterminal.moc"
