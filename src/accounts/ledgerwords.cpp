// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/ledgerwords.h"

#include <QCoreApplication>

namespace Skykeep::LedgerWords {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Ledger", source);
}

QString words(const HostingStatus &hosting)
{
    if (!hosting.status.isEmpty())
        return hosting.status;
    return text(QT_TRANSLATE_NOOP("Ledger", "not active"));
}

} // namespace

QString signedIn(const ServiceUrl &host)
{
    return text(QT_TRANSLATE_NOOP("Ledger", "Signed in at %1.")).arg(host.displayName());
}

QString refreshed(int failuresBefore)
{
    if (failuresBefore == 0)
        return text(QT_TRANSLATE_NOOP("Ledger", "Session renewed."));
    if (failuresBefore == 1)
        return text(QT_TRANSLATE_NOOP("Ledger", "Session renewed, after a failed attempt."));
    return text(QT_TRANSLATE_NOOP("Ledger", "Session renewed, after %1 failed attempts."))
        .arg(failuresBefore);
}

QString statusChanged(const ServiceUrl &host, const HostingStatus &now,
                      const std::optional<HostingStatus> &before)
{
    if (!before)
        return text(QT_TRANSLATE_NOOP("Ledger", "%1 says: %2."))
            .arg(host.displayName(), words(now));
    return text(QT_TRANSLATE_NOOP("Ledger", "%1 says: %2. Before: %3."))
        .arg(host.displayName(), words(now), words(*before));
}

QString handleChanged(const Handle &from, const Handle &to)
{
    return text(QT_TRANSLATE_NOOP("Ledger", "Handle changed from %1 to %2."))
        .arg(from.toString(), to.toString());
}

QString serverChanged(const ServiceUrl &from, const ServiceUrl &to)
{
    return text(QT_TRANSLATE_NOOP("Ledger", "The account moved from %1 to %2."))
        .arg(from.displayName(), to.displayName());
}

QString signInNeeded(SignInReason reason)
{
    switch (reason) {
    case SignInReason::Expired:
        return text(QT_TRANSLATE_NOOP("Ledger", "The session ran out."));
    case SignInReason::Revoked:
        return text(QT_TRANSLATE_NOOP("Ledger", "The server ended the session."));
    case SignInReason::ServerRejects:
        return text(QT_TRANSLATE_NOOP("Ledger", "The server no longer knows the session."));
    case SignInReason::Moved:
        return text(
            QT_TRANSLATE_NOOP("Ledger", "The account moved, and the old server no longer renews."));
    case SignInReason::TakedownReversed:
        return text(QT_TRANSLATE_NOOP("Ledger", "The account is back; its session is not."));
    case SignInReason::SecretMissing:
        return text(QT_TRANSLATE_NOOP("Ledger", "The keychain no longer has the session."));
    }
    Q_UNREACHABLE();
}

QString parked()
{
    return text(QT_TRANSLATE_NOOP("Ledger", "The server holds the account back; watching it."));
}

QString takedownReversed()
{
    return text(QT_TRANSLATE_NOOP("Ledger", "The server has given the account back."));
}

QString signedOut()
{
    return text(QT_TRANSLATE_NOOP("Ledger", "Signed out."));
}

QString revoked(const ServiceUrl &host)
{
    return text(QT_TRANSLATE_NOOP("Ledger", "%1 has ended the old session."))
        .arg(host.displayName());
}

QString paused()
{
    return text(QT_TRANSLATE_NOOP("Ledger", "Paused."));
}

QString resumed()
{
    return text(QT_TRANSLATE_NOOP("Ledger", "Resumed."));
}

QString stored()
{
    return text(QT_TRANSLATE_NOOP("Ledger", "The renewed session is saved now."));
}

QString usesAppPassword(const QString &name)
{
    return text(QT_TRANSLATE_NOOP("Ledger", "The session now runs on the app password \"%1\"."))
        .arg(name);
}

} // namespace Skykeep::LedgerWords
