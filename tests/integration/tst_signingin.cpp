// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "cli/pseudoterminal.h"
#include "integration/runningkeeper.h"
#include "support/referenceservers.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

QStringList handlesOf(const QJsonArray &accounts)
{
    QStringList handles;
    for (const auto &account : accounts)
        handles << account.toObject().value("handle"_L1).toString();
    handles.sort();
    return handles;
}

Timestamp now()
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

} // namespace

class TestSigningIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_servers.emplace(2);
        m_alice = m_servers->createAccount(0, u"alice.test"_s, u"pw-of-alice"_s);
        m_bob = m_servers->createAccount(0, u"bob.test"_s, u"pw-of-bob"_s);
        m_carol = m_servers->createAccount(1, u"carol.test"_s, u"pw-of-carol"_s);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_keeper.emplace(m_servers->plcUrl());
    }

    void cleanup() { m_keeper.reset(); }

    void aPipedPasswordAddsTheAccount()
    {
        const auto done = m_keeper->skykeep({u"sign-in"_s, u"alice.test"_s, u"--server"_s,
                                             m_servers->url().toString(), u"--password-stdin"_s},
                                            "pw-of-alice");

        QCOMPARE(done.exit, 0);
        QVERIFY(done.output.contains("alice.test"));
        QCOMPARE(handlesOf(m_keeper->list()), QStringList{u"alice.test"_s});
    }

    void theListHasAllThatIsKnown()
    {
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(), u"pw-of-alice"_s).exit, 0);

        const auto account = m_keeper->list().first().toObject();

        QCOMPARE(account.value("did"_L1), m_alice);
        QCOMPARE(account.value("handle"_L1), u"alice.test"_s);
        QCOMPARE(account.value("server"_L1), m_servers->url().toString());
        QCOMPARE(account.value("accountHost"_L1), m_servers->url().toString());
        QCOMPARE(account.value("active"_L1), true);
        QCOMPARE(account.value("status"_L1), u"active"_s);
        QCOMPARE(account.value("statusSource"_L1), m_servers->url().toString());
        QCOMPARE(account.value("session"_L1), u"fresh"_s);
        QCOMPARE(account.value("credential"_L1), u"main-password"_s);
        QCOMPARE(account.value("attention"_L1), u"notice"_s);
        QVERIFY(account.value("label"_L1).isNull());
        QVERIFY(account.value("reason"_L1).isNull());
    }

    void theListSaysWhenThingsEnd()
    {
        const auto before = now();
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(), u"pw-of-alice"_s).exit, 0);

        const auto account = m_keeper->list().first().toObject();
        const auto in = [&](QLatin1StringView field) {
            const auto time = parseRfc3339(account.value(field).toString());
            return time ? *time - before : Milliseconds(-1h);
        };

        QVERIFY(in("accessExpiresAt"_L1) > 119min && in("accessExpiresAt"_L1) < 122min);
        QVERIFY(in("refreshExpiresAt"_L1) > 89 * 24h && in("refreshExpiresAt"_L1) < 91 * 24h);
        QVERIFY(in("nextRefreshAt"_L1) > 80min && in("nextRefreshAt"_L1) < 100min);
        QVERIFY(in("lastRefreshAt"_L1) > -2s && in("lastRefreshAt"_L1) < 60s);
        QVERIFY(in("statusAsOf"_L1) > -2s && in("statusAsOf"_L1) < 60s);
    }

    void threeAccountsOnTwoServersHaveOneItemEach()
    {
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(0), u"pw-of-alice"_s).exit, 0);
        QCOMPARE(m_keeper->signIn(u"bob.test"_s, m_servers->url(0), u"pw-of-bob"_s).exit, 0);
        QCOMPARE(m_keeper->signIn(u"carol.test"_s, m_servers->url(1), u"pw-of-carol"_s).exit, 0);

        const QStringList all{u"alice.test"_s, u"bob.test"_s, u"carol.test"_s};
        QCOMPARE(handlesOf(m_keeper->list()), all);
        for (const auto &handle : all)
            QCOMPARE(m_keeper->word(handle, "session"_L1), u"fresh"_s);
        QCOMPARE(m_keeper->word(u"carol.test"_s, "server"_L1), m_servers->url(1).toString());
        QCOMPARE(m_keeper->itemKeys().size(), 3);
        for (const auto &did : {m_alice, m_bob, m_carol}) {
            QVERIFY(!m_keeper->refreshToken(did).isEmpty());
            QCOMPARE(m_keeper->itemKeys().filter(did).size(), 1);
        }
    }

    void signingInAgainRenewsTheRow()
    {
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(), u"pw-of-alice"_s).exit, 0);
        const auto first = m_keeper->refreshToken(m_alice);

        QCOMPARE(m_keeper->signIn(m_alice, m_servers->url(), u"pw-of-alice"_s).exit, 0);

        QCOMPARE(m_keeper->list().size(), 1);
        QVERIFY(m_keeper->refreshToken(m_alice) != first);
        // The replaced session does not live on at the server.
        QTRY_COMPARE(m_servers->post(0, u"com.atproto.server.refreshSession"_s, {}, first).error(),
                     u"ExpiredToken"_s);
        QTRY_COMPARE(m_keeper->itemKeys().size(), 1);
        QCOMPARE(m_keeper->skykeep({u"refresh"_s, u"alice.test"_s}).exit, 0);
    }

    void anAppPasswordIsShownAsOne()
    {
        const auto password = m_servers->createAppPassword(0, m_bob, u"for Skykeep"_s);

        QCOMPARE(m_keeper->signIn(u"bob.test"_s, m_servers->url(), password).exit, 0);

        QCOMPARE(m_keeper->word(u"bob.test"_s, "credential"_L1), u"app-password"_s);
        QCOMPARE(m_keeper->show(u"bob.test"_s).value("attention"_L1), u"none"_s);
    }

    void atATerminalThePasswordIsTypedWithoutEcho()
    {
        PseudoTerminal terminal(QStringLiteral(SKYKEEP_PROGRAM),
                                {u"sign-in"_s, u"alice.test"_s, u"--server"_s,
                                 m_servers->url().toString()},
                                m_keeper->environment());

        QVERIFY(terminal.waitFor("Signing in alice.test at "));
        QVERIFY(terminal.waitFor("Password: "));
        QVERIFY(!terminal.echoes());
        terminal.type("pw-of-alice\n");

        QCOMPARE(terminal.exitCode(), 0);
        QVERIFY(terminal.echoes());
        QVERIFY(!terminal.shown().contains("pw-of-alice"));
        QCOMPARE(m_keeper->word(u"alice.test"_s, "session"_L1), u"fresh"_s);
    }

    void withoutATerminalItAsksForThePipe()
    {
        const auto done = m_keeper->skykeep(
            {u"sign-in"_s, u"alice.test"_s, u"--server"_s, m_servers->url().toString()});

        QCOMPARE(done.exit, 2);
        QVERIFY(done.complains({"terminal", "--password-stdin"}));
        QVERIFY(m_keeper->list().isEmpty());
    }

private:
    std::optional<ReferenceServers> m_servers;
    std::optional<RunningKeeper> m_keeper;
    QString m_alice;
    QString m_bob;
    QString m_carol;
};

QTEST_GUILESS_MAIN(TestSigningIn)
#include "tst_signingin.moc"
