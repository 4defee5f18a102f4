// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionkeeper.h"
#include "support/fakevault.h"
#include "support/manualclock.h"
#include "support/scripteddns.h"
#include "support/scriptedhttp.h"

#include <memory>

namespace Skykeep {

//! A SessionKeeper on a stage: Alice's account at a Bluesky-like pair of hosts, with everything
//! real but the network, the keychain and the clock.
class SessionStage
{
public:
    SessionStage();
    ~SessionStage();

    const Did alice;
    const Did bob;
    const ServiceUrl entryway; //!< Issues the sessions.
    const ServiceUrl pds; //!< Has the repositories.
    const ServiceUrl elsewhere; //!< A server with its own sessions.

    ManualClock clock;
    ScriptedHttp http;
    ScriptedDns dns;
    FakeVault vault;
    IdentityResolver resolver;
    XrpcClient xrpc;
    AccountLocator locator;
    TaskScope scope;
    std::unique_ptr<SessionKeeper> keeper;

    //! The n-th refresh token of an account: a JWT of 90 days from the stage's first day.
    static Secret refreshToken(int n);
    static Secret accessToken(int n);

    //! Alice's item with these refresh tokens, newest first, written by this installation.
    VaultItem item(std::vector<int> tokens, quint64 generation = 1) const;
    RenewalRequest request() const;
    //! What a sign-in brings.
    ServerSession session(int n) const;
    //! Renews and waits.
    Result<Renewal> renew();

    QString refreshCall() const;
    QString deleteCall() const;
    QString statusCall(const ServiceUrl &host) const;
    QString directoryCall() const;
    QString metadataCall(const ServiceUrl &host) const;
    QString descriptionCall(const ServiceUrl &host) const;

    //! The entryway answers token \a n with \a successor.
    void accept(int n, int successor);
    void accept(int n, HttpReply reply);
    HttpReply sessionReply(int n, const Did &did) const;
    static HttpReply refusal(const QString &error, const QString &message = {}, int status = 400);
    //! Every refresh token that nothing else was said about.
    void refuse(const QString &error, const QString &message = {}, int status = 400);
    //! \a host describes itself as a server of accounts.
    void serveAt(const ServiceUrl &host);
    //! The DID document names \a host.
    void liveAt(const ServiceUrl &host);
    void tellStatus(const ServiceUrl &host, bool active, const QString &status = {});
    void missRepository(const ServiceUrl &host);

    //! What was sent, in order: "refresh 2", "delete 2", "directory", "status", "metadata",
    //! "description".
    QStringList trail() const;
    //! Nothing that was logged, sent in clear or found in \a error tells a token.
    static bool isTold(const QString &text);
};

} // namespace Skykeep
