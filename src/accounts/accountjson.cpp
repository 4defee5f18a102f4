// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountjson.h"

#include "accounts/errorjson.h"
#include "accounts/statuswarnings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(toRfc3339(*time)) : QJsonValue();
}

QJsonValue orNull(const std::optional<bool> &fact)
{
    return fact ? QJsonValue(*fact) : QJsonValue();
}

QJsonValue reasonOf(const Account &account, SessionState state)
{
    if (state == SessionState::SignInNeeded)
        return toString(*account.seen.signInReason);
    if (state == SessionState::Waiting && account.seen.lastError)
        return toString(account.seen.lastError->kind);
    return {};
}

QJsonObject toJson(const Warning &warning)
{
    return {{u"code"_s, toString(warning.code)},
            {u"level"_s, toString(warning.level)},
            {u"text"_s, warning.text},
            {u"remedy"_s, orNull(warning.remedyText)}};
}

} // namespace

QJsonObject toJson(const Account &account, const std::vector<Warning> &warnings, Timestamp now)
{
    const auto &entry = account.entry;
    const auto &seen = account.seen;
    const auto state = account.sessionState(now);
    QJsonArray list;
    for (const auto &warning : warnings)
        list.append(toJson(warning));

    QJsonObject object{
        {u"did"_s, entry.did.toString()},
        {u"handle"_s, orNull(entry.handle ? entry.handle->toString() : QString())},
        {u"label"_s, orNull(entry.label)},
        {u"server"_s, entry.sessionHost.toString()},
        {u"accountHost"_s, entry.accountHost.toString()},
        {u"active"_s, QJsonValue()},
        {u"status"_s, QJsonValue()},
        {u"statusAsOf"_s, QJsonValue()},
        {u"statusSource"_s, QJsonValue()},
        {u"session"_s, toString(state)},
        {u"reason"_s, reasonOf(account, state)},
        {u"attention"_s, toString(attentionOf(warnings))},
        {u"credential"_s, orNull(toString(seen.credential))},
        {u"accessExpiresAt"_s, orNull(seen.accessExpiresAt)},
        {u"refreshExpiresAt"_s, orNull(seen.refreshExpiresAt)},
        {u"nextRefreshAt"_s, orNull(seen.nextRefreshAt)},
        {u"lastRefreshAt"_s, orNull(seen.lastRefreshAt)},
        {u"warnings"_s, list},
        {u"handleVerified"_s, orNull(seen.isHandleVerified)},
        {u"movedTo"_s, orNull(seen.movedTo ? seen.movedTo->toString() : QString())},
        {u"lastError"_s, orNull(seen.lastError ? describe(*seen.lastError) : QString())},
        {u"signInNeededBy"_s, orNull(signInNeededBy(account))},
        {u"keptSince"_s, orNull(seen.keptSince)},
    };
    if (const auto *hosting = hostingThatCounts(account)) {
        object.insert("active"_L1, hosting->hosting.active);
        object.insert("status"_L1, orNull(hosting->hosting.status));
        object.insert("statusAsOf"_L1, toRfc3339(hosting->asOf));
        object.insert("statusSource"_L1, hosting->source.toString());
    }
    return object;
}

} // namespace Skykeep
