// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "support/referenceservers.h"
#include "support/testhttpserver.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const auto fakeDid = u"did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"_s;

TestHttpServer::Reply json(const QByteArray &body)
{
    return {.body = body, .headers = {{"Content-Type", "application/json"}}};
}

// A server that lets one account in, and then never says another word.
void playBlackHole(TestHttpServer &server)
{
    server.answer("/xrpc/com.atproto.server.describeServer",
                  json(R"({"did":"did:web:localhost","availableUserDomains":[".test"]})"));
    server.answer("/xrpc/com.atproto.server.createSession",
                  json(R"({"did":")" + fakeDid.toUtf8()
                       + R"(","handle":"hole.test","accessJwt":"a","refreshJwt":"r"})"));
    server.neverAnswer("/xrpc/com.atproto.server.refreshSession");
    server.neverAnswer("/xrpc/com.atproto.server.deleteSession");
}

QUrl rootOf(const TestHttpServer &server)
{
    return QUrl(u"http://localhost:%1"_s.arg(server.port()));
}

} // namespace

class TestRestarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_servers.emplace(2);
        m_dids = {m_servers->createAccount(0, u"alice.test"_s, u"pw-of-test"_s),
                  m_servers->createAccount(0, u"bob.test"_s, u"pw-of-test"_s),
                  m_servers->createAccount(1, u"carol.test"_s, u"pw-of-test"_s)};
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_keeper.emplace(m_servers->plcUrl());
    }

    void cleanup() { m_keeper.reset(); }

    void afterAPowerCutAllAccountsAreFresh()
    {
        signInAll();

        m_keeper->kill();
        QCOMPARE(m_keeper->skykeep({u"list"_s}).exit, 3);
        m_keeper->start();

        QCOMPARE(m_keeper->list().size(), 3);
        for (const auto &did : m_dids) {
            const auto account = m_keeper->show(did);
            QCOMPARE(account.value("session"_L1), u"fresh"_s);
            QCOMPARE(account.value("active"_L1), true);
            QCOMPARE(account.value("credential"_L1), u"main-password"_s);
            QVERIFY(!account.value("nextRefreshAt"_L1).isNull());
        }
        QCOMPARE(m_keeper->skykeep({u"refresh"_s, u"--all"_s}).exit, 0);
        for (const auto &did : m_dids)
            QCOMPARE(m_keeper->count(did, "signed-in"_L1), 1);
    }

    void aPowerCutInTheMiddleOfRefreshesLosesNothing()
    {
        signInAll();

        for (int i = 0; i < 5; ++i) {
            QProcess refresh;
            refresh.setProcessEnvironment(m_keeper->environment());
            refresh.start(QStringLiteral(SKYKEEP_PROGRAM), {u"refresh"_s, u"--all"_s});
            QVERIFY(refresh.waitForStarted());
            refresh.waitForFinished(15 * i);
            m_keeper->kill();
            QVERIFY(waitForEnd(refresh));
            m_keeper->start();
        }

        QCOMPARE(m_keeper->skykeep({u"refresh"_s, u"--all"_s}).exit, 0);
        for (const auto &did : m_dids)
            QCOMPARE(m_keeper->word(did, "session"_L1), u"fresh"_s);
    }

    void decisionsSurviveAPowerCut()
    {
        signInAll();
        QCOMPARE(m_keeper->skykeep({u"label"_s, u"alice.test"_s, u"Work"_s}).exit, 0);
        QCOMPARE(m_keeper->skykeep({u"pause"_s, u"bob.test"_s}).exit, 0);

        m_keeper->kill();
        m_keeper->start();

        QCOMPARE(m_keeper->word(u"Work"_s, "handle"_L1), u"alice.test"_s);
        QCOMPARE(m_keeper->word(u"bob.test"_s, "session"_L1), u"paused"_s);
    }

    void theLedgerMayBeLost()
    {
        signInAll();
        QCOMPARE(m_keeper->terminate().exit, 0);
        QVERIFY(QFile::remove(m_keeper->folder() + u"/profile/state/ledger.sqlite"_s));

        m_keeper->start();

        QCOMPARE(m_keeper->list().size(), 3);
        for (const auto &did : m_dids)
            QTRY_COMPARE(m_keeper->word(did, "session"_L1), u"fresh"_s);
    }

    void aTermSignalEndsItCleanly()
    {
        signInAll();

        const auto ending = m_keeper->terminate();

        QCOMPARE(ending.exit, 0);
        QVERIFY(ending.took < 5s);
        QCOMPARE(m_keeper->skykeep({u"status"_s}).exit, 3);
        m_keeper->start();
        QCOMPARE(m_keeper->list().size(), 3);
    }

    void aSignInAtAHangingServerDoesNotDelayTheEnd()
    {
        TestHttpServer hole;
        playBlackHole(hole);
        hole.neverAnswer("/xrpc/com.atproto.server.createSession");
        QProcess signIn;
        signIn.setProcessEnvironment(m_keeper->environment());
        signIn.start(QStringLiteral(SKYKEEP_PROGRAM), signInAt(hole));
        signIn.write("pw-of-test");
        signIn.closeWriteChannel();
        QTRY_COMPARE(hole.countOf("/xrpc/com.atproto.server.createSession"), 1);

        const auto ending = m_keeper->terminate();

        QCOMPARE(ending.exit, 0);
        QVERIFY(ending.took < 5s);
        QVERIFY(waitForEnd(signIn));
        QVERIFY(signIn.exitCode() != 0);
    }

    void aRefreshAtAHangingServerDelaysTheEndOnlySoLong()
    {
        TestHttpServer hole;
        playBlackHole(hole);
        QCOMPARE(m_keeper->skykeep(signInAt(hole), "pw-of-test").exit, 0);
        QProcess refresh;
        refresh.setProcessEnvironment(m_keeper->environment());
        refresh.start(QStringLiteral(SKYKEEP_PROGRAM), {u"refresh"_s, u"hole.test"_s});
        QTRY_COMPARE(hole.countOf("/xrpc/com.atproto.server.refreshSession"), 1);

        // What is between sent and stored gets its time first.
        const auto ending = m_keeper->terminate();

        QCOMPARE(ending.exit, 0);
        QVERIFY(ending.took < 15s);
        QVERIFY(waitForEnd(refresh));
        QCOMPARE(m_keeper->refreshToken(fakeDid), u"r"_s);
    }

    void aSecondKeeperSaysThatThereIsOne()
    {
        signInAll();

        const auto second = runProgram(QStringLiteral(SKYKEEPD_PROGRAM), {},
                                       m_keeper->environment());

        QCOMPARE(second.exit, 6);
        QVERIFY(
            second.complains({"another keeper", "already", QByteArray::number(m_keeper->pid())}));
        QCOMPARE(m_keeper->list().size(), 3);
        QCOMPARE(m_keeper->skykeep({u"refresh"_s, u"--all"_s}).exit, 0);
    }

    void aSocketLeftBehindIsNoKeeper()
    {
        m_keeper->kill();

        const auto done = m_keeper->skykeep({u"status"_s, u"--json"_s});

        QCOMPARE(done.exit, 3);
        QVERIFY(done.complains({"no-keeper", "skykeepd"}));
    }

private:
    void signInAll() const
    {
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(0), u"pw-of-test"_s).exit, 0);
        QCOMPARE(m_keeper->signIn(u"bob.test"_s, m_servers->url(0), u"pw-of-test"_s).exit, 0);
        QCOMPARE(m_keeper->signIn(u"carol.test"_s, m_servers->url(1), u"pw-of-test"_s).exit, 0);
    }

    static QStringList signInAt(const TestHttpServer &server)
    {
        return {u"sign-in"_s, u"hole@mail.test"_s, u"--server"_s, rootOf(server).toString(),
                u"--password-stdin"_s};
    }

    std::optional<ReferenceServers> m_servers;
    std::optional<RunningKeeper> m_keeper;
    QStringList m_dids;
};

QTEST_GUILESS_MAIN(TestRestarts)
#include "tst_restarts.moc"
