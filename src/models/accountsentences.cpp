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

QString text(const char *words)
{
    return QCoreApplication::translate("Accounts", words);
}

QString waiting(const Account &account, Timestamp now)
{
    const auto &seen = account.seen;
    QStringList lines{
        text(QT_TRANSLATE_NOOP("Accounts", "Renewing the session failed; it is tried again %1."))
            .arg(exactTime(seen.nextRefreshAt.value_or(now), now))};
    if (seen.lastError)
        lines << describe(*seen.lastError);
    return lines.join(u'\n');
}

QString state(const Account &account, Timestamp now)
{
    switch (account.sessionState(now)) {
    case SessionState::Fresh:
        return text(QT_TRANSLATE_NOOP("Accounts", "The session is fresh."));
    case SessionState::Due:
        return text(QT_TRANSLATE_NOOP("Accounts", "It is time to renew the session."));
    case SessionState::Refreshing:
        return text(QT_TRANSLATE_NOOP("Accounts", "The session is being renewed."));
    case SessionState::Waiting:
        return waiting(account, now);
    case SessionState::Held:
        return text(QT_TRANSLATE_NOOP(
            "Accounts",
            "The keychain is locked or does not answer. The session is renewed as "
            "soon as it does."));
    case SessionState::Unsaved:
        return text(QT_TRANSLATE_NOOP(
            "Accounts",
            "The session was renewed, and the keychain has not taken it yet. Keep "
            "the computer on."));
    case SessionState::Paused:
        return account.entry.keeping == Keeping::LeftToEnd
            ? text(QT_TRANSLATE_NOOP("Accounts", "Paused: the session is left to end."))
            : text(QT_TRANSLATE_NOOP(
                  "Accounts", "Paused: the session is renewed only as seldom as keeps it alive."));
    case SessionState::Parked:
        return text(QT_TRANSLATE_NOOP(
            "Accounts",
            "The session is kept and not renewed while the server has the account "
            "taken down or suspended. Its status is watched."));
    case SessionState::SignInNeeded:
        return inWords(sentenceFor(*account.seen.signInReason),
                       {{u"host"_s, account.entry.sessionHost.displayName()}});
    case SessionState::SignedOut:
        return text(QT_TRANSLATE_NOOP("Accounts", "You have signed out of this account."));
    }
    Q_UNREACHABLE();
}

} // namespace

QString heading(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Handle:
        return text(QT_TRANSLATE_NOOP("Accounts", "The account's name. Its owner can change it."));
    case AccountColumn::Label:
        return text(QT_TRANSLATE_NOOP("Accounts", "A name of your own for the account."));
    case AccountColumn::Did:
        return text(QT_TRANSLATE_NOOP("Accounts",
                                      "The account's permanent name; handles and servers change."));
    case AccountColumn::Active:
        return text(
            QT_TRANSLATE_NOOP("Accounts", "Whether the server says that the account is active."));
    case AccountColumn::HostingStatus:
        return text(
            QT_TRANSLATE_NOOP("Accounts", "The server's own word for how the account stands."));
    case AccountColumn::Session:
        return text(QT_TRANSLATE_NOOP("Accounts", "How the session kept on this computer stands."));
    case AccountColumn::Warnings:
        return text(QT_TRANSLATE_NOOP("Accounts", "What needs you, worst first."));
    case AccountColumn::Server:
        return text(QT_TRANSLATE_NOOP("Accounts", "The server that the session belongs to."));
    case AccountColumn::Renews:
        return text(QT_TRANSLATE_NOOP("Accounts", "When the session is renewed next."));
    }
    Q_UNREACHABLE();
}

