// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QRandomGenerator>

namespace Skykeep {

//! How long a test kills, and at which moments: SKYKEEP_KILLS, and SKYKEEP_KILL_SEED to have an
//! earlier run's moments drawn again. `./dev kill` sets the first.
struct KillSettings {
    int kills = 10;
    quint32 seed = 0;
};

inline KillSettings killSettings()
{
    KillSettings settings{10, QRandomGenerator::system()->generate() >> 1};
    bool isSet = false;
    if (const int kills = qEnvironmentVariableIntValue("SKYKEEP_KILLS", &isSet); isSet)
        settings.kills = kills;
    if (const int seed = qEnvironmentVariableIntValue("SKYKEEP_KILL_SEED", &isSet); isSet)
        settings.seed = quint32(seed);
    return settings;
}

} // namespace Skykeep
