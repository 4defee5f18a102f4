// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sessionstage.h"
#include "support/check.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Skykeep;

using Kind = Renewal::Kind;
using Call = FakeVault::Call;

//! Several things at once, and the end of everything.
class TestSessionOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_stage = std::make_unique<SessionStage>();
        m_stage->vault.put(m_stage->item({1}));
        for (int n = 1; n < 15; ++n)
            m_stage->accept(n, n + 1);
        m_stage->http.answer(m_stage->deleteCall(), HttpReply{200, {}, {}});
    }
    void cleanup() { m_stage.reset(); }

    void twoAskersShareOneRefresh()
    {
        auto first = m_stage->keeper->renew(m_stage->request());
        auto second = m_stage->keeper->renew(m_stage->request());

        const auto one = finish(std::move(first));
        const auto other = finish(std::move(second));

        QCOMPARE(one->kind, Kind::Renewed);
        QCOMPARE(other->kind, Kind::Renewed);
        QCOMPARE(one->session->account, other->session->account);
        QCOMPARE(m_stage->trail(), QStringList{u"refresh 1"_s});
    }

    void aThirdAskerAfterTheAnswerStartsANewOne()
    {
        auto first = m_stage->keeper->renew(m_stage->request());
        auto second = m_stage->keeper->renew(m_stage->request());
        QVERIFY(finish(std::move(first)));
        QVERIFY(finish(std::move(second)));

        QVERIFY(m_stage->renew());

        QCOMPARE(m_stage->trail(), QStringList({u"refresh 1"_s, u"refresh 2"_s}));
    }

    void anAskerWhoLosesInterestChangesNothing()
    {
        m_stage->http.hold(m_stage->refreshCall());
        {
            const auto forgotten = m_stage->keeper->renew(m_stage->request());
            QTRY_COMPARE(m_stage->http.heldCount(m_stage->refreshCall()), 1);
        }
        m_stage->http.release(m_stage->refreshCall());

        QTRY_VERIFY(m_stage->scope.isIdle());
        QCOMPARE(newestStored(), SessionStage::refreshToken(2));
    }

    void aSignInWaitsForARenewal()
    {
        m_stage->http.hold(m_stage->refreshCall());
        auto renewing = m_stage->keeper->renew(m_stage->request());
        QTRY_COMPARE(m_stage->http.heldCount(m_stage->refreshCall()), 1);
        auto beginning = m_stage->keeper->begin(m_stage->session(10), m_stage->entryway);
        m_stage->http.release(m_stage->refreshCall());

        const auto begun = finish(std::move(beginning));
        const auto renewal = finish(std::move(renewing));

        QCOMPARE(renewal->kind, Kind::Renewed);
        QVERIFY(begun->hasTombstone);
        QCOMPARE(m_stage->vault.writes().size(), size_t(2));
        QCOMPARE(newestStored(), SessionStage::refreshToken(10));
        QCOMPARE(m_stage->vault.tombstone(m_stage->alice)->refreshTokens,
                 m_stage->item({2, 1}).refreshTokens);
    }

    void aRenewalAskedForDuringASignInRenewsTheNewSession()
    {
        m_stage->vault.hold(Call::Write);
        auto beginning = m_stage->keeper->begin(m_stage->session(10), m_stage->entryway);
        QTRY_COMPARE(m_stage->vault.heldCount(), 1);
        auto renewing = m_stage->keeper->renew(m_stage->request());
        QVERIFY(m_stage->keeper->isBusy());
        m_stage->vault.release();

        QVERIFY(finish(std::move(beginning)));
        QCOMPARE(finish(std::move(renewing))->kind, Kind::Renewed);
        QCOMPARE(m_stage->trail(), QStringList{u"refresh 10"_s});
    }

    void aSignOutWaitsForARenewalAndTakesWhatItBrought()
    {
        m_stage->http.hold(m_stage->refreshCall());
        auto renewing = m_stage->keeper->renew(m_stage->request());
        QTRY_COMPARE(m_stage->http.heldCount(m_stage->refreshCall()), 1);
        auto ending = m_stage->keeper->end(m_stage->alice);
        m_stage->http.release(m_stage->refreshCall());

        SKYKEEP_VERIFY_VALUE(finish(std::move(ending)));
        QVERIFY(finish(std::move(renewing)));
        QCOMPARE(m_stage->vault.itemCount(), 0);
        QCOMPARE(m_stage->vault.tombstone(m_stage->alice)->refreshTokens,
                 m_stage->item({2, 1}).refreshTokens);
    }

    void aRenewalAskedForDuringASignOutFindsNothingAndSendsNothing()
    {
        m_stage->vault.hold(Call::Erase);
        auto ending = m_stage->keeper->end(m_stage->alice);
        QTRY_COMPARE(m_stage->vault.heldCount(), 1);
        auto renewing = m_stage->keeper->renew(m_stage->request());
        m_stage->vault.release();

        SKYKEEP_VERIFY_VALUE(finish(std::move(ending)));
        QCOMPARE(finish(std::move(renewing))->kind, Kind::SecretMissing);
        QVERIFY(m_stage->trail().isEmpty());
    }

    void aRevocationAndARenewalTakeTurns()
    {
        m_stage->vault.put(
            Tombstone{m_stage->alice, m_stage->entryway, m_stage->item({9}).refreshTokens});
        m_stage->http.hold(m_stage->deleteCall());
        auto revoking = m_stage->keeper->revoke(m_stage->alice, AddressPolicy::PublicOnly);
        QTRY_COMPARE(m_stage->http.heldCount(m_stage->deleteCall()), 1);
        auto renewing = m_stage->keeper->renew(m_stage->request());
        m_stage->http.release(m_stage->deleteCall());

        QVERIFY(finish(std::move(renewing)));
        SKYKEEP_VERIFY_VALUE(finish(std::move(revoking)));
        QCOMPARE(m_stage->trail(), QStringList({u"delete 9"_s, u"refresh 1"_s}));
    }

    void anotherAccountDoesNotWait()
    {
        m_stage->vault.put(bobsItem());
        m_stage->http.answer(bobsCall(), m_stage->sessionReply(18, m_stage->bob));
        m_stage->http.hold(m_stage->refreshCall());
        auto alices = m_stage->keeper->renew(m_stage->request());
        QTRY_COMPARE(m_stage->http.heldCount(m_stage->refreshCall()), 1);

        const auto bobs = finish(m_stage->keeper->renew(bobsRequest()));

        QCOMPARE(bobs->kind, Kind::Renewed);
        QVERIFY(!alices.isReady());
        m_stage->http.release(m_stage->refreshCall());
        QCOMPARE(finish(std::move(alices))->kind, Kind::Renewed);
    }

    void aRequestLeavesOnlyWhileNothingIsBeingStored()
    {
        m_stage->vault.put(bobsItem());
        m_stage->http.answer(bobsCall(), m_stage->sessionReply(18, m_stage->bob));
        m_stage->vault.hold(Call::Write);
        auto alices = m_stage->keeper->renew(m_stage->request());
        QTRY_COMPARE(m_stage->vault.heldCount(), 1);

        auto bobs = m_stage->keeper->renew(bobsRequest());

        QTest::qWait(20);
        QCOMPARE(m_stage->trail(), QStringList{u"refresh 1"_s});
        m_stage->vault.release();
        QCOMPARE(finish(std::move(alices))->kind, Kind::Renewed);
        QCOMPARE(finish(std::move(bobs))->kind, Kind::Renewed);
        QCOMPARE(m_stage->trail(), QStringList({u"refresh 1"_s, u"refresh 17"_s}));
    }

    void onceStoppedNothingLeavesAndWhatHasLeftIsStored()
    {
        m_stage->vault.put(bobsItem());
        m_stage->http.answer(bobsCall(), m_stage->sessionReply(18, m_stage->bob));
        m_stage->http.hold(m_stage->refreshCall());
        auto sent = m_stage->keeper->renew(m_stage->request());
        QTRY_COMPARE(m_stage->http.heldCount(m_stage->refreshCall()), 1);
        m_stage->vault.hold(Call::Read);
        auto reading = m_stage->keeper->renew(bobsRequest());
        QTRY_COMPARE(m_stage->vault.heldCount(), 1);

        m_stage->keeper->stop();
        m_stage->vault.release();
        m_stage->http.release(m_stage->refreshCall());

        QCOMPARE(finish(std::move(sent))->kind, Kind::Renewed);
        SKYKEEP_VERIFY_ERROR(finish(std::move(reading)), ErrorKind::Cancelled);
        SKYKEEP_VERIFY_ERROR(m_stage->renew(), ErrorKind::Cancelled);
        QCOMPARE(m_stage->trail(), QStringList{u"refresh 1"_s});
        QCOMPARE(newestStored(), SessionStage::refreshToken(2));
    }

    void everyAskerGetsAnAnswerWhenTheNetworkShutsDown_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("while renewing") << 0;
        QTest::newRow("while trying the earlier token") << 1;
        QTest::newRow("while asking the directory") << 2;
        QTest::newRow("while asking for the status") << 3;
    }

    void everyAskerGetsAnAnswerWhenTheNetworkShutsDown()
    {
        QFETCH(int, stage);
        m_stage->vault.put(m_stage->item({2, 1}));
        if (stage > 0)
            m_stage->accept(2, SessionStage::refusal(u"ExpiredToken"_s));
        if (stage > 1)
            m_stage->accept(1, SessionStage::refusal(u"ExpiredToken"_s));
        const QStringList held = {m_stage->refreshCall(), m_stage->refreshCall(),
                                  m_stage->directoryCall(), m_stage->statusCall(m_stage->pds)};
        m_stage->http.hold(held.at(stage));

        auto first = m_stage->keeper->renew(m_stage->request());
        auto second = m_stage->keeper->renew(m_stage->request());
        auto signOut = m_stage->keeper->end(m_stage->alice);
        QTRY_COMPARE(m_stage->http.heldCount(held.at(stage)), 1);
        if (stage == 1) {
            m_stage->http.release(m_stage->refreshCall());
            m_stage->http.hold(m_stage->refreshCall());
            QTRY_COMPARE(m_stage->trail().size(), 2);
        }
        m_stage->vault.shutDown();
        m_stage->http.shutDown();

        SKYKEEP_VERIFY_ERROR(finish(std::move(first)), ErrorKind::Cancelled);
        SKYKEEP_VERIFY_ERROR(finish(std::move(second)), ErrorKind::Cancelled);
        SKYKEEP_VERIFY_ERROR(finish(std::move(signOut)), ErrorKind::Cancelled);
        QTRY_VERIFY(m_stage->scope.isIdle());
        QVERIFY(!m_stage->keeper->isBusy());
    }

    void aWriteUnderWayIsStillWaitedForWhenTheVaultShutsDown()
    {
        m_stage->vault.hold(Call::Write);
        auto renewing = m_stage->keeper->renew(m_stage->request());
        QTRY_COMPARE(m_stage->vault.heldCount(), 1);

        m_stage->http.shutDown();
        m_stage->vault.shutDown();

        const auto renewal = finish(std::move(renewing));
        QVERIFY(renewal->session->isStored);
        QCOMPARE(newestStored(), SessionStage::refreshToken(2));
    }

    void afterTheEndEveryQuestionIsCancelled()
    {
        m_stage->vault.shutDown();
        m_stage->http.shutDown();

        SKYKEEP_VERIFY_ERROR(m_stage->renew(), ErrorKind::Cancelled);
        SKYKEEP_VERIFY_ERROR(finish(m_stage->keeper->end(m_stage->alice)), ErrorKind::Cancelled);
        SKYKEEP_VERIFY_ERROR(finish(m_stage->keeper->revoke(m_stage->alice,
                                                            AddressPolicy::PublicOnly)),
                             ErrorKind::Cancelled);
    }

    void aKeeperMayGoOnceItsScopeIsIdleThoughAskersHaveNotHeardYet()
    {
        auto first = m_stage->keeper->renew(m_stage->request());
        auto second = m_stage->keeper->renew(m_stage->request());
        QTRY_VERIFY(m_stage->scope.isIdle());

        m_stage->keeper.reset();

        QCOMPARE(finish(std::move(first))->kind, Kind::Renewed);
        QCOMPARE(finish(std::move(second))->kind, Kind::Renewed);
    }

private:
    // Bob's account is at another server.
    VaultItem bobsItem() const
    {
        return {m_stage->bob, m_stage->elsewhere, {}, {SessionStage::refreshToken(17)}, 1,
                u"here"_s};
    }

    RenewalRequest bobsRequest() const
    {
        return {Residence{m_stage->bob, m_stage->elsewhere, m_stage->elsewhere}};
    }

    static QString bobsCall()
    {
        return u"POST https://pds.other.org/xrpc/com.atproto.server.refreshSession"_s;
    }

    Secret newestStored() const
    {
        return m_stage->vault.item(m_stage->alice)->refreshTokens.front();
    }

    std::unique_ptr<SessionStage> m_stage;
};

QTEST_GUILESS_MAIN(TestSessionOrder)
#include "tst_sessionorder.moc"
