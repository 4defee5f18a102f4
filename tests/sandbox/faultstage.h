// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/rawclient.h"
#include "sandbox/sandboxclient.h"

namespace Skykeep {

inline const auto refreshSession = QStringLiteral("com.atproto.server.refreshSession");
inline const auto getRepoStatus = QStringLiteral("com.atproto.sync.getRepoStatus");

inline QString pathOf(const QString &method)
{
    return QStringLiteral("/xrpc/") + method;
}

//! A simulated PDS whose refresh tokens are good for one use, so that it shows whether one was
//! acted upon; and raw clients that ask it to refresh.
struct FaultStage : SandboxClient {
    FaultStage()
    {
        pds.setPolicy({.grace = std::chrono::milliseconds(0)});
        renewToken();
    }

    //! Asks, and waits for an answer.
    void ask(RawClient &client)
    {
        client.send("POST", pathOf(refreshSession), token);
        QTRY_VERIFY(client.isWhole());
    }

    //! What the next refresh is answered with.
    RawClient &spoilt(SimulatedFault fault)
    {
        pds.addFault(std::move(fault), {.calls = 1});
        answer = std::make_unique<RawClient>(pds.url());
        ask(*answer);
        renewToken();
        return *answer;
    }

    //! Uses it up.
    bool isTokenGood()
    {
        RawClient asking(pds.url());
        ask(asking);
        return asking.status() == 200;
    }

    void renewToken() { token = signIn().value().tokens.refresh.reveal(); }

    QByteArray token;
    std::unique_ptr<RawClient> answer;
};

} // namespace Skykeep
