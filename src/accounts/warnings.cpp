// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/warnings.h"

#include "accounts/sessionwarnings.h"
#include "accounts/statuswarnings.h"
#include "accounts/warninglist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

std::vector<Warning> accountWarnings(const Account &account, const HostFacts &host, Timestamp now)
{
    const auto &entry = account.entry;
    WarningList list({{u"account"_s, account.trustedName()},
                      {u"handle"_s, entry.handle ? entry.handle->toString() : QString()},
                      {u"host"_s, entry.sessionHost.displayName()}});
    if (entry.isRevocationPending)
        list.add({.code = WarningCode::RevocationPending, .level = Attention::Warning});
    // What else becomes of an account that its owner signed out is the owner's own affair.
    if (entry.keeping != Keeping::SignedOut) {
        addStatusWarnings(list, account, now);
        addSessionWarnings(list, account, now);
        addIdentityWarnings(list, account);
        addHostWarnings(list, account, host, now);
    }
    return list.take(entry.dismissed, now);
}

const Warning *findWarning(const std::vector<Warning> &warnings, WarningCode code)
{
    const auto found = std::ranges::find(warnings, code, &Warning::code);
    return found == warnings.end() ? nullptr : &*found;
}

const Warning *worstOpen(const std::vector<Warning> &warnings)
{
    const auto found = std::ranges::find(warnings, false, &Warning::isAcknowledged);
    return found == warnings.end() ? nullptr : &*found;
}

Attention attentionOf(const std::vector<Warning> &warnings)
{
    auto highest = Attention::None;
    for (const auto &warning : warnings) {
        if (!warning.isAcknowledged)
            highest = std::max(highest, warning.level);
    }
    return highest;
}

bool canBeDismissed(const Warning &warning, bool isAboutKeeper)
{
    return warning.level <= (isAboutKeeper ? Attention::Notice : Attention::Warning);
}

bool canBeSnoozed(const Warning &warning)
{
    return warning.level < Attention::Critical;
}

std::optional<Timestamp> signInNeededBy(const Account &account)
{
    if (account.entry.keeping == Keeping::SignedOut || account.seen.signInReason)
        return std::nullopt;
    return account.seen.refreshExpiresAt;
}

QString toString(WarningCode code)
{
    return QString::fromLatin1(wordsOf(code).word);
}

std::optional<WarningCode> warningCodeFrom(QStringView word)
{
    for (int i = 0; i <= int(WarningCode::Storage); ++i) {
        if (toString(WarningCode(i)) == word)
            return WarningCode(i);
    }
    return std::nullopt;
}

QString toString(Attention level)
{
    switch (level) {
    case Attention::None:
        return u"none"_s;
    case Attention::Notice:
        return u"notice"_s;
    case Attention::Warning:
        return u"warning"_s;
    case Attention::Critical:
        return u"critical"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Skykeep
