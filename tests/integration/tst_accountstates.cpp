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

QStringList codesOf(const QJsonObject &account)
{
    QStringList codes;
    for (const auto &warning : account.value("warnings"_L1).toArray())
        codes << warning.toObject().value("code"_L1).toString();
    return codes;
}

} // namespace

//! What becomes of an account at its server, as the command line shows it.
class TestAccountStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_servers.emplace(2); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_keeper.emplace(m_servers->plcUrl(), RunningKeeper::Program::Steerable);
        m_handle = u"user%1.test"_s.arg(++m_count);
        m_did = m_servers->createAccount(0, m_handle, u"pw-of-test"_s);
        QCOMPARE(m_keeper->signIn(m_handle, m_servers->url(), u"pw-of-test"_s).exit, 0);
    }

    void cleanup()
    {
        m_keeper.reset();
        m_servers->setClockOffset(0ms);
    }

    void aDeactivatedAccountKeepsItsSession()
    {
        m_servers->deactivate(0, m_did);

        QCOMPARE(refresh().exit, 0);

        const auto account = m_keeper->show(m_did);
        QCOMPARE(account.value("active"_L1), false);
        QCOMPARE(account.value("status"_L1), u"deactivated"_s);
        QCOMPARE(account.value("attention"_L1), u"warning"_s);
        QCOMPARE(account.value("session"_L1), u"fresh"_s);
        QCOMPARE(m_keeper->warning(m_did, "deactivated"_L1), u"warning"_s);
        QCOMPARE(m_keeper->count(m_did, "status-changed"_L1), 1);
    }

    void anAccountThatIsActiveAgainIsNotWarnedOf()
    {
        m_servers->deactivate(0, m_did);
        QCOMPARE(refresh().exit, 0);
        m_servers->activate(0, m_did);

        QCOMPARE(refresh().exit, 0);

        const auto account = m_keeper->show(m_did);
        QCOMPARE(account.value("active"_L1), true);
        QCOMPARE(account.value("status"_L1), u"active"_s);
        QCOMPARE(account.value("attention"_L1), u"notice"_s);
        QVERIFY(!codesOf(account).contains("deactivated"_L1));
    }

    void aTakenDownAccountIsParked()
    {
        m_servers->takeDown(0, m_did);

        const auto refreshed = refresh();

        QCOMPARE(refreshed.exit, 1);
        QVERIFY(refreshed.complains({"taken", "down"}));
        const auto account = m_keeper->show(m_did);
        QCOMPARE(account.value("active"_L1), false);
        QCOMPARE(account.value("status"_L1), u"takendown"_s);
        QCOMPARE(account.value("session"_L1), u"parked"_s);
        QCOMPARE(account.value("attention"_L1), u"critical"_s);
        QCOMPARE(m_keeper->warning(m_did, "taken-down"_L1), u"critical"_s);
        QCOMPARE(m_keeper->list().size(), 1);
        QVERIFY(!m_keeper->refreshToken(m_did).isEmpty());
    }

    void aParkedAccountIsWatchedAndNotRefreshed()
    {
        m_servers->takeDown(0, m_did);
        QCOMPARE(refresh().exit, 1);
        const auto failed = m_keeper->count(m_did, "refresh-failed"_L1);
        auto asOf = m_keeper->word(m_did, "statusAsOf"_L1);

        for (int i = 0; i < 3; ++i) {
            pass(2h);
            QTRY_VERIFY_WITH_TIMEOUT(m_keeper->word(m_did, "statusAsOf"_L1) > asOf, soon);
            asOf = m_keeper->word(m_did, "statusAsOf"_L1);
        }

        QCOMPARE(m_keeper->count(m_did, "refreshed"_L1), 0);
        QCOMPARE(m_keeper->count(m_did, "refresh-failed"_L1), failed);
        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"parked"_s);
    }

    void aTakedownThatIsReversedIsSaid()
    {
        m_servers->takeDown(0, m_did);
        QCOMPARE(refresh().exit, 1);
        m_servers->reverseTakeDown(0, m_did);

        pass(2h);

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"sign-in-needed"_s, soon);
        const auto account = m_keeper->show(m_did);
        QCOMPARE(account.value("reason"_L1), u"takedown-reversed"_s);
        QCOMPARE(account.value("active"_L1), true);
        QCOMPARE(account.value("status"_L1), u"active"_s);
        QCOMPARE(m_keeper->warning(m_did, "sign-in-needed"_L1), u"critical"_s);
        QVERIFY(!codesOf(account).contains("taken-down"_L1));
        QCOMPARE(refresh().exit, 5);
        QCOMPARE(m_keeper->signIn(m_handle, m_servers->url(), u"pw-of-test"_s).exit, 0);
        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"fresh"_s);
    }

    void aNewHandleIsShownAndRecorded()
    {
        const auto handle = u"new-"_s + m_handle;
        m_servers->updateHandle(0, m_did, handle);

        QCOMPARE(refresh().exit, 0);

        QCOMPARE(m_keeper->word(m_did, "handle"_L1), handle);
        QCOMPARE(m_keeper->count(m_did, "handle-changed"_L1), 1);
        QCOMPARE(m_keeper->warning(handle, "handle-changed"_L1), u"notice"_s);
        QCOMPARE(m_keeper->skykeep({u"acknowledge"_s, handle, u"handle-changed"_s}).exit, 0);
        QCOMPARE(m_keeper->word(handle, "session"_L1), u"fresh"_s);
    }

    void aChangedPasswordIsToldFromAnExpiredSession()
    {
        m_servers->resetPassword(0, m_did, u"pw-of-later"_s);

        QCOMPARE(refresh().exit, 5);

        QCOMPARE(m_keeper->word(m_did, "reason"_L1), u"revoked"_s);
        QCOMPARE(m_keeper->signIn(m_did, m_servers->url(), u"pw-of-later"_s).exit, 0);
        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"fresh"_s);
    }

    void aMovedAccountIsSaidToHaveMoved_data()
    {
        QTest::addColumn<MoveStage>("stage");
        QTest::newRow("the old server knows nothing of it") << MoveStage::Plc;
        QTest::newRow("deactivated at the old server") << MoveStage::Deactivated;
        QTest::newRow("deleted at the old server") << MoveStage::Deleted;
    }

    void aMovedAccountIsSaidToHaveMoved()
    {
        QFETCH(const MoveStage, stage);
        m_servers->move(m_did, 0, 1, MoveStage::Plc);
        if (stage != MoveStage::Plc)
            m_servers->move(m_did, 0, 1, MoveStage::Deactivated);
        if (stage == MoveStage::Deleted)
            m_servers->move(m_did, 0, 1, MoveStage::Deleted);

        // A day, so that the directory is asked also where nothing else gives a reason to.
        refresh();
        pass(27h);

        QTRY_VERIFY_WITH_TIMEOUT(!m_keeper->warning(m_did, "moved-server"_L1).isEmpty(), soon);
        const auto account = m_keeper->show(m_did);
        QVERIFY(!codesOf(account).contains("deactivated"_L1));
        QVERIFY(!codesOf(account).contains("deleted"_L1));
        QCOMPARE(account.value("movedTo"_L1), m_servers->url(1).toString());
        QCOMPARE(account.value("active"_L1), true);
        QCOMPARE(account.value("status"_L1), u"active"_s);
        QCOMPARE(account.value("statusSource"_L1), m_servers->url(1).toString());
        QCOMPARE(m_keeper->count(m_did, "server-changed"_L1), 1);
        const auto usable = stage != MoveStage::Deleted;
        QCOMPARE(m_keeper->warning(m_did, "moved-server"_L1),
                 usable ? u"warning"_s : u"critical"_s);
        QVERIFY(!m_keeper->refreshToken(m_did).isEmpty());
    }

    void signingInAtTheNewServerEndsTheMove()
    {
        m_servers->move(m_did, 0, 1, MoveStage::Plc);
        m_servers->move(m_did, 0, 1, MoveStage::Deactivated);
        QCOMPARE(refresh().exit, 0);
        QCOMPARE(m_keeper->warning(m_did, "moved-server"_L1), u"warning"_s);

        QCOMPARE(m_keeper->signIn(m_did, m_servers->url(1), u"pw-of-test"_s).exit, 0);

        const auto account = m_keeper->show(m_did);
        QCOMPARE(account.value("server"_L1), m_servers->url(1).toString());
        QCOMPARE(account.value("session"_L1), u"fresh"_s);
        QVERIFY(!codesOf(account).contains("moved-server"_L1));
        QCOMPARE(m_keeper->list().size(), 1);
    }

private:
    Outcome refresh() const { return m_keeper->skykeep({u"refresh"_s, m_did}); }

    //! For the servers and for the keeper.
    void pass(Milliseconds time)
    {
        m_servers->advance(time);
        m_keeper->advance(time);
    }

    std::optional<ReferenceServers> m_servers;
    std::optional<RunningKeeper> m_keeper;
    QString m_handle;
    QString m_did;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestAccountStates)
#include "tst_accountstates.moc"
