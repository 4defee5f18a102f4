// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/error.h"

#include <QCoreApplication>

namespace Skykeep {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Error", source);
}

// The sentence without the server's own words.
QString sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return text(QT_TRANSLATE_NOOP("Error", "%1 cannot be reached."));
    case ErrorKind::TimedOut:
        return text(QT_TRANSLATE_NOOP("Error", "%1 did not answer in time."));
    case ErrorKind::Insecure:
        return text(QT_TRANSLATE_NOOP("Error", "There is no safe connection to %1."));
    case ErrorKind::ServerFault:
        return text(QT_TRANSLATE_NOOP("Error", "%1 has trouble of its own. Try again later."));
    case ErrorKind::RateLimited:
        return text(QT_TRANSLATE_NOOP("Error", "%1 asks us to wait before trying again."));
    case ErrorKind::Malformed:
        return text(QT_TRANSLATE_NOOP("Error",
                                      "%1 does not answer like an AT Protocol server. Check the "
                                      "address and the network."));
    case ErrorKind::TokenExpired:
        return text(QT_TRANSLATE_NOOP("Error", "%1 no longer accepts this session."));
    case ErrorKind::TokenInvalid:
        return text(QT_TRANSLATE_NOOP("Error", "%1 does not know this session."));
    case ErrorKind::AccountTakenDown:
        return text(QT_TRANSLATE_NOOP("Error", "%1 has taken this account down."));
    case ErrorKind::AccountUnknown:
        return text(QT_TRANSLATE_NOOP("Error", "%1 has no such account."));
    case ErrorKind::CredentialsRefused:
        return text(QT_TRANSLATE_NOOP("Error",
                                      "%1 does not accept this name and password. Check both, "
                                      "then try again."));
    case ErrorKind::SecondFactorRequired:
        return text(QT_TRANSLATE_NOOP("Error",
                                      "%1 has sent a sign-in code by e-mail. Sign in again with "
                                      "that code."));
    case ErrorKind::SecondFactorRefused:
        return text(QT_TRANSLATE_NOOP("Error",
                                      "%1 does not accept this sign-in code. The password was "
                                      "right; ask for a new code."));
    case ErrorKind::Rejected:
        return text(QT_TRANSLATE_NOOP("Error", "%1 refused."));
    case ErrorKind::WrongAccount:
        return text(QT_TRANSLATE_NOOP("Error",
                                      "%1 answered for another account; the answer was not used."));
    case ErrorKind::NotFound:
        return text(QT_TRANSLATE_NOOP("Error", "There is no %1. Check the spelling."));
    case ErrorKind::Contradicted:
        return text(QT_TRANSLATE_NOOP("Error", "What is published about %1 does not agree."));
    case ErrorKind::VaultLocked:
        return text(QT_TRANSLATE_NOOP("Error", "The keychain is locked."));
    case ErrorKind::VaultEmpty:
        return text(QT_TRANSLATE_NOOP("Error", "The keychain has no session of %1."));
    case ErrorKind::VaultDenied:
        return text(QT_TRANSLATE_NOOP("Error", "The keychain refused access."));
    case ErrorKind::VaultUnavailable:
        return text(QT_TRANSLATE_NOOP("Error",
                                      "No keychain answers, and Skykeep stores secrets nowhere "
                                      "else. On Linux, install and start a Secret Service such as "
                                      "gnome-keyring or KWallet."));
    case ErrorKind::InvalidInput:
        return text(QT_TRANSLATE_NOOP("Error", "\"%1\" cannot be used here."));
    case ErrorKind::ServiceRequired:
        return text(QT_TRANSLATE_NOOP("Error",
                                      "\"%1\" does not tell which service it belongs to. Name it, "
                                      "such as \"--server https://bsky.social\"."));
    case ErrorKind::NoSuchAccount:
        return text(
            QT_TRANSLATE_NOOP("Error", "%1 is not in the list. \"skykeep list\" shows who is."));
    case ErrorKind::SignInNeeded:
        return text(QT_TRANSLATE_NOOP("Error", "%1 needs a new sign-in first."));
    case ErrorKind::NotNow:
        return text(QT_TRANSLATE_NOOP("Error", "Not now: %1."));
    case ErrorKind::Storage:
        return text(QT_TRANSLATE_NOOP("Error", "%1 cannot be used as a file of Skykeep."));
    case ErrorKind::NewerFormat:
        return text(
            QT_TRANSLATE_NOOP("Error",
                              "%1 was written by a newer Skykeep: update this one to go on. "
                              "Nothing was changed."));
    case ErrorKind::Denied:
        return text(QT_TRANSLATE_NOOP("Error", "Not allowed."));
    case ErrorKind::LendingLocked:
        return text(QT_TRANSLATE_NOOP("Error",
                                      "Lending is locked. Unlock it in Skykeep's window, or with "
                                      "\"skykeep lend-unlock\"."));
    case ErrorKind::Cancelled:
        return text(QT_TRANSLATE_NOOP("Error", "Cancelled."));
    }
    Q_UNREACHABLE();
}

// Where the detail tells the user more than the sentence does.
bool showsDetail(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Insecure:
    case ErrorKind::Rejected:
    case ErrorKind::Contradicted:
    case ErrorKind::VaultDenied:
    case ErrorKind::InvalidInput:
    case ErrorKind::Storage:
    case ErrorKind::Denied:
        return true;
    default:
        return false;
    }
}

} // namespace

QString describe(const Error &error)
{
    // Nothing that was put in is wrong; something is missing, and the detail says what.
    if (error.kind == ErrorKind::InvalidInput && error.subject.isEmpty() && !error.detail.isEmpty())
        return error.detail;
    auto words = sentence(error.kind);
    if (words.contains(QLatin1String("%1")))
        words = words.arg(error.subject.isEmpty()
                              ? text(QT_TRANSLATE_NOOP("Error", "The other side"))
                              : error.subject);
    if (showsDetail(error.kind) && !error.detail.isEmpty()) {
        words.chop(1);
        words += QLatin1String(": ") + error.detail;
        if (!words.endsWith(QLatin1Char('.')))
            words += QLatin1Char('.');
    }
    return words;
}

bool isTransient(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::Insecure:
    case ErrorKind::ServerFault:
    case ErrorKind::RateLimited:
    case ErrorKind::Malformed:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace Skykeep
