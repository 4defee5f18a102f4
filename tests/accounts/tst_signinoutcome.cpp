// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keptaccounts.h"
#include "support/check.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

Q_DECLARE_METATYPE(Skykeep::VaultState)
Q_DECLARE_METATYPE(Skykeep::ErrorKind)

namespace {

const QString createSession = u"server.createSession"_s;
const QString alicePassword = u"alice-password"_s;
const QString aliceHandle = u"alice.example.com"_s;

} // namespace

class TestSignInOutcome : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeptAccounts> m_world;

    Did alice() const { return ScriptedPds::didOf(u"alice"_s); }
    QString server() const { return m_world->pds.url.toString(); }
    QString sentIdentifier() const
    {
        const auto sent = m_world->http.requestsTo(m_world->pds.call(createSession));
        return QJsonDocument::fromJson(sent.back().body.reveal())[u"identifier"_s].toString();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<KeptAccounts>();
        m_world->add(u"alice"_s);
        m_world->start();
    }
    void cleanup() { m_world.reset(); }

    void aWrongPasswordIsToldFromATakedown_data()
    {
        QTest::addColumn<bool>("isTakenDown");
        QTest::addColumn<bool>("knowsDirectory");
        QTest::addColumn<ErrorKind>("error");
        QTest::newRow("wrong") << false << true << ErrorKind::CredentialsRefused;
        QTest::newRow("taken down") << true << true << ErrorKind::AccountTakenDown;
        QTest::newRow("taken down, the directory silent")
            << true << false << ErrorKind::AccountTakenDown;
    }
    void aWrongPasswordIsToldFromATakedown()
    {
        QFETCH(bool, isTakenDown);
        QFETCH(bool, knowsDirectory);
        QFETCH(ErrorKind, error);
        auto &account = m_world->pds.at(u"alice"_s);
        account.appPasswords.insert(u"one"_s, u"app"_s);
        if (isTakenDown)
            account.hosting = {false, u"takendown"_s};
        if (!knowsDirectory)
            m_world->http.answer(m_world->directoryCall(u"alice"_s), fail(ErrorKind::Offline));

        const auto did = m_world->trySignIn(alice().toString(), isTakenDown ? u"app"_s : u"wrong"_s,
                                            server());

        SKYKEEP_VERIFY_ERROR(did, error);
        QCOMPARE(m_world->book().registry().count(), 0);
    }

    void theSecondFactorIsAskedForAndSent()
    {
        m_world->pds.at(u"alice"_s).secondFactor = u"ABCDE-12345"_s;

        const auto without = m_world->trySignIn(aliceHandle, alicePassword);
        const auto wrong = m_world->trySignIn(aliceHandle, alicePassword, {}, u"no"_s);
        const auto right = m_world->trySignIn(aliceHandle, alicePassword, {}, u"ABCDE-12345"_s);

        SKYKEEP_VERIFY_ERROR(without, ErrorKind::SecondFactorRequired);
        SKYKEEP_VERIFY_ERROR(wrong, ErrorKind::SecondFactorRefused);
        SKYKEEP_VERIFY_VALUE(right);
        QCOMPARE(m_world->pds.countOf(createSession), 3);
    }

    void anAnswerForAnotherAccountIsRefusedAndEnded()
    {
        m_world->pds.at(u"alice"_s).answersAs = ScriptedPds::didOf(u"mallory"_s);

        const auto did = m_world->trySignIn(aliceHandle, alicePassword);

        SKYKEEP_VERIFY_ERROR(did, ErrorKind::WrongAccount);
        QCOMPARE(m_world->vault.itemCount(), 0);
        QCOMPARE(m_world->book().registry().count(), 0);
        QCOMPARE(m_world->pds.sessionCount(alice()), 0);
    }

    void signingInAgainRenewsTheRowAndEndsTheSessionBefore()
    {
        m_world->signIn(u"alice"_s);
        m_world->signIn(u"bob"_s);
        QVERIFY(m_world->keeper().setLabel(alice(), u"mine"_s));
        const auto before = m_world->vault.item(alice())->refreshTokens.front();
        m_world->pds.setTrouble(u"server.refreshSession"_s,
                                ScriptedPds::refusal(u"ExpiredToken"_s));
        m_world->pass(2h);
        m_world->pds.setTrouble(u"server.refreshSession"_s, std::nullopt);
        QVERIFY(m_world->stateOf(alice()) == SessionState::SignInNeeded);

        SKYKEEP_VERIFY_VALUE(m_world->trySignIn(aliceHandle, alicePassword));
        m_world->settle();

        QCOMPARE(m_world->book().registry().at(0).did(), alice());
        QCOMPARE(m_world->row(alice()).entry.label, u"mine"_s);
        QVERIFY(m_world->stateOf(alice()) == SessionState::Fresh);
        QVERIFY(!m_world->pds.isAlive(before));
        QCOMPARE(m_world->vault.tombstoneCount(), 0);
        QVERIFY(!m_world->row(alice()).entry.isRevocationPending);
    }

    void aSessionBegunAnewIsNotRenewedAtOnce()
    {
        m_world->signIn(u"alice"_s);
        (void)finish(m_world->keeper().signOut(alice()));
        m_world->settle();
        m_world->vault.hold(FakeVault::Call::Write);
        std::optional<Result<Did>> answer;
        SignInRequest request{aliceHandle, {}, Secret(alicePassword.toUtf8())};
        keepAnswer(m_world->keeper().signIn(std::move(request)), &answer);
        m_world->turn();
        m_world->vault.release();
        QTRY_VERIFY(answer);

        m_world->settle();

        QVERIFY(*answer);
        QCOMPARE(m_world->pds.countOf(u"server.refreshSession"_s), 0);
        QVERIFY(m_world->stateOf(alice()) == SessionState::Fresh);
    }

    void aSignOutThatIsStillToBeDeliveredSparesTheNewSession()
    {
        m_world->signIn(u"alice"_s);
        m_world->pds.setTrouble(u"server.deleteSession"_s, fail(ErrorKind::Offline));
        (void)finish(m_world->keeper().signOut(alice()));
        m_world->settle();
        m_world->pds.setTrouble(u"server.deleteSession"_s, std::nullopt);

        // The revocation comes due while the new session is being written.
        m_world->vault.hold(FakeVault::Call::Write);
        std::optional<Result<Did>> answer;
        SignInRequest request{aliceHandle, {}, Secret(alicePassword.toUtf8())};
        keepAnswer(m_world->keeper().signIn(std::move(request)), &answer);
        m_world->turn();
        m_world->clock.advance(1h);
        m_world->turn();
        m_world->vault.release();
        m_world->pass(10min);

        QVERIFY(answer && *answer);
        const auto item = m_world->vault.item(alice());
        QVERIFY(item && m_world->pds.isAlive(item->refreshTokens.front()));
        QCOMPARE(m_world->pds.sessionCount(alice()), 1);
        QVERIFY(m_world->stateOf(alice()) == SessionState::Fresh);
    }

    void withTheServerNamedTheDirectoryIsNotNeeded()
    {
        m_world->http.answer(m_world->directoryCall(u"alice"_s), fail(ErrorKind::Offline));

        SKYKEEP_VERIFY_VALUE(m_world->trySignIn(aliceHandle, alicePassword, server()));

        QCOMPARE(m_world->row(alice()).entry.accountHost, m_world->pds.url);
        QVERIFY(!m_world->row(alice()).seen.identityCheckedAt);
    }

    void theHandleOfADeactivatedAccountIsKnownFromTheList()
    {
        m_world->signIn(u"alice"_s);
        auto &account = m_world->pds.at(u"alice"_s);
        account.hosting = {false, u"deactivated"_s};
        m_world->dns.answerText(u"_atproto."_s + aliceHandle, QStringList());
        m_world->dns.answerAddress(aliceHandle, false);

        SKYKEEP_VERIFY_VALUE(m_world->trySignIn(aliceHandle, alicePassword));

        QCOMPARE(m_world->row(alice()).seen.hosting->hosting.status, u"deactivated"_s);
    }

    void aHandleThatIsNotClaimedBackIsContradicted()
    {
        m_world->liveAt(u"alice"_s, m_world->pds.url, u"somebody.example.com"_s);

        SKYKEEP_VERIFY_ERROR(m_world->trySignIn(aliceHandle, alicePassword),
                             ErrorKind::Contradicted);
        QCOMPARE(m_world->pds.countOf(createSession), 0);
    }

    void aPrivateHostCountsOnlyWhereItIsNamed()
    {
        ScriptedPds local(m_world->http, m_world->clock,
                          ServiceUrl::parse(u"http://localhost:2583").value());
        local.add(u"alice"_s);
        m_world->liveAt(u"alice"_s, local.url);

        // The HTTP client refuses what is sent there with this policy.
        (void)m_world->trySignIn(aliceHandle, alicePassword);
        const auto unasked = m_world->http.requests().size();
        for (const auto &request : m_world->http.requests()) {
            if (request.url.host() == u"localhost"_s)
                QVERIFY(request.addresses == AddressPolicy::PublicOnly);
        }
        SKYKEEP_VERIFY_VALUE(m_world->trySignIn(aliceHandle, alicePassword, local.url.toString()));

        for (size_t i = unasked; i < m_world->http.requests().size(); ++i) {
            const auto &request = m_world->http.requests().at(i);
            if (request.url.host() == u"localhost"_s)
                QVERIFY(request.addresses == AddressPolicy::AnyAddress);
        }
        QVERIFY(m_world->row(alice()).entry.addresses == AddressPolicy::AnyAddress);
        m_world.reset();
    }

    void theSessionHostOfTheAccountHostIsWhereThePasswordGoes()
    {
        m_world->add(u"alice"_s, m_world->other);
        m_world->other.delegateTo(m_world->pds.url);

        SKYKEEP_VERIFY_VALUE(m_world->trySignIn(aliceHandle, alicePassword));

        QCOMPARE(m_world->row(alice()).entry.sessionHost, m_world->pds.url);
        QCOMPARE(m_world->row(alice()).entry.accountHost, m_world->other.url);
        QCOMPARE(m_world->other.countOf(createSession), 0);
    }

    void handleInvalidIsNoHandle()
    {
        m_world->pds.at(u"alice"_s).tells = u"handle.invalid"_s;

        SKYKEEP_VERIFY_VALUE(m_world->trySignIn(aliceHandle, alicePassword));

        QCOMPARE(m_world->row(alice()).entry.handle, ScriptedPds::handleOf(u"alice"_s));
    }

    void whereTheListCannotBeSavedTheSessionIsKeptAndItIsSaid()
    {
        QVERIFY(QDir().mkpath(m_world->fileIn(u"accounts.json"_s)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"accounts.json"_s));

        const auto did = m_world->trySignIn(aliceHandle, alicePassword);

        SKYKEEP_VERIFY_ERROR(did, ErrorKind::Storage);
        QVERIFY(describe(did.error()).contains(u"keychain"_s));
        QVERIFY(m_world->vault.item(alice()));
        QVERIFY(m_world->stateOf(alice()) == SessionState::Fresh);
    }

    void aSessionThatTheKeychainDoesNotTakeIsUnsaved()
    {
        m_world->vault.failNext(FakeVault::Call::Write, ErrorKind::TimedOut);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not saved yet"_s));
        m_world->vault.hold(FakeVault::Call::Erase); // never asked

        SKYKEEP_VERIFY_VALUE(m_world->trySignIn(aliceHandle, alicePassword));

        QVERIFY(m_world->stateOf(alice()) == SessionState::Unsaved);
        m_world->settle();
        QVERIFY(m_world->stateOf(alice()) == SessionState::Fresh);
        QVERIFY(m_world->vault.item(alice()));
    }
};

QTEST_GUILESS_MAIN(TestSignInOutcome)
#include "tst_signinoutcome.moc"
