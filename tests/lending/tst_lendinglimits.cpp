// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "deskstage.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const auto readProfile = *Nsid::parse(u"app.bsky.actor.getProfile");
const auto createRecord = *Nsid::parse(u"com.atproto.repo.createRecord");
const auto updateHandle = *Nsid::parse(u"com.atproto.identity.updateHandle");

} // namespace

class TestLendingLimits : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskStage> m_stage;

private Q_SLOTS:
    void init() { m_stage = std::make_unique<DeskStage>(); }
    void cleanup() { m_stage.reset(); }

    void whileLockedNothingIsLentButWhatGoesOn()
    {
        m_stage->world.consent().setPresented(true);
        m_stage->grant(u"read"_s);
        Grant goesOn{.account = *m_stage->did};
        goesOn.program = ProgramKey{ProgramKey::Kind::Executable, u"/usr/bin/backup"_s, {}};
        goesOn.allowance = parseAllowance(u"read").value();
        goesOn.isWhileLocked = true;
        QVERIFY(m_stage->world.grants().add(goesOn));
        const auto bot = m_stage->world.enter(m_stage->bot);
        const auto backupPeer = LendingWorld::programAt(u"/usr/bin/backup"_s, 101);
        const auto backup = m_stage->world.enter(backupPeer);
        m_stage->beginCall(bot, createRecord); // waits for the owner

        m_stage->world.lock().lock();
        m_stage->world.settle();

        SKYKEEP_VERIFY_ERROR(m_stage->permits.front(), ErrorKind::LendingLocked);
        SKYKEEP_VERIFY_ERROR(m_stage->call(bot, readProfile), ErrorKind::LendingLocked);
        SKYKEEP_VERIFY_ERROR(m_stage->ended(m_stage->desk().accessTokenByHand(*m_stage->did)),
                             ErrorKind::LendingLocked);
        QVERIFY(m_stage->call(backup, readProfile));
        const auto before = m_stage->accounts().row(*m_stage->did).seen.lastRefreshAt;
        m_stage->accounts().pass(3h);
        QVERIFY(m_stage->accounts().row(*m_stage->did).seen.lastRefreshAt > before);
    }

    void aLockThatFallsWhileATokenIsFetchedHolds()
    {
        m_stage->grant(u"access-token"_s);
        const auto client = m_stage->world.enter(m_stage->bot);
        m_stage->accounts().pass(110min - 1min); // nearly due: the token has to be renewed for this
        collect(m_stage->desk().accessToken(client, *m_stage->did, 100min), &m_stage->tokens);
        m_stage->world.lock().lock();
        m_stage->world.settle();

        QCOMPARE(m_stage->tokens.size(), 1u);
        SKYKEEP_VERIFY_ERROR(m_stage->tokens.front(), ErrorKind::LendingLocked);
    }

    void aLeaseLetsInWhatRunsBelowItsHolderAndNothingElse()
    {
        m_stage->grant(u"read,write"_s); // for the bot that runs `skykeep exec`, itself
        const auto holder = m_stage->world.enter(m_stage->bot);
        const auto inside = LendingWorld::below(m_stage->bot, u"/bin/sh"_s, 300);
        const auto deeper = LendingWorld::below(inside, u"/usr/bin/curl"_s, 301);
        const auto outside = LendingWorld::programAt(u"/usr/bin/curl"_s, 302);

        const auto lease = m_stage->ended(
            m_stage->desk().lease(holder, *m_stage->did, parseAllowance(u"read,write").value(),
                                  1h));

        QVERIFY(lease);
        const auto client = m_stage->world.enter(deeper);
        QVERIFY(m_stage->call(client, createRecord));
        QCOMPARE(*m_stage->desk().accountFor(client, {}), *m_stage->did);
        SKYKEEP_VERIFY_ERROR(m_stage->call(client, updateHandle), ErrorKind::Denied);
        SKYKEEP_VERIFY_ERROR(m_stage->ended(
                                 m_stage->desk().accessToken(client, *m_stage->did, 1min)),
                             ErrorKind::Denied);
        SKYKEEP_VERIFY_ERROR(m_stage->call(m_stage->world.enter(outside), readProfile),
                             ErrorKind::Denied);

        m_stage->accounts().pass(61min);
        QVERIFY(m_stage->desk().leases().empty());
        SKYKEEP_VERIFY_ERROR(m_stage->call(client, createRecord), ErrorKind::Denied);
    }

    void aLeaseEndsWithItsHolder()
    {
        m_stage->grant(u"read"_s);
        const auto holder = m_stage->world.enter(m_stage->bot);
        QVERIFY(m_stage->ended(
            m_stage->desk().lease(holder, *m_stage->did, parseAllowance(u"read").value(), {})));
        const auto inside = LendingWorld::below(m_stage->bot, u"/usr/bin/curl"_s, 300);
        const auto client = m_stage->world.enter(inside);
        QVERIFY(m_stage->call(client, readProfile));

        m_stage->desk().leave(holder);

        QVERIFY(m_stage->desk().leases().empty());
        m_stage->world.grants().revokeAll().value();
        SKYKEEP_VERIFY_ERROR(m_stage->call(client, readProfile), ErrorKind::Denied);
    }

    void insideALeaseNothingIsAskedOfTheOwner()
    {
        m_stage->world.consent().setPresented(true);
        m_stage->grant(u"read"_s);
        const auto holder = m_stage->world.enter(m_stage->bot);
        QVERIFY(m_stage->ended(
            m_stage->desk().lease(holder, *m_stage->did, parseAllowance(u"read").value(), {})));
        const auto inside = LendingWorld::below(m_stage->bot, u"/usr/bin/agent"_s, 300);

        SKYKEEP_VERIFY_ERROR(m_stage->call(m_stage->world.enter(inside), createRecord),
                             ErrorKind::Denied);

        QVERIFY(m_stage->world.consent().questions().empty());
    }

    void whoAsksCannotApproveOfItself()
    {
        Grant wish{.account = *m_stage->did};
        wish.program = ProgramKey{ProgramKey::Kind::Executable, u"/usr/bin/bot"_s, {}};
        wish.allowance = parseAllowance(u"read").value();
        const auto client = m_stage->world.enter(m_stage->bot);

        const auto added = m_stage->ended(m_stage->desk().addGrant(client, wish));

        SKYKEEP_VERIFY_ERROR(added, ErrorKind::Denied);
        QVERIFY(m_stage->world.grants().all().empty());
        QCOMPARE(m_stage->world.owner.asked, 1);
        SKYKEEP_VERIFY_ERROR(m_stage->call(client, readProfile), ErrorKind::Denied);
    }

    void whatTheOwnerApprovesOfIsGranted_data()
    {
        QTest::addColumn<bool>("hasWindow");
        QTest::newRow("in the window") << true;
        QTest::newRow("to the system") << false;
    }

    void whatTheOwnerApprovesOfIsGranted()
    {
        QFETCH(const bool, hasWindow);
        m_stage->world.consent().setPresented(hasWindow);
        m_stage->world.owner.answer = {};
        Grant wish{.account = *m_stage->did};
        wish.program = ProgramKey{ProgramKey::Kind::Executable, u"/usr/bin/bot"_s, {}};
        wish.allowance = parseAllowance(u"read").value();
        std::vector<Result<QString>> added;
        const auto client = m_stage->world.enter(m_stage->bot);

        collect(m_stage->desk().addGrant(client, wish), &added);
        m_stage->world.settle();
        if (hasWindow) {
            QCOMPARE(m_stage->world.consent().questions().front().grant->allowance, wish.allowance);
            m_stage->answerAll(Consent::Once);
        }

        QCOMPARE(added.size(), 1u);
        QVERIFY(added.front());
        QCOMPARE(m_stage->world.owner.asked, hasWindow ? 0 : 1);
        QVERIFY(m_stage->call(client, readProfile));
    }

    void unlockingWaitsForTheOwner()
    {
        const auto client = m_stage->world.enter(m_stage->bot);
        m_stage->world.lock().lock();

        SKYKEEP_VERIFY_ERROR(m_stage->ended(m_stage->desk().unlock(client)), ErrorKind::Denied);
        QVERIFY(m_stage->world.lock().isLocked());
        m_stage->world.owner.answer = {};
        QVERIFY(m_stage->ended(m_stage->desk().unlock(client)));
        QVERIFY(!m_stage->world.lock().isLocked());
    }

    void anotherUserGetsWhatAGrantNamesAndNoQuestion()
    {
        m_stage->world.consent().setPresented(true);
        auto peer = m_stage->bot;
        peer.user = 4711;
        QVERIFY(!m_stage->desk().mayEnter(4711));
        Grant wish{.account = *m_stage->did};
        wish.program = ProgramKey{ProgramKey::Kind::User, u"4711"_s, {}};
        wish.allowance = parseAllowance(u"read").value();
        QVERIFY(m_stage->world.grants().add(wish));
        QVERIFY(m_stage->desk().mayEnter(4711));
        QVERIFY(!m_stage->desk().mayEnter(4712));
        const auto client = m_stage->desk().enter(std::make_unique<FakePeer>(peer),
                                                  LendingDesk::ClientUser::Other);

        QVERIFY(m_stage->call(client, readProfile));
        SKYKEEP_VERIFY_ERROR(m_stage->call(client, createRecord), ErrorKind::Denied);
        QVERIFY(m_stage->world.consent().questions().empty());
        SKYKEEP_VERIFY_ERROR(m_stage->desk().accountFor(client, {}), ErrorKind::InvalidInput);
    }

    void anAccountThatLeavesTakesItsGrantsAndLeasesAlong()
    {
        m_stage->grant(u"read"_s);
        const auto holder = m_stage->world.enter(m_stage->bot);
        QVERIFY(m_stage->ended(
            m_stage->desk().lease(holder, *m_stage->did, parseAllowance(u"read").value(), {})));

        m_stage->ended(m_stage->accounts().keeper().remove(*m_stage->did));
        m_stage->world.settle();

        QVERIFY(m_stage->world.grants().all().empty());
        QVERIFY(m_stage->desk().leases().empty());
        SKYKEEP_VERIFY_ERROR(m_stage->call(holder, readProfile), ErrorKind::NoSuchAccount);
    }
};

QTEST_GUILESS_MAIN(TestLendingLimits)

#include "tst_lendinglimits.moc"
