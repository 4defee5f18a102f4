// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/errorjson.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

QString toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::TimedOut:
        return u"timed-out"_s;
    case ErrorKind::Insecure:
        return u"insecure"_s;
    case ErrorKind::ServerFault:
        return u"server-fault"_s;
    case ErrorKind::RateLimited:
        return u"rate-limited"_s;
    case ErrorKind::Malformed:
        return u"malformed"_s;
    case ErrorKind::TokenExpired:
        return u"token-expired"_s;
    case ErrorKind::TokenInvalid:
        return u"token-invalid"_s;
    case ErrorKind::AccountTakenDown:
        return u"account-taken-down"_s;
    case ErrorKind::AccountUnknown:
        return u"account-unknown"_s;
    case ErrorKind::CredentialsRefused:
        return u"credentials-refused"_s;
    case ErrorKind::SecondFactorRequired:
        return u"second-factor-required"_s;
    case ErrorKind::SecondFactorRefused:
        return u"second-factor-refused"_s;
    case ErrorKind::Rejected:
        return u"rejected"_s;
    case ErrorKind::WrongAccount:
        return u"wrong-account"_s;
    case ErrorKind::NotFound:
        return u"not-found"_s;
    case ErrorKind::Contradicted:
        return u"contradicted"_s;
    case ErrorKind::VaultLocked:
        return u"vault-locked"_s;
    case ErrorKind::VaultEmpty:
        return u"vault-empty"_s;
    case ErrorKind::VaultDenied:
        return u"vault-denied"_s;
    case ErrorKind::VaultUnavailable:
        return u"vault-unavailable"_s;
    case ErrorKind::InvalidInput:
        return u"invalid-input"_s;
    case ErrorKind::ServiceRequired:
        return u"service-required"_s;
    case ErrorKind::NoSuchAccount:
        return u"no-such-account"_s;
    case ErrorKind::SignInNeeded:
        return u"sign-in-needed"_s;
    case ErrorKind::NotNow:
        return u"not-now"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::NewerFormat:
        return u"newer-format"_s;
    case ErrorKind::Denied:
        return u"denied"_s;
    case ErrorKind::LendingLocked:
        return u"lending-locked"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

namespace {

std::optional<ErrorKind> kindFrom(const QString &name)
{
    for (int i = 0; i <= int(ErrorKind::Cancelled); ++i) {
        if (toString(ErrorKind(i)) == name)
            return ErrorKind(i);
    }
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const Error &error)
{
    QJsonObject object{{u"kind"_s, toString(error.kind)}};
    if (!error.subject.isEmpty())
        object.insert(u"subject"_s, error.subject);
    if (!error.detail.isEmpty())
        object.insert(u"detail"_s, error.detail);
    if (error.retryAfter)
        object.insert(u"retryAfter"_s, qint64(error.retryAfter->count()));
    return object;
}

std::optional<Error> errorFrom(const QJsonObject &object)
{
    const auto kind = kindFrom(object.value(u"kind"_s).toString());
    if (!kind)
        return std::nullopt;
    Error error{*kind, object.value(u"subject"_s).toString(), object.value(u"detail"_s).toString()};
    if (const auto wait = object.value(u"retryAfter"_s).toInteger(-1); wait >= 0)
        error.retryAfter = std::chrono::milliseconds(wait);
    return error;
}

} // namespace Skykeep
