// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/ledgerstore.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

QString toString(LedgerEvent event)
{
    switch (event) {
    case LedgerEvent::SignedIn:
        return u"signed-in"_s;
    case LedgerEvent::Refreshed:
        return u"refreshed"_s;
    case LedgerEvent::RefreshFailed:
        return u"refresh-failed"_s;
    case LedgerEvent::StatusChanged:
        return u"status-changed"_s;
    case LedgerEvent::HandleChanged:
        return u"handle-changed"_s;
    case LedgerEvent::ServerChanged:
        return u"server-changed"_s;
    case LedgerEvent::SignInNeeded:
        return u"sign-in-needed"_s;
    case LedgerEvent::Parked:
        return u"parked"_s;
    case LedgerEvent::TakedownReversed:
        return u"takedown-reversed"_s;
    case LedgerEvent::SignedOut:
        return u"signed-out"_s;
    case LedgerEvent::Revoked:
        return u"revoked"_s;
    case LedgerEvent::Paused:
        return u"paused"_s;
    case LedgerEvent::Resumed:
        return u"resumed"_s;
    case LedgerEvent::Stored:
        return u"stored"_s;
    case LedgerEvent::CredentialChanged:
        return u"credential-changed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LedgerEvent> ledgerEventFrom(QStringView word)
{
    for (int i = 0; i <= int(LedgerEvent::CredentialChanged); ++i) {
        if (toString(LedgerEvent(i)) == word)
            return LedgerEvent(i);
    }
    return std::nullopt;
}

} // namespace Skykeep
