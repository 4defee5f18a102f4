// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "base/paths.h"
#include "control/checkup.h"
#include "net/dnsclient.h"

#include <functional>

namespace Skykeep {

//! Tries what keeping depends on, for real, and says what to do about what does not work.
//!
//! All servers are asked at once, and each call has its own limit, of a third of a minute.
class Doctor final : public Checkup
{
public:
    //! All of them outlive the doctor.
    struct Services {
        AccountKeeper &keeper;
        IdentityResolver &resolver;
        XrpcClient &xrpc;
        DnsClient &dns;
        Vault &vault;
        //! Whether the system says that this computer has no network.
        std::function<bool()> isOffline = [] { return false; };
    };

    struct Options {
        ProfilePaths paths;
        bool isSandbox = false;
        //! Of this system's start at login, which knows the default profile only.
        bool isDefaultProfile = true;
        qint64 neededSpace = 16 << 20;
    };

    Doctor(Services services, Options options);

    Task<std::vector<Finding>> examine() override;

private:
    Task<Finding> checkKeychain();
    Task<Finding> checkServer(XrpcHost host);
    Task<Finding> checkDirectory();
    Task<Finding> checkNames();
    Finding checkNetwork(const std::vector<Finding> &servers) const;
    Finding checkClock() const;
    Finding checkLoginStart() const;
    Finding checkSocket() const;

    std::vector<XrpcHost> hosts() const;

    Services m_to;
    Options m_options;
};

} // namespace Skykeep
