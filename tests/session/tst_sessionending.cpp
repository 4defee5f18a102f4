// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sessionstage.h"
#include "support/check.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Skykeep;

using Call = FakeVault::Call;

//! How sessions begin and end.
class TestSessionEnding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_stage = std::make_unique<SessionStage>();
        m_stage->http.answer(m_stage->deleteCall(), HttpReply{200, {}, {}});
    }
    void cleanup() { m_stage.reset(); }

    void aFirstSessionIsStoredAndReplacesNothing()
    {
        const auto begun = begin(1);

        SKYKEEP_VERIFY_VALUE(begun);
        QVERIFY(begun->session.isStored);
        QVERIFY(!begun->hasTombstone);
        QCOMPARE(m_stage->vault.item(m_stage->alice), m_stage->item({1}));
        QCOMPARE(m_stage->vault.tombstoneCount(), 0);
    }

    void aNewSessionReplacesAndBuriesTheOldOne()
    {
        m_stage->vault.put(m_stage->item({3, 2, 1}, 7));

        const auto begun = begin(10);

        QVERIFY(begun->hasTombstone);
        QCOMPARE(m_stage->vault.item(m_stage->alice), m_stage->item({10}, 8));
        QCOMPARE(buried(), m_stage->item({3, 2}).refreshTokens);
        QVERIFY(m_stage->trail().isEmpty());
    }

    void aCopiedSessionIsReplacedAndLeftToItsOtherComputer()
    {
        auto item = m_stage->item({3, 2});
        item.installId = u"there"_s;
        m_stage->vault.put(item);

        const auto begun = begin(10);

        QVERIFY(!begun->hasTombstone);
        QCOMPARE(m_stage->vault.tombstoneCount(), 0);
        QCOMPARE(newestStored(), SessionStage::refreshToken(10));
    }

    void aSessionBegunWithALockedVaultBuriesTheOldOneOnceItIsUnlocked()
    {
        m_stage->vault.put(m_stage->item({3, 2}, 7));
        m_stage->vault.setState(VaultState::Locked);
        expectUnsavedWarning();
        expectUnsavedWarning();
        const auto begun = begin(10);
        QVERIFY(begun->hasTombstone && !begun->session.isStored);
        SKYKEEP_VERIFY_ERROR(revoke(), ErrorKind::VaultLocked);
        m_stage->vault.setState(VaultState::Ready);

        SKYKEEP_VERIFY_VALUE(finish(m_stage->keeper->storeUnsaved(m_stage->alice)));

        QCOMPARE(m_stage->vault.item(m_stage->alice), m_stage->item({10}, 8));
        QCOMPARE(buried(), m_stage->item({3, 2}).refreshTokens);
    }

    void anOldSessionIsNotEndedBeforeTheNewOneIsSafe()
    {
        m_stage->vault.put(m_stage->item({2}));
        m_stage->vault.failNext(Call::Write, ErrorKind::TimedOut);
        m_stage->vault.failNext(Call::Write, ErrorKind::TimedOut);
        expectUnsavedWarning();
        expectUnsavedWarning();
        QVERIFY(begin(10)->hasTombstone);

        const auto tooEarly = revoke();
        const auto tooEarlyTrail = m_stage->trail();
        const auto revoked = revoke();

        SKYKEEP_VERIFY_ERROR(tooEarly, ErrorKind::TimedOut);
        QVERIFY(tooEarlyTrail.isEmpty());
        SKYKEEP_VERIFY_VALUE(revoked);
        QCOMPARE(newestStored(), SessionStage::refreshToken(10));
        QCOMPARE(m_stage->trail(), QStringList{u"delete 2"_s});
    }

    void endingWritesATombstoneBeforeItErases()
    {
        m_stage->vault.put(m_stage->item({3, 2, 1}));
        m_stage->vault.hold(Call::Erase);

        auto ending = m_stage->keeper->end(m_stage->alice);
        QTRY_COMPARE(m_stage->vault.heldCount(), 1);
        // A crash now leaves both.
        QCOMPARE(buried(), m_stage->item({3, 2}).refreshTokens);
        QVERIFY(m_stage->vault.item(m_stage->alice));
        m_stage->vault.release();

        SKYKEEP_VERIFY_VALUE(finish(std::move(ending)));
        QCOMPARE(m_stage->vault.itemCount(), 0);
    }

    void endingAgainAfterACrashBuriesNothingTwice()
    {
        m_stage->vault.put(m_stage->item({3, 2}));
        m_stage->vault.put(tombstone({3, 2, 9}));

        SKYKEEP_VERIFY_VALUE(finish(m_stage->keeper->end(m_stage->alice)));

        QCOMPARE(buried(), m_stage->item({3, 2, 9}).refreshTokens);
        QCOMPARE(m_stage->vault.itemCount(), 0);
    }

    void endingWithTheVaultLockedChangesNothing()
    {
        m_stage->vault.put(m_stage->item({2}));
        m_stage->vault.setState(VaultState::Locked);

        const auto ended = finish(m_stage->keeper->end(m_stage->alice));

        SKYKEEP_VERIFY_ERROR(ended, ErrorKind::VaultLocked);
        QVERIFY(m_stage->vault.item(m_stage->alice));
        QCOMPARE(m_stage->vault.tombstoneCount(), 0);
    }

    void endingWithoutATombstoneErasesNothing()
    {
        m_stage->vault.put(m_stage->item({2}));
        m_stage->vault.failNext(Call::WriteTombstone, ErrorKind::Storage);

        const auto ended = finish(m_stage->keeper->end(m_stage->alice));

        SKYKEEP_VERIFY_ERROR(ended, ErrorKind::Storage);
        QVERIFY(m_stage->vault.item(m_stage->alice));
    }

    void endingAnUnsavedSessionBuriesItsNewestToken()
    {
        m_stage->vault.put(m_stage->item({1}));
        m_stage->accept(1, 2);
        m_stage->vault.failNext(Call::Write, ErrorKind::TimedOut);
        expectUnsavedWarning();
        QVERIFY(m_stage->renew());

        SKYKEEP_VERIFY_VALUE(finish(m_stage->keeper->end(m_stage->alice)));

        QCOMPARE(buried(), m_stage->item({2, 1}).refreshTokens);
        QVERIFY(!m_stage->keeper->isAnyUnsaved());
        QCOMPARE(m_stage->vault.itemCount(), 0);
    }

    void endingWhatIsNotKeptIsDone()
    {
        SKYKEEP_VERIFY_VALUE(finish(m_stage->keeper->end(m_stage->alice)));
        QCOMPARE(m_stage->vault.tombstoneCount(), 0);
    }

    void endingADamagedItemErasesIt()
    {
        m_stage->vault.putBytes(m_stage->alice, "rubbish");

        SKYKEEP_VERIFY_VALUE(finish(m_stage->keeper->end(m_stage->alice)));

        QCOMPARE(m_stage->vault.itemCount(), 0);
    }

    void revokingEndsEachTokenAtItsIssuerAndErasesTheTombstone()
    {
        m_stage->vault.put(tombstone({3, 2}));

        SKYKEEP_VERIFY_VALUE(revoke());

        QCOMPARE(m_stage->trail(), QStringList({u"delete 3"_s, u"delete 2"_s}));
        QCOMPARE(m_stage->vault.tombstoneCount(), 0);
    }

    void revokingWithTheServerDownKeepsTheTombstoneAndFinishesLater()
    {
        m_stage->vault.put(tombstone({3, 2}));
        m_stage->http.answerOnce(m_stage->deleteCall(), fail(ErrorKind::Offline));

        const auto down = revoke();
        QCOMPARE(buried(), m_stage->item({3, 2}).refreshTokens);
        const auto up = revoke();

        SKYKEEP_VERIFY_ERROR(down, ErrorKind::Offline);
        SKYKEEP_VERIFY_VALUE(up);
        QCOMPARE(m_stage->vault.tombstoneCount(), 0);
    }

    void revokingIsNotBelievedFromACaptivePortal()
    {
        m_stage->vault.put(tombstone({3}));
        m_stage->http.answer(m_stage->deleteCall(), htmlReply(200, "<html>Welcome</html>"));

        SKYKEEP_VERIFY_ERROR(revoke(), ErrorKind::Malformed);
        QCOMPARE(m_stage->vault.tombstoneCount(), 1);
    }

    void aTokenThatIsDeadAlreadyIsRevoked_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("expired") << u"ExpiredToken"_s;
        QTest::newRow("invalid") << u"InvalidToken"_s;
        QTest::newRow("taken down") << u"AccountTakedown"_s;
        QTest::newRow("gone") << u"RepoNotFound"_s;
    }

    void aTokenThatIsDeadAlreadyIsRevoked()
    {
        QFETCH(QString, word);
        m_stage->vault.put(tombstone({3, 2}));
        m_stage->http.answer(m_stage->deleteCall(), SessionStage::refusal(word));

        SKYKEEP_VERIFY_VALUE(revoke());

        QCOMPARE(m_stage->vault.tombstoneCount(), 0);
    }

    void revokingNothingAsksNobody()
    {
        SKYKEEP_VERIFY_VALUE(revoke());
        QVERIFY(m_stage->trail().isEmpty());
    }

    void revokingNeverEndsWhatIsStillKept()
    {
        // A crash between the tombstone and what should have followed it.
        m_stage->vault.put(m_stage->item({3, 2}));
        m_stage->vault.put(tombstone({3, 2, 9}));

        SKYKEEP_VERIFY_VALUE(revoke());

        QCOMPARE(m_stage->trail(), QStringList{u"delete 9"_s});
        QCOMPARE(newestStored(), SessionStage::refreshToken(3));
    }

    void revokingLeavesTheNewSessionAlone()
    {
        m_stage->vault.put(m_stage->item({2}));
        QVERIFY(begin(10));

        SKYKEEP_VERIFY_VALUE(revoke());

        QCOMPARE(m_stage->trail(), QStringList{u"delete 2"_s});
        QCOMPARE(newestStored(), SessionStage::refreshToken(10));
    }

private:
    Result<SessionKeeper::Begun> begin(int n)
    {
        return finish(m_stage->keeper->begin(m_stage->session(n), m_stage->entryway));
    }

    Result<void> revoke()
    {
        return finish(m_stage->keeper->revoke(m_stage->alice, AddressPolicy::PublicOnly));
    }

    Tombstone tombstone(std::vector<int> tokens) const
    {
        return {m_stage->alice, m_stage->entryway, m_stage->item(std::move(tokens)).refreshTokens};
    }

    std::vector<Secret> buried() const
    {
        const auto tombstone = m_stage->vault.tombstone(m_stage->alice);
        return tombstone ? tombstone->refreshTokens : std::vector<Secret>();
    }

    Secret newestStored() const
    {
        return m_stage->vault.item(m_stage->alice)->refreshTokens.front();
    }

    static void expectUnsavedWarning()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not saved yet"_s));
    }

    std::unique_ptr<SessionStage> m_stage;
};

QTEST_GUILESS_MAIN(TestSessionEnding)
#include "tst_sessionending.moc"
