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

//! What cannot be done is said in a sentence, with the exit code of its kind; and nothing is lost.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_servers.emplace(2);
        m_did = m_servers->createAccount(0, u"alice.test"_s, u"pw-of-alice"_s);
        m_keeper.emplace(m_servers->plcUrl());
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(), u"pw-of-alice"_s).exit, 0);
        m_list = m_keeper->list();
        m_item = m_keeper->item(m_did);
        QVERIFY(!m_item.isEmpty());
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup()
    {
        QCOMPARE(m_keeper->list(), m_list);
        QCOMPARE(m_keeper->item(m_did), m_item);
        QCOMPARE(m_keeper->itemKeys().size(), 1);
    }

    void cleanupTestCase() { m_keeper.reset(); }

    void aWrongPassword()
    {
        const auto done = m_keeper->signIn(u"alice.test"_s, m_servers->url(), u"a-wrong-word"_s);

        QCOMPARE(done.exit, 1);
        QVERIFY(done.complains({"wrong-credentials", "does not accept this name and password"}));
    }

    void anEmptyPassword()
    {
        const auto done = m_keeper->signIn(u"alice.test"_s, m_servers->url(), QString());

        QVERIFY(done.exit == 1 || done.exit == 2);
        QVERIFY(done.complains({"password"}));
    }

    void aPasswordThatIsWrongBecauseTheAccountIsTakenDown()
    {
        const auto did = m_servers->createAccount(0, u"dora.test"_s, u"pw-of-dora"_s);
        const auto appPassword = m_servers->createAppPassword(0, did, u"app"_s);
        m_servers->takeDown(0, did);

        // The server says "wrong password" to the first. A handle of its own it does not even
        // resolve any more.
        for (const auto &password : {appPassword, u"pw-of-dora"_s}) {
            const auto done = m_keeper->signIn(did, m_servers->url(), password);

            QCOMPARE(done.exit, 1);
            QVERIFY(done.complains({"has taken this account down"}));
        }
    }

    void aHandleThatLeadsNowhere()
    {
        const auto done = m_keeper->signIn(u"nobody.test"_s, m_servers->url(), u"pw-of-test"_s);

        QCOMPARE(done.exit, 1);
        QVERIFY(done.complains({"does not accept this name and password"}));
    }

    void aHandleThatIsNone()
    {
        const auto done = m_keeper->signIn(u"not a handle"_s, m_servers->url(), u"pw-of-test"_s);

        QCOMPARE(done.exit, 2);
        QVERIFY(done.complains({"usage", "not a handle"}));
    }

    void aHandleThatDoesNotTellItsServer()
    {
        const auto done = m_keeper->skykeep({u"sign-in"_s, u"bob.test"_s, u"--password-stdin"_s},
                                            "pw-of-test");

        QCOMPARE(done.exit, 2);
        QVERIFY(done.complains({"bob.test", "--server"}));
    }

    void aServerThatCannotBeReached()
    {
        m_servers->stopServer(1);
        const auto done = m_keeper->signIn(u"carol.test"_s, m_servers->url(1), u"pw-of-test"_s);
        m_servers->startServer(1);

        QCOMPARE(done.exit, 1);
        QVERIFY(done.complains({"cannot be reached", m_servers->url(1).authority().toUtf8()}));
    }

    void aServerWhoseNameLeadsNowhere()
    {
        const auto done = m_keeper->signIn(u"carol.test"_s, QUrl(u"https://no-such-host.invalid"_s),
                                           u"pw-of-test"_s);

        QCOMPARE(done.exit, 1);
        QVERIFY(done.complains({"cannot be reached", "no-such-host.invalid"}));
    }

    void aServerThatIsNotAPds()
    {
        TestHttpServer shop;
        const TestHttpServer::Reply page{.body = "<html><body>Buy!</body></html>",
                                         .headers = {{"Content-Type", "text/html"}}};
        shop.answer("/xrpc/com.atproto.server.describeServer", page);
        shop.answer("/xrpc/com.atproto.server.createSession", page);
        const QUrl address(u"http://localhost:%1"_s.arg(shop.port()));

        const auto done = m_keeper->signIn(u"carol.test"_s, address, u"pw-of-test"_s);

        QCOMPARE(done.exit, 1);
        QVERIFY(done.complains({"does not answer like an AT Protocol server"}));
        // The password stays here.
        QCOMPARE(shop.countOf("/xrpc/com.atproto.server.createSession"), 0);
    }

    void aServerWithoutEncryption()
    {
        const auto done = m_keeper->signIn(u"carol.test"_s, QUrl(u"http://pds.example.com"_s),
                                           u"pw-of-test"_s);

        QCOMPARE(done.exit, 1);
        QVERIFY(done.complains({"pds.example.com", "https"}));
    }

    void anUnknownAccount_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("show") << QStringList{u"show"_s};
        QTest::newRow("refresh") << QStringList{u"refresh"_s};
        QTest::newRow("pause") << QStringList{u"pause"_s};
        QTest::newRow("resume") << QStringList{u"resume"_s};
        QTest::newRow("sign-out") << QStringList{u"sign-out"_s};
        QTest::newRow("remove") << QStringList{u"remove"_s};
        QTest::newRow("ledger") << QStringList{u"ledger"_s};
        QTest::newRow("use-app-password") << QStringList{u"use-app-password"_s};
    }

    void anUnknownAccount()
    {
        QFETCH(const QStringList, command);

        const auto done = m_keeper->skykeep(command + QStringList{u"nobody.test"_s});

        QCOMPARE(done.exit, 4);
        QVERIFY(done.complains({"nobody.test", "not in the list"}));
        QVERIFY(done.output.isEmpty());
    }

    void aRefreshWithItsServerAway()
    {
        const auto did = m_servers->createAccount(1, u"erin.test"_s, u"pw-of-test"_s);
        QCOMPARE(m_keeper->signIn(did, m_servers->url(1), u"pw-of-test"_s).exit, 0);
        const auto item = m_keeper->item(did);
        m_servers->stopServer(1);

        const auto done = m_keeper->skykeep({u"refresh"_s, did});

        m_servers->startServer(1);
        QCOMPARE(done.exit, 6);
        QVERIFY(done.complains({"cannot be reached"}));
        QCOMPARE(m_keeper->word(did, "session"_L1), u"waiting"_s);
        QCOMPARE(m_keeper->item(did), item);
        QCOMPARE(m_keeper->skykeep({u"refresh"_s, did}).exit, 0);
        QCOMPARE(m_keeper->skykeep({u"remove"_s, did}).exit, 0);
    }

    void aVerbThatIsNone()
    {
        const auto done = m_keeper->skykeep({u"frobnicate"_s});

        QCOMPARE(done.exit, 2);
        QVERIFY(done.complains({"frobnicate"}));
    }

    void aKeeperThatIsNotThere()
    {
        auto environment = m_keeper->environment();
        environment.insert(u"SKYKEEP_PROFILE"_s, m_keeper->folder() + u"/another"_s);

        for (const auto &command :
             {QStringList{u"list"_s}, QStringList{u"refresh"_s, u"--all"_s},
              QStringList{u"sign-in"_s, u"alice.test"_s, u"--password-stdin"_s}}) {
            const auto done = runProgram(QStringLiteral(SKYKEEP_PROGRAM), command, environment,
                                         "pw-of-alice");

            QCOMPARE(done.exit, 3);
            QVERIFY(done.complains({"keeper", "skykeepd"}));
        }
    }

private:
    std::optional<ReferenceServers> m_servers;
    std::optional<RunningKeeper> m_keeper;
    QString m_did;
    QJsonArray m_list;
    QJsonObject m_item;
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
