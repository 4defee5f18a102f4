// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/eventwords.h"

#include <QCoreApplication>

namespace Skykeep::EventWords {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("Ledger", text)

QString text(const char *words)
{
    return QCoreApplication::translate("Ledger", words);
}

} // namespace

QString timeHeading()
{
    return text(WORDS("Time"));
}

QString eventHeading()
{
    return text(WORDS("Event"));
}

QString textHeading()
{
    return text(WORDS("What happened"));
}

QString event(LedgerEvent event)
{
    switch (event) {
    case LedgerEvent::SignedIn:
        return text(WORDS("Signed in"));
    case LedgerEvent::Refreshed:
        return text(WORDS("Renewed"));
    case LedgerEvent::RefreshFailed:
        return text(WORDS("Renewing failed"));
    case LedgerEvent::StatusChanged:
        return text(WORDS("Status changed"));
    case LedgerEvent::HandleChanged:
        return text(WORDS("Handle changed"));
    case LedgerEvent::ServerChanged:
        return text(WORDS("Server changed"));
    case LedgerEvent::SignInNeeded:
        return text(WORDS("Sign-in needed"));
    case LedgerEvent::Parked:
        return text(WORDS("Parked"));
    case LedgerEvent::TakedownReversed:
        return text(WORDS("Takedown reversed"));
    case LedgerEvent::SignedOut:
        return text(WORDS("Signed out"));
    case LedgerEvent::Revoked:
        return text(WORDS("Sign-out confirmed"));
    case LedgerEvent::Paused:
        return text(WORDS("Paused"));
    case LedgerEvent::Resumed:
        return text(WORDS("Resumed"));
    case LedgerEvent::Stored:
        return text(WORDS("Saved"));
    case LedgerEvent::CredentialChanged:
        return text(WORDS("App password"));
    }
    Q_UNREACHABLE();
}

#undef WORDS

} // namespace Skykeep::EventWords
