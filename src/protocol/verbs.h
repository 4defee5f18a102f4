// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>

//! What a client may ask for; docs/control-protocol.md says with which arguments.
namespace Skykeep::Verb {

using namespace Qt::StringLiterals;

inline constexpr auto status = "status"_L1;
inline constexpr auto list = "list"_L1;
inline constexpr auto show = "show"_L1;
inline constexpr auto resolve = "resolve"_L1;
inline constexpr auto signIn = "sign-in"_L1;
inline constexpr auto refresh = "refresh"_L1;
inline constexpr auto pause = "pause"_L1;
inline constexpr auto resume = "resume"_L1;
inline constexpr auto signOut = "sign-out"_L1;
inline constexpr auto remove = "remove"_L1;
inline constexpr auto useAppPassword = "use-app-password"_L1;
inline constexpr auto ledger = "ledger"_L1;
inline constexpr auto label = "label"_L1;
inline constexpr auto acknowledge = "acknowledge"_L1;
inline constexpr auto keychain = "keychain"_L1;
inline constexpr auto doctor = "doctor"_L1;
inline constexpr auto raise = "raise"_L1;
inline constexpr auto quit = "quit"_L1;
inline constexpr auto watch = "watch"_L1;
inline constexpr auto context = "context"_L1;
inline constexpr auto token = "token"_L1;
inline constexpr auto call = "call"_L1;
inline constexpr auto lease = "lease"_L1;
inline constexpr auto grant = "grant"_L1;
inline constexpr auto grants = "grants"_L1;
inline constexpr auto revoke = "revoke"_L1;
inline constexpr auto lendLock = "lend-lock"_L1;
inline constexpr auto lendUnlock = "lend-unlock"_L1;
inline constexpr auto lendLog = "lend-log"_L1;

} // namespace Skykeep::Verb
