// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/sessionwarnings.h"

#include "accounts/statuswarnings.h"
#include "session/refreshpolicy.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

QString factOf(const std::optional<Timestamp> &time)
{
    return time ? toRfc3339(*time) : QString();
}

QString text(const char *sentence)
{
    return QCoreApplication::translate("Warnings", sentence);
}

//! Why a session is not renewed, in words, and the warning whose remedy would help.
struct Hindrance {
    QString why;
    WarningCode cause;
};

std::optional<Hindrance> hindranceOf(const Account &account)
{
    const auto &error = account.seen.lastError;
    if (account.entry.keeping != Keeping::Kept)
        return Hindrance{text(QT_TRANSLATE_NOOP("Warnings", "it is paused.")), WarningCode::Paused};
    if (error && error->kind == ErrorKind::VaultUnavailable)
        return Hindrance{describe(*error), WarningCode::KeychainUnavailable};
    if (account.isHeld || (error && error->kind == ErrorKind::VaultLocked)) {
        return Hindrance{text(QT_TRANSLATE_NOOP("Warnings",
                                                "the keychain is locked or does not answer.")),
                         WarningCode::KeychainLocked};
    }
    if (account.seen.failures == 0)
        return std::nullopt;
    return Hindrance{error ? describe(*error)
                           : text(QT_TRANSLATE_NOOP("Warnings", "renewing it fails.")),
                     WarningCode::SignInSoon};
}

void addSignInSoon(WarningList &list, const Account &account, Timestamp now)
{
    const auto end = account.seen.refreshExpiresAt;
    const auto hindrance = hindranceOf(account);
    // While an account is taken down nobody can sign in to it.
    if (!end || !hindrance || account.seen.isParked)
        return;
    const auto margin = signInMargin(account);
    const auto left = *end - now;
    if (left > margin)
        return;
    list.add({.code = WarningCode::SignInSoon,
              .level = left <= margin / 4 ? Attention::Critical : Attention::Warning,
              .facts = factOf(end),
              .names = {{u"date"_s, inWords(*end)}, {u"why"_s, asQuote(hindrance->why)}},
              .cause = hindrance->cause});
}

void addRefused(WarningList &list, const Account &account, Timestamp now)
{
    const auto &seen = account.seen;
    if (seen.refusals < RefreshPolicy::RefusalsBeforeSlowing || !seen.refusedSince
        || now - *seen.refusedSince < RefreshPolicy::RefusalPeriod)
        return;
    QString said;
    if (seen.lastError)
        said = seen.lastError->detail.isEmpty() ? describe(*seen.lastError)
                                                : seen.lastError->detail;
    list.add({.code = WarningCode::RefreshRefused,
              .level = Attention::Warning,
              .facts = factOf(seen.refusedSince),
              .names = {{u"n"_s, QLocale().toString(seen.refusals)},
                        {u"date"_s, inWords(*seen.refusedSince)},
                        {u"error"_s, asQuote(said)}}});
}

void addPaused(WarningList &list, const Account &account)
{
    const auto end = account.seen.refreshExpiresAt;
    const auto isKeptAlive = account.entry.keeping == Keeping::Paused;
    list.add({.code = WarningCode::Paused,
              .level = Attention::Notice,
              .facts = isKeptAlive ? u"kept alive"_s : u"left to end"_s,
              .names = {{u"date"_s, end ? inWords(*end) : QString()}},
              .text = !end ? QT_TRANSLATE_NOOP("Warnings", "Paused.")
                  : isKeptAlive
                  ? nullptr
                  : QT_TRANSLATE_NOOP("Warnings", "Paused; the session is left to end {date}.")});
}

// What is said of a session that still lives.
void addLiving(WarningList &list, const Account &account, Timestamp now)
{
    const auto &seen = account.seen;
    addSignInSoon(list, account, now);
    if (seen.refreshLife && *seen.refreshLife <= 14 * 24h) {
        list.add({.code = WarningCode::ShortSession,
                  .level = Attention::Notice,
                  .facts = QString::number(seen.refreshLife->count()),
                  .names = {{u"duration"_s, inWords(*seen.refreshLife)}}});
    }
    if (!seen.isParked && !seen.isDeleted)
        addRefused(list, account, now);
    if (account.entry.keeping != Keeping::Kept)
        addPaused(list, account);
    if (seen.credential == CredentialKind::MainPassword) {
        list.add({.code = WarningCode::MainPassword,
                  .level = Attention::Notice,
                  .facts = factOf(seen.keptSince)});
    }
}

} // namespace

