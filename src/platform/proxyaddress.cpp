// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/proxyaddress.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Skykeep {

std::optional<ProxyAddress> ProxyAddress::parse(const QString &typed)
{
    auto text = typed.trimmed();
    if (const auto scheme = text.indexOf("://"_L1); scheme >= 0)
        text = text.sliced(scheme + 3);
    while (text.endsWith(u'/'))
        text.chop(1);
    if (QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol)
        text = u'[' + text + u']';

    QUrl url;
    url.setAuthority(text, QUrl::StrictMode);
    // A path or white space makes no authority; a port that is none leaves the URL invalid.
    if (!url.isValid() || url.host().isEmpty() || url.port(1) < 1 || url.port(1) > 65535)
        return std::nullopt;
    return ProxyAddress{url.host(), quint16(url.port(0)), !url.userInfo().isEmpty()};
}

} // namespace Skykeep
