// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/eventwords.h"

#include <QCoreApplication>

namespace Skykeep::EventWords {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Ledger", words);
}

} // namespace

QString timeHeading()
{
    return text(QT_TRANSLATE_NOOP("Ledger", "Time"));
}

QString eventHeading()
{
    return text(QT_TRANSLATE_NOOP("Ledger", "Event"));
}

QString textHeading()
{
    return text(QT_TRANSLATE_NOOP("Ledger", "What happened"));
}

QString event(LedgerEvent event)
{
    switch (event) {
    case LedgerEvent::SignedIn:
        return text(QT_TRANSLATE_NOOP("Ledger", "Signed in"));
    case LedgerEvent::Refreshed:
        return text(QT_TRANSLATE_NOOP("Ledger", "Renewed"));
    case LedgerEvent::RefreshFailed:
        return text(QT_TRANSLATE_NOOP("Ledger", "Renewing failed"));
    case LedgerEvent::StatusChanged:
        return text(QT_TRANSLATE_NOOP("Ledger", "Status changed"));
    case LedgerEvent::HandleChanged:
        return text(QT_TRANSLATE_NOOP("Ledger", "Handle changed"));
    case LedgerEvent::ServerChanged:
        return text(QT_TRANSLATE_NOOP("Ledger", "Server changed"));
    case LedgerEvent::SignInNeeded:
        return text(QT_TRANSLATE_NOOP("Ledger", "Sign-in needed"));
    case LedgerEvent::Parked:
        return text(QT_TRANSLATE_NOOP("Ledger", "Parked"));
    case LedgerEvent::TakedownReversed:
        return text(QT_TRANSLATE_NOOP("Ledger", "Takedown reversed"));
    case LedgerEvent::SignedOut:
        return text(QT_TRANSLATE_NOOP("Ledger", "Signed out"));
    case LedgerEvent::Revoked:
        return text(QT_TRANSLATE_NOOP("Ledger", "Sign-out confirmed"));
    case LedgerEvent::Paused:
        return text(QT_TRANSLATE_NOOP("Ledger", "Paused"));
    case LedgerEvent::Resumed:
        return text(QT_TRANSLATE_NOOP("Ledger", "Resumed"));
    case LedgerEvent::Stored:
        return text(QT_TRANSLATE_NOOP("Ledger", "Saved"));
    case LedgerEvent::CredentialChanged:
        return text(QT_TRANSLATE_NOOP("Ledger", "App password"));
    }
    Q_UNREACHABLE();
}

} // namespace Skykeep::EventWords
