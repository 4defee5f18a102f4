// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/peerprocess.h"

namespace Skykeep {

//! A program at the other end of a socket, as a test has it.
class FakePeer final : public PeerProcess
{
public:
    struct State {
        std::optional<unsigned> user = PeerProcess::ownUser();
        std::vector<ProcessFacts> chain = {};
        QString unit = {};
        bool isUnchanged = true;
    };

    //! \a state outlives the peer, and may be changed meanwhile.
    explicit FakePeer(const State &state)
        : m_state(state)
    {
    }

    std::optional<unsigned> user() const override { return m_state.user; }
    const std::vector<ProcessFacts> &chain() const override { return m_state.chain; }
    QString unit() const override { return m_state.unit; }
    bool isUnchanged() const override { return m_state.isUnchanged; }

private:
    const State &m_state;
};

} // namespace Skykeep
