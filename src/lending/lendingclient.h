// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "lending/lendingdesk.h"

namespace Skykeep {

//! One client, as LendingDesk's own files see it.
struct LendingDesk::Client {
    std::unique_ptr<PeerProcess> peer;
    ClientUser user;
    ScriptDigests &digests;
    std::optional<Program> known = {}; //!< Once it was looked at: that reads scripts.

    const Program &program()
    {
        if (!known)
            known = Skykeep::programOf(*peer, digests);
        return *known;
    }
};

} // namespace Skykeep
