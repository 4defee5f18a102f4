// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/warningtitles.h"

#include <QCoreApplication>

namespace Skykeep {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("WarningTitles", text)

const char *words(WarningCode code)
{
    switch (code) {
    case WarningCode::TakenDown:
        return WORDS("Taken down");
    case WarningCode::Suspended:
        return WORDS("Suspended");
    case WarningCode::Deleted:
        return WORDS("Deleted");
    case WarningCode::Deactivated:
        return WORDS("Deactivated");
    case WarningCode::StatusUnknown:
        return WORDS("Unknown status");
    case WarningCode::StatusStale:
        return WORDS("Status not confirmed");
    case WarningCode::SignInNeeded:
        return WORDS("Sign in again");
    case WarningCode::SignInSoon:
        return WORDS("Sign in soon");
    case WarningCode::ShortSession:
        return WORDS("Short sessions");
    case WarningCode::MovedServer:
        return WORDS("Moved");
    case WarningCode::RefreshRefused:
        return WORDS("Refused");
    case WarningCode::ServerUnreachable:
        return WORDS("Server unreachable");
    case WarningCode::RateLimited:
        return WORDS("Told to wait");
    case WarningCode::StorePending:
        return WORDS("Not saved yet");
    case WarningCode::KeychainLocked:
        return WORDS("Keychain locked");
    case WarningCode::KeychainUnavailable:
        return WORDS("No keychain");
    case WarningCode::KeychainChanged:
        return WORDS("Other keychain");
    case WarningCode::CopiedSession:
        return WORDS("Copied session");
    case WarningCode::WrongAccount:
        return WORDS("Wrong account");
    case WarningCode::HandleChanged:
        return WORDS("Handle changed");
    case WarningCode::HandleInvalid:
        return WORDS("Handle invalid");
    case WarningCode::MainPassword:
        return WORDS("Main password");
    case WarningCode::ClockSkew:
        return WORDS("Clock is off");
    case WarningCode::Paused:
        return WORDS("Paused");
    case WarningCode::RevocationPending:
        return WORDS("Sign-out pending");
    case WarningCode::PlainHttp:
        return WORDS("Not encrypted");
    case WarningCode::Offline:
        return WORDS("No network");
    case WarningCode::Storage:
        return WORDS("Storage trouble");
    }
    Q_UNREACHABLE();
}

#undef WORDS

} // namespace

QString titleOf(WarningCode code)
{
    return QCoreApplication::translate("WarningTitles", words(code));
}

} // namespace Skykeep
