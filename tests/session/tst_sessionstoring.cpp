// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sessionstage.h"
#include "support/check.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Skykeep;

using Kind = Renewal::Kind;
using Call = FakeVault::Call;

//! Between a keeper and its vault.
class TestSessionStoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_stage = std::make_unique<SessionStage>();
        m_stage->vault.put(m_stage->item({1}));
        for (int n = 1; n < 10; ++n)
            m_stage->accept(n, n + 1);
    }
    void cleanup() { m_stage.reset(); }

    void aRotatedTokenIsStoredBeforeItIsAnnounced()
    {
        m_stage->vault.hold(Call::Write);

        auto renewing = m_stage->keeper->renew(m_stage->request());
        QTRY_COMPARE(m_stage->vault.heldCount(), 1);
        QVERIFY(!renewing.isReady());
        QVERIFY(m_stage->keeper->isBusy());
        m_stage->vault.release();
        const auto renewal = finish(std::move(renewing));

        QCOMPARE(renewal->kind, Kind::Renewed);
        QCOMPARE(newestStored(), SessionStage::refreshToken(2));
        QVERIFY(!m_stage->keeper->isBusy());
    }

    void aFailedWriteKeepsTheSessionInMemoryAndTheOldItemInTheVault_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("locked") << ErrorKind::VaultLocked;
        QTest::newRow("gone") << ErrorKind::VaultUnavailable;
        QTest::newRow("denied") << ErrorKind::VaultDenied;
        QTest::newRow("too slow") << ErrorKind::TimedOut;
        QTest::newRow("full") << ErrorKind::Storage;
    }

    void aFailedWriteKeepsTheSessionInMemoryAndTheOldItemInTheVault()
    {
        QFETCH(ErrorKind, kind);
        m_stage->vault.failNext(Call::Write, kind);
        expectUnsavedWarning();

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::Renewed);
        QVERIFY(!renewal->session->isStored);
        QVERIFY(m_stage->keeper->isUnsaved(m_stage->alice) && m_stage->keeper->isAnyUnsaved());
        QCOMPARE(newestStored(), SessionStage::refreshToken(1));
        const auto current = finish(m_stage->keeper->current(m_stage->alice));
        QCOMPARE(current->refreshTokens.front(), SessionStage::refreshToken(2));
    }

    void storeUnsavedWritesIt()
    {
        m_stage->vault.failNext(Call::Write, ErrorKind::VaultLocked);
        m_stage->vault.failNext(Call::Write, ErrorKind::VaultLocked);
        expectUnsavedWarning();
        expectUnsavedWarning();
        QVERIFY(m_stage->renew());

        const auto tooEarly = finish(m_stage->keeper->storeUnsaved(m_stage->alice));
        const auto stored = finish(m_stage->keeper->storeUnsaved(m_stage->alice));
        const auto nothingLeft = finish(m_stage->keeper->storeUnsaved(m_stage->alice));

        SKYKEEP_VERIFY_ERROR(tooEarly, ErrorKind::VaultLocked);
        SKYKEEP_VERIFY_VALUE(stored);
        SKYKEEP_VERIFY_VALUE(nothingLeft);
        QVERIFY(!m_stage->keeper->isAnyUnsaved());
        QCOMPARE(newestStored(), SessionStage::refreshToken(2));
        QCOMPARE(m_stage->vault.writes().size(), size_t(1));
    }

    void anUnsavedSessionRenewsWithItsNewestToken()
    {
        m_stage->vault.failNext(Call::Write, ErrorKind::VaultLocked);
        expectUnsavedWarning();
        QVERIFY(m_stage->renew());

        const auto renewal = m_stage->renew();

        QVERIFY(renewal->session->isStored);
        QCOMPARE(m_stage->trail(), QStringList({u"refresh 1"_s, u"refresh 2"_s}));
        QCOMPARE(m_stage->vault.item(m_stage->alice)->generation, quint64(3));
        QVERIFY(!m_stage->keeper->isAnyUnsaved());
    }

    void anUnsavedSessionOutlivesARenewalThatFails()
    {
        m_stage->vault.failNext(Call::Write, ErrorKind::VaultLocked);
        expectUnsavedWarning();
        QVERIFY(m_stage->renew());
        m_stage->http.answerOnce(m_stage->refreshCall(), fail(ErrorKind::Offline));

        const auto renewal = m_stage->renew();
        const auto stored = finish(m_stage->keeper->storeUnsaved(m_stage->alice));

        QCOMPARE(renewal->kind, Kind::Waiting);
        SKYKEEP_VERIFY_VALUE(stored);
        QCOMPARE(newestStored(), SessionStage::refreshToken(2));
        QVERIFY(!m_stage->keeper->isAnyUnsaved());
    }

    void anUnsavedSessionRenewsWhileTheVaultIsLocked()
    {
        m_stage->vault.failNext(Call::Write, ErrorKind::VaultLocked);
        expectUnsavedWarning();
        QVERIFY(m_stage->renew());
        m_stage->vault.setState(VaultState::Locked);
        expectUnsavedWarning();

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::Renewed);
        QVERIFY(!renewal->session->isStored);
    }

    void aVaultThatCannotBeUsedIsHeldAndNothingIsSent_data()
    {
        QTest::addColumn<VaultState>("state");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("locked") << VaultState::Locked << ErrorKind::VaultLocked;
        QTest::newRow("missing") << VaultState::Missing << ErrorKind::VaultUnavailable;
        QTest::newRow("denied") << VaultState::Denied << ErrorKind::VaultDenied;
    }

    void aVaultThatCannotBeUsedIsHeldAndNothingIsSent()
    {
        QFETCH(VaultState, state);
        QFETCH(ErrorKind, kind);
        m_stage->vault.setState(state);

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::Held);
        QCOMPARE(renewal->error->kind, kind);
        QVERIFY(m_stage->trail().isEmpty());
        QCOMPARE(m_stage->vault.count(Call::Read), 1);
    }

    void aMissingItemIsReadTwice()
    {
        m_stage->vault.failNext(Call::Read, ErrorKind::VaultEmpty);
        const auto lateVault = m_stage->renew();
        m_stage->vault.remove(m_stage->alice);
        const auto missing = m_stage->renew();

        QCOMPARE(lateVault->kind, Kind::Renewed);
        QCOMPARE(missing->kind, Kind::SecretMissing);
        QCOMPARE(m_stage->vault.count(Call::Read), 4);
        QCOMPARE(m_stage->trail(), QStringList{u"refresh 1"_s});
    }

    void aDamagedItemIsAsGoodAsNoneAndStays()
    {
        m_stage->vault.putBytes(m_stage->alice, "{\"version\":1");

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::SecretMissing);
        QVERIFY(m_stage->trail().isEmpty());
        QCOMPARE(m_stage->vault.itemCount(), 1);
    }

    void anItemOfANewerVersionIsLeftAlone()
    {
        m_stage->vault.putBytes(m_stage->alice, "{\"version\":99}");

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::Held);
        QVERIFY(m_stage->trail().isEmpty());
        QCOMPARE(m_stage->vault.count(Call::Write), 0);
    }

    void theSameSuccessorIsKeptOnce()
    {
        m_stage->vault.put(m_stage->item({2, 1}));
        m_stage->refuse(u"ExpiredToken"_s);
        m_stage->accept(2, SessionStage::refusal(u"ExpiredToken"_s));
        m_stage->accept(1, 2);

        QCOMPARE(m_stage->renew()->kind, Kind::Renewed);

        QCOMPARE(m_stage->vault.item(m_stage->alice)->refreshTokens,
                 m_stage->item({2, 1}).refreshTokens);
    }

    void atMostThreeGenerationsAreKept()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_stage->renew()->kind, Kind::Renewed);

        const auto item = m_stage->vault.item(m_stage->alice);
        QCOMPARE(item->refreshTokens, m_stage->item({6, 5, 4}).refreshTokens);
        QCOMPARE(item->accessToken, SessionStage::accessToken(6));
        QCOMPARE(item->generation, quint64(6));
    }

    void aWriteThatLandedAfterAllIsWrittenAgainWithoutHarm()
    {
        m_stage->vault.failNext(Call::Write, ErrorKind::TimedOut, FakeVault::Landing::Anyway);
        expectUnsavedWarning();
        QVERIFY(!m_stage->renew()->session->isStored);

        SKYKEEP_VERIFY_VALUE(finish(m_stage->keeper->storeUnsaved(m_stage->alice)));

        QCOMPARE(newestStored(), SessionStage::refreshToken(2));
        QCOMPARE(m_stage->vault.item(m_stage->alice)->generation, quint64(2));
    }

private:
    static void expectUnsavedWarning()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not saved yet"_s));
    }

    Secret newestStored() const
    {
        return m_stage->vault.item(m_stage->alice)->refreshTokens.front();
    }

    std::unique_ptr<SessionStage> m_stage;
};

QTEST_GUILESS_MAIN(TestSessionStoring)
#include "tst_sessionstoring.moc"
