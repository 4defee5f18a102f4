// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "xrpc/serversession.h"

#include <QJsonObject>

namespace Skykeep {

//! Ten times what servers give out. More is refused, whatever it is.
inline constexpr qsizetype MaximumTokenBytes = 8192;

//! The token that \a body has under \a name. Malformed, without a subject, where there is none, or
//! something that cannot be one.
Result<Secret> parseToken(const QJsonObject &body, QLatin1StringView name);

//! Readers of the bodies that tell about an account. Their errors are Malformed and have no
//! subject.
//!
//! Strict about what a session is made of (two tokens and a DID) and tolerant about all else: to
//! refuse a refreshed session for a detail would throw away tokens that the server has already
//! rotated to. A handle, status, `active` or document that is not what the lexicon says counts as
//! not told. Unknown fields are ignored.

//! createSession and refreshSession.
Result<ServerSession> parseSession(const QJsonObject &body);
//! getSession: the same without the tokens.
Result<AccountView> parseAccount(const QJsonObject &body);
//! `active` and `status` of any answer.
HostingStatus parseHosting(const QJsonObject &body);

} // namespace Skykeep
