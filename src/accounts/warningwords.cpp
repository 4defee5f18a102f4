// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/warningwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

using Code = WarningCode;

#define WORDS(text) QT_TRANSLATE_NOOP("Warnings", text)

constexpr std::array table{
    WarningWords{Code::TakenDown, "taken-down",
                 WORDS("{host} has taken this account down. Its session cannot be renewed."),
                 Remedy::OpenServer, WORDS("Appeal at {host}, or ask there.")},
    WarningWords{Code::Suspended, "suspended", WORDS("{host} has suspended this account."),
                 Remedy::OpenServer, WORDS("See the account's page at {host}.")},
    WarningWords{Code::Deleted, "deleted",
                 WORDS("{host} no longer has this account (checked twice, a day apart)."),
                 Remedy::Remove, "skykeep remove {account}"},
    WarningWords{Code::Deactivated, "deactivated",
                 WORDS("This account is deactivated. The session is kept."), Remedy::OpenServer,
                 WORDS("Reactivate it at {host}.")},
    WarningWords{Code::StatusUnknown, "status-unknown", WORDS("{host} says: \"{status}\"."),
                 Remedy::ShowDetails, "skykeep show {account}"},
    WarningWords{Code::StatusStale, "status-stale", WORDS("Status last confirmed {time}."),
                 Remedy::CheckNow, "skykeep refresh {account}"},
    WarningWords{Code::SignInNeeded, "sign-in-needed", nullptr, Remedy::SignIn,
                 "skykeep sign-in {account}"},
    WarningWords{Code::SignInSoon, "sign-in-soon", WORDS("Sign-in needed by {date}: {why}"),
                 Remedy::Retry, "skykeep refresh {account}"},
    WarningWords{Code::ShortSession, "short-session",
                 WORDS("{host} ends sessions after {duration} without contact."),
                 Remedy::StartAtLogin, WORDS("Let Skykeep start when you log in.")},
    WarningWords{Code::MovedServer, "moved-server",
                 WORDS("The account now lives at {new}. This session belongs to {host}."),
                 Remedy::SignInElsewhere, "skykeep sign-in {account}"},
    WarningWords{Code::RefreshRefused, "refresh-refused",
                 WORDS("{host} refused {n} times since {date}: \"{error}\"."), Remedy::Retry,
                 "skykeep refresh {account}"},
    WarningWords{Code::ServerUnreachable, "server-unreachable",
                 WORDS("{host} has not answered since {time} ({accounts})."), Remedy::Retry,
                 "skykeep refresh {account}"},
    WarningWords{Code::RateLimited, "rate-limited", WORDS("{host} asks us to wait until {time}."),
                 Remedy::None, ""},
    WarningWords{Code::StorePending, "store-pending",
                 WORDS("A renewed session is not saved yet; keep the computer on."), Remedy::Retry,
                 "skykeep refresh {account}"},
    WarningWords{Code::KeychainLocked, "keychain-locked",
                 WORDS("The keychain is locked; waiting for it: {accounts}."), Remedy::Unlock,
                 "skykeep keychain unlock"},
    WarningWords{Code::KeychainUnavailable, "keychain-unavailable",
                 WORDS("No keychain answers ({keychain})."), Remedy::InstallKeychain,
                 WORDS("Install and start a keychain; on Linux a Secret Service such as "
                       "gnome-keyring or KWallet. \"skykeep doctor\" tells more.")},
    WarningWords{Code::KeychainChanged, "keychain-changed",
                 WORDS("Secrets were kept in {expected}; {keychain} answers now."),
                 Remedy::ChooseKeychain,
                 WORDS("Start {expected} again, or sign in anew to keep secrets in {keychain}.")},
    WarningWords{Code::CopiedSession, "copied-session",
                 WORDS("This session was last renewed on another computer."), Remedy::SignIn,
                 "skykeep sign-in {account}"},
    WarningWords{Code::WrongAccount, "wrong-account",
                 WORDS("{host} answered for another account; refused."), Remedy::SignIn,
                 "skykeep sign-in {account}"},
    WarningWords{Code::HandleChanged, "handle-changed",
                 WORDS("Handle changed from {old} to {handle}."), Remedy::Acknowledge,
                 WORDS("Nothing needs to be done.")},
    WarningWords{Code::HandleInvalid, "handle-invalid",
                 WORDS("{handle} no longer leads to this account."), Remedy::RepairHandle,
                 WORDS("Repair the DNS record _atproto.{handle} or "
                       "https://{handle}/.well-known/atproto-did, or choose another handle.")},
    WarningWords{Code::MainPassword, "main-password",
                 WORDS("Signed in with the main password: full power over the account."),
                 Remedy::UseAppPassword, "skykeep use-app-password {account}"},
    WarningWords{Code::ClockSkew, "clock-skew", nullptr, Remedy::OpenTimeSettings,
                 WORDS("Set the clock, or let the system set it from the network.")},
    WarningWords{Code::Paused, "paused",
                 WORDS("Paused; the session ends {date} unless kept alive."), Remedy::Resume,
                 "skykeep resume {account}"},
    WarningWords{Code::RevocationPending, "revocation-pending",
                 WORDS("Signed out here, not yet at {host}."), Remedy::Retry,
                 "skykeep sign-out {account}"},
    WarningWords{Code::PlainHttp, "plain-http", WORDS("Traffic to {host} is not encrypted."),
                 Remedy::None, ""},
    WarningWords{Code::Offline, "offline",
                 WORDS(
                     "This computer has had no network since {time}; waiting for it: {accounts}."),
                 Remedy::None, ""},
    WarningWords{Code::Storage, "storage", nullptr, Remedy::OpenFolder, WORDS("Look at {folder}.")},
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
        return WORDS("The session ran out before it could be renewed.");
    case SignInReason::Revoked:
        return WORDS("{host} has ended this session: the password was changed, the app password "
                     "revoked, or the session signed out or used elsewhere. A server does not say "
                     "which.");
    case SignInReason::ServerRejects:
        return WORDS("{host} does not know this session any more. The session is kept, in case the "
                     "server recovers.");
    case SignInReason::Moved:
        return WORDS("This account has left {host}, which does not renew its session any more.");
    case SignInReason::TakedownReversed:
        return WORDS("{host} has taken back the takedown of this account. The session ended with "
                     "the takedown.");
    case SignInReason::SecretMissing:
        return WORDS("The keychain no longer has this session.");
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
    const auto local = QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(time));
    return QLocale().toString(local, u"d MMM yyyy, HH:mm");
}

QString inWords(Milliseconds duration)
{
    using namespace std::chrono;
    if (const auto n = duration_cast<days>(duration).count(); n > 0)
        return counted(n, WORDS("{n} day"), WORDS("{n} days"));
    if (const auto n = duration_cast<hours>(duration).count(); n > 0)
        return counted(n, WORDS("{n} hour"), WORDS("{n} hours"));
    const auto n = duration_cast<minutes>(duration).count();
    return counted(n, WORDS("{n} minute"), WORDS("{n} minutes"));
}

QString accountsInWords(int number)
{
    return counted(number, WORDS("{n} account"), WORDS("{n} accounts"));
}

QString asQuote(const QString &words)
{
    constexpr qsizetype longest = 120;
    auto line = words.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return line.size() <= longest ? line : line.first(longest - 1) + u'…';
}

#undef WORDS

} // namespace Skykeep
