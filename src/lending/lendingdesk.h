// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "lending/consentdesk.h"
#include "lending/grantbook.h"
#include "lending/lease.h"
#include "lending/lendinglock.h"
#include "lending/lendlog.h"
#include "lending/requestrate.h"
#include "lending/scriptdigests.h"
#include "platform/ownercheck.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace Skykeep {

//! Names one client of the keeper for as long as it is connected.
using ClientId = quint64;

//! What a token is lent with.
struct LentToken {
    Did did;
    QString handle = {}; //!< Empty where there is none.
    ServiceUrl host; //!< The account's own server: where the token is good.
    Secret token = {};
    std::optional<Timestamp> expiresAt
        = {}; //!< By our clock; nothing where the token does not tell.
    HostingStatus hosting = {}; //!< As last heard.
};

//! Why somebody may have something, which has to hold until it is handed over.
struct LendingPass {
    Want want = {};
    QString program = {}; //!< Who asked, as it is written down.
    std::optional<ProgramKey> key = {};
    QString grant = {}; //!< The id of the one that decided; empty where none did.
    std::optional<quint64> lease = {}; //!< The one that it runs in.
    bool isWhileLocked = false;
};

//! Leave to make one call with an account's access token.
struct CallPermit {
    Did did;
    XrpcHost host; //!< The account's own server.
    Secret accessToken;
    LendingPass pass = {};
};

//! Lends what the keeper keeps, to programs that its owner lets in.
//!
//! Nothing leaves but through here: who asks is read from the system, at first and again before the answer;
//! then the lock, leases, grants and at last the owner decide, and what was lent is written down. The refresh
//! token and passwords never leave, and nothing of an account that is taken down does.
class LendingDesk : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive the desk.
    struct Services {
        AccountKeeper &accounts;
        SessionKeeper &sessions;
        XrpcClient &xrpc;
        GrantBook &grants;
        ConsentDesk &consent;
        LendingLock &lock;
        LendLog &log;
        OwnerCheck &owner;
        Clock &clock;
    };

    static constexpr int MostLeasesOfOneClient = 16;

    explicit LendingDesk(Services services);
    ~LendingDesk() override;

    enum class ClientUser {
        Own,
        Other, //!< Let in because mayEnter(): gets what a grant for that user names, and no question.
    };
    //! A client has connected.
    ClientId enter(std::unique_ptr<PeerProcess> peer, ClientUser user);
    //! It has gone, and with it its questions and leases.
    void leave(ClientId client);
    //! Another user is only let in where a grant names them.
    bool mayEnter(unsigned otherUser);
    bool isOtherUser(ClientId client) const;
    //! Null where it has gone. Never across a co_await.
    const Program *programOf(ClientId client);

    //! The account that \a name means: by handle, DID or label. Empty: the one of the lease that the client runs in,
    //! or the only one there is. InvalidInput where it has to be named.
    Result<Did> accountFor(ClientId client, const QString &name);
    //! The one that the client runs in; null where it runs in none. Never across a co_await.
    const Lease *leaseOf(ClientId client);

    // Errors of these: Denied, LendingLocked, NotNow (too many questions, nobody answers, a server that
    // asks to wait), Cancelled (the asker has gone), AccountTakenDown, SignInNeeded, and those of renewing.

    //! Leave for one call, after consent where that is needed. What came of it goes to noteCall(), also where the
    //! client has gone meanwhile.
    Task<CallPermit> permitCall(ClientId client, Did did, Nsid method, QString service);
    void noteCall(const CallPermit &permit, bool isDone);
    //! Whether it still holds: to be asked after every wait, before the call leaves.
    Result<void> recheck(ClientId client, const CallPermit &permit);
    //! The server took the access token for expired: with another one, without asking anew. NotNow where that was
    //! done a moment ago: it would not help.
    Task<CallPermit> permitAgain(ClientId client, CallPermit refused);

    //! With a token that is good for \a minimumValidity at least; renewed for it, if it must be.
    Task<LentToken> accessToken(ClientId client, Did did, Milliseconds minimumValidity);
    //! For \a method of the service \a audience; nothing for \a time: five minutes.
    //! https://github.com/bluesky-social/atproto/blob/main/lexicons/com/atproto/server/getServiceAuth.json
    Task<LentToken> serviceToken(ClientId client, Did did, QString audience, Nsid method,
                                 std::optional<Milliseconds> time);

    //! From now on what runs below the client may have \a allowance without being asked about, until the
    //! client goes or \a time is over.
    Task<Lease> lease(ClientId client, Did did, Allowance allowance,
                      std::optional<Milliseconds> time);
    const std::vector<Lease> &leases() const { return m_leases; }
    //! Ends a lease before its time.
    bool endLease(quint64 id);

    //! Remembers \a grant once the owner has approved of it: in the window, or as OwnerCheck says.
    Task<QString> addGrant(ClientId client, Grant grant);
    //! Takes a denial back, which gives more than there was: not from a client while the window can do it, and else as
    //! OwnerCheck says. NotFound where there is none.
    Task<void> liftDenial(ClientId client, QString grant);
    //! Lends again once the owner has approved of it likewise.
    Task<void> unlock(ClientId client);

    //! For the owner, at the window: written down, and refused while locked.
    Task<LentToken> accessTokenByHand(Did did);

