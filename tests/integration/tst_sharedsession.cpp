// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "support/referenceservers.h"
#include "support/testhttpserver.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const auto password = u"alices-long-password"_s;
constexpr int soon = 30'000; // on a very busy computer
const auto fakeDid = u"did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"_s;
const QByteArray refreshPath = "/xrpc/com.atproto.server.refreshSession";

// What was stored, moved on by somebody who got \a token for it.
QJsonObject movedOn(QJsonObject item, const QString &token, int generations)
{
    auto tokens = item.value("refresh"_L1).toArray();
    tokens.prepend(token);
    while (tokens.size() > 3)
        tokens.removeLast();
    item.insert("refresh"_L1, tokens);
    item.insert("generation"_L1, item.value("generation"_L1).toInteger() + generations);
    return item;
}

QStringList tokensOf(const QJsonObject &item)
{
    QStringList tokens;
    for (const auto &token : item.value("refresh"_L1).toArray())
        tokens << token.toString();
    return tokens;
}

TestHttpServer::Reply sessionReply(const QByteArray &refreshToken)
{
    return {.body = R"({"did":")" + fakeDid.toUtf8()
                + R"(","handle":"slow.test","accessJwt":"a","refreshJwt":")" + refreshToken
                + R"("})",
            .headers = {{"Content-Type", "application/json"}}};
}

} // namespace

