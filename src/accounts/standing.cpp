// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/standing.h"

#include "accounts/statuswarnings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString hostingOf(const Account &account, const std::vector<Warning> &warnings,
                  const QString &before)
{
    constexpr std::array told{WarningCode::TakenDown, WarningCode::Suspended, WarningCode::Deleted,
                              WarningCode::Deactivated};
    for (const auto code : told) {
        if (findWarning(warnings, code))
            return toString(code);
    }
    // A word that nobody has defined is no way back.
    const auto *hosting = hostingThatCounts(account);
    const bool isActive = hosting && hosting->hosting.active
        && !findWarning(warnings, WarningCode::StatusUnknown);
    return isActive ? u"active"_s : before;
}

} // namespace

Standing standingOf(const Account &account, const std::vector<Warning> &warnings,
                    const Standing &before)
{
    const auto &seen = account.seen;
    Standing standing = before;
    standing.hosting = hostingOf(account, warnings, before.hosting);
    if (account.entry.handle)
        standing.handle = account.entry.handle->toString();
    standing.movedTo = !isMoved(account) ? QString()
        : seen.movedTo                   ? seen.movedTo->toString()
                                         : u"elsewhere"_s;
    standing.signInReason = seen.signInReason ? toString(*seen.signInReason) : QString();
    // Why a session is not renewed may be forgotten for a while, as after a start; its end is not.
    if (const auto *soon = findWarning(warnings, WarningCode::SignInSoon)) {
        const bool isNear = soon->level == Attention::Critical;
        standing.endsVerySoon = isNear
            || (before.endsVerySoon && before.endsAt == seen.refreshExpiresAt);
        standing.endsAt = seen.refreshExpiresAt;
    } else if (before.endsAt != seen.refreshExpiresAt) {
        standing.endsAt.reset();
        standing.endsVerySoon = false;
    }
    return standing;
}

QJsonObject toJson(const Standing &standing)
{
    QJsonObject object{{u"hosting"_s, standing.hosting},
                       {u"handle"_s, standing.handle},
                       {u"movedTo"_s, standing.movedTo},
                       {u"signInReason"_s, standing.signInReason}};
    if (standing.endsAt) {
        object.insert(u"endsAt"_s, double(toUnixMilliseconds(*standing.endsAt)));
        object.insert(u"endsVerySoon"_s, standing.endsVerySoon);
    }
    return object;
}

Standing standingFrom(const QJsonObject &object)
{
    Standing standing{.hosting = object.value("hosting"_L1).toString(),
                      .handle = object.value("handle"_L1).toString(),
                      .movedTo = object.value("movedTo"_L1).toString(),
                      .signInReason = object.value("signInReason"_L1).toString()};
    if (const auto end = object.value("endsAt"_L1); end.isDouble()) {
        standing.endsAt = fromUnixMilliseconds(qint64(end.toDouble()));
        standing.endsVerySoon = object.value("endsVerySoon"_L1).toBool();
    }
    return standing;
}

} // namespace Skykeep
