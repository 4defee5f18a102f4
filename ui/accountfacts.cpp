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

#define WORDS(text) QT_TRANSLATE_NOOP("Facts", text)

QString text(const char *words)
{
    return QCoreApplication::translate("Facts", words);
}

QString unknown()
{
    return text(WORDS("Not known yet"));
}

QString moment(const std::optional<Timestamp> &time, Timestamp now)
{
    if (!time)
        return unknown();
    return text(WORDS("%1 (%2)")).arg(inWords(*time), relativeTime(*time, now));
}

// What ends with the session is not unknown when there is none.
QString moment(const std::optional<Timestamp> &time, const Account &account, Timestamp now)
{
    const bool isOver = account.entry.keeping == Keeping::SignedOut;
    return !time && isOver ? text(WORDS("No session")) : moment(time, now);
}

QString handle(const Account &account)
{
    if (!account.entry.handle)
        return unknown();
    const auto &isVerified = account.seen.isHandleVerified;
    const auto words = !isVerified ? text(WORDS("%1 (not checked yet)"))
        : *isVerified              ? text(WORDS("%1 (verified)"))
                                   : text(WORDS("%1 (not verified)"));
    return words.arg(account.entry.handle->toString());
}

QString hosting(const Account &account, Timestamp now)
{
    const auto *hosting = hostingThatCounts(account);
    if (!hosting)
        return AccountWords::status(account);
    return text(WORDS("%1, said by %2 on %3"))
        .arg(AccountWords::status(account), hosting->source.displayName(),
             moment(hosting->asOf, now));
}

QString credential(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Unknown:
        return unknown();
    case CredentialKind::MainPassword:
        return text(WORDS("Main password"));
    case CredentialKind::AppPassword:
        return text(WORDS("App password"));
    case CredentialKind::PrivilegedAppPassword:
        return text(WORDS("App password that reaches private messages"));
    }
    Q_UNREACHABLE();
}

QString renews(const Account &account, Timestamp now)
{
    const auto at = AccountWords::renewsAt(account);
    return at ? moment(std::max(*at, now), now) : text(WORDS("No renewal is planned"));
}

QString lastError(const Observations &seen, Timestamp now)
{
    if (!seen.lastError)
        return text(WORDS("None"));
    auto words = describe(*seen.lastError);
    const auto detail = asQuote(seen.lastError->detail);
    if (!detail.isEmpty() && !words.contains(detail))
        words += u" \"%1\""_s.arg(detail);
    if (seen.failures > 1 && seen.failingSince)
        words += u' '
            + text(WORDS("%1 attempts since %2."))
                  .arg(QString::number(seen.failures), moment(seen.failingSince, now));
    return words;
}

} // namespace

std::vector<Fact> factsOf(const Account &account, Timestamp now)
{
    const auto &entry = account.entry;
    const auto &seen = account.seen;
    return {
        {text(WORDS("Handle")), handle(account)},
        {text(WORDS("DID")), entry.did.toString()},
        {text(WORDS("Label")), entry.label.isEmpty() ? text(WORDS("None")) : entry.label},
        {text(WORDS("Server")), entry.sessionHost.toString()},
        {text(WORDS("Account host")), entry.accountHost.toString()},
        {text(WORDS("Moved to")),
         isMoved(account) && seen.movedTo ? seen.movedTo->toString() : text(WORDS("Not moved"))},
        {text(WORDS("Active")), AccountWords::active(account)},
        {text(WORDS("Hosting status")), hosting(account, now)},
        {text(WORDS("Session")), AccountWords::session(account, now)},
        {text(WORDS("Signed in with")), credential(seen.credential)},
        {text(WORDS("Kept since")), moment(seen.keptSince, account, now)},
        {text(WORDS("Last renewed")), moment(seen.lastRefreshAt, account, now)},
        {text(WORDS("Renews")), renews(account, now)},
        {text(WORDS("Access token ends")), moment(seen.accessExpiresAt, account, now)},
        {text(WORDS("Refresh token ends")), moment(seen.refreshExpiresAt, account, now)},
        {text(WORDS("Sign-in needed by")),
         seen.signInReason ? text(WORDS("Now")) : moment(signInNeededBy(account), account, now)},
        {text(WORDS("Last error")), lastError(seen, now)},
    };
}

#undef WORDS

} // namespace Skykeep
