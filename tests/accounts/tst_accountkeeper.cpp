// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keptaccounts.h"
#include "support/check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const QString appPassword = u"server.createAppPassword"_s;

} // namespace

class TestAccountKeeper : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeptAccounts> m_world;

    Did alice() const { return ScriptedPds::didOf(u"alice"_s); }
    AccountKeeper &keeper() { return m_world->keeper(); }
    // accounts.json can no longer be written.
    void spoilTheList()
    {
        const auto file = m_world->fileIn(u"accounts.json"_s);
        QFile::remove(file);
        QVERIFY(QDir().mkpath(file));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<KeptAccounts>();
        m_world->start();
        m_world->signIn(u"alice"_s);
        m_world->settle();
    }
    void cleanup() { m_world.reset(); }

    void signingOutEndsTheSessionAndErasesIt()
    {
        const auto outcome = finish(keeper().signOut(alice()));
        m_world->settle();

        QVERIFY(outcome && outcome->isRevoked);
        QCOMPARE(m_world->pds.sessionCount(alice()), 0);
        QCOMPARE(m_world->vault.itemCount() + m_world->vault.tombstoneCount(), 0);
        QCOMPARE(m_world->ledger(alice()),
                 (QStringList{u"signed-in"_s, u"signed-out"_s, u"revoked"_s}));
        QVERIFY(m_world->stateOf(alice()) == SessionState::SignedOut);
    }

    void withTheServerDownItIsSaidAndTriedAgainAfterARestart()
    {
        m_world->pds.setTrouble(fail(ErrorKind::Offline));
        const auto outcome = finish(keeper().signOut(alice()));
        QVERIFY(outcome && !outcome->isRevoked && outcome->pending);
        QCOMPARE(m_world->vault.itemCount(), 0);
        QCOMPARE(m_world->vault.tombstoneCount(), 1);

        m_world->close();
        m_world->pds.setTrouble(std::nullopt);
        m_world->restart();

        QCOMPARE(m_world->pds.sessionCount(alice()), 0);
        QCOMPARE(m_world->vault.tombstoneCount(), 0);
    }

    void withTheKeychainLockedTheSignOutWaitsForIt()
    {
        m_world->vault.setState(VaultState::Locked);
        const auto outcome = finish(keeper().signOut(alice()));
        QVERIFY(outcome && outcome->pending && outcome->pending->kind == ErrorKind::VaultLocked);

        m_world->vault.setState(VaultState::Ready);
        m_world->settle();

        QCOMPARE(m_world->pds.sessionCount(alice()), 0);
        QCOMPARE(m_world->vault.itemCount() + m_world->vault.tombstoneCount(), 0);
    }

    void removingTakesTheRowAway()
    {
        const auto outcome = finish(keeper().remove(alice()));
        m_world->settle();

        QVERIFY(outcome && !outcome->pending);
        QCOMPARE(keeper().registry().count(), 0);
        QCOMPARE(m_world->pds.sessionCount(alice()), 0);
        m_world->restart();
        QCOMPARE(keeper().registry().count(), 0);
    }

    void removedWithTheServerDownItLeavesWhenTheServerIsBack()
    {
        m_world->pds.setTrouble(fail(ErrorKind::Offline));
        const auto outcome = finish(keeper().remove(alice()));
        m_world->settle();
        QVERIFY(outcome && outcome->pending);
        QCOMPARE(keeper().registry().count(), 1);

        m_world->pds.setTrouble(std::nullopt);
        m_world->pass(2h);

        QCOMPARE(keeper().registry().count(), 0);
        QCOMPARE(m_world->pds.sessionCount(alice()), 0);
    }

    void removedTwiceItGoesWithoutTheServer()
    {
        m_world->pds.setTrouble(fail(ErrorKind::Offline));
        (void)finish(keeper().remove(alice()));
        m_world->settle();

        SKYKEEP_VERIFY_VALUE(finish(keeper().remove(alice())));
        m_world->settle();

        QCOMPARE(keeper().registry().count(), 0);
        QCOMPARE(m_world->vault.itemCount() + m_world->vault.tombstoneCount(), 0);
        SKYKEEP_VERIFY_ERROR(finish(keeper().remove(alice())), ErrorKind::NoSuchAccount);
    }

    void aPausedSessionIsKeptAliveAndOneLeftToEndIsNot()
    {
        QVERIFY(keeper().setKeeping(alice(), Keeping::Paused));
        const auto paused = *m_world->row(alice()).seen.nextRefreshAt - m_world->clock.now();
        QVERIFY(keeper().setKeeping(alice(), Keeping::LeftToEnd));
        const bool isPlanned = m_world->row(alice()).seen.nextRefreshAt.has_value();
        m_world->pass(3h);
        const auto renewed = m_world->pds.countOf(u"server.refreshSession"_s);
        QVERIFY(keeper().setKeeping(alice(), Keeping::Kept));
        m_world->settle();

        QVERIFY(paused > 25 * 24h && paused < 31 * 24h);
        QVERIFY(!isPlanned);
        QCOMPARE(renewed, 0);
        QVERIFY(m_world->stateOf(alice()) == SessionState::Fresh);
        QCOMPARE(m_world->pds.countOf(u"server.refreshSession"_s), 1);
    }

    void aDecisionThatCannotBeSavedDoesNotHold()
    {
        spoilTheList();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"accounts.json"_s));

        SKYKEEP_VERIFY_ERROR(keeper().setKeeping(alice(), Keeping::Paused), ErrorKind::Storage);
        SKYKEEP_VERIFY_ERROR(keeper().setLabel(alice(), u"mine"_s), ErrorKind::Storage);
        const auto outcome = finish(keeper().signOut(alice()));

        QVERIFY(!outcome);
        QVERIFY(m_world->row(alice()).entry.keeping == Keeping::Kept);
        QVERIFY(m_world->row(alice()).entry.label.isEmpty());
        QCOMPARE(m_world->pds.sessionCount(alice()), 1);
        QCOMPARE(m_world->book().troubles().size(), 1);
    }

    void aTroubleThatIsOverIsNoLongerSaid()
    {
        spoilTheList();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"accounts.json"_s));
        QVERIFY(!keeper().setLabel(alice(), u"mine"_s));

        QVERIFY(QDir().rmdir(m_world->fileIn(u"accounts.json"_s)));
        SKYKEEP_VERIFY_VALUE(keeper().setLabel(alice(), u"mine"_s));

        QVERIFY(m_world->book().troubles().empty());
    }

    void aNewHandleIsFollowedOnceWhereTheListCannotBeSaved()
    {
        spoilTheList();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"accounts.json"_s));
        m_world->pds.at(u"alice"_s).tells = u"alice.example.org"_s;

        (void)finish(keeper().refresh(alice()));
        (void)finish(keeper().refresh(alice()));

        QCOMPARE(m_world->ledger(alice()).count(u"handle-changed"_s), 1);
        QCOMPARE(m_world->row(alice()).entry.handle->toString(), u"alice.example.org"_s);
    }

    void whatWasSeenSurvivesARestart()
    {
        m_world->pass(2h);
        const auto before = m_world->row(alice()).seen;

        m_world->restart();

        QVERIFY(m_world->row(alice()).seen == before);
        QVERIFY(m_world->stateOf(alice()) == SessionState::Fresh);
    }

    void aLabelIsOneOfAKind()
    {
        const auto bob = m_world->signIn(u"bob"_s);

        SKYKEEP_VERIFY_VALUE(keeper().setLabel(alice(), u"  my   account "_s));
        QCOMPARE(m_world->row(alice()).entry.label, u"my account"_s);
        SKYKEEP_VERIFY_ERROR(keeper().setLabel(bob, u"my account"_s), ErrorKind::InvalidInput);
        SKYKEEP_VERIFY_ERROR(keeper().setLabel(bob, u"alice.example.com"_s),
                             ErrorKind::InvalidInput);
        SKYKEEP_VERIFY_ERROR(keeper().setLabel(bob, QString(101, u'x')), ErrorKind::InvalidInput);
        SKYKEEP_VERIFY_VALUE(keeper().setLabel(alice(), {}));
        QVERIFY(m_world->row(alice()).entry.label.isEmpty());
    }

    void onlyWhatIsNotCriticalIsAcknowledged()
    {
        SKYKEEP_VERIFY_VALUE(keeper().acknowledge(alice(), WarningCode::MainPassword));
        QVERIFY(attentionOf(keeper().warningsOf(m_world->row(alice()))) == Attention::None);
        SKYKEEP_VERIFY_ERROR(keeper().acknowledge(alice(), WarningCode::TakenDown),
                             ErrorKind::InvalidInput);
        m_world->pds.at(u"alice"_s).hosting = {false, u"takendown"_s};
        m_world->pass(2h);
        SKYKEEP_VERIFY_ERROR(keeper().acknowledge(alice(), WarningCode::TakenDown),
                             ErrorKind::InvalidInput);
    }

    void refreshingAllAnswersInOrderAndASlowHostHoldsUpNobody()
    {
        const auto bob = m_world->signIn(u"bob"_s, m_world->other);
        const auto carol = m_world->signIn(u"carol"_s);
        m_world->other.setTrouble(fail(ErrorKind::TimedOut));

        const auto outcomes = finish(keeper().refreshAll({carol, bob, alice()}));

        SKYKEEP_VERIFY_VALUE(outcomes);
        QCOMPARE(outcomes->size(), 3);
        QVERIFY(outcomes->at(0).did == carol && !outcomes->at(0).error);
        QVERIFY(outcomes->at(1).did == bob && outcomes->at(1).error);
        QVERIFY(outcomes->at(2).did == alice() && !outcomes->at(2).error);
    }

    void anAppPasswordTakesTheMainPasswordsPlace()
    {
        m_world->pds.at(u"alice"_s)
            .appPasswords
            .insert((u"Skykeep on "_s + QSysInfo::machineHostName()).left(32).trimmed(),
                    u"older"_s);
        m_world->clock.advance(0ms);
        m_world->scheduler().stop(); // or the access token would be renewed in time
        m_world->clock.advance(3h);

        SKYKEEP_VERIFY_VALUE(finish(keeper().useAppPassword(alice())));

        QVERIFY(m_world->row(alice()).seen.credential == CredentialKind::AppPassword);
        QCOMPARE(m_world->pds.at(u"alice"_s).appPasswords.size(), 2);
        QCOMPARE(m_world->pds.sessionCount(alice()), 1);
        QVERIFY(m_world->pds.isAlive(m_world->vault.item(alice())->refreshTokens.front()));
        QCOMPARE(m_world->vault.tombstoneCount(), 0);
        SKYKEEP_VERIFY_ERROR(finish(keeper().useAppPassword(alice())), ErrorKind::InvalidInput);
    }

    void anAppPasswordThatFailsInTheMiddleLeavesTheSessionAsItWas()
    {
        const auto before = m_world->vault.item(alice());
        m_world->pds.setTrouble(u"server.createSession"_s, fail(ErrorKind::TimedOut));

        SKYKEEP_VERIFY_ERROR(finish(keeper().useAppPassword(alice())), ErrorKind::TimedOut);

        QCOMPARE(m_world->pds.countOf(appPassword), 1);
        QVERIFY(m_world->vault.item(alice()) == before);
        QVERIFY(m_world->pds.isAlive(before->refreshTokens.front()));
        QVERIFY(m_world->stateOf(alice()) == SessionState::Fresh);
    }

    void anotherKeychainIsUsedOnlyWhereItIsChosen()
    {
        m_world->vault.setBackend(u"Another keychain"_s);
        QVERIFY(m_world->vault.state() == VaultState::Changed);

        SKYKEEP_VERIFY_VALUE(finish(keeper().useThisKeychain()));

        QVERIFY(m_world->vault.state() == VaultState::Ready);
        QCOMPARE(m_world->book().keychain(), u"Another keychain"_s);
    }

    void aChoiceOfKeychainThatCannotBeSavedDoesNotHold()
    {
        m_world->vault.setBackend(u"Another keychain"_s);
        spoilTheList();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"accounts.json"_s));

        SKYKEEP_VERIFY_ERROR(finish(keeper().useThisKeychain()), ErrorKind::Storage);

        QVERIFY(m_world->vault.state() == VaultState::Changed);
        QCOMPARE(m_world->book().keychain(), u"Fake keychain"_s);
    }
};

QTEST_GUILESS_MAIN(TestAccountKeeper)
#include "tst_accountkeeper.moc"
