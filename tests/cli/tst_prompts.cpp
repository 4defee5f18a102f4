// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "cli/keptprofile.h"
#include "cli/pseudoterminal.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace Skykeep;
using namespace Qt::StringLiterals;

namespace {

QJsonObject found()
{
    return {{u"handle"_s, u"alice.test"_s},
            {u"server"_s, u"https://bsky.social"_s},
            {u"accountHost"_s, u"https://pds.test"_s},
            {u"listed"_s, false}};
}

QByteArray signInAnswer(const Request &request)
{
    if (request.verb == "resolve"_L1)
        return replyTo(request, found());
    return replyTo(request, alice());
}

} // namespace

class TestPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_profile.emplace(); }

    void thePasswordIsAskedAfterItsGoalIsShownAndNeverEchoed()
    {
        const ScriptedKeeper keeper(m_profile->socketPath(), {.script = &signInAnswer});
        auto terminal = start({u"sign-in"_s, u"alice.test"_s});

        QVERIFY(terminal.waitFor("Signing in alice.test at bsky.social (hosted at pds.test)"));
        QVERIFY(terminal.waitFor("Password: "));
        QVERIFY(!terminal.echoes());
        terminal.type("pass wörd\n");

        QCOMPARE(terminal.exitCode(), 0);
        QVERIFY(terminal.echoes());
        QVERIFY(!terminal.shown().contains("pass"));
        QVERIFY(terminal.shown().contains("active, fresh"));
        QCOMPARE(keeper.requests().last().arguments.value("password"_L1).toString(),
                 u"pass wörd"_s);
    }

    void aCodeIsAskedForAndSentOnce()
    {
        const ScriptedKeeper keeper(m_profile->socketPath(), {.script = [](const Request &request) {
                                        const auto code = request.arguments.value("code"_L1)
                                                              .toString();
                                        if (request.verb == "resolve"_L1 || code == "RIGHT"_L1)
                                            return signInAnswer(request);
                                        if (code.isEmpty()) {
                                            return refusalOf(request,
                                                             ErrorCode::SecondFactorRequired,
                                                             u"A code was sent."_s);
                                        }
                                        return refusalOf(request, ErrorCode::SecondFactorRefused,
                                                         u"That is not it."_s);
                                    }});
        auto terminal = start({u"sign-in"_s, u"alice.test"_s});

        QVERIFY(terminal.waitFor("Password: "));
        terminal.type("s3cret\n");
        QVERIFY(terminal.waitFor("A code was sent."));
        QVERIFY(terminal.waitFor("Code: "));
        terminal.type("WRONG\n");
        QVERIFY(terminal.waitFor("That is not it."));
        QVERIFY(terminal.waitFor("Code: "));
        terminal.type("RIGHT\n");

        QCOMPARE(terminal.exitCode(), 0);
        QCOMPARE(keeper.requests().size(), 4); // resolve, without, wrong, right
    }

    void afterThreeWrongCodesItIsOver()
    {
        const ScriptedKeeper keeper(m_profile->socketPath(), {.script = [](const Request &request) {
                                        if (request.verb == "resolve"_L1)
                                            return signInAnswer(request);
                                        return refusalOf(request, ErrorCode::SecondFactorRefused,
                                                         u"That is not it."_s);
                                    }});
        auto terminal = start({u"sign-in"_s, u"alice.test"_s});

        QVERIFY(terminal.waitFor("Password: "));
        terminal.type("s3cret\n");
        for (int i = 0; i < 3; ++i) {
            QVERIFY(terminal.waitFor("Code: "));
            terminal.type("WRONG\n");
        }

        QCOMPARE(terminal.exitCode(), 1);
        QCOMPARE(keeper.requests().size(), 5);
    }

    void aBareNameIsAskedForItsServer_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("server");
        QTest::newRow("just return") << QByteArray("\n") << u"https://bsky.social"_s;
        QTest::newRow("another one") << QByteArray("https://pds.test\n") << u"https://pds.test"_s;
    }

    void aBareNameIsAskedForItsServer()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const QString, server);
        const ScriptedKeeper keeper(m_profile->socketPath(), {.script = [](const Request &request) {
                                        if (!request.arguments.contains("server"_L1))
                                            return refusalOf(request, ErrorCode::ServiceRequired,
                                                             u"Which?"_s);
                                        return signInAnswer(request);
                                    }});
        auto terminal = start({u"sign-in"_s, u"alice@mail.test"_s});

        QVERIFY(terminal.waitFor("Server [https://bsky.social]: "));
        terminal.type(typed);
        QVERIFY(terminal.waitFor("Password: "));
        terminal.type("s3cret\n");

        QCOMPARE(terminal.exitCode(), 0);
        QCOMPARE(keeper.requests().last().arguments.value("server"_L1).toString(), server);
    }

    void anInterruptLeavesTheTerminalAsItWas_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("exit");
        QTest::newRow("SIGINT") << SIGINT << 130;
        QTest::newRow("SIGTERM") << SIGTERM << 143;
        QTest::newRow("Ctrl+C") << 0 << 130;
    }

    void anInterruptLeavesTheTerminalAsItWas()
    {
        QFETCH(const int, signal);
        QFETCH(const int, exit);
        const ScriptedKeeper keeper(m_profile->socketPath(), {.script = &signInAnswer});
        auto terminal = start({u"sign-in"_s, u"alice.test"_s});

        QVERIFY(terminal.waitFor("Password: "));
        terminal.type("half a pass");
        if (signal == 0)
            terminal.type("\x03");
        else
            terminal.sendSignal(signal);

        QCOMPARE(terminal.exitCode(), exit);
        QVERIFY(terminal.echoes());
        QVERIFY(!terminal.shown().contains("half"));
        QCOMPARE(keeper.requests().size(), 1);
    }

    void noPasswordSendsNothing_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("just return") << QByteArray("\n");
        QTest::newRow("the input's end") << QByteArray("\x04");
    }

    void noPasswordSendsNothing()
    {
        QFETCH(const QByteArray, typed);
        const ScriptedKeeper keeper(m_profile->socketPath(), {.script = &signInAnswer});
        auto terminal = start({u"sign-in"_s, u"alice.test"_s});

        QVERIFY(terminal.waitFor("Password: "));
        terminal.type(typed);

        QCOMPARE(terminal.exitCode(), 1);
        QVERIFY(terminal.shown().contains("No password was given"));
        QCOMPARE(keeper.requests().size(), 1);
    }

    void onATerminalThereAreColoursUnlessUnwanted()
    {
        const ScriptedKeeper keeper(m_profile->socketPath(), {.script = [](const Request &request) {
                                        return replyTo(request, QJsonArray{alice()});
                                    }});
        auto plainEnvironment = m_profile->environment();
        plainEnvironment.insert(u"NO_COLOR"_s, u"1"_s);
        auto usualEnvironment = m_profile->environment();
        usualEnvironment.insert(u"TERM"_s, u"xterm"_s);
        usualEnvironment.remove(u"NO_COLOR"_s);
        const QString program = QStringLiteral(SKYKEEP_PROGRAM);

        PseudoTerminal coloured(program, {u"list"_s}, usualEnvironment);
        QCOMPARE(coloured.exitCode(), 0);
        PseudoTerminal plain(program, {u"list"_s}, plainEnvironment);
        QCOMPARE(plain.exitCode(), 0);

        QVERIFY(!plain.shown().contains('\x1b'));
        QVERIFY(coloured.shown().contains("\x1b[2mACCOUNT\x1b[0m"));
    }

private:
    PseudoTerminal start(const QStringList &arguments) const
    {
        return PseudoTerminal(QStringLiteral(SKYKEEP_PROGRAM), arguments, m_profile->environment());
    }

    std::optional<KeptProfile> m_profile;
};

QTEST_GUILESS_MAIN(TestPrompts)
#include "tst_prompts.moc"
