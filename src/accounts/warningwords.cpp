// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/warningwords.h"

#include "base/timewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

using Code = WarningCode;

constexpr std::array table{
    WarningWords{
        Code::TakenDown, "taken-down",
        QT_TRANSLATE_NOOP("Warnings",
                          "{host} has taken this account down. Its session cannot be renewed."),
        Remedy::OpenServer, QT_TRANSLATE_NOOP("Warnings", "Appeal at {host}, or ask there.")},
    WarningWords{Code::Suspended, "suspended",
                 QT_TRANSLATE_NOOP("Warnings", "{host} has suspended this account."),
                 Remedy::OpenServer,
                 QT_TRANSLATE_NOOP("Warnings", "See the account's page at {host}.")},
    WarningWords{Code::Deleted, "deleted",
                 QT_TRANSLATE_NOOP(
                     "Warnings", "{host} no longer has this account (checked twice, a day apart)."),
                 Remedy::Remove, "skykeep remove {account}"},
    WarningWords{Code::Deactivated, "deactivated",
                 QT_TRANSLATE_NOOP("Warnings", "This account is deactivated. The session is kept."),
                 Remedy::OpenServer, QT_TRANSLATE_NOOP("Warnings", "Reactivate it at {host}.")},
    WarningWords{Code::StatusUnknown, "status-unknown",
                 QT_TRANSLATE_NOOP("Warnings", "{host} says: \"{status}\"."), Remedy::ShowDetails,
                 "skykeep show {account}"},
    WarningWords{Code::StatusStale, "status-stale",
                 QT_TRANSLATE_NOOP("Warnings", "Status last confirmed {time}."), Remedy::CheckNow,
                 "skykeep refresh {account}"},
    WarningWords{Code::SignInNeeded, "sign-in-needed", nullptr, Remedy::SignIn,
                 "skykeep sign-in {account}"},
    WarningWords{Code::SignInSoon, "sign-in-soon",
                 QT_TRANSLATE_NOOP("Warnings", "Sign-in needed by {date}: {why}"), Remedy::Retry,
                 "skykeep refresh {account}"},
    WarningWords{Code::ShortSession, "short-session",
                 QT_TRANSLATE_NOOP("Warnings",
                                   "{host} ends sessions after {duration} without contact."),
                 Remedy::StartAtLogin,
                 QT_TRANSLATE_NOOP("Warnings", "Let Skykeep start when you log in.")},
    WarningWords{Code::MovedServer, "moved-server",
                 QT_TRANSLATE_NOOP(
                     "Warnings", "The account now lives at {new}. This session belongs to {host}."),
                 Remedy::SignInElsewhere, "skykeep sign-in {account}"},
    WarningWords{Code::RefreshRefused, "refresh-refused",
                 QT_TRANSLATE_NOOP("Warnings",
                                   "{host} refused {n} times since {date}: \"{error}\"."),
                 Remedy::Retry, "skykeep refresh {account}"},
    WarningWords{Code::ServerUnreachable, "server-unreachable",
                 QT_TRANSLATE_NOOP("Warnings",
                                   "{host} has not answered since {time} ({accounts})."),
                 Remedy::Retry, "skykeep refresh {account}"},
    WarningWords{Code::RateLimited, "rate-limited",
                 QT_TRANSLATE_NOOP("Warnings", "{host} asks us to wait until {time}."),
                 Remedy::None, ""},
    WarningWords{Code::StorePending, "store-pending",
                 QT_TRANSLATE_NOOP("Warnings",
                                   "A renewed session is not saved yet; keep the computer on."),
                 Remedy::Retry, "skykeep refresh {account}"},
    WarningWords{Code::KeychainLocked, "keychain-locked",
                 QT_TRANSLATE_NOOP("Warnings",
                                   "The keychain is locked; waiting for it: {accounts}."),
                 Remedy::Unlock, "skykeep keychain unlock"},
    WarningWords{
        Code::KeychainUnavailable, "keychain-unavailable",
        QT_TRANSLATE_NOOP("Warnings", "No keychain answers ({keychain})."), Remedy::InstallKeychain,
        QT_TRANSLATE_NOOP("Warnings",
                          "Install and start a keychain; on Linux a Secret Service such as "
                          "gnome-keyring or KWallet. \"skykeep doctor\" tells more.")},
    WarningWords{Code::KeychainChanged, "keychain-changed",
                 QT_TRANSLATE_NOOP("Warnings",
                                   "Secrets were kept in {expected}; {keychain} answers now."),
                 Remedy::ChooseKeychain,
                 QT_TRANSLATE_NOOP(
                     "Warnings",
                     "Start {expected} again, or sign in anew to keep secrets in {keychain}.")},
    WarningWords{Code::CopiedSession, "copied-session",
                 QT_TRANSLATE_NOOP("Warnings",
                                   "This session was last renewed on another computer."),
                 Remedy::SignIn, "skykeep sign-in {account}"},
    WarningWords{Code::WrongAccount, "wrong-account",
                 QT_TRANSLATE_NOOP("Warnings", "{host} answered for another account; refused."),
                 Remedy::SignIn, "skykeep sign-in {account}"},
    WarningWords{Code::HandleChanged, "handle-changed",
                 QT_TRANSLATE_NOOP("Warnings", "Handle changed from {old} to {handle}."),
                 Remedy::Acknowledge, QT_TRANSLATE_NOOP("Warnings", "Nothing needs to be done.")},
    WarningWords{
        Code::HandleInvalid, "handle-invalid",
        QT_TRANSLATE_NOOP("Warnings", "{handle} no longer leads to this account."),
        Remedy::RepairHandle,
        QT_TRANSLATE_NOOP("Warnings",
                          "Repair the DNS record _atproto.{handle} or "
                          "https://{handle}/.well-known/atproto-did, or choose another handle.")},
    WarningWords{Code::MainPassword, "main-password",
                 QT_TRANSLATE_NOOP(
                     "Warnings", "Signed in with the main password: full power over the account."),
                 Remedy::UseAppPassword, "skykeep use-app-password {account}"},
    WarningWords{Code::ClockSkew, "clock-skew", nullptr, Remedy::OpenTimeSettings,
                 QT_TRANSLATE_NOOP("Warnings",
                                   "Set the clock, or let the system set it from the network.")},
    WarningWords{Code::Paused, "paused",
                 QT_TRANSLATE_NOOP("Warnings",
                                   "Paused; the session ends {date} unless kept alive."),
                 Remedy::Resume, "skykeep resume {account}"},
    WarningWords{Code::RevocationPending, "revocation-pending",
                 QT_TRANSLATE_NOOP("Warnings", "Signed out here, not yet at {host}."),
                 Remedy::Retry, "skykeep sign-out {account}"},
    WarningWords{Code::PlainHttp, "plain-http",
                 QT_TRANSLATE_NOOP("Warnings", "Traffic to {host} is not encrypted."), Remedy::None,
                 ""},
    WarningWords{Code::Offline, "offline",
                 QT_TRANSLATE_NOOP(
                     "Warnings",
                     "This computer has had no network since {time}; waiting for it: {accounts}."),
                 Remedy::None, ""},
    WarningWords{Code::Storage, "storage", nullptr, Remedy::OpenFolder,
                 QT_TRANSLATE_NOOP("Warnings", "Look at {folder}.")},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (size_t(table.at(i).code) != i)
            return false;
    }
    return table.size() == size_t(Code::Storage) + 1;
}
static_assert(isInOrder(), "wordsOf() finds a row by its number");

