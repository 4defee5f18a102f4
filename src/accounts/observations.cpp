// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/observations.h"

#include "accounts/errorjson.h"

#include <algorithm>
#include <concepts>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// Numbers beyond these are damage, not dates: 1 January 10000, and a hundred years.
constexpr qint64 endOfTime = 253'402'300'800'000;
constexpr qint64 longestLife = 100LL * 366 * 24 * 3600 * 1000;

// encode() gives Undefined for what is not known, and such a field is left out; decode() gives
// nothing for what makes no sense, and such a field is as if never observed.

QJsonValue encode(Timestamp time)
{
    return toUnixMilliseconds(time);
}

QJsonValue encode(Milliseconds life)
{
    return qint64(life.count());
}

QJsonValue encode(const Error &error)
{
    return toJson(error);
}

QJsonValue encode(const HostingObservation &seen)
{
    return QJsonObject{{u"active"_s, seen.hosting.active},
                       {u"status"_s, seen.hosting.status},
                       {u"asOf"_s, encode(seen.asOf)},
                       {u"source"_s, seen.source.toString()}};
}

QJsonValue encode(SignInReason reason)
{
    return toString(reason);
}

QJsonValue encode(const ServiceUrl &url)
{
    return url.toString();
}

QJsonValue encode(const Handle &handle)
{
    return handle.toString();
}

