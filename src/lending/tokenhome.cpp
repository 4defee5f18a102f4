// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/tokenhome.h"

#include "identity/did.h"
#include "session/tokenhint.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

ServiceUrl homeOf(const Secret &accessToken, const ServiceUrl &issuer,
                  const ServiceUrl &accountHost)
{
    const auto hint = TokenHint::read(accessToken);
    const auto audience = hint ? Did::parse(hint->audience) : std::nullopt;
    const bool isForAccountHost = audience && audience->method() == "web"_L1
        && audience->identifier() == accountHost.displayName();
    return isForAccountHost ? accountHost : issuer;
}

} // namespace Skykeep
