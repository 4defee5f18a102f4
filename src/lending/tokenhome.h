// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "identity/serviceurl.h"

namespace Skykeep {

//! The server that an access token may be sent to.
//!
//! The account's host where the token itself says that it was made for that one, as Bluesky's do; else the host
//! that issued it, which passes calls on. A DID document can name any server, and must not lead a
//! token to one that it was not made for.
ServiceUrl homeOf(const Secret &accessToken, const ServiceUrl &issuer,
                  const ServiceUrl &accountHost);

} // namespace Skykeep
