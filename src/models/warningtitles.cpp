// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/warningtitles.h"

#include <QCoreApplication>

namespace Skykeep {

namespace {

const char *words(WarningCode code)
{
    switch (code) {
    case WarningCode::TakenDown:
        return QT_TRANSLATE_NOOP("WarningTitles", "Taken down");
    case WarningCode::Suspended:
        return QT_TRANSLATE_NOOP("WarningTitles", "Suspended");
    case WarningCode::Deleted:
        return QT_TRANSLATE_NOOP("WarningTitles", "Deleted");
    case WarningCode::Deactivated:
        return QT_TRANSLATE_NOOP("WarningTitles", "Deactivated");
    case WarningCode::StatusUnknown:
        return QT_TRANSLATE_NOOP("WarningTitles", "Unknown status");
    case WarningCode::StatusStale:
        return QT_TRANSLATE_NOOP("WarningTitles", "Status not confirmed");
    case WarningCode::SignInNeeded:
        return QT_TRANSLATE_NOOP("WarningTitles", "Sign in again");
    case WarningCode::SignInSoon:
        return QT_TRANSLATE_NOOP("WarningTitles", "Sign in soon");
    case WarningCode::ShortSession:
        return QT_TRANSLATE_NOOP("WarningTitles", "Short sessions");
    case WarningCode::MovedServer:
        return QT_TRANSLATE_NOOP("WarningTitles", "Moved");
    case WarningCode::RefreshRefused:
        return QT_TRANSLATE_NOOP("WarningTitles", "Refused");
    case WarningCode::ServerUnreachable:
        return QT_TRANSLATE_NOOP("WarningTitles", "Server unreachable");
    case WarningCode::RateLimited:
        return QT_TRANSLATE_NOOP("WarningTitles", "Told to wait");
    case WarningCode::StorePending:
        return QT_TRANSLATE_NOOP("WarningTitles", "Not saved yet");
    case WarningCode::KeychainLocked:
        return QT_TRANSLATE_NOOP("WarningTitles", "Keychain locked");
    case WarningCode::KeychainUnavailable:
        return QT_TRANSLATE_NOOP("WarningTitles", "No keychain");
    case WarningCode::KeychainChanged:
        return QT_TRANSLATE_NOOP("WarningTitles", "Other keychain");
    case WarningCode::CopiedSession:
        return QT_TRANSLATE_NOOP("WarningTitles", "Copied session");
    case WarningCode::WrongAccount:
        return QT_TRANSLATE_NOOP("WarningTitles", "Wrong account");
    case WarningCode::HandleChanged:
        return QT_TRANSLATE_NOOP("WarningTitles", "Handle changed");
    case WarningCode::HandleInvalid:
        return QT_TRANSLATE_NOOP("WarningTitles", "Handle invalid");
    case WarningCode::MainPassword:
        return QT_TRANSLATE_NOOP("WarningTitles", "Main password");
    case WarningCode::ClockSkew:
        return QT_TRANSLATE_NOOP("WarningTitles", "Clock is off");
    case WarningCode::Paused:
        return QT_TRANSLATE_NOOP("WarningTitles", "Paused");
    case WarningCode::RevocationPending:
        return QT_TRANSLATE_NOOP("WarningTitles", "Sign-out pending");
    case WarningCode::PlainHttp:
        return QT_TRANSLATE_NOOP("WarningTitles", "Not encrypted");
    case WarningCode::Offline:
        return QT_TRANSLATE_NOOP("WarningTitles", "No network");
    case WarningCode::Storage:
        return QT_TRANSLATE_NOOP("WarningTitles", "Storage trouble");
    }
    Q_UNREACHABLE();
}

} // namespace

QString titleOf(WarningCode code)
{
    return QCoreApplication::translate("WarningTitles", words(code));
}

} // namespace Skykeep
