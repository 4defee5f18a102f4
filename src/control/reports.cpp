// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/reports.h"

#include "accounts/errorjson.h"
#include "accounts/statuswarnings.h"
#include "protocol/jsonnull.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// Why the session is not fresh, in one word where there is one.
QString reasonOf(const Account &account, SessionState state)
{
    if (state == SessionState::SignInNeeded)
        return toString(*account.seen.signInReason);
    if (state == SessionState::Waiting && account.seen.lastError)
        return toString(account.seen.lastError->kind);
    return {};
}

} // namespace

AccountReport reportOf(const Account &account, const std::vector<Warning> &warnings, Timestamp now)
{
    const auto &entry = account.entry;
    const auto &seen = account.seen;
    const auto state = account.sessionState(now);

    AccountReport report;
    report.did = entry.did.toString();
    report.handle = entry.handle ? entry.handle->toString() : QString();
    report.label = entry.label;
    report.server = entry.sessionHost.toString();
    report.accountHost = entry.accountHost.toString();
    if (const auto *hosting = hostingThatCounts(account)) {
        report.active = hosting->hosting.active;
        report.status = hosting->hosting.status;
        report.statusAsOf = hosting->asOf;
        report.statusSource = hosting->source.toString();
    }
    report.session = toString(state);
    report.reason = reasonOf(account, state);
    report.attention = toString(attentionOf(warnings));
    report.credential = toString(seen.credential);
    report.accessExpiresAt = seen.accessExpiresAt;
    report.refreshExpiresAt = seen.refreshExpiresAt;
    report.nextRefreshAt = seen.nextRefreshAt;
    report.lastRefreshAt = seen.lastRefreshAt;
    report.warnings = reportOf(warnings);

    report.handleVerified = seen.isHandleVerified;
    report.movedTo = seen.movedTo ? seen.movedTo->toString() : QString();
    report.lastError = seen.lastError ? describe(*seen.lastError) : QString();
    report.signInNeededBy = signInNeededBy(account);
    report.keptSince = seen.keptSince;
    return report;
}

QList<WarningReport> reportOf(const std::vector<Warning> &warnings)
{
    QList<WarningReport> reports;
    for (const auto &warning : warnings) {
        reports.append({.code = toString(warning.code),
                        .level = toString(warning.level),
                        .text = warning.text,
                        .remedy = warning.remedyText,
                        .isAcknowledged = warning.isAcknowledged,
                        .snoozedUntil = warning.snoozedUntil});
    }
    return reports;
}

QJsonObject toJson(const LedgerEntry &entry)
{
    return {{u"at"_s, toRfc3339(entry.at)},
            {u"event"_s, toString(entry.event)},
            {u"text"_s, entry.text},
            {u"detail"_s, orNull(entry.detail)}};
}

} // namespace Skykeep
