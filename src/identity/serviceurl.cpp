// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "identity/serviceurl.h"

#include "identity/domainname.h"
#include "net/networkaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto afterScheme = "://"_L1;

// All that scheme, host and port need. QUrl would also decode "%61", map other alphabets' letters
// to ours and see a user before "@"; none of these is ever meant.
bool isPlain(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || u".-:/[]"_s.contains(c);
}

bool isHost(const QString &host)
{
    QHostAddress address;
    if (address.setAddress(host))
        return true;
    const auto last = topLevelDomain(host);
    return isHostName(host) && !isAsciiDigit(last.front());
}

} // namespace

std::optional<ServiceUrl> ServiceUrl::parse(QStringView text)
{
    if (!std::ranges::all_of(text, isPlain))
        return std::nullopt;
    QUrl url(text.toString(), QUrl::StrictMode);
    const auto scheme = url.scheme();
    if (!url.isValid() || (scheme != "https"_L1 && scheme != "http"_L1) || !isHost(url.host())
        || url.port() == 0 || (!url.path().isEmpty() && url.path() != "/"_L1))
        return std::nullopt;

    if (url.port() == (scheme == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    url.setPath({});
    return ServiceUrl(url.toString(QUrl::FullyEncoded));
}

std::optional<ServiceUrl> ServiceUrl::fromUserInput(QStringView text)
{
    const auto typed = text.trimmed().toString();
    if (typed.contains(afterScheme))
        return parse(typed);
    const auto plain = parse(QString("http://"_L1 + typed));
    return plain && plain->isLoopback() ? plain : parse(QString("https://"_L1 + typed));
}

QString ServiceUrl::displayName() const
{
    return m_text.mid(m_text.indexOf(afterScheme) + afterScheme.size());
}

QUrl ServiceUrl::at(const QString &path) const
{
    QUrl url(m_text, QUrl::StrictMode);
    url.setPath(path, QUrl::DecodedMode);
    return url;
}

QString ServiceUrl::host() const
{
    return QUrl(m_text, QUrl::StrictMode).host();
}

bool ServiceUrl::isEncrypted() const
{
    return m_text.startsWith("https:"_L1);
}

bool ServiceUrl::isLoopback() const
{
    return kindOfHost(host()) == HostKind::Loopback;
}

bool ServiceUrl::isPrivate() const
{
    const auto kind = kindOfHost(host());
    return kind == HostKind::Loopback || kind == HostKind::NotPublic;
}

} // namespace Skykeep