Q_SIGNALS:
    void leasesChanged();

private:
    struct Client;

    Client *find(ClientId client);
    bool isGranted(ClientId client, const Did &did);
    Result<void> checkAccount(const Did &did) const;
    const Lease *leaseHolding(const Program &program) const;
    //! Through all that decides; the error says who said no, and is written down.
    Task<LendingPass> permit(ClientId client, Did did, Want want);
    //! What a lease, the grants and the lock say; nothing where the owner has to be asked.
    std::optional<Result<LendingPass>> decided(Client &client, const Did &did,
                                               const LendingPass &asked);
    Task<LendingPass> askOwner(ClientId client, Did did, LendingPass asked);
    Result<LendingPass> remember(const Program &program, const Did &did, LendingPass asked,
                                 Consent consent);
    //! Still there, and the program that it was.
    Result<void> checkAsker(ClientId client);
    //! Once more after a wait, before anything is handed over.
    Result<void> recheck(ClientId client, const Did &did, const LendingPass &pass);
    //! \a fetched, if it may still be handed over; what may not, or is none, is written down.
    Result<LentToken> rechecked(ClientId client, const Did &did, const LendingPass &pass,
                                Result<LentToken> fetched);
    Task<void> approve(ClientId client, ConsentQuestion question, QString reason);

    Task<LentToken> freshToken(Did did, Milliseconds minimumValidity);
    //! One for all that wait for it, until what is known of the account is that of the new token.
    Task<void> renew(Did did);
    Task<LentToken> storedToken(Did did);
    Task<LentToken> exchanged(LentToken access, ServiceAuthTerms terms);
    bool isGoodFor(const LentToken &token, Milliseconds time) const;
    void note(const LendingPass &pass, const Did &did, LentEntry::Outcome outcome);
    void noteRefusal(const LendingPass &pass, const Did &did, const Error &error);
    QString howToGrant(const Program &program, const Did &did, const Want &want) const;

    void settleQuestions();
    void followLock();
    void forget(const Did &did);
    void endLeases(const std::function<bool(const Lease &)> &isOver);
    void planLeaseEnd();

    Services m_services;
    ClientId m_lastClient = 0;
    quint64 m_lastLease = 0;
    std::map<ClientId, std::unique_ptr<Client>> m_clients;
    std::vector<Lease> m_leases;
    std::map<Did, std::unique_ptr<SharedAnswer<void>>> m_renewals; //!< Under way.
    std::map<Did, Milliseconds> m_renewedForCalls; //!< When a server last took a token for expired.
    ScriptDigests m_digests;
    RequestRate m_rate;
    std::unique_ptr<Alarm> m_leaseEnd;
};

} // namespace Skykeep
