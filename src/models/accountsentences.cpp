// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/accountsentences.h"

#include "accounts/statuswarnings.h"
#include "accounts/warningwords.h"
#include "base/timewords.h"
#include "models/accountwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Skykeep::AccountSentences {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("Accounts", text)

QString text(const char *words)
{
    return QCoreApplication::translate("Accounts", words);
}

QString waiting(const Account &account, Timestamp now)
{
    const auto &seen = account.seen;
    QStringList lines{text(WORDS("Renewing the session failed; it is tried again %1."))
                          .arg(exactTime(seen.nextRefreshAt.value_or(now), now))};
    if (seen.lastError)
        lines << describe(*seen.lastError);
    return lines.join(u'\n');
}

QString state(const Account &account, Timestamp now)
{
    switch (account.sessionState(now)) {
    case SessionState::Fresh:
        return text(WORDS("The session is fresh."));
    case SessionState::Due:
        return text(WORDS("It is time to renew the session."));
    case SessionState::Refreshing:
        return text(WORDS("The session is being renewed."));
    case SessionState::Waiting:
        return waiting(account, now);
    case SessionState::Held:
        return text(WORDS("The keychain is locked or does not answer. The session is renewed as "
                          "soon as it does."));
    case SessionState::Unsaved:
        return text(WORDS("The session was renewed, and the keychain has not taken it yet. Keep "
                          "the computer on."));
    case SessionState::Paused:
        return account.entry.keeping == Keeping::LeftToEnd
            ? text(WORDS("Paused: the session is left to end."))
            : text(WORDS("Paused: the session is renewed only as seldom as keeps it alive."));
    case SessionState::Parked:
        return text(WORDS("The session is kept and not renewed while the server has the account "
                          "taken down or suspended. Its status is watched."));
    case SessionState::SignInNeeded:
        return inWords(sentenceFor(*account.seen.signInReason),
                       {{u"host"_s, account.entry.sessionHost.displayName()}});
    case SessionState::SignedOut:
        return text(WORDS("You have signed out of this account."));
    }
    Q_UNREACHABLE();
}

} // namespace

QString heading(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Handle:
        return text(WORDS("The account's name, and your label for it."));
    case AccountColumn::Did:
        return text(WORDS("The account's permanent name; handles and servers change."));
    case AccountColumn::Active:
        return text(WORDS("Whether the server says that the account is active."));
    case AccountColumn::HostingStatus:
        return text(WORDS("The server's own word for how the account stands."));
    case AccountColumn::Session:
        return text(WORDS("How the session kept on this computer stands."));
    case AccountColumn::Warnings:
        return text(WORDS("What needs you, worst first."));
    case AccountColumn::Server:
        return text(WORDS("The server that the session belongs to."));
    case AccountColumn::Renews:
        return text(WORDS("When the session is renewed next."));
    }
    Q_UNREACHABLE();
}

QString name(const Account &account)
{
    if (!account.entry.handle)
        return text(WORDS("The account's handle is not known yet."));
    const auto &isVerified = account.seen.isHandleVerified;
    const auto words = !isVerified
        ? text(WORDS("%1: whether this handle leads to the account was not checked yet."))
        : *isVerified
        ? text(WORDS("%1: this handle leads to the account."))
        : text(WORDS("%1: this handle did not lead to the account when last checked."));
    return words.arg(account.entry.handle->toString());
}

QString did(const Account &account)
{
    return text(WORDS("%1 is the account's permanent name.")).arg(account.did().toString());
}

QString hosting(const Account &account, Timestamp now)
{
    const auto *seen = hostingThatCounts(account);
    if (!seen)
        return text(WORDS("The server has not said yet how the account stands."));
    const auto host = AccountWords::server(seen->source);
    const auto time = exactTime(seen->asOf, now);
    const auto &[isActive, status] = seen->hosting;
    if (isActive && status == "active"_L1)
        return text(WORDS("%1 says that the account is active.\nLast confirmed %2."))
            .arg(host, time);
    if (status.isEmpty())
        return text(WORDS("%1 says that the account is not active, and not why.\nLast confirmed "
                          "%2."))
            .arg(host, time);
    const auto words = isActive
        ? text(WORDS("%1 says that the account is active, and \"%2\".\nLast confirmed %3."))
        : text(WORDS("%1 says that the account is not active: \"%2\".\nLast confirmed %3."));
    return words.arg(host, asQuote(status), time);
}

QString session(const Account &account, Timestamp now)
{
    const auto &seen = account.seen;
    QStringList lines{state(account, now)};
    if (seen.lastRefreshAt)
        lines << text(WORDS("Last renewed %1.")).arg(exactTime(*seen.lastRefreshAt, now));
    if (const auto end = signInNeededBy(account))
        lines << text(WORDS("If this computer stays off, a sign-in is needed by %1."))
                     .arg(exactTime(*end, now));
    return lines.join(u'\n');
}

QString warnings(const std::vector<Warning> &warnings)
{
    if (warnings.empty())
        return text(WORDS("Nothing needs you."));
    QStringList lines;
    for (const auto &warning : warnings) {
        const auto words = warning.isAcknowledged ? text(WORDS("%1 (seen): %2"))
                                                  : text(WORDS("%1: %2"));
        lines << words.arg(AccountWords::level(warning.level), warning.text);
    }
    return lines.join(u'\n');
}

QString server(const Account &account)
{
    const auto &entry = account.entry;
    QStringList lines{text(WORDS("The session belongs to %1.")).arg(entry.sessionHost.toString())};
    if (entry.accountHost != entry.sessionHost)
        lines << text(WORDS("The account is hosted at %1.")).arg(entry.accountHost.toString());
    if (isMoved(account) && account.seen.movedTo)
        lines << text(WORDS("It has moved to %1.")).arg(account.seen.movedTo->toString());
    return lines.join(u'\n');
}

QString renews(const Account &account, Timestamp now)
{
    const auto at = AccountWords::renewsAt(account);
    return at ? text(WORDS("The session is renewed %1.")).arg(exactTime(*at, now))
              : text(WORDS("No renewal is planned."));
}

#undef WORDS

} // namespace Skykeep::AccountSentences
