// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "session/signinreason.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

QString toString(SignInReason reason)
{
    switch (reason) {
    case SignInReason::Expired:
        return u"expired"_s;
    case SignInReason::Revoked:
        return u"revoked"_s;
    case SignInReason::ServerRejects:
        return u"server-rejects"_s;
    case SignInReason::Moved:
        return u"moved"_s;
    case SignInReason::TakedownReversed:
        return u"takedown-reversed"_s;
    case SignInReason::SecretMissing:
        return u"secret-missing"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SignInReason> signInReasonFrom(QStringView word)
{
    for (int i = 0; i <= int(SignInReason::SecretMissing); ++i) {
        if (toString(SignInReason(i)) == word)
            return SignInReason(i);
    }
    return std::nullopt;
}

QString toString(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Unknown:
        return {};
    case CredentialKind::MainPassword:
        return u"main-password"_s;
    case CredentialKind::AppPassword:
        return u"app-password"_s;
    case CredentialKind::PrivilegedAppPassword:
        return u"privileged-app-password"_s;
    }
    Q_UNREACHABLE();
}

CredentialKind credentialKindFrom(QStringView word)
{
    for (int i = 0; i <= int(CredentialKind::PrivilegedAppPassword); ++i) {
        if (toString(CredentialKind(i)) == word)
            return CredentialKind(i);
    }
    return CredentialKind::Unknown;
}

} // namespace Skykeep
