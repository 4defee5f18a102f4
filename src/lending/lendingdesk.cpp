// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/lendingdesk.h"

#include "base/logging.h"
#include "lending/grantmatch.h"
#include "lending/lendingclient.h"
#include "lending/lendingwords.h"
#include "session/triage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Who asks and who decides; what is handed over then is in lendingtokens.cpp and lendingleases.cpp.

namespace Skykeep {

LendingDesk::LendingDesk(Services services)
    : m_services(services)
    , m_digests(services.clock)
    , m_rate(services.clock)
    , m_leaseEnd(services.clock.makeAlarm([this] {
        const auto now = m_services.clock.monotonic();
        endLeases([now](const Lease &lease) { return lease.endsWhen && *lease.endsWhen <= now; });
    }))
{
    connect(&services.grants, &GrantBook::changed, this, &LendingDesk::settleQuestions);
    connect(&services.lock, &LendingLock::changed, this, &LendingDesk::followLock);
    connect(&services.accounts.registry(), &AccountRegistry::removed, this, &LendingDesk::forget);
}

LendingDesk::~LendingDesk() = default;

ClientId LendingDesk::enter(std::unique_ptr<PeerProcess> peer, ClientUser user)
{
    m_clients.emplace(++m_lastClient, std::make_unique<Client>(std::move(peer), user, m_digests));
    return m_lastClient;
}

void LendingDesk::leave(ClientId client)
{
    if (const auto *gone = find(client); gone && !gone->peer->chain().empty())
        m_services.owner.giveUp(gone->peer->chain().front());
    m_clients.erase(client);
    endLeases([client](const Lease &lease) { return lease.client == client; });
    m_services.consent.withdraw(client);
}

bool LendingDesk::mayEnter(unsigned otherUser)
{
    return m_services.grants.isUserNamed(otherUser);
}

bool LendingDesk::isOtherUser(ClientId client) const
{
    const auto found = m_clients.find(client);
    return found != m_clients.end() && found->second->user == ClientUser::Other;
}

const Program *LendingDesk::programOf(ClientId client)
{
    auto *found = find(client);
    return found ? &found->program() : nullptr;
}

LendingDesk::Client *LendingDesk::find(ClientId client)
{
    const auto found = m_clients.find(client);
    return found == m_clients.end() ? nullptr : found->second.get();
}

Result<Did> LendingDesk::accountFor(ClientId client, const QString &name)
{
    const auto &registry = m_services.accounts.registry();
    std::optional<Did> did;
    if (!name.isEmpty())
        did = registry.lookUp(name);
    else if (const auto *lease = leaseOf(client))
        did = lease->account;
    else if (registry.count() == 1 && !isOtherUser(client))
        did = registry.at(0).did();
    else if (registry.count() == 0 && !isOtherUser(client))
        return fail(ErrorKind::InvalidInput, {}, LendingWords::noAccountYet());
    else
        return fail(ErrorKind::InvalidInput, {},
                    isOtherUser(client) ? LendingWords::nameGrantedAccount()
                                        : LendingWords::nameAnAccount());

    if (!did || (isOtherUser(client) && !isGranted(client, *did)))
        return fail(ErrorKind::NoSuchAccount, name.left(80));
    return *did;
}

// Of the list, other users learn what they were granted and no more.
bool LendingDesk::isGranted(ClientId client, const Did &did)
{
    const auto *program = programOf(client);
    return program && std::ranges::any_of(m_services.grants.all(), [&](const Grant &grant) {
               return grant.account == did && grant.verdict == Grant::Verdict::Allow
                   && isFor(grant, *program);
           });
}

Result<void> LendingDesk::checkAccount(const Did &did) const
{
    const auto *account = m_services.accounts.registry().find(did);
    if (!account)
        return fail(ErrorKind::NoSuchAccount, did.toString());
    const auto name = account->displayName();
    const auto &hosting = account->seen.hosting;
    if (account->seen.isParked || (hosting && isHeldBack(hosting->hosting))) {
        const auto &host = hosting ? hosting->source : account->entry.accountHost;
        return fail(ErrorKind::AccountTakenDown, host.displayName(), name);
    }
    const auto state = account->sessionState(m_services.clock.now());
    if (state == SessionState::SignedOut || state == SessionState::SignInNeeded)
        return fail(ErrorKind::SignInNeeded, name);
    return {};
}

Task<LendingPass> LendingDesk::permit(ClientId client, Did did, Want want)
{
    auto *asker = find(client);
    if (!asker)
        co_return fail(ErrorKind::Cancelled);
    LendingPass asked;
    asked.want = std::move(want);
    asked.program = asker->program().displayName();
    asked.key = asker->program().key;

    // First, so that who is refused anyway does not learn how the account is.
    auto already = decided(*asker, did, asked);
    const auto checked = checkAccount(did);
    Result<LendingPass> pass = fail(ErrorKind::Denied);
    if (already && (!*already || checked))
        pass = *std::move(already);
    else if (!checked)
        pass = fail(checked.error());
    else
        pass = co_await askOwner(client, did, asked);
    if (!pass)
        noteRefusal(asked, did, pass.error());
    co_return pass;
}

std::optional<Result<LendingPass>> LendingDesk::decided(Client &client, const Did &did,
                                                        const LendingPass &asked)
{
    const auto &want = asked.want;
    const auto denied = [](const QString &why) {
        return Result<LendingPass>(fail(ErrorKind::Denied, {}, why));
    };
    if (!client.peer->isUnchanged())
        return denied(LendingWords::hasChanged());
    if (want.isNever())
        return denied(LendingWords::lentToNobody(want.method->toString()));

    const auto &program = client.program();
    const auto grant = m_services.grants.decide(program, did, want);
    const bool isAllowed = grant && grant->verdict == Grant::Verdict::Allow;
    const auto *lease = client.user == ClientUser::Own ? leaseHolding(program) : nullptr;
    LendingPass pass = asked;
    pass.isWhileLocked = lease ? lease->isWhileLocked : isAllowed && grant->isWhileLocked;

    if (m_services.lock.isLocked() && !pass.isWhileLocked)
        return Result<LendingPass>(fail(ErrorKind::LendingLocked));
    if (grant && !isAllowed)
        return denied(LendingWords::deniedBefore(*grant));
    if (lease) {
        if (lease->account != did || !want.isCoveredBy(lease->allowance))
            return denied(LendingWords::outsideOfLease(*lease));
        pass.lease = lease->id;
        return pass;
    }
    if (isAllowed) {
        m_services.grants.noteUse(grant->id);
        pass.grant = grant->id;
        return pass;
    }
    if (client.user == ClientUser::Other)
        return denied(LendingWords::notGrantedToUser());
    return std::nullopt;
}

QString LendingDesk::howToGrant(const Program &program, const Did &did, const Want &want) const
{
    const auto *account = m_services.accounts.registry().find(did);
    return LendingWords::howToGrant(program, want,
                                    account ? account->trustedName() : did.toString());
}

Task<LendingPass> LendingDesk::askOwner(ClientId client, Did did, LendingPass asked)
{
    const Program program = *programOf(client);
    if (!m_services.consent.isPresented())
        co_return fail(ErrorKind::Denied, {}, howToGrant(program, did, asked.want));
    if (!m_rate.take(LendingWords::rateName(program)))
        co_return fail(ErrorKind::NotNow, LendingWords::askedTooOften());
    ConsentQuestion question;
    question.program = program;
    question.account = did;
    question.want = asked.want;
    const auto consent = co_await m_services.consent.ask(client, std::move(question));
    if (!consent && consent.error().kind == ErrorKind::NotFound) // the window has gone meanwhile
        co_return fail(ErrorKind::Denied, {}, howToGrant(program, did, asked.want));
    if (!consent)
        co_return fail(consent.error());
    const auto pass = remember(program, did, std::move(asked), *consent);
    if (!pass)
        co_return fail(pass.error());
    const auto still = recheck(client, did, *pass);
    if (!still)
        co_return fail(still.error());
    co_return *pass;
}

Result<LendingPass> LendingDesk::remember(const Program &program, const Did &did, LendingPass asked,
                                          Consent consent)
{
    Grant grant{.program = program.key, .account = did, .allowance = asked.want.asked};
    switch (consent) {
    case Consent::Once:
        return asked;
    case Consent::Deny:
        return fail(ErrorKind::Denied, {}, LendingWords::ownerSaidNo());
    case Consent::ThisTerminal:
        grant.lasting = Grant::Lasting::Terminal;
        grant.program.reset();
        grant.terminal = program.terminal;
        break;
    case Consent::ForAnHour:
        grant.lasting = Grant::Lasting::Hour;
        break;
    case Consent::UntilLocked:
        grant.lasting = Grant::Lasting::UntilLocked;
        break;
    case Consent::Always:
        break;
    case Consent::AlwaysDeny:
        grant.verdict = Grant::Verdict::Deny;
        break;
    }
    // What could not be written down goes for this once; the owner did answer.
    auto added = m_services.grants.add(std::move(grant));
    if (!added)
        qCWarning(lcLending).noquote() << describe(added.error()) << added.error().detail;
    if (consent == Consent::AlwaysDeny)
        return fail(ErrorKind::Denied, {}, LendingWords::ownerSaidNo());
    if (added)
        asked.grant = *std::move(added);
    return asked;
}

Result<void> LendingDesk::checkAsker(ClientId client)
{
    const auto *asker = find(client);
    if (!asker)
        return fail(ErrorKind::Cancelled);
    if (!asker->peer->isUnchanged())
        return fail(ErrorKind::Denied, {}, LendingWords::hasChanged());
    return {};
}

Result<void> LendingDesk::recheck(ClientId client, const Did &did, const LendingPass &pass)
{
    if (auto checked = checkAsker(client); !checked)
        return checked;
    if (m_services.lock.isLocked() && !pass.isWhileLocked)
        return fail(ErrorKind::LendingLocked);
    const auto now = m_services.grants.decide(*programOf(client), did, pass.want);
    if (now && now->verdict == Grant::Verdict::Deny)
        return fail(ErrorKind::Denied, {}, LendingWords::deniedBefore(*now));
    const bool isLeaseOver = pass.lease
        && std::ranges::find(m_leases, *pass.lease, &Lease::id) == m_leases.end();
    if (isLeaseOver || (!pass.grant.isEmpty() && !m_services.grants.find(pass.grant)))
        return fail(ErrorKind::Denied, {}, LendingWords::takenBack());
    return checkAccount(did);
}

void LendingDesk::settleQuestions()
{
    // What a grant allowed ends with it.
    endLeases([this](const Lease &lease) {
        return !lease.grant.isEmpty() && !m_services.grants.find(lease.grant);
    });
    m_services.consent.settle([this](const ConsentQuestion &question) {
        std::optional<Result<Consent>> settled;
        if (!question.account || question.want.kind == Want::Kind::Grant)
            return settled;
        const auto grant = m_services.grants.decide(question.program, *question.account,
                                                    question.want);
        if (grant)
            settled = grant->verdict == Grant::Verdict::Allow ? Consent::Once : Consent::Deny;
        return settled;
    });
}

void LendingDesk::followLock()
{
    if (!m_services.lock.isLocked())
        return;
    m_services.grants.endUntilLocked();
    m_services.consent.settle([](const ConsentQuestion &question) {
        std::optional<Result<Consent>> settled;
        if (question.want.kind != Want::Kind::Unlock && question.want.kind != Want::Kind::Grant)
            settled = fail(ErrorKind::LendingLocked);
        return settled;
    });
}

void LendingDesk::forget(const Did &did)
{
    m_services.grants.forget(did);
    m_services.log.forget(did); // as the ledger does
    m_renewedForCalls.erase(did);
    endLeases([&did](const Lease &lease) { return lease.account == did; });
}

} // namespace Skykeep
