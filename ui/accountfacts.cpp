// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/accountfacts.h"

#include "accounts/statuswarnings.h"
#include "accounts/warnings.h"
#include "accounts/warningwords.h"
#include "base/timewords.h"
#include "models/accountwords.h"

#include <QCoreApplication>
#include <QLocale>

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

QString verification(const Account &account, Timestamp now)
{
    const auto &seen = account.seen;
    if (!seen.isHandleVerified)
        return text(QT_TRANSLATE_NOOP("Facts", "Not checked yet"));
    const auto words = *seen.isHandleVerified
        ? text(QT_TRANSLATE_NOOP(
              "Facts",
              "Verified both ways: the handle leads to the DID, and the DID names the handle."))
        : text(QT_TRANSLATE_NOOP(
              "Facts",
              "Not verified: the handle does not lead to this DID, or the DID names another "
              "handle."));
    if (!seen.identityCheckedAt)
        return words;
    return words + u' '
        + text(QT_TRANSLATE_NOOP("Facts", "Checked %1.")).arg(moment(seen.identityCheckedAt, now));
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
    auto words = describe(*seen.lastError);
    const auto detail = asQuote(seen.lastError->detail);
    if (!detail.isEmpty() && !words.contains(detail))
        words += u" \"%1\""_s.arg(detail);
    if (seen.failures > 1 && seen.failingSince)
        words += u' '
            + text(QT_TRANSLATE_NOOP("Facts", "%1 attempts since %2."))
                  .arg(QLocale().toString(seen.failures), moment(seen.failingSince, now));
    return words;
}

} // namespace

std::vector<Fact> factsOf(const Account &account, Timestamp now)
{
    const auto &entry = account.entry;
    const auto &seen = account.seen;
    std::vector<Fact> facts;
    const auto add = [&facts](const char *name, const QString &value) {
        facts.push_back({text(name), value});
    };
    const auto addCopied = [&facts](const char *name, const QString &value) {
        facts.push_back({text(name), value, true});
    };

    if (entry.handle)
        addCopied(QT_TRANSLATE_NOOP("Facts", "Handle"), entry.handle->toString());
    else
        add(QT_TRANSLATE_NOOP("Facts", "Handle"), unknown());
    if (entry.handle)
        add(QT_TRANSLATE_NOOP("Facts", "Handle check"), verification(account, now));
    addCopied(QT_TRANSLATE_NOOP("Facts", "DID"), entry.did.toString());
    if (!entry.label.isEmpty())
        add(QT_TRANSLATE_NOOP("Facts", "Label"), entry.label);
    add(QT_TRANSLATE_NOOP("Facts", "Server"), entry.sessionHost.toString());
    if (entry.accountHost != entry.sessionHost)
        add(QT_TRANSLATE_NOOP("Facts", "Account host"), entry.accountHost.toString());
    if (isMoved(account) && seen.movedTo)
        add(QT_TRANSLATE_NOOP("Facts", "Moved to"), seen.movedTo->toString());
    add(QT_TRANSLATE_NOOP("Facts", "Active"), AccountWords::active(account));
    add(QT_TRANSLATE_NOOP("Facts", "Hosting status"), hosting(account, now));
    add(QT_TRANSLATE_NOOP("Facts", "Session"), AccountWords::session(account, now));
    add(QT_TRANSLATE_NOOP("Facts", "Signed in with"), credential(seen.credential));
    add(QT_TRANSLATE_NOOP("Facts", "Sign-in needed by"),
        seen.signInReason ? text(QT_TRANSLATE_NOOP("Facts", "Now"))
                          : moment(signInNeededBy(account), account, now));
    add(QT_TRANSLATE_NOOP("Facts", "Renews"), renews(account, now));
    add(QT_TRANSLATE_NOOP("Facts", "Last renewed"), moment(seen.lastRefreshAt, account, now));
    add(QT_TRANSLATE_NOOP("Facts", "Kept since"), moment(seen.keptSince, account, now));
    add(QT_TRANSLATE_NOOP("Facts", "Access token ends"),
        moment(seen.accessExpiresAt, account, now));
    add(QT_TRANSLATE_NOOP("Facts", "Refresh token ends"),
        moment(seen.refreshExpiresAt, account, now));
    if (seen.lastError)
        add(QT_TRANSLATE_NOOP("Facts", "Last error"), lastError(seen, now));
    return facts;
}

} // namespace Skykeep
