// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

//! What the verbs ask with, and which answers are failures.
namespace Skykeep::Requests {

QJsonObject account(const Invocation &invocation);
QJsonObject accountOrAll(const Invocation &invocation);
QJsonObject pause(const Invocation &invocation);
QJsonObject ledger(const Invocation &invocation);
QJsonObject label(const Invocation &invocation);
QJsonObject acknowledge(const Invocation &invocation);
QJsonObject keychain(const Invocation &invocation);

Answer<void> checkLedger(const Invocation &invocation);
Answer<void> checkAcknowledge(const Invocation &invocation);
Answer<void> checkKeychain(const Invocation &invocation);

//! The worst of what the accounts' refreshes came to, when one was not renewed.
Answer<void> judgeRefresh(const QJsonValue &result);
Answer<void> judgeDoctor(const QJsonValue &checks);

} // namespace Skykeep::Requests
