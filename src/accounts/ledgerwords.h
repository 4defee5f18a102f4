// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/ledgerstore.h"
#include "xrpc/hostingstatus.h"

#include <optional>

//! The sentences of the ledger, in the owner's language.
namespace Skykeep::LedgerWords {

QString signedIn(const ServiceUrl &host);
QString refreshed(int failuresBefore);
QString statusChanged(const ServiceUrl &host, const HostingStatus &now,
                      const std::optional<HostingStatus> &before);
QString handleChanged(const Handle &from, const Handle &to);
QString serverChanged(const ServiceUrl &from, const ServiceUrl &to);
QString signInNeeded(SignInReason reason);
QString parked();
QString takedownReversed();
QString signedOut();
QString revoked(const ServiceUrl &host);
QString paused();
QString resumed();
QString stored();
QString usesAppPassword(const QString &name);

} // namespace Skykeep::LedgerWords