Milliseconds signInMargin(const Account &account)
{
    constexpr Milliseconds longest = 7 * 24h;
    const auto life = account.seen.refreshLife;
    return life ? std::min(longest, *life / 3) : longest;
}

void addSessionWarnings(WarningList &list, const Account &account, Timestamp now)
{
    const auto &seen = account.seen;
    if (!seen.signInReason)
        addLiving(list, account, now);
    else if (!isMoved(account)) // else moved-server tells the whole story
        list.add({.code = WarningCode::SignInNeeded,
                  .level = Attention::Critical,
                  .facts = toString(*seen.signInReason),
                  .text = sentenceFor(*seen.signInReason)});

    if (account.isUnsaved) {
        list.add(
            {.code = WarningCode::StorePending,
             .level = Attention::Critical,
             .cause = account.isHeld ? std::optional(WarningCode::KeychainLocked) : std::nullopt});
    }
    if (seen.isCopied) {
        list.add({.code = WarningCode::CopiedSession,
                  .level = Attention::Warning,
                  .facts = factOf(seen.keptSince)});
    }
    if (seen.wrongAccountAt)
        list.add({.code = WarningCode::WrongAccount, .level = Attention::Critical});
}

void addIdentityWarnings(WarningList &list, const Account &account)
{
    const auto &entry = account.entry;
    const auto &seen = account.seen;
    if (seen.previousHandle && entry.handle && *seen.previousHandle != *entry.handle) {
        list.add({.code = WarningCode::HandleChanged,
                  .level = Attention::Notice,
                  .facts = entry.handle->toString() + u' ' + factOf(seen.handleChangedAt),
                  .names = {{u"old"_s, seen.previousHandle->toString()}}});
    }
    // The handle of an account that is not active stops resolving at its own server; that is no
    // fault of the handle.
    const auto *hosting = hostingThatCounts(account);
    const auto isActive = !hosting || hosting->hosting.active;
    if (entry.handle && isActive && seen.handleRefutations >= 3) {
        list.add({.code = WarningCode::HandleInvalid,
                  .level = Attention::Warning,
                  .facts = entry.handle->toString() + u' ' + factOf(seen.handleRefutedSince)});
    }
    for (const auto *host : {&entry.sessionHost, &entry.accountHost}) {
        if (host->isEncrypted() || host->isLoopback())
            continue;
        list.add({.code = WarningCode::PlainHttp,
                  .level = Attention::Warning,
                  .facts = host->toString(),
                  .names = {{u"host"_s, host->displayName()}}});
        break;
    }
}

void addHostWarnings(WarningList &list, const Account &account, const HostFacts &host,
                     Timestamp now)
{
    constexpr Milliseconds usualLife = 2h;
    if (host.unreachableSince) {
        const auto silence = now - *host.unreachableSince;
        if (silence >= std::min<Milliseconds>(24h, account.seen.accessLife.value_or(usualLife))) {
            list.add({.code = WarningCode::ServerUnreachable,
                      .level = silence >= 24h ? Attention::Warning : Attention::Notice,
                      .facts = factOf(host.unreachableSince),
                      .names = {{u"time"_s, inWords(*host.unreachableSince)},
                                {u"accounts"_s, accountsInWords(host.accounts)}}});
        }
    }
    // The wait is over before the next attempt comes, which may be told the same again.
    constexpr Milliseconds untilAskedAgain = 1h;
    if (host.limitedSince && host.limitedUntil && now < *host.limitedUntil + untilAskedAgain
        && now - *host.limitedSince >= 1h) {
        list.add({.code = WarningCode::RateLimited,
                  .level = Attention::Notice,
                  .facts = factOf(host.limitedSince),
                  .names = {{u"time"_s, inWords(*host.limitedUntil)}},
                  .text = *host.limitedUntil > now
                      ? nullptr
                      : QT_TRANSLATE_NOOP("Warnings",
                                          "{host} asked us to wait until {time}, and has not "
                                          "answered since.")});
    }
}

} // namespace Skykeep
