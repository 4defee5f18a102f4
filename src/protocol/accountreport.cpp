// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/accountreport.h"

#include "protocol/jsonnull.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

std::optional<bool> readFact(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<Timestamp> readTime(const QJsonValue &value)
{
    return parseRfc3339(value.toString());
}

} // namespace

QJsonObject toJson(const WarningReport &warning)
{
    return {{u"code"_s, warning.code},
            {u"level"_s, warning.level},
            {u"text"_s, warning.text},
            {u"remedy"_s, orNull(warning.remedy)},
            {u"acknowledged"_s, warning.isAcknowledged},
            {u"snoozedUntil"_s, orNull(warning.snoozedUntil)}};
}

QJsonArray toJson(const QList<WarningReport> &warnings)
{
    QJsonArray array;
    for (const auto &warning : warnings)
        array.append(toJson(warning));
    return array;
}

QJsonObject toJson(const AccountReport &account, Detail detail)
{
    QJsonObject object{{u"did"_s, account.did},
                       {u"handle"_s, orNull(account.handle)},
                       {u"label"_s, orNull(account.label)},
                       {u"server"_s, orNull(account.server)},
                       {u"accountHost"_s, orNull(account.accountHost)},
                       {u"active"_s, orNull(account.active)},
                       {u"status"_s, orNull(account.status)},
                       {u"statusAsOf"_s, orNull(account.statusAsOf)},
                       {u"statusSource"_s, orNull(account.statusSource)},
                       {u"session"_s, orNull(account.session)},
                       {u"reason"_s, orNull(account.reason)},
                       {u"attention"_s, orNull(account.attention)},
                       {u"credential"_s, orNull(account.credential)},
                       {u"accessExpiresAt"_s, orNull(account.accessExpiresAt)},
                       {u"refreshExpiresAt"_s, orNull(account.refreshExpiresAt)},
                       {u"nextRefreshAt"_s, orNull(account.nextRefreshAt)},
                       {u"lastRefreshAt"_s, orNull(account.lastRefreshAt)},
                       {u"warnings"_s, toJson(account.warnings)}};
    if (detail == Detail::Full) {
        object.insert("handleVerified"_L1, orNull(account.handleVerified));
        object.insert("movedTo"_L1, orNull(account.movedTo));
        object.insert("lastError"_L1, orNull(account.lastError));
        object.insert("signInNeededBy"_L1, orNull(account.signInNeededBy));
        object.insert("keptSince"_L1, orNull(account.keptSince));
    }
    return object;
}

AccountReport readAccount(const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView field) { return object.value(field).toString(); };
    const auto time = [&](QLatin1StringView field) { return readTime(object.value(field)); };
    return AccountReport{.did = text("did"_L1),
                         .handle = text("handle"_L1),
                         .label = text("label"_L1),
                         .server = text("server"_L1),
                         .accountHost = text("accountHost"_L1),
                         .active = readFact(object.value("active"_L1)),
                         .status = text("status"_L1),
                         .statusAsOf = time("statusAsOf"_L1),
                         .statusSource = text("statusSource"_L1),
                         .session = text("session"_L1),
                         .reason = text("reason"_L1),
                         .attention = text("attention"_L1),
                         .credential = text("credential"_L1),
                         .accessExpiresAt = time("accessExpiresAt"_L1),
                         .refreshExpiresAt = time("refreshExpiresAt"_L1),
                         .nextRefreshAt = time("nextRefreshAt"_L1),
                         .lastRefreshAt = time("lastRefreshAt"_L1),
                         .warnings = readWarnings(object.value("warnings"_L1).toArray()),
                         .handleVerified = readFact(object.value("handleVerified"_L1)),
                         .movedTo = text("movedTo"_L1),
                         .lastError = text("lastError"_L1),
                         .signInNeededBy = time("signInNeededBy"_L1),
                         .keptSince = time("keptSince"_L1)};
}

QList<WarningReport> readWarnings(const QJsonArray &array)
{
    QList<WarningReport> warnings;
    for (const auto &value : array) {
        warnings.append({.code = value["code"_L1].toString(),
                         .level = value["level"_L1].toString(),
                         .text = value["text"_L1].toString(),
                         .remedy = value["remedy"_L1].toString(),
                         .isAcknowledged = value["acknowledged"_L1].toBool(),
                         .snoozedUntil = readTime(value["snoozedUntil"_L1])});
    }
    return warnings;
}

} // namespace Skykeep
