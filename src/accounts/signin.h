// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountbook.h"
#include "accounts/identifier.h"
#include "accounts/renewaloutcome.h"
#include "session/sessionkeeper.h"

namespace Skykeep {

//! Where a sign-in would go: shown before the password is asked for.
struct SignInTarget {
    //! Who said that the handle leads to the DID.
    enum class Proof {
        None, //!< Nobody yet: there is no handle, or no DID.
        Dns,
        Web, //!< The file of the handle's own web server.
        Server, //!< The server that was named.
        Document, //!< The DID document claims the handle; whether that leads back was not asked.
        List, //!< It leads nowhere now; the list knows the account.
    };

    QString identifier; //!< What is sent: the DID when known, else what was typed.
    std::optional<Did> did;
    std::optional<Handle> handle;
    ServiceUrl sessionHost;
    std::optional<ServiceUrl> accountHost; //!< Nothing until the server has said who it is.
    AddressPolicy addresses = AddressPolicy::PublicOnly;
    bool isServerNamed = false; //!< By the owner, whatever the DID document says.
    Proof proof = Proof::None;
};

//! What a server still allows.
struct SignInAllowance {
    int left = 0; //!< Sign-ins, good or bad.
    Timestamp until; //!< By this computer's clock; then there are more.
};

struct SignInRequest {
    QString identifier; //!< As typed.
    QString server = QString(); //!< As typed; empty: follow the identifier.
    Secret password = Secret();
    std::optional<Secret> secondFactor = std::nullopt;
};

//! Begins sessions. The password lives for one call and is stored nowhere.
class SignIn
{
public:
    //! All of them outlive it.
    struct Services {
        AccountBook &book;
        SessionKeeper &sessions;
        AccountLocator &locator;
        IdentityResolver &resolver;
        XrpcClient &xrpc;
        Vault &vault;
        const Clock &clock;
    };

    explicit SignIn(Services services);

    //! Finds out where \a identifier leads, without a password.
    //! ServiceRequired for an e-mail address or a bare name without a server; NotFound where there
    //! is no such handle; Malformed where the server is not an AT Protocol server.
    Task<SignInTarget> resolve(QString identifier, QString server);

    //! As \a host last told; nothing where it did not, or where that is over.
    std::optional<SignInAllowance> allowanceAt(const ServiceUrl &host) const;

    //! Signs in and lists the account, or renews its row. Asks the keychain first: without one, no
    //! password is sent.
    Task<Did> signIn(SignInRequest request);

    //! Keeps a session that the server just gave out, and writes its row. \a entry is how the ledger
    //! tells it.
    Task<void> keep(ServerSession session, SignInTarget target, LedgerEntry entry);

private:
    Task<SignInTarget> resolveAt(Identifier identifier, ServiceUrl server);
    Task<SignInTarget> resolveAnywhere(Identifier identifier);
    Task<SignInTarget> targetOf(Did did, std::optional<Handle> handle, SignInTarget::Proof proof);
    Task<void> checkVault();
    Task<ServerSession> createSession(SignInTarget target, SignInRequest request);
    Task<Error> explained(SignInTarget target, Error refusal);
    //! Where the account of a session at the target's server lives.
    Task<Location> homeOf(Did did, SignInTarget target);
    Task<bool> isSameServer(XrpcHost one, XrpcHost other);
    Account rowOf(const SignInTarget &target, const Location &home,
                  const SessionKeeper::Begun &begun) const;

    AccountBook &m_book;
    SessionKeeper &m_sessions;
    AccountLocator &m_locator;
    IdentityResolver &m_resolver;
    XrpcClient &m_xrpc;
    Vault &m_vault;
    const Clock &m_clock;
};

} // namespace Skykeep
