// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/nsid.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// https://atproto.com/specs/nsid#nsid-syntax
constexpr qsizetype longestText = 317;
constexpr qsizetype longestPart = 63;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDomainPart(QStringView part, bool isFirst)
{
    return !part.isEmpty() && part.size() <= longestPart && !part.startsWith(u'-')
        && !part.endsWith(u'-') && !(isFirst && isDigit(part.front()))
        && std::ranges::all_of(part,
                               [](QChar c) { return isLetter(c) || isDigit(c) || c == u'-'; });
}

bool isName(QStringView part)
{
    return !part.isEmpty() && part.size() <= longestPart && isLetter(part.front())
        && std::ranges::all_of(part, [](QChar c) { return isLetter(c) || isDigit(c); });
}

} // namespace

std::optional<Nsid> Nsid::parse(QStringView text)
{
    if (text.size() > longestText)
        return std::nullopt;
    const auto parts = text.split(u'.');
    if (parts.size() < 3 || !isName(parts.back()))
        return std::nullopt;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (!isDomainPart(parts[i], i == 0))
            return std::nullopt;
    }
    const auto name = parts.back();
    const auto authority = text.chopped(name.size()).toString().toLower();
    return Nsid(authority + name.toString());
}

QString Nsid::authority() const
{
    return m_text.first(m_text.lastIndexOf(u'.'));
}

QString Nsid::name() const
{
    return m_text.sliced(m_text.lastIndexOf(u'.') + 1);
}

} // namespace Skykeep
