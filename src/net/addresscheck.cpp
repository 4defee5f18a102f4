// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/addresscheck.h"

#include "net/networkaddress.h"

#include <QHostInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// Why this is not sent at all.
std::optional<Error> objectionTo(const HttpRequest &request)
{
    const auto &url = request.url;
    const auto host = url.host();
    const auto kind = kindOfHost(host);
    if (!url.isValid() || host.isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return Error{ErrorKind::InvalidInput, host, u"this is no web address"_s};
    if (url.scheme() == "http"_L1 && kind != HostKind::Loopback)
        return Error{ErrorKind::Insecure, host, u"the address is not encrypted"_s};
    if (request.addresses == AddressPolicy::PublicOnly
        && (kind == HostKind::Loopback || kind == HostKind::NotPublic))
        return Error{ErrorKind::Insecure, host, u"this is not a public address"_s};
    return std::nullopt;
}

} // namespace

void AddressCheck::start(const HttpRequest &request, NameCheck names, Verdict verdict)
{
    const auto host = request.url.host();
    if (const auto why = objectionTo(request)) {
        verdict(why);
    } else if (request.addresses == AddressPolicy::PublicOnly && names == NameCheck::Lookup
               && kindOfHost(host) == HostKind::Name) {
        m_verdict = std::move(verdict);
        m_lookup = QHostInfo::lookupHost(host, this, [this, host](const QHostInfo &found) {
            judge(host, found);
        });
    } else {
        verdict(std::nullopt);
    }
}

void AddressCheck::abandon()
{
    if (m_lookup != -1)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    m_verdict = {};
}

// Qt keeps what it looked up for a minute, so the connection goes to the addresses judged here
// and not to what the name leads to a moment later.
void AddressCheck::judge(const QString &host, const QHostInfo &found)
{
    m_lookup = -1;
    const auto verdict = std::exchange(m_verdict, {});
    if (!verdict)
        return;
    const auto addresses = found.addresses();
    if (addresses.isEmpty())
        verdict(Error{ErrorKind::Offline, host, found.errorString()});
    else if (!std::ranges::all_of(addresses, isPublicAddress))
        verdict(Error{ErrorKind::Insecure, host, u"it leads to an address that is not public"_s});
    else
        verdict(std::nullopt);
}

} // namespace Skykeep
