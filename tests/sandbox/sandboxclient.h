// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/qthttpclient.h"
#include "sandbox/simulatedpds.h"
#include "support/check.h"
#include "support/manualclock.h"
#include "support/notedcalls.h"
#include "xrpc/xrpcclient.h"

namespace Skykeep {

//! One simulated PDS with an account, and our client of it, on one clock that stands still.
struct SandboxClient {
    SandboxClient()
        : isListening(directory.start() && pds.start())
        , host{*ServiceUrl::parse(pds.url().toString()), AddressPolicy::AnyAddress}
        , did(pds.createAccount(*Handle::parse(u"alice.test"), password))
    {
        noteSecretsOf(pds);
    }

    static constexpr QLatin1StringView password{"sandbox"};

    Result<ServerSession> signIn(const QString &word = password,
                                 std::optional<Secret> secondFactor = std::nullopt)
    {
        const SignInCredentials credentials{did.toString(), Secret(word.toUtf8()), secondFactor};
        return finish(xrpc.createSession(host, credentials));
    }

    Result<ServerSession> refresh(const Result<ServerSession> &session)
    {
        return finish(xrpc.refreshSession(host, session->tokens.refresh));
    }

    ManualClock clock;
    SimulatedDirectory directory{clock};
    SimulatedPds pds{clock, directory};
    bool isListening;
    QtHttpClient http{QtHttpClient::Options{"Skykeep/test"}};
    XrpcClient xrpc{http, clock};
    XrpcHost host;
    Did did;
};

} // namespace Skykeep
