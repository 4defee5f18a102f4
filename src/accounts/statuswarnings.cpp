// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/statuswarnings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

QString factOf(const std::optional<Timestamp> &time)
{
    return time ? toRfc3339(*time) : QString();
}

void addMoved(WarningList &list, const Account &account)
{
    const auto &seen = account.seen;
    // The old session is unusable for whatever reason: the way forward is the new server.
    const auto level = seen.signInReason ? Attention::Critical : Attention::Warning;
    const auto fresh = seen.movedTo ? seen.movedTo->displayName() : QString();
    list.add({.code = WarningCode::MovedServer,
              .level = level,
              .facts = fresh,
              .names = {{u"new"_s, fresh}},
              .text = seen.movedTo ? nullptr : sentenceFor(SignInReason::Moved)});
}

void addHosting(WarningList &list, const Account &account, const HostingObservation *hosting)
{
    const auto &seen = account.seen;
    const auto status = hosting ? hosting->hosting.status : QString();
    const auto isActive = !hosting || hosting->hosting.active;
    const auto says = [&](QStringView word) { return !isActive && status == word; };
    const auto moved = isMoved(account);
    // The server that the owner knows is the session's; of a moved account it is the new one.
    const auto &speaker = hosting && moved ? hosting->source : account.entry.sessionHost;
    const Names host{{u"host"_s, speaker.displayName()}};

    if (seen.isDeleted && !moved) {
        list.add({.code = WarningCode::Deleted, .level = Attention::Critical});
    } else if (says(u"suspended")) {
        list.add({.code = WarningCode::Suspended, .level = Attention::Critical, .names = host});
    } else if (says(u"takendown") || (seen.isParked && !moved)) {
        list.add({.code = WarningCode::TakenDown, .level = Attention::Critical, .names = host});
    } else if (says(u"deactivated")) {
        // At its new server an account is deactivated until its owner has finished moving.
        if (!moved)
            list.add({.code = WarningCode::Deactivated,
                      .level = Attention::Warning,
                      .facts = factOf(seen.hostingSince)});
    } else if (says(u"deleted") && moved) {
        return;
    } else if (!isActive && status.isEmpty()) {
        list.add({.code = WarningCode::StatusUnknown,
                  .level = Attention::Warning,
                  .facts = factOf(seen.hostingSince),
                  .names = host,
                  .text = QT_TRANSLATE_NOOP("Warnings",
                                            "{host} says that this account is not active, and not "
                                            "why.")});
    } else if (!isActive || (!status.isEmpty() && status != u"active")) {
        // Words nobody defined, and words that contradict `active`. Also "deleted" until it is
        // confirmed: one answer alone is no reason to tell anyone to remove an account.
        list.add({.code = WarningCode::StatusUnknown,
                  .level = isActive ? Attention::Notice : Attention::Warning,
                  .facts = status + u' ' + factOf(seen.hostingSince),
                  .names = {{u"host"_s, speaker.displayName()}, {u"status"_s, asQuote(status)}}});
    }
}

void addStale(WarningList &list, const Account &account, const HostingObservation &hosting,
              Timestamp now)
{
    // A server is normally heard once in an access token's life. Three missed are more than one
    // that was missed by chance; and where a session is seldom renewed, its host is asked once a
    // day, give or take a tenth, and not to the minute.
    const auto life = account.seen.accessLife.value_or(0ms);
    const auto stale = std::max<Milliseconds>(30h, 3 * life);
    const auto age = now - hosting.asOf;
    if (age <= stale)
        return;
    // A paused account is asked seldom because its owner wants that.
    const auto isKept = account.entry.keeping == Keeping::Kept;
    list.add({.code = WarningCode::StatusStale,
              .level = isKept && age > 72h ? Attention::Warning : Attention::Notice,
              .facts = factOf(hosting.asOf),
              .names = {{u"time"_s, inWords(hosting.asOf)}}});
}

} // namespace

bool isMoved(const Account &account)
{
    const auto &seen = account.seen;
    return seen.signInReason == SignInReason::Moved
        || (seen.movedTo && *seen.movedTo != account.entry.sessionHost);
}

const HostingObservation *hostingThatCounts(const Account &account)
{
    const auto &seen = account.seen;
    if (!seen.hosting)
        return nullptr;
    const auto isFromNewServer = seen.hosting->source == seen.movedTo
        || seen.hosting->source == seen.movedToAccountHost;
    return !isMoved(account) || isFromNewServer ? &*seen.hosting : nullptr;
}

void addStatusWarnings(WarningList &list, const Account &account, Timestamp now)
{
    const auto &seen = account.seen;
    const auto *hosting = hostingThatCounts(account);
    if (isMoved(account))
        addMoved(list, account);
    addHosting(list, account, hosting);
    if (hosting && !seen.isDeleted)
        addStale(list, account, *hosting, now);
}

} // namespace Skykeep
