// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/accountwords.h"

#include "accounts/statuswarnings.h"
#include "accounts/warningwords.h"
#include "base/timewords.h"
#include "models/warningtitles.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep::AccountWords {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Accounts", words);
}

QString unknown()
{
    return text(QT_TRANSLATE_NOOP("Accounts", "Not known yet"));
}

QString dash()
{
    return u"–"_s;
}

QString shortReason(SignInReason reason)
{
    switch (reason) {
    case SignInReason::Expired:
        return text(QT_TRANSLATE_NOOP("Accounts", "Sign-in needed: expired"));
    case SignInReason::Revoked:
        return text(QT_TRANSLATE_NOOP("Accounts", "Sign-in needed: revoked"));
    case SignInReason::ServerRejects:
        return text(QT_TRANSLATE_NOOP("Accounts", "Sign-in needed: rejected"));
    case SignInReason::Moved:
        return text(QT_TRANSLATE_NOOP("Accounts", "Sign-in needed: moved"));
    case SignInReason::TakedownReversed:
        return text(QT_TRANSLATE_NOOP("Accounts", "Sign-in needed: takedown reversed"));
    case SignInReason::SecretMissing:
        return text(QT_TRANSLATE_NOOP("Accounts", "Sign-in needed: not in the keychain"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString heading(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Handle:
        return text(QT_TRANSLATE_NOOP("Accounts", "Handle"));
    case AccountColumn::Label:
        return text(QT_TRANSLATE_NOOP("Accounts", "Label"));
    case AccountColumn::Did:
        return text(QT_TRANSLATE_NOOP("Accounts", "DID"));
    case AccountColumn::Active:
        return text(QT_TRANSLATE_NOOP("Accounts", "Active"));
    case AccountColumn::HostingStatus:
        return text(QT_TRANSLATE_NOOP("Accounts", "Hosting status"));
    case AccountColumn::Session:
        return text(QT_TRANSLATE_NOOP("Accounts", "Session"));
    case AccountColumn::Warnings:
        return text(QT_TRANSLATE_NOOP("Accounts", "Warnings"));
    case AccountColumn::Server:
        return text(QT_TRANSLATE_NOOP("Accounts", "Server"));
    case AccountColumn::Renews:
        return text(QT_TRANSLATE_NOOP("Accounts", "Renews"));
    }
    Q_UNREACHABLE();
}

QString handle(const Account &account)
{
    return account.entry.handle ? account.entry.handle->toString() : unknown();
}

QString active(const Account &account)
{
    const auto *hosting = hostingThatCounts(account);
    if (!hosting)
        return unknown();
    return hosting->hosting.active ? text(QT_TRANSLATE_NOOP("Accounts", "Yes"))
                                   : text(QT_TRANSLATE_NOOP("Accounts", "No"));
}

QString status(const Account &account)
{
    struct Word {
        QLatin1StringView word;
        const char *text;
    };
    static constexpr Word known[] = {
        {"active"_L1, QT_TRANSLATE_NOOP("Accounts", "Active")},
        {"takendown"_L1, QT_TRANSLATE_NOOP("Accounts", "Taken down")},
        {"suspended"_L1, QT_TRANSLATE_NOOP("Accounts", "Suspended")},
        {"deleted"_L1, QT_TRANSLATE_NOOP("Accounts", "Deleted")},
        {"deactivated"_L1, QT_TRANSLATE_NOOP("Accounts", "Deactivated")},
        {"desynchronized"_L1, QT_TRANSLATE_NOOP("Accounts", "Desynchronized")},
        {"throttled"_L1, QT_TRANSLATE_NOOP("Accounts", "Throttled")},
    };
    const auto *hosting = hostingThatCounts(account);
    if (!hosting)
        return unknown();
    const auto &said = hosting->hosting.status;
    if (said.isEmpty())
        return text(QT_TRANSLATE_NOOP("Accounts", "No reason given"));
    for (const auto &each : known) {
        if (said == each.word)
            return text(each.text);
    }
    return asQuote(said);
}

QString session(const Account &account, Timestamp now)
{
    switch (account.sessionState(now)) {
    case SessionState::Fresh:
        return text(QT_TRANSLATE_NOOP("Accounts", "Fresh"));
    case SessionState::Due:
        return text(QT_TRANSLATE_NOOP("Accounts", "Due"));
    case SessionState::Refreshing:
        return text(QT_TRANSLATE_NOOP("Accounts", "Renewing"));
    case SessionState::Waiting:
        return text(QT_TRANSLATE_NOOP("Accounts", "Waiting to try again"));
    case SessionState::Held:
        return text(QT_TRANSLATE_NOOP("Accounts", "Waiting for the keychain"));
    case SessionState::Unsaved:
        return text(QT_TRANSLATE_NOOP("Accounts", "Not saved yet"));
    case SessionState::Paused:
        return account.entry.keeping == Keeping::LeftToEnd
            ? text(QT_TRANSLATE_NOOP("Accounts", "Left to end"))
            : text(QT_TRANSLATE_NOOP("Accounts", "Paused"));
    case SessionState::Parked:
        return text(QT_TRANSLATE_NOOP("Accounts", "Parked"));
    case SessionState::SignInNeeded:
        return shortReason(*account.seen.signInReason);
    case SessionState::SignedOut:
        return text(QT_TRANSLATE_NOOP("Accounts", "Signed out"));
    }
    Q_UNREACHABLE();
}

QString warnings(const std::vector<Warning> &warnings)
{
    if (warnings.empty())
        return dash();
    const auto *worst = worstOpen(warnings);
    const auto open = std::ranges::count(warnings, false, &Warning::isAcknowledged);
    if (!worst)
        return text(QT_TRANSLATE_NOOP("Accounts", "%1 seen"))
            .arg(QLocale().toString(qsizetype(warnings.size())));
    if (open == 1)
        return titleOf(worst->code);
    return text(QT_TRANSLATE_NOOP("Accounts", "%1, %2 more"))
        .arg(titleOf(worst->code), QLocale().toString(open - 1));
}

QString level(Attention attention)
{
    switch (attention) {
    case Attention::None:
        return text(QT_TRANSLATE_NOOP("Accounts", "All is well"));
    case Attention::Notice:
        return text(QT_TRANSLATE_NOOP("Accounts", "Notice"));
    case Attention::Warning:
        return text(QT_TRANSLATE_NOOP("Accounts", "Warning"));
    case Attention::Critical:
        return text(QT_TRANSLATE_NOOP("Accounts", "Critical"));
    }
    Q_UNREACHABLE();
}

QString server(const ServiceUrl &url)
{
    return url.isEncrypted() ? url.displayName() : url.toString();
}

QString renews(const Account &account, Timestamp now)
{
    const auto at = renewsAt(account);
    if (account.sessionState(now) == SessionState::Refreshing)
        return relativeTime(now, now);
    return at ? relativeTime(std::max(*at, now), now) : dash();
}

std::optional<Timestamp> renewsAt(const Account &account)
{
    const auto &seen = account.seen;
    const bool isRenewed = account.entry.keeping != Keeping::SignedOut && !seen.signInReason
        && !seen.isParked;
    return isRenewed ? seen.nextRefreshAt : std::nullopt;
}

} // namespace Skykeep::AccountWords
