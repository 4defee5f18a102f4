// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/simulatedmethods.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What programs that borrow from a keeper ask for: records, and tokens for other services.

namespace Skykeep {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr std::size_t mostRecords = 1000; // of one account, the newest
constexpr int usualLimit = 50;
constexpr int largestLimit = 100;

QString parameter(const LoopbackRequest &request, const QString &name)
{
    return request.query.queryItemValue(name, QUrl::FullyDecoded);
}

QString uriOf(const Did &did, const SimulatedRecord &record)
{
    return u"at://%1/%2/%3"_s.arg(did.toString(), record.collection, record.key);
}

QJsonObject recordJson(const Did &did, const SimulatedRecord &record)
{
    return {{u"uri"_s, uriOf(did, record)}, {u"cid"_s, record.cid}, {u"value"_s, record.value}};
}

tl::unexpected<SimulatedRefusal> badExpiration(const QString &message)
{
    return refuse(400, u"BadExpiration"_s, message);
}

} // namespace

SimulatedMethods::Answer SimulatedMethods::createRecord(Call &call)
{
    const auto account = caller(call, Power::Any);
    if (!account)
        return tl::unexpected(account.error());
    if ((*account)->isDeactivated)
        return refuse(401, u"AccountDeactivated"_s, u"Account is deactivated"_s);
    auto &records = (*account)->records;
    if (records.size() == mostRecords)
        records.erase(records.begin());
    records.push_back({call.input.value("collection"_L1).toString(), randomText(13),
                       u"bafyrei"_s + randomText(52), call.input.value("record"_L1).toObject()});
    return QJsonObject{{u"uri"_s, uriOf((*account)->did, records.back())},
                       {u"cid"_s, records.back().cid}};
}

SimulatedMethods::Answer SimulatedMethods::getRecord(Call &call)
{
    const auto repo = parameter(call.request, u"repo"_s);
    const auto *account = m_state.accounts.findByIdentifier(repo);
    const SimulatedRecord asked{parameter(call.request, u"collection"_s),
                                parameter(call.request, u"rkey"_s)};
    if (account) {
        const auto found = std::ranges::find_if(account->records, [&](const auto &record) {
            return record.collection == asked.collection && record.key == asked.key;
        });
        if (found != account->records.end())
            return recordJson(account->did, *found);
    }
    return refuse(400, u"RecordNotFound"_s,
                  u"Could not locate record: at://%1/%2/%3"_s.arg(repo, asked.collection,
                                                                  asked.key));
}

SimulatedMethods::Answer SimulatedMethods::listRecords(Call &call)
{
    const auto repo = parameter(call.request, u"repo"_s);
    const auto *account = m_state.accounts.findByIdentifier(repo);
    if (!account)
        return refuse(400, u"InvalidRequest"_s, u"Could not find repo: "_s + repo);
    const auto collection = parameter(call.request, u"collection"_s);
    const auto wanted = parameter(call.request, u"limit"_s).toInt();
    const auto limit = wanted > 0 ? std::min(wanted, largestLimit) : usualLimit;
    QJsonArray listed;
    for (const auto &record : std::views::reverse(account->records)) {
        if (record.collection == collection && listed.size() < limit)
            listed.append(recordJson(account->did, record));
    }
    return QJsonObject{{u"records"_s, listed}};
}

SimulatedMethods::Answer SimulatedMethods::getServiceAuth(Call &call)
{
    const auto account = caller(call, Power::Any);
    if (!account)
        return tl::unexpected(account.error());
    auto end = std::chrono::floor<std::chrono::seconds>(call.now + 60s);
    if (const auto asked = parameter(call.request, u"exp"_s); !asked.isEmpty()) {
        end = std::chrono::sys_seconds(std::chrono::seconds(asked.toLongLong()));
        if (end < call.now)
            return badExpiration(u"expiration is in past"_s);
        if (end - call.now > 1h) {
            return badExpiration(u"cannot request a token with an expiration more than an hour in "
                                 "the future"_s);
        }
    }
    const auto encoded = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(encoding);
    };
    const auto signedPart = encoded({{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"ES256K"_s}}) + '.'
        + encoded({{u"iss"_s, (*account)->did.toString()},
                   {u"aud"_s, parameter(call.request, u"aud"_s)},
                   {u"lxm"_s, parameter(call.request, u"lxm"_s)},
                   {u"exp"_s, qint64(end.time_since_epoch().count())},
                   {u"jti"_s, randomText(32)}});
    // Nobody can check it who does not know the account's key, and here there is none.
    return QJsonObject{{u"token"_s, QString::fromLatin1(signedPart) + u'.' + randomText(86)}};
}

} // namespace Skykeep
