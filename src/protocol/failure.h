// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace Skykeep {

//! Why a request was refused, in the words of the local protocol. A contract: scripts read these.
enum class ErrorCode {
    Failed,
    Usage,
    NoKeeper, //!< Said by the client itself.
    NoSuchAccount,
    SignInNeeded,
    NotNow,
    Denied,
    LendingLocked,
    NewerFormat, //!< A newer Skykeep wrote the profile.
    SecondFactorRequired, //!< A code was sent; ask again with it.
    SecondFactorRefused, //!< The code was wrong or too old.
    ServiceRequired, //!< The identifier does not lead to a server; one must be named.
    WrongCredentials,
};

//! "no-such-account"
QString toText(ErrorCode code);
//! A word of a newer keeper counts as Failed.
ErrorCode parseErrorCode(QStringView text);
//! What `skykeep` exits with.
int exitCode(ErrorCode code);

//! A request that was refused or could not be made, and the sentence that says so.
struct Failure {
    ErrorCode code;
    QString message;

    friend bool operator==(const Failure &, const Failure &) = default;
};

//! The keeper's failures in the words of the protocol.
Failure toFailure(const Error &error);

//! What the other end of the local protocol answered.
template<typename T>
using Answer = tl::expected<T, Failure>;

inline tl::unexpected<Failure> refuse(ErrorCode code, QString message)
{
    return tl::unexpected(Failure{code, std::move(message)});
}

} // namespace Skykeep
