// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountupkeep.h"
#include "accounts/signin.h"

namespace Skykeep {

//! Changes a session that began with the main password into one that began with an app password:
//! makes one named after this computer, signs in with it, and ends the first session.
class AppPasswordSwitch
{
public:
    //! All of them outlive it.
    struct Services {
        AccountBook &book;
        AccountUpkeep &upkeep;
        SessionKeeper &sessions;
        SignIn &signIn;
        XrpcClient &xrpc;
        const Clock &clock;
    };

    explicit AppPasswordSwitch(Services services);

    //! InvalidInput where the session runs on an app password already.
    Task<void> useAppPassword(Did did);

private:
    Task<AppPassword> makeAppPassword(Did did, XrpcHost host);
    Task<AppPassword> makeNamed(XrpcHost host, Secret accessToken);
    Task<Secret> accessToken(Did did);

    AccountBook &m_book;
    AccountUpkeep &m_upkeep;
    SessionKeeper &m_sessions;
    SignIn &m_signIn;
    XrpcClient &m_xrpc;
    const Clock &m_clock;
};

} // namespace Skykeep