QString counted(qint64 number, const char *one, const char *many)
{
    return inWords(number == 1 ? one : many, {{u"n"_s, QLocale().toString(number)}});
}

} // namespace

const WarningWords &wordsOf(WarningCode code)
{
    return table.at(size_t(code));
}

const char *sentenceFor(SignInReason reason)
{
    switch (reason) {
    case SignInReason::Expired:
        return QT_TRANSLATE_NOOP("Warnings", "The session ran out before it could be renewed.");
    case SignInReason::Revoked:
        return QT_TRANSLATE_NOOP(
            "Warnings",
            "{host} has ended this session: the password was changed, the app password "
            "revoked, or the session signed out or used elsewhere. A server does not say "
            "which.");
    case SignInReason::ServerRejects:
        return QT_TRANSLATE_NOOP(
            "Warnings",
            "{host} does not know this session any more. The session is kept, in case the "
            "server recovers.");
    case SignInReason::Moved:
        return QT_TRANSLATE_NOOP(
            "Warnings", "This account has left {host}, which does not renew its session any more.");
    case SignInReason::TakedownReversed:
        return QT_TRANSLATE_NOOP(
            "Warnings",
            "{host} has taken back the takedown of this account. The session ended with "
            "the takedown.");
    case SignInReason::SecretMissing:
        return QT_TRANSLATE_NOOP("Warnings", "The keychain no longer has this session.");
    }
    Q_UNREACHABLE();
}

QString inWords(const char *text, const Names &names)
{
    const auto sentence = QCoreApplication::translate("Warnings", text);
    QString filled;
    qsizetype from = 0;
    // In one pass: what a server said is never read for names.
    for (;;) {
        const auto opening = sentence.indexOf(u'{', from);
        const auto closing = sentence.indexOf(u'}', opening);
        if (opening < 0 || closing < 0)
            return filled + sentence.sliced(from);
        filled += sentence.sliced(from, opening - from);
        filled += names.value(sentence.sliced(opening + 1, closing - opening - 1));
        from = closing + 1;
    }
}

QString inWords(Timestamp time)
{
    return momentText(time);
}

QString inWords(Milliseconds duration)
{
    using namespace std::chrono;
    if (const auto n = duration_cast<days>(duration).count(); n > 0)
        return counted(n, QT_TRANSLATE_NOOP("Warnings", "{n} day"),
                       QT_TRANSLATE_NOOP("Warnings", "{n} days"));
    if (const auto n = duration_cast<hours>(duration).count(); n > 0)
        return counted(n, QT_TRANSLATE_NOOP("Warnings", "{n} hour"),
                       QT_TRANSLATE_NOOP("Warnings", "{n} hours"));
    const auto n = duration_cast<minutes>(duration).count();
    return counted(n, QT_TRANSLATE_NOOP("Warnings", "{n} minute"),
                   QT_TRANSLATE_NOOP("Warnings", "{n} minutes"));
}

QString accountsInWords(int number)
{
    return counted(number, QT_TRANSLATE_NOOP("Warnings", "{n} account"),
                   QT_TRANSLATE_NOOP("Warnings", "{n} accounts"));
}

QString asQuote(const QString &words)
{
    constexpr qsizetype longest = 120;
    auto line = words.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return line.size() <= longest ? line : line.first(longest - 1) + u'…';
}

} // namespace Skykeep