//! More than one process, or more than one computer, with the same session.
class TestSharedSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_servers.emplace(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_handle = u"alice%1.test"_s.arg(++m_count);
        m_did = m_servers->createAccount(0, m_handle, password);
    }

    void anItemThatAnotherProcessMovedOnIsAdopted()
    {
        RunningKeeper keeper(m_servers->plcUrl());
        QCOMPARE(keeper.signIn(m_handle, m_servers->url(), password).exit, 0);
        const auto before = keeper.item(m_did);
        const auto theirs = renewedElsewhere(keeper.refreshToken(m_did));
        QVERIFY(keeper.putItem(m_did, movedOn(before, theirs, 2)));

        QCOMPARE(keeper.skykeep({u"refresh"_s, m_handle}).exit, 0);

        const auto after = keeper.item(m_did);
        QCOMPARE(after.value("generation"_L1).toInteger(),
                 before.value("generation"_L1).toInteger() + 3);
        QCOMPARE(tokensOf(after).value(1), theirs);
        QCOMPARE(keeper.word(m_did, "session"_L1), u"fresh"_s);
    }

    void anItemThatMovesOnWhileTheServerIsAskedIsNotOverwritten()
    {
        TestHttpServer server;
        QPointer<QTcpSocket> waiting;
        server.answer("/xrpc/com.atproto.server.describeServer",
                      {.body = R"({"did":"did:web:localhost","availableUserDomains":[".test"]})",
                       .headers = {{"Content-Type", "application/json"}}});
        server.answer("/xrpc/com.atproto.server.createSession", sessionReply("begun"));
        server.behave(refreshPath, [&waiting](const TestHttpServer::Request &, QTcpSocket &socket) {
            waiting = &socket;
        });
        RunningKeeper keeper(m_servers->plcUrl(), RunningKeeper::Program::Steerable);
        const QUrl url(u"http://localhost:%1"_s.arg(server.port()));
        QCOMPARE(keeper.signIn(u"slow@mail.test"_s, url, password).exit, 0);
        const auto before = keeper.item(fakeDid);

        QProcess refresh;
        refresh.setProcessEnvironment(keeper.environment());
        refresh.start(QStringLiteral(SKYKEEP_PROGRAM), {u"refresh"_s, fakeDid});
        QTRY_VERIFY_WITH_TIMEOUT(waiting, soon);
        QVERIFY(keeper.putItem(fakeDid, movedOn(before, u"theirs"_s, 2)));
        keeper.advance(5s); // a slow server
        const auto body = sessionReply("ours").body;
        waiting->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                       + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        waiting->flush();
        QVERIFY(waitForEnd(refresh));

        QCOMPARE(refresh.exitCode(), 0);
        const auto after = keeper.item(fakeDid);
        QCOMPARE(tokensOf(after), QStringList({u"theirs"_s, u"ours"_s, u"begun"_s}));
        QCOMPARE(after.value("generation"_L1).toInteger(),
                 before.value("generation"_L1).toInteger() + 3);
    }

    void ofTwoComputersTheOneThatSleptTooLongSaysSoAndTheOtherLives()
    {
        RunningKeeper here(m_servers->plcUrl(), RunningKeeper::Program::Steerable);
        QCOMPARE(here.signIn(m_handle, m_servers->url(), password).exit, 0);
        RunningKeeper there(m_servers->plcUrl(), RunningKeeper::Program::Steerable);
        QVERIFY(copyProfile(here, there));

        // Both awake: the server's grace lets both go on.
        QCOMPARE(there.skykeep({u"refresh"_s, m_handle}).exit, 0);
        QCOMPARE(there.warning(m_did, "copied-session"_L1), u"warning"_s);
        for (int i = 0; i < 3; ++i) {
            m_servers->advance(30min);
            here.advance(30min);
            there.advance(30min);
            QCOMPARE(here.skykeep({u"refresh"_s, m_handle}).exit, 0);
            QCOMPARE(there.skykeep({u"refresh"_s, m_handle}).exit, 0);
        }

        // One of them may be ahead by a token or two, and keeps that lead: whichever is behind catches up.
        const auto newest = [this](const RunningKeeper &keeper) {
            return tokensOf(keeper.item(m_did)).constFirst();
        };
        for (auto &[keeper, times] : {std::pair(&here, 3), std::pair(&there, 8)}) {
            for (int i = 0; i < times && newest(here) != newest(there); ++i)
                QCOMPARE(keeper->skykeep({u"refresh"_s, m_handle}).exit, 0);
        }
        QCOMPARE(newest(here), newest(there));

        // One asleep for eight hours, the other at work.
        for (int i = 0; i < 8; ++i) {
            m_servers->advance(1h);
            here.advance(1h);
            QCOMPARE(here.skykeep({u"refresh"_s, m_handle}).exit, 0);
        }
        const auto kept = there.item(m_did);
        there.advance(8h);
        QTRY_COMPARE_WITH_TIMEOUT(there.word(m_did, "session"_L1), u"sign-in-needed"_s, soon);

        QCOMPARE(there.word(m_did, "reason"_L1), u"revoked"_s);
        QCOMPARE(there.warning(m_did, "sign-in-needed"_L1), u"critical"_s);
        QCOMPARE(there.warning(m_did, "copied-session"_L1), u"warning"_s);
        QVERIFY(!kept.isEmpty());
        QCOMPARE(there.item(m_did), kept);
        // What the late one tried did no harm to the other.
        QCOMPARE(here.skykeep({u"refresh"_s, m_handle}).exit, 0);
        QCOMPARE(here.word(m_did, "session"_L1), u"fresh"_s);
        QCOMPARE(here.warning(m_did, "sign-in-needed"_L1), QString());
    }

private:
    //! As another process would, which then has a newer token.
    QString renewedElsewhere(const QString &token)
    {
        const auto answer = m_servers->post(0, u"com.atproto.server.refreshSession"_s, {}, token);
        return answer.body.value("refreshJwt"_L1).toString();
    }

    //! The list of accounts and the keychain's item, as a backup would bring them to another
    //! computer.
    bool copyProfile(const RunningKeeper &from, RunningKeeper &to) const
    {
        const auto list = u"config/accounts.json"_s;
        if (to.terminate().exit != 0)
            return false;
        QFile::remove(to.fileIn(list));
        if (!QFile::copy(from.fileIn(list), to.fileIn(list))
            || !to.putItem(m_did, from.item(m_did)))
            return false;
        to.start();
        return true;
    }

    std::optional<ReferenceServers> m_servers;
    QString m_handle;
    QString m_did;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestSharedSession)
#include "tst_sharedsession.moc"
