// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountkeeper.h"

// Of which warnings the owner wants to hear no more, for good or for a while.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr Milliseconds longestSnooze = 366 * 24h;

tl::unexpected<Error> refusal(WarningCode code, const QString &why)
{
    return fail(ErrorKind::InvalidInput, toString(code), why);
}

Result<Warning> find(const std::vector<Warning> &warnings, WarningCode code, const QString &whose)
{
    if (const auto *found = findWarning(warnings, code))
        return *found;
    return refusal(code, u"%1 has no such warning"_s.arg(whose));
}

Result<void> checkSnooze(const Warning &warning, Milliseconds time)
{
    if (!canBeSnoozed(warning))
        return refusal(warning.code, u"what is critical stays shown until it is settled"_s);
    if (time < 1s)
        return refusal(warning.code, u"that is no time at all"_s);
    if (time > longestSnooze)
        return refusal(warning.code, u"that is more than a year"_s);
    return {};
}

void note(Dismissals &dismissed, const Warning &warning, std::optional<Timestamp> until)
{
    if (until)
        dismissed.snooze(toString(warning.code), {warning.fingerprint, *until});
    else
        dismissed.acknowledge(toString(warning.code), warning.fingerprint);
}

} // namespace

Result<void> AccountKeeper::dismiss(const Did &did, WarningCode code,
                                    std::optional<Milliseconds> time)
{
    const auto *account = m_book.find(did);
    if (!account)
        return fail(ErrorKind::NoSuchAccount, did.toString());
    const auto warning = find(warningsOf(*account), code, account->displayName());
    if (!warning)
        return tl::unexpected(warning.error());
    if (!time && !canBeDismissed(*warning, false))
        return refusal(code, u"what is critical stays shown until it is settled"_s);
    if (const auto can = time ? checkSnooze(*warning, *time) : Result<void>(); !can)
        return can;
    const auto until = time ? std::optional(m_clock.now() + *time) : std::nullopt;
    return m_book.decide(did, [&warning, until](RosterEntry &entry) {
        note(entry.dismissed, *warning, until);
    });
}

Result<void> AccountKeeper::dismiss(WarningCode code, std::optional<Milliseconds> time)
{
    const auto warning = find(keeperWarnings(), code, u"Skykeep"_s);
    if (!warning)
        return tl::unexpected(warning.error());
    if (!time && !canBeDismissed(*warning, true))
        return refusal(code, u"only a notice about Skykeep itself can be dismissed"_s);
    if (const auto can = time ? checkSnooze(*warning, *time) : Result<void>(); !can)
        return can;
    const auto until = time ? std::optional(m_clock.now() + *time) : std::nullopt;
    return m_book.dismiss(
        [&warning, until](Dismissals &dismissed) { note(dismissed, *warning, until); });
}

Result<void> AccountKeeper::acknowledge(const Did &did, WarningCode code)
{
    return dismiss(did, code, std::nullopt);
}

Result<void> AccountKeeper::snooze(const Did &did, WarningCode code, Milliseconds time)
{
    return dismiss(did, code, time);
}

Result<void> AccountKeeper::acknowledge(WarningCode code)
{
    return dismiss(code, std::nullopt);
}

Result<void> AccountKeeper::snooze(WarningCode code, Milliseconds time)
{
    return dismiss(code, time);
}

} // namespace Skykeep
