// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

//! What the verbs about grants ask with.
namespace Skykeep::LendingRequests {

using namespace Qt::StringLiterals;

//! What tells a lease from a grant, in front of its number.
inline constexpr auto leaseMark = "lease-"_L1;

Answer<void> checkGrant(const Invocation &invocation);
Answer<void> checkRevoke(const Invocation &invocation);

//! As docs/control-protocol.md has it; a file by its whole path, a user by their number.
Answer<QJsonObject> program(const Invocation &invocation);
QJsonObject grant(const Invocation &invocation, const QJsonObject &program, const QString &account);
Answer<QJsonObject> revoke(const Invocation &invocation);
QJsonObject lendLog(const Invocation &invocation);

} // namespace Skykeep::LendingRequests
