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

enum class Whose { Accounts, Keepers };

// Without a time it is dismissed for good.
Result<void> check(const Warning &warning, std::optional<Milliseconds> time, Whose whose)
{
    const auto critical = u"what is critical stays shown until it is settled"_s;
    if (!time && canBeDismissed(warning, whose == Whose::Keepers))
        return {};
    if (!time)
        return refusal(warning.code,
                       whose == Whose::Keepers
                           ? u"only a notice about Skykeep itself can be dismissed"_s
                           : critical);
    if (!canBeSnoozed(warning))
        return refusal(warning.code, critical);
    if (*time < 1s)
        return refusal(warning.code, u"that is no time at all"_s);
    if (*time > longestSnooze)
        return refusal(warning.code, u"that is more than a year"_s);
    return {};
}

void note(Dismissals &dismissed, const Warning &warning, Timestamp now,
          std::optional<Milliseconds> time)
{
    if (time)
        dismissed.snooze(toString(warning.code), {warning.fingerprint, now + *time});
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
    if (const auto can = check(*warning, time, Whose::Accounts); !can)
        return can;
    return m_book.decide(did, [&warning, time, now = m_clock.now()](RosterEntry &entry) {
        note(entry.dismissed, *warning, now, time);
    });
}

Result<void> AccountKeeper::dismiss(WarningCode code, std::optional<Milliseconds> time)
{
    const auto warning = find(keeperWarnings(), code, u"Skykeep"_s);
    if (!warning)
        return tl::unexpected(warning.error());
    if (const auto can = check(*warning, time, Whose::Keepers); !can)
        return can;
    return m_book.dismiss([&warning, time, now = m_clock.now()](Dismissals &dismissed) {
        note(dismissed, *warning, now, time);
    });
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
