// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <array>

namespace Skykeep {

//! What a notification can be about. Each kind can be turned off: Preferences::notifies(toString(kind)).
enum class NoticeKind {
    TakenDown,
    Suspended,
    Deactivated,
    Restored, //!< Taken down, suspended or deactivated before, and active again.
    Deleted,
    SignInNeeded,
    SignInSoon,
    HandleChanged,
    ServerChanged,
    Keychain, //!< It is missing, or locked with something at stake.
    ServerUnreachable,
};

//! All of them, in the order in which they are shown to choose from.
inline constexpr std::array noticeKinds{
    NoticeKind::TakenDown,  NoticeKind::Suspended,         NoticeKind::Deactivated,
    NoticeKind::Restored,   NoticeKind::Deleted,           NoticeKind::SignInNeeded,
    NoticeKind::SignInSoon, NoticeKind::HandleChanged,     NoticeKind::ServerChanged,
    NoticeKind::Keychain,   NoticeKind::ServerUnreachable,
};

//! The word in the preferences, which never changes: "taken-down", "sign-in-soon", …
QString toString(NoticeKind kind);
//! For its owner, in their language: "An account is taken down".
QString nameOf(NoticeKind kind);

} // namespace Skykeep
