// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "base/paths.h"
#include "control/checkup.h"

namespace Skykeep {

//! Tries what keeping depends on, for real, and says what to do about what does not work.
class Doctor final : public Checkup
{
public:
    //! All of them outlive the doctor.
    struct Services {
        AccountKeeper &keeper;
        IdentityResolver &resolver;
        XrpcClient &xrpc;
        Vault &vault;
    };

    Doctor(Services services, ProfilePaths paths);

    Task<std::vector<Finding>> examine() override;

private:
    Task<Finding> checkKeychain();
    Task<Finding> checkServer(XrpcHost host);
    Task<Finding> checkDirectory();
    std::vector<Finding> checkFiles() const;
    Finding checkClock() const;

    AccountKeeper &m_keeper;
    IdentityResolver &m_resolver;
    XrpcClient &m_xrpc;
    Vault &m_vault;
    ProfilePaths m_paths;
};

} // namespace Skykeep