QString name(const Account &account)
{
    if (!account.entry.handle)
        return text(QT_TRANSLATE_NOOP("Accounts", "The account's handle is not known yet."));
    const auto &isVerified = account.seen.isHandleVerified;
    const auto words = !isVerified
        ? text(QT_TRANSLATE_NOOP(
              "Accounts", "%1: whether this handle leads to the account was not checked yet."))
        : *isVerified
        ? text(QT_TRANSLATE_NOOP("Accounts", "%1: this handle leads to the account."))
        : text(QT_TRANSLATE_NOOP("Accounts",
                                 "%1: this handle did not lead to the account when last checked."));
    return words.arg(account.entry.handle->toString());
}

QString did(const Account &account)
{
    return text(QT_TRANSLATE_NOOP("Accounts", "%1 is the account's permanent name."))
        .arg(account.did().toString());
}

QString hosting(const Account &account, Timestamp now)
{
    const auto *seen = hostingThatCounts(account);
    if (!seen)
        return text(
            QT_TRANSLATE_NOOP("Accounts", "The server has not said yet how the account stands."));
    const auto host = AccountWords::server(seen->source);
    const auto time = exactTime(seen->asOf, now);
    const auto &[isActive, status] = seen->hosting;
    if (isActive && status == "active"_L1)
        return text(QT_TRANSLATE_NOOP("Accounts",
                                      "%1 says that the account is active.\nLast confirmed %2."))
            .arg(host, time);
    if (status.isEmpty())
        return text(QT_TRANSLATE_NOOP(
                        "Accounts",
                        "%1 says that the account is not active, and not why.\nLast confirmed "
                        "%2."))
            .arg(host, time);
    const auto words = isActive
        ? text(QT_TRANSLATE_NOOP(
              "Accounts", "%1 says that the account is active, and \"%2\".\nLast confirmed %3."))
        : text(QT_TRANSLATE_NOOP(
              "Accounts", "%1 says that the account is not active: \"%2\".\nLast confirmed %3."));
    return words.arg(host, asQuote(status), time);
}

QString session(const Account &account, Timestamp now)
{
    const auto &seen = account.seen;
    QStringList lines{state(account, now)};
    if (seen.lastRefreshAt)
        lines << text(QT_TRANSLATE_NOOP("Accounts", "Last renewed %1."))
                     .arg(exactTime(*seen.lastRefreshAt, now));
    if (const auto end = signInNeededBy(account))
        lines << text(QT_TRANSLATE_NOOP("Accounts",
                                        "If this computer stays off, a sign-in is needed by %1."))
                     .arg(exactTime(*end, now));
    return lines.join(u'\n');
}

QString warnings(const std::vector<Warning> &warnings)
{
    if (warnings.empty())
        return text(QT_TRANSLATE_NOOP("Accounts", "Nothing needs you."));
    QStringList lines;
    for (const auto &warning : warnings) {
        const auto words = warning.isAcknowledged
            ? text(QT_TRANSLATE_NOOP("Accounts", "%1 (seen): %2"))
            : text(QT_TRANSLATE_NOOP("Accounts", "%1: %2"));
        lines << words.arg(AccountWords::level(warning.level), warning.text);
    }
    return lines.join(u'\n');
}

QString server(const Account &account)
{
    const auto &entry = account.entry;
    QStringList lines{text(QT_TRANSLATE_NOOP("Accounts", "The session belongs to %1."))
                          .arg(entry.sessionHost.toString())};
    if (entry.accountHost != entry.sessionHost)
        lines << text(QT_TRANSLATE_NOOP("Accounts", "The account is hosted at %1."))
                     .arg(entry.accountHost.toString());
    if (isMoved(account) && account.seen.movedTo)
        lines << text(QT_TRANSLATE_NOOP("Accounts", "It has moved to %1."))
                     .arg(account.seen.movedTo->toString());
    return lines.join(u'\n');
}

QString renews(const Account &account, Timestamp now)
{
    const auto at = AccountWords::renewsAt(account);
    return at
        ? text(QT_TRANSLATE_NOOP("Accounts", "The session is renewed %1.")).arg(exactTime(*at, now))
        : text(QT_TRANSLATE_NOOP("Accounts", "No renewal is planned."));
}

} // namespace Skykeep::AccountSentences
