// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/lendingclient.h"
#include "lending/lendingdesk.h"
#include "lending/lendingwords.h"

using namespace Qt::StringLiterals;

// What only the owner may do: the third part of LendingDesk. Whoever asks sits on the same socket as everybody, so that
// the answer never comes from there.

namespace Skykeep {

Task<QString> LendingDesk::addGrant(ClientId client, Grant grant)
{
    if (!find(client))
        co_return fail(ErrorKind::Cancelled);
    const Did did = grant.account;
    const auto *account = m_services.accounts.registry().find(did);
    if (!account)
        co_return fail(ErrorKind::NoSuchAccount, did.toString());
    ConsentQuestion question;
    question.account = did;
    question.want = {Want::Kind::Grant, grant.allowance};
    question.grant = grant;
    const auto reason = LendingWords::reasonToGrant(grant, account->displayName());
    const auto approved = co_await approve(client, std::move(question), reason);
    if (!approved)
        co_return fail(approved.error());
    auto added = m_services.grants.add(std::move(grant));
    co_return added;
}

Task<void> LendingDesk::liftDenial(ClientId client, QString grant)
{
    const auto *denial = m_services.grants.find(grant);
    if (!denial)
        co_return fail(ErrorKind::NotFound, grant);
    if (denial->origin == Grant::Origin::Administrator) {
        auto refused = m_services.grants.revoke(grant);
        co_return refused;
    }
    if (m_services.consent.isPresented())
        co_return fail(ErrorKind::Denied, {}, LendingWords::isLiftedInWindow());
    ConsentQuestion question;
    question.account = denial->account;
    question.want = {Want::Kind::Grant, denial->allowance};
    const auto reason = LendingWords::reasonToLift(*denial, denial->account.toString());
    const auto approved = co_await approve(client, std::move(question), reason);
    if (!approved)
        co_return fail(approved.error());
    auto lifted = m_services.grants.revoke(grant);
    co_return lifted;
}

Task<void> LendingDesk::unlock(ClientId client)
{
    if (!find(client))
        co_return fail(ErrorKind::Cancelled);
    if (!m_services.lock.isLocked())
        co_return {};
    ConsentQuestion question;
    question.want.kind = Want::Kind::Unlock;
    const auto approved = co_await approve(client, std::move(question),
                                           LendingWords::reasonToUnlock());
    if (!approved)
        co_return fail(approved.error());
    m_services.lock.unlock();
    co_return {};
}

Task<void> LendingDesk::approve(ClientId client, ConsentQuestion question, QString reason)
{
    if (isOtherUser(client))
        co_return fail(ErrorKind::Denied, {}, LendingWords::notGrantedToUser());
    question.program = *programOf(client);
    const auto kind = question.want.kind;
    if (m_services.consent.isPresented()) {
        if (!m_rate.take(LendingWords::rateName(question.program)))
            co_return fail(ErrorKind::NotNow, LendingWords::askedTooOften());
        const auto consent = co_await m_services.consent.ask(client, std::move(question));
        if (!consent && consent.error().kind == ErrorKind::NotFound)
            co_return fail(ErrorKind::Denied, {},
                           LendingWords::howToApprove(LendingWords::windowHasGone(), kind));
        if (!consent)
            co_return fail(consent.error());
        if (*consent != Consent::Once)
            co_return fail(ErrorKind::Denied, {}, LendingWords::ownerSaidNo());
    } else {
        if (question.program.chain.empty())
            co_return fail(ErrorKind::Denied, {}, LendingWords::askerUnknown());
        const auto asker = question.program.chain.front();
        auto confirmed = co_await m_services.owner.confirm(asker, reason);
        if (!confirmed && confirmed.error().kind == ErrorKind::NotFound) {
            const auto missing = confirmed.error().detail;
            co_return fail(ErrorKind::Denied, {}, LendingWords::howToApprove(missing, kind));
        }
        if (!confirmed)
            co_return fail(confirmed.error());
    }
    // Whoever asked must still be there: an approval is for the one that was shown.
    co_return checkAsker(client);
}

} // namespace Skykeep
