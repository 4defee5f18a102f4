// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sessionstage.h"
#include "support/check.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Skykeep;

using Kind = Renewal::Kind;
using Call = FakeVault::Call;

namespace {
constexpr auto slow = std::chrono::seconds(2);
}

//! Two processes on one keychain item: what one stored is never overwritten by the other.
class TestSessionMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_stage = std::make_unique<SessionStage>();
        m_stage->vault.put(m_stage->item({2, 1}, 5));
        for (int n = 1; n < 20; ++n)
            m_stage->accept(n, n + 1);
    }
    void cleanup() { m_stage.reset(); }

    void anItemMovedOnBetweenRenewalsIsAdopted()
    {
        QCOMPARE(m_stage->renew()->kind, Kind::Renewed);
        m_stage->vault.put(m_stage->item({11, 10}, 9));

        QCOMPARE(m_stage->renew()->kind, Kind::Renewed);

        QCOMPARE(m_stage->trail(), QStringList({u"refresh 2"_s, u"refresh 11"_s}));
        QCOMPARE(stored(), tokens({12, 11, 10}));
        QCOMPARE(m_stage->vault.item(m_stage->alice)->generation, quint64(10));
    }

    void anItemMovedOnWhileTheServerWasAskedStaysTheNewest()
    {
        const auto renewal = renewWhileTheItemBecomes(m_stage->item({11, 10}, 7));

        QVERIFY(renewal->session->isStored);
        // Ours is kept behind it, for whichever of the two the server still knows.
        QCOMPARE(stored(), tokens({11, 3, 10}));
        QCOMPARE(m_stage->vault.item(m_stage->alice)->generation, quint64(8));
        QVERIFY(!m_stage->keeper->isAnyUnsaved());
    }

    void afterThatEitherOfTheTwoBringsTheSessionBack_data()
    {
        QTest::addColumn<int>("living");
        QTest::newRow("theirs") << 11;
        QTest::newRow("ours") << 3;
    }
    void afterThatEitherOfTheTwoBringsTheSessionBack()
    {
        QFETCH(int, living);
        QVERIFY(renewWhileTheItemBecomes(m_stage->item({11, 10}, 7)));
        for (const int n : {11, 3}) {
            if (n != living)
                m_stage->accept(n, SessionStage::refusal(u"ExpiredToken"_s));
        }

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::Renewed);
        QCOMPARE(stored().front(), SessionStage::refreshToken(living + 1));
    }

    void theSameSuccessorGivenToBothIsKeptOnce()
    {
        QVERIFY(renewWhileTheItemBecomes(m_stage->item({3, 2, 1}, 6)));

        QCOMPARE(stored(), tokens({3, 2, 1}));
    }

    void theOtherOnesMarkStaysUntilTheNextRenewalHasSaidSo()
    {
        auto theirs = m_stage->item({11, 10}, 7);
        theirs.installId = u"there"_s;
        QVERIFY(!renewWhileTheItemBecomes(theirs)->isCopied);

        QVERIFY(m_stage->renew()->isCopied);

        QCOMPARE(m_stage->vault.item(m_stage->alice)->installId, u"here"_s);
        QVERIFY(!m_stage->renew()->isCopied);
    }

    void aSignInAtAnotherServerMeanwhileIsLeftAsItIs()
    {
        auto theirs = m_stage->item({11}, 6);
        theirs.issuer = m_stage->elsewhere;

        QVERIFY(renewWhileTheItemBecomes(theirs));

        // A token of ours in that item would go to a server that did not issue it.
        const auto item = m_stage->vault.item(m_stage->alice);
        QCOMPARE(item->issuer, m_stage->elsewhere);
        QCOMPARE(stored(), tokens({11}));
    }

    void whatWasReadAMomentAgoIsNotLookedAtAgain()
    {
        QVERIFY(m_stage->renew()->session->isStored);

        // Between the server's answer and the write nothing else is asked of the vault.
        QCOMPARE(m_stage->vault.count(Call::Read), 1);
    }

    void aComputerThatSleptMeanwhileLooksAgain()
    {
        m_stage->http.hold(m_stage->refreshCall());
        auto renewing = m_stage->keeper->renew(m_stage->request());
        QTRY_COMPARE(m_stage->http.heldCount(m_stage->refreshCall()), 1);
        m_stage->vault.put(m_stage->item({11, 10}, 7));
        m_stage->clock.sleep(slow);
        m_stage->http.release(m_stage->refreshCall());

        QVERIFY(finish(std::move(renewing))->session->isStored);

        QCOMPARE(stored(), tokens({11, 3, 10}));
    }

    void anItemThatWentMeanwhileIsWrittenAgain()
    {
        m_stage->http.hold(m_stage->refreshCall());
        auto renewing = m_stage->keeper->renew(m_stage->request());
        QTRY_COMPARE(m_stage->http.heldCount(m_stage->refreshCall()), 1);
        m_stage->vault.remove(m_stage->alice);
        m_stage->clock.advance(slow);
        m_stage->http.release(m_stage->refreshCall());

        QVERIFY(finish(std::move(renewing))->session->isStored);

        QCOMPARE(stored(), tokens({3, 2, 1}));
    }

    void anItemRestoredFromABackupMeanwhileIsReplaced()
    {
        QVERIFY(renewWhileTheItemBecomes(m_stage->item({1}, 4)));

        QCOMPARE(stored(), tokens({3, 2, 1}));
    }

    void whatWaitedInMemoryDoesNotOverwriteWhatCameMeanwhile()
    {
        m_stage->vault.failNext(Call::Write, ErrorKind::VaultLocked);
        expectUnsavedWarning();
        QVERIFY(!m_stage->renew()->session->isStored);
        m_stage->vault.put(m_stage->item({11, 10}, 8));
        m_stage->clock.advance(slow);

        SKYKEEP_VERIFY_VALUE(finish(m_stage->keeper->storeUnsaved(m_stage->alice)));

        QCOMPARE(stored(), tokens({11, 3, 10}));
    }

    void ofTwoThatWentOnApartTheOneFurtherOnIsTheNewest()
    {
        // Renewed three times in memory while another process wrote once.
        for (int i = 0; i < 3; ++i) {
            m_stage->vault.failNext(Call::Write, ErrorKind::VaultLocked);
            expectUnsavedWarning();
            QVERIFY(!m_stage->renew()->session->isStored);
        }
        m_stage->vault.put(m_stage->item({11, 10}, 6));
        m_stage->clock.advance(slow);

        SKYKEEP_VERIFY_VALUE(finish(m_stage->keeper->storeUnsaved(m_stage->alice)));

        QCOMPARE(stored(), tokens({5, 11, 4}));
    }

    void aVaultThatCannotBeReadBeforeTheWriteIsNotWritten()
    {
        m_stage->http.hold(m_stage->refreshCall());
        auto renewing = m_stage->keeper->renew(m_stage->request());
        QTRY_COMPARE(m_stage->http.heldCount(m_stage->refreshCall()), 1);
        m_stage->vault.failNext(Call::Read, ErrorKind::TimedOut);
        m_stage->clock.advance(slow);
        m_stage->http.release(m_stage->refreshCall());
        expectUnsavedWarning();

        const auto renewal = finish(std::move(renewing));

        QVERIFY(!renewal->session->isStored);
        QCOMPARE(stored(), tokens({2, 1}));
        SKYKEEP_VERIFY_VALUE(finish(m_stage->keeper->storeUnsaved(m_stage->alice)));
        QCOMPARE(stored(), tokens({3, 2, 1}));
    }

    void aSignInHereReplacesWhatIsThere()
    {
        m_stage->vault.hold(Call::Write);
        auto beginning = m_stage->keeper->begin(m_stage->session(15), m_stage->entryway);
        QTRY_COMPARE(m_stage->vault.heldCount(), 1);
        m_stage->vault.put(m_stage->item({11, 10}, 8));
        m_stage->vault.release();

        SKYKEEP_VERIFY_VALUE(finish(std::move(beginning)));

        QCOMPARE(stored(), tokens({15}));
    }

private:
    static void expectUnsavedWarning()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not saved yet"_s));
    }

    Result<Renewal> renewWhileTheItemBecomes(const VaultItem &item)
    {
        m_stage->http.hold(m_stage->refreshCall());
        auto renewing = m_stage->keeper->renew(m_stage->request());
        const bool isAsked = QTest::qWaitFor(
            [&] { return m_stage->http.heldCount(m_stage->refreshCall()) == 1; });
        if (!isAsked)
            return fail(ErrorKind::TimedOut);
        m_stage->vault.put(item);
        m_stage->clock.advance(slow);
        m_stage->http.release(m_stage->refreshCall());
        return finish(std::move(renewing));
    }

    static std::vector<Secret> tokens(const std::vector<int> &numbers)
    {
        std::vector<Secret> all;
        for (const int n : numbers)
            all.push_back(SessionStage::refreshToken(n));
        return all;
    }

    std::vector<Secret> stored() const
    {
        return m_stage->vault.item(m_stage->alice)->refreshTokens;
    }

    std::unique_ptr<SessionStage> m_stage;
};

QTEST_GUILESS_MAIN(TestSessionMeeting)
#include "tst_sessionmeeting.moc"
