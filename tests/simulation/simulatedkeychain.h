// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "draws.h"
#include "pendinganswers.h"
#include "sandbox/memoryvault.h"
#include "timeline.h"

namespace Skykeep {

//! A keychain as one program sees it: it takes time, and at times a lot of it.
class SimulatedKeychain final : public MemoryVault
{
    Q_OBJECT

public:
    SimulatedKeychain(Timeline &timeline, Draws &draws, Contents contents);
    ~SimulatedKeychain() override;

    void shutDown() override;

Q_SIGNALS:
    //! Is in the keychain, whoever may die now.
    void written(const Skykeep::Did &did);

private:
    Task<void> admit(Call call, QString subject) override;
    Result<void> landed(Call call, const Did &did) override;

    Timeline &m_timeline;
    Draws &m_draws;
    PendingAnswers<void> m_pending;
    bool m_isShutDown = false;
};

} // namespace Skykeep
