// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/peerprocess.h"

#include <utility>

namespace Skykeep {

//! A peer of which the test says what the system would.
class FakePeer final : public PeerProcess
{
public:
    explicit FakePeer(std::vector<ProcessFacts> chain = {}, QString unit = {})
        : m_chain(std::move(chain))
        , m_unit(std::move(unit))
    {
    }

    std::optional<unsigned> user() const override { return who; }
    const std::vector<ProcessFacts> &chain() const override { return m_chain; }
    QString unit() const override { return m_unit; }
    bool isUnchanged() const override { return isSame; }

    std::optional<unsigned> who = ownUser();
    bool isSame = true;

private:
    std::vector<ProcessFacts> m_chain;
    QString m_unit;
};

} // namespace Skykeep
