// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "identity/domainname.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype longestName = 253;
constexpr qsizetype longestLabel = 63;

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-')
        && !label.endsWith(u'-') && std::ranges::all_of(label, [](QChar c) {
               return isAsciiLetter(c) || isAsciiDigit(c) || c == u'-';
           });
}

} // namespace

bool isHostName(QStringView text)
{
    return text.size() <= longestName && std::ranges::all_of(text.split(u'.'), isLabel);
}

bool isDomainName(QStringView text)
{
    if (!isHostName(text))
        return false;
    const auto lastDot = text.lastIndexOf(u'.');
    return lastDot > 0 && !isAsciiDigit(text.at(lastDot + 1));
}

QString topLevelDomain(QStringView domain)
{
    return domain.mid(domain.lastIndexOf(u'.') + 1).toString().toLower();
}

bool isReservedDomain(QStringView domain)
{
    // https://atproto.com/specs/handle#additional-non-syntax-restrictions
    static constexpr std::array reserved = {"alt"_L1,     "arpa"_L1,  "example"_L1,   "internal"_L1,
                                            "invalid"_L1, "local"_L1, "localhost"_L1, "onion"_L1};
    const auto last = topLevelDomain(domain);
    return std::ranges::any_of(reserved, [&last](QLatin1StringView name) { return last == name; });
}

} // namespace Skykeep