QJsonValue encode(std::same_as<bool> auto fact)
{
    return fact ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue encode(std::same_as<int> auto count)
{
    return count > 0 ? QJsonValue(count) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue encode(CredentialKind kind)
{
    return kind == CredentialKind::Unknown ? QJsonValue(QJsonValue::Undefined)
                                           : QJsonValue(toString(kind));
}

QJsonValue encode(const std::optional<bool> &fact)
{
    return fact ? QJsonValue(*fact) : QJsonValue(QJsonValue::Undefined);
}

template<typename T>
QJsonValue encode(const std::optional<T> &value)
{
    return value ? encode(*value) : QJsonValue(QJsonValue::Undefined);
}

std::optional<qint64> integer(const QJsonValue &value, qint64 greatest)
{
    const auto number = value.toInteger(-1);
    return number >= 0 && number < greatest ? std::optional(number) : std::nullopt;
}

void decode(const QJsonValue &value, std::optional<Timestamp> &time)
{
    if (const auto number = integer(value, endOfTime))
        time = fromUnixMilliseconds(*number);
}

void decode(const QJsonValue &value, std::optional<Milliseconds> &life)
{
    if (const auto number = integer(value, longestLife))
        life = Milliseconds(*number);
}

void decode(const QJsonValue &value, std::optional<Error> &error)
{
    error = errorFrom(value.toObject());
}

void decode(const QJsonValue &value, std::optional<ServiceUrl> &url)
{
    url = ServiceUrl::parse(value.toString());
}

void decode(const QJsonValue &value, std::optional<Handle> &handle)
{
    handle = Handle::parse(value.toString());
}

void decode(const QJsonValue &value, std::optional<SignInReason> &reason)
{
    reason = signInReasonFrom(value.toString());
}

void decode(const QJsonValue &value, std::optional<bool> &fact)
{
    if (value.isBool())
        fact = value.toBool();
}

void decode(const QJsonValue &value, bool &fact)
{
    fact = value.toBool();
}

void decode(const QJsonValue &value, int &count)
{
    count = int(integer(value, 1'000'000'000).value_or(0));
}

void decode(const QJsonValue &value, CredentialKind &kind)
{
    kind = credentialKindFrom(value.toString());
}

void decode(const QJsonValue &value, std::optional<HostingObservation> &seen)
{
    const auto object = value.toObject();
    std::optional<Timestamp> asOf;
    decode(object.value(u"asOf"_s), asOf);
    const auto source = ServiceUrl::parse(object.value(u"source"_s).toString());
    const auto active = object.value(u"active"_s);
    if (asOf && source && active.isBool())
        seen = {{active.toBool(), object.value(u"status"_s).toString()}, *asOf, *source};
}

// The one list of fields, for both directions.
template<typename Seen, typename Visit>
void forEachField(Seen &seen, const Visit &visit)
{
    visit(u"hosting"_s, seen.hosting);
    visit(u"hostingSince"_s, seen.hostingSince);
    visit(u"credential"_s, seen.credential);
    visit(u"accessExpiresAt"_s, seen.accessExpiresAt);
    visit(u"refreshExpiresAt"_s, seen.refreshExpiresAt);
    visit(u"accessLife"_s, seen.accessLife);
    visit(u"refreshLife"_s, seen.refreshLife);
    visit(u"keptSince"_s, seen.keptSince);
    visit(u"lastRefreshAt"_s, seen.lastRefreshAt);
    visit(u"nextRefreshAt"_s, seen.nextRefreshAt);
    visit(u"failures"_s, seen.failures);
    visit(u"failingSince"_s, seen.failingSince);
    visit(u"lastError"_s, seen.lastError);
    visit(u"refusals"_s, seen.refusals);
    visit(u"refusedSince"_s, seen.refusedSince);
    visit(u"signInReason"_s, seen.signInReason);
    visit(u"signInNeededSince"_s, seen.signInNeededSince);
    visit(u"isParked"_s, seen.isParked);
    visit(u"parkedSince"_s, seen.parkedSince);
    visit(u"nextStatusCheckAt"_s, seen.nextStatusCheckAt);
    visit(u"repoMissingSince"_s, seen.repoMissingSince);
    visit(u"isDeleted"_s, seen.isDeleted);
    visit(u"hasNoGrace"_s, seen.hasNoGrace);
    visit(u"wrongAccountAt"_s, seen.wrongAccountAt);
    visit(u"isCopied"_s, seen.isCopied);
    visit(u"missingReads"_s, seen.missingReads);
    visit(u"identityCheckedAt"_s, seen.identityCheckedAt);
    visit(u"movedTo"_s, seen.movedTo);
    visit(u"movedToAccountHost"_s, seen.movedToAccountHost);
    visit(u"previousHandle"_s, seen.previousHandle);
    visit(u"handleChangedAt"_s, seen.handleChangedAt);
    visit(u"isHandleVerified"_s, seen.isHandleVerified);
    visit(u"handleRefutations"_s, seen.handleRefutations);
    visit(u"handleRefutedSince"_s, seen.handleRefutedSince);
}

// A clock that starts in 1970 would put the past before what can be written down.
void shift(std::optional<Timestamp> &time, Milliseconds step)
{
    if (time)
        *time = std::max(*time + step, Timestamp());
}

void shift(std::optional<HostingObservation> &hosting, Milliseconds step)
{
    if (hosting)
        hosting->asOf = std::max(hosting->asOf + step, Timestamp());
}

// Lifetimes, counts and words stay as they are.
void shift(auto &, Milliseconds) { }

} // namespace

void shiftTimes(Observations &seen, Milliseconds step)
{
    forEachField(seen, [step](const QString &, auto &field) { shift(field, step); });
}

std::optional<Timestamp> lastNoted(const Observations &seen)
{
    auto last = std::max(seen.lastRefreshAt, seen.identityCheckedAt);
    if (seen.hosting)
        last = std::max(last, std::optional(seen.hosting->asOf));
    return last;
}

QJsonObject toJson(const Observations &seen)
{
    QJsonObject object;
    forEachField(seen, [&](const QString &name, const auto &field) {
        // Inserting Undefined would remove the field: exactly what is meant.
        object.insert(name, encode(field));
    });
    return object;
}

Observations observationsFrom(const QJsonObject &object)
{
    Observations seen;
    forEachField(seen,
                 [&](const QString &name, auto &field) { decode(object.value(name), field); });
    // What is only told together with its date.
    seen.isParked = seen.isParked && seen.parkedSince;
    if (!seen.signInNeededSince)
        seen.signInReason.reset();
    if (!seen.refusedSince)
        seen.refusals = 0;
    return seen;
}

} // namespace Skykeep
