// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "sandbox/simulatedsessions.h"
#include "sandbox/simulatedstate.h"

#include <QJsonObject>

namespace Skykeep {

//! A simulated server's answers: XRPC methods with the statuses, names and words of the reference
//! PDS, and what lies under /.well-known.
class SimulatedMethods
{
public:
    //! Both outlive it.
    SimulatedMethods(SimulatedState &state, const Clock &clock);

    LoopbackReply answer(const LoopbackRequest &request);

private:
    struct Call {
        const LoopbackRequest &request;
        QJsonObject input;
        Timestamp now;
        //! Becomes the reply's.
        LoopbackHeaders headers = {};
        Milliseconds delay{0};
    };

    using Answer = SimulatedAnswer<std::optional<QJsonObject>>;

    enum class Input { None, Json };

    struct Method {
        QByteArray verb;
        Input input;
        Answer (SimulatedMethods::*run)(Call &call);
    };

    enum class Power { Any, Full };

    static const QHash<QString, Method> &methods();

    //! Without any fault.
    LoopbackReply honest(const LoopbackRequest &request);
    //! On whose behalf \a request was made, as far as it tells.
    std::optional<Did> accountOf(const LoopbackRequest &request);
    LoopbackReply xrpc(const LoopbackRequest &request);
    Answer run(const Method &method, Call &call);
    LoopbackReply refusal(const SimulatedRefusal &refusal) const;
    LoopbackReply resourceMetadata() const;
    LoopbackReply didOfHost(const LoopbackRequest &request);

    //! Slows \a call down, or refuses it, as \a trouble will.
    SimulatedAnswer<void> suffer(Call &call, const SimulatedTrouble &trouble) const;
    SimulatedAnswer<TokenClaims> refreshClaims(const Call &call,
                                               SimulatedTokens::Expired expired) const;
    SimulatedAnswer<TokenClaims> accessClaims(const Call &call, Power power) const;
    //! Whose access token came along, for a method that a barred account may not use.
    SimulatedAnswer<SimulatedAccount *> caller(Call &call, Power power);

    Answer createSession(Call &call);
    Answer refreshSession(Call &call);
    Answer getSession(Call &call);
    Answer deleteSession(Call &call);
    Answer createAppPassword(Call &call);
    Answer listAppPasswords(Call &call);
    Answer revokeAppPassword(Call &call);
    Answer describeServer(Call &call);
    Answer getRepoStatus(Call &call);
    Answer resolveHandle(Call &call);
    Answer createRecord(Call &call);
    Answer getRecord(Call &call);
    Answer listRecords(Call &call);
    Answer getServiceAuth(Call &call);

    SimulatedState &m_state;
    const Clock &m_clock;
    SimulatedSessions m_sessions;
};

//! Letters and digits.
QString randomText(int length);
//! In the form of the reference PDS's: 1234-abcd-5678-efgh.
QString newAppPassword();

} // namespace Skykeep
