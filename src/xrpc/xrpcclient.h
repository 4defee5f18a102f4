// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "net/httpclient.h"
#include "xrpc/nsid.h"
#include "xrpc/ratelimit.h"
#include "xrpc/serversession.h"
#include "xrpc/xrpcerror.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace Skykeep {

//! A server to call, and whether its address is one that its user vouched for.
struct XrpcHost {
    ServiceUrl url;
    AddressPolicy addresses = AddressPolicy::PublicOnly;
};

//! What com.atproto.server.createSession takes.
struct SignInCredentials {
    QString identifier; //!< Handle, DID or e-mail address.
    Secret password;
    std::optional<Secret> secondFactor = std::nullopt; //!< The code from the e-mail.
};

//! com.atproto.server.describeServer
struct ServerDescription {
    QString did;
    QStringList availableUserDomains;
    bool isInviteCodeRequired = false;
    QString contactEmail; //!< Empty where the server names none.
};

//! com.atproto.server.createAppPassword
struct AppPassword {
    QString name;
    Secret password;
};

//! What com.atproto.server.getServiceAuth takes.
struct ServiceAuthTerms {
    QString audience; //!< The service's DID, with "#" and the service's name where that has one.
    Nsid method; //!< The only one that the token is good for.
    std::optional<Milliseconds> life
        = std::nullopt; //!< Nothing: as the server likes, a minute at the reference PDS.
};

//! The server's methods as typed functions; the only parser of AT Protocol errors.
//!
//! Methods under /xrpc/<nsid>; lexicons at
//! https://github.com/bluesky-social/atproto/tree/main/lexicons/com/atproto. Every Error has the
//! host's display name as its subject (resolveHandle's NotFound: the handle), the server's own
//! error name and message as its detail, and retryAfter where the server asked us to wait. Beside
//! the errors named below, each method has those of HttpClient, ServerFault, RateLimited,
//! Malformed and Rejected.
//!
//! Must outlive its calls; HttpClient::shutDown() ends them.
class XrpcClient
{
public:
    XrpcClient(HttpClient &http, const Clock &clock);

    //! Errors of its own: CredentialsRefused, SecondFactorRequired, SecondFactorRefused,
    //! AccountTakenDown.
    Task<ServerSession> createSession(XrpcHost host, SignInCredentials credentials);
    //! Errors of its own: TokenExpired, TokenInvalid, AccountTakenDown, AccountUnknown. The caller
    //! compares the DID.
    Task<ServerSession> refreshSession(XrpcHost host, Secret refreshToken);
    Task<AccountView> getSession(XrpcHost host, Secret accessToken);
    Task<void> deleteSession(XrpcHost host, Secret refreshToken);
    Task<ServerDescription> describeServer(XrpcHost host);
    //! AccountUnknown for RepoNotFound; WrongAccount where it answers for another DID.
    Task<HostingStatus> getRepoStatus(XrpcHost host, Did did);
    //! NotFound where the server knows no such handle.
    Task<Did> resolveHandle(XrpcHost host, Handle handle);
    Task<AppPassword> createAppPassword(XrpcHost host, Secret accessToken, QString name);
    //! A token that another service accepts in the account's name. Rejected where the server does not
    //! give one for so long, for that method, or with this credential.
    Task<Secret> getServiceAuth(XrpcHost host, Secret accessToken, ServiceAuthTerms terms);

    //! The session host of the accounts at \a accountHost: the one entry of authorization_servers
    //! in its /.well-known/oauth-protected-resource (RFC 9728), or \a accountHost itself where
    //! that is absent or unreadable. Transient errors are passed on.
    Task<ServiceUrl> sessionHostOf(XrpcHost accountHost);

    //! The budget for sign-ins that \a host last told, if it did.
    std::optional<RateLimit> signInBudget(const ServiceUrl &host) const;
    //! How far \a host's clock is ahead of ours, by the Date of its last reply to anything.
    std::optional<Milliseconds> clockOffset(const ServiceUrl &host) const;
    //! For replies to calls that others made.
    void observe(const ServiceUrl &host, const HttpReply &reply);
    //! Our clock was set forward by \a step.
    void shiftClock(Milliseconds step);

private:
    //! Sends \a request and returns a 2xx reply.
    Task<HttpReply> exchange(XrpcHost host, HttpRequest request, XrpcQuestion question);
    //! The same for an answer that is a JSON object.
    Task<QJsonObject> ask(XrpcHost host, HttpRequest request, XrpcQuestion question);
    HttpClient &m_http;
    const Clock &m_clock;
    QHash<ServiceUrl, RateLimit> m_signInBudgets;
    QHash<ServiceUrl, Milliseconds> m_clockOffsets;
};

} // namespace Skykeep
