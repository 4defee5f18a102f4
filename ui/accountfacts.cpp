// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/accountfacts.h"

#include "accounts/statuswarnings.h"
#include "accounts/warnings.h"
#include "accounts/warningwords.h"
#include "base/timewords.h"
#include "models/accountwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Facts", words);
}

QString unknown()
{
    return text(QT_TRANSLATE_NOOP("Facts", "Not known yet"));
}

QString moment(const std::optional<Timestamp> &time, Timestamp now)
{
    if (!time)
        return unknown();
    return text(QT_TRANSLATE_NOOP("Facts", "%1 (%2)"))
        .arg(inWords(*time), relativeTime(*time, now));
}

// What ends with the session is not unknown when there is none.
QString moment(const std::optional<Timestamp> &time, const Account &account, Timestamp now)
{
    const bool isOver = account.entry.keeping == Keeping::SignedOut;
    return !time && isOver ? text(QT_TRANSLATE_NOOP("Facts", "No session")) : moment(time, now);
}

QString handle(const Account &account)
{
    if (!account.entry.handle)
        return unknown();
    const auto &isVerified = account.seen.isHandleVerified;
    const auto words = !isVerified ? text(QT_TRANSLATE_NOOP("Facts", "%1 (not checked yet)"))
        : *isVerified              ? text(QT_TRANSLATE_NOOP("Facts", "%1 (verified)"))
                                   : text(QT_TRANSLATE_NOOP("Facts", "%1 (not verified)"));
    return words.arg(account.entry.handle->toString());
}

QString hosting(const Account &account, Timestamp now)
{
    const auto *hosting = hostingThatCounts(account);
    if (!hosting)
        return AccountWords::status(account);
    return text(QT_TRANSLATE_NOOP("Facts", "%1, said by %2 on %3"))
        .arg(AccountWords::status(account), hosting->source.displayName(),
             moment(hosting->asOf, now));
}

QString credential(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Unknown:
        return unknown();
    case CredentialKind::MainPassword:
        return text(QT_TRANSLATE_NOOP("Facts", "Main password"));
    case CredentialKind::AppPassword:
        return text(QT_TRANSLATE_NOOP("Facts", "App password"));
    case CredentialKind::PrivilegedAppPassword:
        return text(QT_TRANSLATE_NOOP("Facts", "App password that reaches private messages"));
    }
    Q_UNREACHABLE();
}

QString renews(const Account &account, Timestamp now)
{
    const auto at = AccountWords::renewsAt(account);
    return at ? moment(std::max(*at, now), now)
              : text(QT_TRANSLATE_NOOP("Facts", "No renewal is planned"));
}

QString lastError(const Observations &seen, Timestamp now)
{
    if (!seen.lastError)
        return text(QT_TRANSLATE_NOOP("Facts", "None"));
    auto words = describe(*seen.lastError);
    const auto detail = asQuote(seen.lastError->detail);
    if (!detail.isEmpty() && !words.contains(detail))
        words += u" \"%1\""_s.arg(detail);
    if (seen.failures > 1 && seen.failingSince)
        words += u' '
            + text(QT_TRANSLATE_NOOP("Facts", "%1 attempts since %2."))
                  .arg(QString::number(seen.failures), moment(seen.failingSince, now));
    return words;
}

} // namespace

std::vector<Fact> factsOf(const Account &account, Timestamp now)
{
    const auto &entry = account.entry;
    const auto &seen = account.seen;
    return {
        {text(QT_TRANSLATE_NOOP("Facts", "Handle")), handle(account)},
        {text(QT_TRANSLATE_NOOP("Facts", "DID")), entry.did.toString()},
        {text(QT_TRANSLATE_NOOP("Facts", "Label")),
         entry.label.isEmpty() ? text(QT_TRANSLATE_NOOP("Facts", "None")) : entry.label},
        {text(QT_TRANSLATE_NOOP("Facts", "Server")), entry.sessionHost.toString()},
        {text(QT_TRANSLATE_NOOP("Facts", "Account host")), entry.accountHost.toString()},
        {text(QT_TRANSLATE_NOOP("Facts", "Moved to")),
         isMoved(account) && seen.movedTo ? seen.movedTo->toString()
                                          : text(QT_TRANSLATE_NOOP("Facts", "Not moved"))},
        {text(QT_TRANSLATE_NOOP("Facts", "Active")), AccountWords::active(account)},
        {text(QT_TRANSLATE_NOOP("Facts", "Hosting status")), hosting(account, now)},
        {text(QT_TRANSLATE_NOOP("Facts", "Session")), AccountWords::session(account, now)},
        {text(QT_TRANSLATE_NOOP("Facts", "Signed in with")), credential(seen.credential)},
        {text(QT_TRANSLATE_NOOP("Facts", "Kept since")), moment(seen.keptSince, account, now)},
        {text(QT_TRANSLATE_NOOP("Facts", "Last renewed")),
         moment(seen.lastRefreshAt, account, now)},
        {text(QT_TRANSLATE_NOOP("Facts", "Renews")), renews(account, now)},
        {text(QT_TRANSLATE_NOOP("Facts", "Access token ends")),
         moment(seen.accessExpiresAt, account, now)},
        {text(QT_TRANSLATE_NOOP("Facts", "Refresh token ends")),
         moment(seen.refreshExpiresAt, account, now)},
        {text(QT_TRANSLATE_NOOP("Facts", "Sign-in needed by")),
         seen.signInReason ? text(QT_TRANSLATE_NOOP("Facts", "Now"))
                           : moment(signInNeededBy(account), account, now)},
        {text(QT_TRANSLATE_NOOP("Facts", "Last error")), lastError(seen, now)},
    };
}

} // namespace Skykeep
