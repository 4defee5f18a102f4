// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Skykeep {

constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

//! Without Unicode: QChar's own idea of a letter knows many alphabets.
constexpr bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

//! True for the names of hosts: labels of letters, digits and hyphens, each of 1 to 63 characters
//! and none with a hyphen at its edge; 253 characters in all.
bool isHostName(QStringView text);

//! A host name of at least two labels whose last does not begin with a digit: what handles and
//! did:web are made of.
bool isDomainName(QStringView text);

//! What follows the last dot, in lower case.
QString topLevelDomain(QStringView domain);

//! True for domains that AT Protocol never resolves. The one for development, .test, is not one of
//! them.
bool isReservedDomain(QStringView domain);

} // namespace Skykeep
