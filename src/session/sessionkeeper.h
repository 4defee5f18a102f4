// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/sharedtask.h"
#include "session/lull.h"
#include "session/renewal.h"
#include "vault/turnstile.h"
#include "vault/vault.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace Skykeep {

//! The only hands that touch tokens: begins, renews and ends sessions.
//!
//! Invariants: at most one operation on a DID's tokens at a time. A rotated refresh token is in
//! the vault before anybody is told that the session is fresh; where the vault does not take it,
//! it stays in memory until it does. A refresh token goes to the host that issued it and to no
//! other. No failure erases anything.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive the keeper.
    struct Services {
        Vault &vault;
        XrpcClient &xrpc;
        AccountLocator &locator;
        const Clock &clock;
        TaskScope &scope;
    };

    //! \a installId tells this computer's profile from a copy of it elsewhere.
    SessionKeeper(Services services, QString installId);
    ~SessionKeeper() override;

    //! Renews now. Who asks while a renewal of the same account is under way gets its answer.
    //! Fails only with Cancelled, and with NotNow while resting; what went wrong is in the Renewal.
    Task<Renewal> renew(RenewalRequest request);

    struct Begun {
        SessionFacts session;
        //! The session kept until now was replaced, or may have been where the vault could not be
        //! read, and still has to be ended at its server: revoke().
        bool hasTombstone = false;
    };
    //! Keeps a session that a sign-in just brought, in place of what was kept for its DID.
    Task<Begun> begin(ServerSession session, ServiceUrl issuer);

    //! Takes a session out of keeping: its tokens become a tombstone in the vault, then its item is
    //! erased. No error where there is nothing to take out.
    Task<void> end(Did did);
    //! Revokes what the tombstone of \a did holds, and erases it once the server has confirmed.
    //! First stores what is unsaved: the old session is not ended before the new one is safe.
    //! No error where there is none.
    Task<void> revoke(Did did, AddressPolicy addresses);

    //! The item as it is now: the one in memory where it is not saved yet.
    Task<VaultItem> current(Did did);

    //! Tries again to store a session that is only in memory. No error where there is none.
    Task<void> storeUnsaved(Did did);
    bool isUnsaved(const Did &did) const { return m_unsaved.contains(did); }
    bool isAnyUnsaved() const { return !m_unsaved.empty(); }
    std::vector<Did> unsaved() const;
    //! From now on no refresh token leaves: renewals are Cancelled. What has left is still stored.
    void stop() { m_isStopped = true; }
    //! Tokens may be between sent and stored: a renewal, a sign-in or a sign-out is under way.
    bool isBusy() const;

    //! While resting no refresh token is sent: the answer might not be stored any more. What was
    //! sent before goes on.
    void rest() { m_isResting = true; }
    void resume() { m_isResting = false; }
    //! A token was sent and what comes back is not stored yet.
    bool isAnythingAtStake() const { return m_atStake > 0; }

Q_SIGNALS:
    void stakeChanged();

private:
    //! From the sending of a token to the storing of what came for it.
    class Stake;

    Task<void> fly(RenewalRequest request);
    Task<Renewal> attempt(RenewalRequest request);
    Task<VaultItem> readTwice(Did did);
    //! The same for a renewal, which does not get in the way of what is being stored.
    Task<VaultItem> readForRenewal(Did did);
    //! What the vault holds, where that is of a later generation than \a item.
    Task<VaultItem> readNewer(VaultItem item);
    Task<ServerSession> refreshed(VaultItem item, Secret token, AddressPolicy addresses);
    //! What a renewal began from. Nothing for a sign-in, which replaces whatever is there.
    struct Basis {
        quint64 generation; //!< In the vault.
        Timestamp readAt;
        Milliseconds readAtMonotonic;
    };
    Basis basisOf(const VaultItem &item) const;
    bool isJustRead(const Basis &basis) const;
    Task<SessionFacts> keep(ServerSession fresh, VaultItem item, std::optional<Basis> basis);
    Task<void> store(Did did);
    //! Where another process has moved the session on since it was read, what that one stored
    //! stays the newest, and ours is put behind it. What was read a moment ago is not looked at.
    Task<void> giveWay(Did did);
    Task<Renewal> investigate(RenewalRequest request, Error refusal, VaultItem item);
    //! Makes a tombstone of \a old, unless another computer renews that session.
    Task<void> bury(VaultItem old);
    //! The same for what the vault holds, which the session in memory is about to replace.
    Task<void> buryStored(Did did);

    bool wasUnanswered(const Did &did, const Secret &token) const;

    Vault &m_vault;
    XrpcClient &m_xrpc;
    AccountLocator &m_locator;
    const Clock &m_clock;
    TaskScope &m_scope;
    QString m_installId;
    bool m_isResting = false;
    int m_atStake = 0;

    //! One operation on a DID's tokens at a time. Entries are never removed, so that they may be
    //! referred to while waiting.
    std::map<Did, Turnstile> m_turnstiles;
    std::map<Did, std::unique_ptr<SharedAnswer<Renewal>>> m_flights;
    //! A server without grace has retired the old token by the time the new one reaches us, and
    //! until the vault has it a crash loses the session. So that nothing prolongs that time, a
    //! request leaves only while nothing is being stored, and at most one read gets in between.
    Lull m_storing;
    Turnstile m_reading;
    bool m_isStopped = false;
    std::map<Did, VaultItem> m_unsaved;
    std::map<Did, Basis> m_bases; //!< Of what is unsaved.
    //! Begun while the vault could not be used: what it holds is buried before it is replaced.
    std::set<Did> m_unburied;

    //! A token that was sent and whose answer never came: the server may have retired it.
    struct Unanswered {
        Secret token;
        Timestamp at;
    };
    std::map<Did, Unanswered> m_unanswered;
};

} // namespace Skykeep
