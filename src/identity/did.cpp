// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "identity/did.h"

#include "identity/domainname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto plcPrefix = "did:plc:"_L1;
constexpr auto webPrefix = "did:web:"_L1;
constexpr auto encodedColon = "%3A"_L1;
constexpr qsizetype plcLength = 24;

bool isPlcIdentifier(QStringView text)
{
    return text.size() == plcLength && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'2' && c <= u'7');
           });
}

bool isPort(QStringView text)
{
    return !text.isEmpty() && text.size() <= 5 && text.front() != u'0'
        && std::ranges::all_of(text, isAsciiDigit) && text.toInt() <= 65535;
}

// "Only hostname-level did:web DIDs are supported […] port numbers (with separating colon
// hex-encoded) are only allowed for localhost." https://atproto.com/specs/did
bool isWebIdentifier(QStringView text)
{
    static constexpr auto localhost = "localhost"_L1;
    if (!text.startsWith(localhost))
        return isDomainName(text);
    const auto rest = text.mid(localhost.size());
    if (rest.isEmpty())
        return true;
    if (rest.startsWith(encodedColon, Qt::CaseInsensitive))
        return isPort(rest.mid(encodedColon.size()));
    return isDomainName(text);
}

} // namespace

std::optional<Did> Did::parse(QStringView text)
{
    const bool isValid = (text.startsWith(plcPrefix) && isPlcIdentifier(text.mid(plcPrefix.size())))
        || (text.startsWith(webPrefix) && isWebIdentifier(text.mid(webPrefix.size())));
    if (!isValid)
        return std::nullopt;
    return Did(text.toString());
}

QString Did::method() const
{
    return m_text.section(u':', 1, 1);
}

QString Did::identifier() const
{
    return m_text.section(u':', 2).replace(encodedColon, ":"_L1, Qt::CaseInsensitive);
}

} // namespace Skykeep
