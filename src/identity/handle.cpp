// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "identity/handle.h"

#include "identity/domainname.h"

namespace Skykeep {

std::optional<Handle> Handle::parse(QStringView text)
{
    if (!isDomainName(text))
        return std::nullopt;
    return Handle(text.toString().toLower());
}

bool Handle::isResolvable() const
{
    return !isReservedDomain(m_text);
}

bool Handle::isForDevelopment() const
{
    return topLevelDomain(m_text) == QLatin1String("test");
}

} // namespace Skykeep
