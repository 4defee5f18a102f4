// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "support/referenceservers.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {
constexpr int soon = 20'000; // milliseconds on a busy computer
}

class TestSigningOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_servers.emplace(2); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_keeper.emplace(m_servers->plcUrl(), RunningKeeper::Program::Steerable);
        const auto number = ++m_count;
        m_alice = m_servers->createAccount(0, u"alice%1.test"_s.arg(number), u"pw-of-test"_s);
        m_carol = m_servers->createAccount(1, u"carol%1.test"_s.arg(number), u"pw-of-test"_s);
        QCOMPARE(m_keeper->signIn(m_alice, m_servers->url(0), u"pw-of-test"_s).exit, 0);
        QCOMPARE(m_keeper->signIn(m_carol, m_servers->url(1), u"pw-of-test"_s).exit, 0);
        m_token = m_keeper->refreshToken(m_alice);
        QVERIFY(!m_token.isEmpty());
    }

    void cleanup()
    {
        m_keeper.reset();
        m_servers->setClockOffset(0ms);
    }

    void theTokenIsUselessAndTheItemGone()
    {
        const auto done = m_keeper->skykeep({u"sign-out"_s, m_alice});

        QCOMPARE(done.exit, 0);
        QVERIFY(done.output.contains("Signed out."));
        QCOMPARE(useToken(0), u"ExpiredToken"_s);
        QVERIFY(m_keeper->itemKeys().filter(m_alice).isEmpty());
        QCOMPARE(m_keeper->word(m_alice, "session"_L1), u"signed-out"_s);
        QCOMPARE(m_keeper->count(m_alice, "signed-out"_L1), 1);
        QCOMPARE(m_keeper->count(m_alice, "revoked"_L1), 1);
        QCOMPARE(m_keeper->word(m_carol, "session"_L1), u"fresh"_s);
    }

    void theTokenWorksUntilThen() // or the test above would show nothing
    {
        QCOMPARE(useToken(0), QString());
    }

    void theTokenBeforeTheLastRefreshIsUselessToo()
    {
        QCOMPARE(m_keeper->skykeep({u"refresh"_s, m_alice}).exit, 0);
        const auto newest = m_keeper->refreshToken(m_alice);

        QCOMPARE(m_keeper->skykeep({u"sign-out"_s, m_alice}).exit, 0);

        QCOMPARE(useToken(0), u"ExpiredToken"_s);
        m_token = newest;
        QCOMPARE(useToken(0), u"ExpiredToken"_s);
    }

    void whatNeedsASessionSaysSo()
    {
        QCOMPARE(m_keeper->skykeep({u"sign-out"_s, m_alice}).exit, 0);

        for (const auto &verb : {u"refresh"_s, u"resume"_s, u"use-app-password"_s}) {
            const auto done = m_keeper->skykeep({verb, m_alice});
            QVERIFY2(done.exit != 0, qPrintable(verb));
            QVERIFY2(done.complains({"sign-in"}), qPrintable(verb));
        }
        QCOMPARE(m_keeper->signIn(m_alice, m_servers->url(), u"pw-of-test"_s).exit, 0);
        QCOMPARE(m_keeper->word(m_alice, "session"_L1), u"fresh"_s);
    }

    void withTheServerDownATombstoneIsLeft()
    {
        m_servers->stopServer(0);

        const auto done = m_keeper->skykeep({u"sign-out"_s, m_alice});

        const auto session = m_keeper->word(m_alice, "session"_L1);
        const auto warning = m_keeper->warning(m_alice, "revocation-pending"_L1);
        const auto item = m_keeper->item(m_alice);
        const auto keys = m_keeper->itemKeys().filter(m_alice);
        m_servers->startServer(0); // before anything here can fail: the next test needs it
        QCOMPARE(done.exit, 0);
        QVERIFY(done.output.contains("cannot be reached"));
        QCOMPARE(session, u"signed-out"_s);
        QCOMPARE(warning, u"warning"_s);
        QVERIFY(item.isEmpty());
        QCOMPARE(keys.size(), 1);
    }

    void theTombstoneIsDeliveredWhenTheServerIsBack()
    {
        m_servers->stopServer(0);
        const auto done = m_keeper->skykeep({u"sign-out"_s, m_alice});
        m_servers->startServer(0);
        QCOMPARE(done.exit, 0);

        pass(10min);

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->warning(m_alice, "revocation-pending"_L1), QString(),
                                  soon);
        QCOMPARE(useToken(0), u"ExpiredToken"_s);
        QVERIFY(m_keeper->itemKeys().filter(m_alice).isEmpty());
        QCOMPARE(m_keeper->count(m_alice, "revoked"_L1), 1);
    }

    void theTombstoneSurvivesAPowerCut()
    {
        m_servers->stopServer(0);
        const auto done = m_keeper->skykeep({u"sign-out"_s, m_alice});
        m_keeper->kill();
        m_servers->startServer(0);
        QCOMPARE(done.exit, 0);

        m_keeper->start();

        QTRY_COMPARE_WITH_TIMEOUT(useToken(0), u"ExpiredToken"_s, soon);
        QTRY_VERIFY_WITH_TIMEOUT(m_keeper->itemKeys().filter(m_alice).isEmpty(), soon);
    }

    void allOfThemAtOnce()
    {
        const auto other = m_keeper->refreshToken(m_carol);

        QCOMPARE(m_keeper->skykeep({u"sign-out"_s, u"--all"_s}).exit, 0);

        QCOMPARE(useToken(0), u"ExpiredToken"_s);
        m_token = other;
        QCOMPARE(useToken(1), u"ExpiredToken"_s);
        QVERIFY(m_keeper->itemKeys().isEmpty());
        QCOMPARE(m_keeper->list().size(), 2);
    }

    void removingEndsTheSessionAndTakesTheRow()
    {
        QCOMPARE(m_keeper->skykeep({u"remove"_s, m_alice}).exit, 0);

        QCOMPARE(useToken(0), u"ExpiredToken"_s);
        QVERIFY(m_keeper->itemKeys().filter(m_alice).isEmpty());
        QCOMPARE(m_keeper->skykeep({u"show"_s, m_alice}).exit, 4);
        QCOMPARE(m_keeper->list().size(), 1);
    }

    void removingWithTheServerDownWaitsForIt()
    {
        m_servers->stopServer(0);
        const auto done = m_keeper->skykeep({u"remove"_s, m_alice});
        const auto meanwhile = m_keeper->list();
        m_servers->startServer(0);
        QCOMPARE(done.exit, 0);
        QVERIFY(done.output.contains("cannot be reached"));
        QCOMPARE(meanwhile.size(), 2);

        pass(10min);

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->list().size(), 1, soon);
        QCOMPARE(useToken(0), u"ExpiredToken"_s);
        QVERIFY(m_keeper->itemKeys().filter(m_alice).isEmpty());
    }

    void removingTwiceDoesNotWait()
    {
        m_servers->stopServer(0);
        const auto first = m_keeper->skykeep({u"remove"_s, m_alice});
        const auto second = m_keeper->skykeep({u"remove"_s, m_alice});
        m_servers->startServer(0);

        QCOMPARE(first.exit, 0);
        QCOMPARE(second.exit, 0);
        QCOMPARE(m_keeper->list().size(), 1);
        QVERIFY(m_keeper->itemKeys().filter(m_alice).isEmpty());
    }

private:
    //! What the server says to it; nothing where it still works.
    QString useToken(int server)
    {
        return m_servers->post(server, u"com.atproto.server.refreshSession"_s, {}, m_token).error();
    }

    //! For the servers and for the keeper.
    void pass(Milliseconds time)
    {
        m_servers->advance(time);
        m_keeper->advance(time);
    }

    std::optional<ReferenceServers> m_servers;
    std::optional<RunningKeeper> m_keeper;
    QString m_alice;
    QString m_carol;
    QString m_token;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestSigningOut)
#include "tst_signingout.moc"
