// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/failure.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

struct Word {
    ErrorCode code;
    QLatin1StringView text;
    int exit;
};

constexpr std::array words{
    Word{ErrorCode::Failed, "failed"_L1, 1},
    Word{ErrorCode::Usage, "usage"_L1, 2},
    Word{ErrorCode::NoKeeper, "no-keeper"_L1, 3},
    Word{ErrorCode::NoSuchAccount, "no-such-account"_L1, 4},
    Word{ErrorCode::SignInNeeded, "sign-in-needed"_L1, 5},
    Word{ErrorCode::NotNow, "not-now"_L1, 6},
    Word{ErrorCode::Denied, "denied"_L1, 7},
    Word{ErrorCode::LendingLocked, "lending-locked"_L1, 8},
    Word{ErrorCode::NewerFormat, "newer-format"_L1, 9},
    Word{ErrorCode::SecondFactorRequired, "second-factor-required"_L1, 5},
    Word{ErrorCode::SecondFactorRefused, "second-factor-refused"_L1, 1},
    Word{ErrorCode::ServiceRequired, "service-required"_L1, 2},
    Word{ErrorCode::WrongCredentials, "wrong-credentials"_L1, 1},
};

const Word &wordOf(ErrorCode code)
{
    for (const Word &word : words) {
        if (word.code == code)
            return word;
    }
    return words.front();
}

ErrorCode codeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::Insecure:
    case ErrorKind::ServerFault:
    case ErrorKind::Malformed:
    case ErrorKind::AccountTakenDown:
    case ErrorKind::AccountUnknown:
    case ErrorKind::Rejected:
    case ErrorKind::WrongAccount:
    case ErrorKind::NotFound:
    case ErrorKind::Contradicted:
    case ErrorKind::VaultUnavailable:
    case ErrorKind::Storage:
        return ErrorCode::Failed;
    case ErrorKind::RateLimited:
    case ErrorKind::VaultLocked:
    case ErrorKind::NotNow:
    case ErrorKind::Cancelled:
        return ErrorCode::NotNow;
    case ErrorKind::TokenExpired:
    case ErrorKind::TokenInvalid:
    case ErrorKind::VaultEmpty:
    case ErrorKind::SignInNeeded:
        return ErrorCode::SignInNeeded;
    case ErrorKind::CredentialsRefused:
        return ErrorCode::WrongCredentials;
    case ErrorKind::SecondFactorRequired:
        return ErrorCode::SecondFactorRequired;
    case ErrorKind::SecondFactorRefused:
        return ErrorCode::SecondFactorRefused;
    case ErrorKind::VaultDenied:
    case ErrorKind::Denied:
        return ErrorCode::Denied;
    case ErrorKind::LendingLocked:
        return ErrorCode::LendingLocked;
    case ErrorKind::NewerFormat:
        return ErrorCode::NewerFormat;
    case ErrorKind::InvalidInput:
        return ErrorCode::Usage;
    case ErrorKind::ServiceRequired:
        return ErrorCode::ServiceRequired;
    case ErrorKind::NoSuchAccount:
        return ErrorCode::NoSuchAccount;
    }
    return ErrorCode::Failed;
}

} // namespace

QString toText(ErrorCode code)
{
    return wordOf(code).text;
}

ErrorCode parseErrorCode(QStringView text)
{
    for (const Word &word : words) {
        if (word.text == text)
            return word.code;
    }
    return ErrorCode::Failed;
}

int exitCode(ErrorCode code)
{
    return wordOf(code).exit;
}

Failure toFailure(const Error &error)
{
    auto message = describe(error);
    if (error.kind == ErrorKind::VaultLocked)
        message += u' '
            + QCoreApplication::translate("Error", "Unlock it with \"skykeep keychain unlock\".");
    return Failure{codeOf(error.kind), message};
}

} // namespace Skykeep
