// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QHostAddress>
#include <QString>

namespace Skykeep {

//! True for addresses that any machine on the internet may have; false for loopback, private,
//! link-local, shared, multicast and other special-purpose ones.
//! https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 counterpart
bool isPublicAddress(const QHostAddress &address);

//! What can be said of a host as written in a url, before anything is looked up.
enum class HostKind {
    Loopback, //!< "localhost", a name below it, 127.0.0.0/8 or ::1.
    NotPublic, //!< A literal that is not public, or a name no public DNS has.
    PublicAddress, //!< A literal that is public.
    Name, //!< A name; only a lookup tells where it leads.
};

//! \a host as in QUrl::host(). Spellings that some resolver might read as an address, such as
//! "0x7f.1", count as NotPublic.
HostKind kindOfHost(const QString &host);

} // namespace Skykeep
