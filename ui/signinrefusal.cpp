// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/signinrefusal.h"

#include "base/timewords.h"
#include "identity/serviceurl.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// What base says is for every program; some of it reads better in a window.
QString sentenceOf(const Error &error, Timestamp now)
{
    switch (error.kind) {
    case ErrorKind::RateLimited:
        if (!error.retryAfter)
            break;
        return SignInRefusal::tr("%1 asks us to wait. Try again after %2.")
            .arg(error.subject, waitText(now + *error.retryAfter, now));
    case ErrorKind::SecondFactorRefused:
        return SignInRefusal::tr("%1 does not accept this code: it may be mistyped or too old. "
                                 "The password was right.")
            .arg(error.subject);
    case ErrorKind::VaultLocked:
        return SignInRefusal::tr("The keychain is locked, so a session could not be kept. Unlock "
                                 "it, then sign in.");
    default:
        break;
    }
    return describe(error);
}

} // namespace

SignInRefusal SignInRefusal::ofLookUp(const Error &error, const QString &server, Timestamp now)
{
    const bool isServerNamed = !server.isEmpty();
    const auto url = ServiceUrl::fromUserInput(server);
    switch (error.kind) {
    case ErrorKind::ServiceRequired:
        if (isServerNamed)
            return {Field::Account,
                    tr("The server does not say how handles end there. Type the whole handle.")};
        return {Field::Server,
                tr("%1 does not say which server it belongs to. Is it this one?")
                    .arg(error.subject)};
    case ErrorKind::InvalidInput:
        return {isServerNamed && !url ? Field::Server : Field::Account, sentenceOf(error, now)};
    case ErrorKind::NotFound:
    case ErrorKind::Contradicted:
        return {Field::Account, sentenceOf(error, now)};
    default:
        break;
    }
    const bool isAboutServer = url && error.subject == url->displayName();
    return {isAboutServer ? Field::Server : Field::None, sentenceOf(error, now)};
}

SignInRefusal SignInRefusal::ofSignIn(const Error &error, Timestamp now)
{
    switch (error.kind) {
    case ErrorKind::CredentialsRefused:
        return {Field::Password, sentenceOf(error, now)};
    case ErrorKind::SecondFactorRequired:
    case ErrorKind::SecondFactorRefused:
        return {Field::Code, sentenceOf(error, now)};
    default:
        return {Field::None, sentenceOf(error, now), error.kind == ErrorKind::VaultLocked};
    }
}

} // namespace Skykeep
