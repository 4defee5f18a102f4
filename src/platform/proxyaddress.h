// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Skykeep {

//! Where a proxy is, as somebody typed or pasted it: "proxy.example.com", "[::1]:8080",
//! "socks5://proxy:1080".
struct ProxyAddress {
    QString host; //!< A name, or an address without brackets.
    quint16 port = 0; //!< Zero where none was given.
    bool hasUser = false; //!< A name, and perhaps a password, was given too.

    //! Nothing where \a typed names no host.
    static std::optional<ProxyAddress> parse(const QString &typed);
};

} // namespace Skykeep
