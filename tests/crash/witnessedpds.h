// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "crash/campaignserver.h"
#include "sandbox/simulateddirectory.h"
#include "sandbox/simulatedmethods.h"

#include <map>

namespace Skykeep {

//! The simulated PDS, telling each step of each renewal and remembering the last one.
class WitnessedPds final : public CampaignServer
{
public:
    explicit WitnessedPds(Milliseconds grace);

    QUrl url() const override { return m_listener.url(); }
    QUrl plcUrl() const override { return m_directory.url(); }
    bool hasGrace() const override { return m_state.policy.grace > Milliseconds(0); }
    QString createAccount(const QString &handle, const QString &password) override;

    bool isWitnessed() const override { return true; }
    void setWitness(Witness witness) override { m_witness = std::move(witness); }
    std::optional<Rotation> lastRotation(const QString &did) const override;

private:
    LoopbackReply answer(const LoopbackRequest &request);
    void tell(Moment moment, const QString &did) const;

    SystemClock m_clock;
    SimulatedDirectory m_directory;
    SimulatedState m_state;
    SimulatedMethods m_methods;
    LoopbackListener m_listener;
    Witness m_witness;
    std::map<QString, Rotation> m_rotations;
};

} // namespace Skykeep
