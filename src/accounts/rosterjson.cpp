// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/rosterjson.h"

#include "base/formatversion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// A file that does without what version 2 added can be read by those who know only version 1.
int leastVersionFor(const Roster &roster)
{
    const bool isOld = roster.dismissed.isEmpty()
        && std::ranges::all_of(roster.entries, [](const RosterEntry &entry) {
                           return entry.dismissed.snoozed.isEmpty();
                       });
    return isOld ? 1 : newestRosterVersion;
}

void encodeDismissals(QJsonObject &object, const Dismissals &dismissed)
{
    QJsonObject acknowledged;
    for (auto it = dismissed.acknowledged.cbegin(); it != dismissed.acknowledged.cend(); ++it)
        acknowledged.insert(it.key(), it.value());
    if (!acknowledged.isEmpty())
        object.insert(u"acknowledged"_s, acknowledged);
    QJsonObject snoozed;
    for (auto it = dismissed.snoozed.cbegin(); it != dismissed.snoozed.cend(); ++it)
        snoozed.insert(it.key(),
                       QJsonObject{{u"facts"_s, it->fingerprint},
                                   {u"until"_s, toRfc3339(it->until)}});
    if (!snoozed.isEmpty())
        object.insert(u"snoozed"_s, snoozed);
}

Dismissals readDismissals(const QJsonObject &object)
{
    Dismissals dismissed;
    const auto acknowledged = object.value(u"acknowledged"_s).toObject();
    for (auto it = acknowledged.begin(); it != acknowledged.end(); ++it)
        dismissed.acknowledged.insert(it.key(), it.value().toString());
    const auto snoozed = object.value(u"snoozed"_s).toObject();
    for (auto it = snoozed.begin(); it != snoozed.end(); ++it) {
        // Without a time it would never come back.
        if (const auto until = parseRfc3339(it.value()[u"until"_s].toString()))
            dismissed.snoozed.insert(it.key(), {it.value()[u"facts"_s].toString(), *until});
    }
    return dismissed;
}

QString word(Keeping keeping)
{
    switch (keeping) {
    case Keeping::Kept:
        return u"kept"_s;
    case Keeping::Paused:
        return u"paused"_s;
    case Keeping::LeftToEnd:
        return u"left-to-end"_s;
    case Keeping::SignedOut:
        return u"signed-out"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Keeping> keepingFrom(const QString &name)
{
    for (int i = 0; i <= int(Keeping::SignedOut); ++i) {
        if (word(Keeping(i)) == name)
            return Keeping(i);
    }
    return std::nullopt;
}

QJsonObject encodeEntry(const RosterEntry &entry)
{
    QJsonObject object{{u"did"_s, entry.did.toString()},
                       {u"sessionHost"_s, entry.sessionHost.toString()},
                       {u"accountHost"_s, entry.accountHost.toString()},
                       {u"keeping"_s, word(entry.keeping)}};
    if (entry.handle)
        object.insert(u"handle"_s, entry.handle->toString());
    if (!entry.label.isEmpty())
        object.insert(u"label"_s, entry.label);
    if (entry.addresses == AddressPolicy::AnyAddress)
        object.insert(u"anyAddress"_s, true);
    if (entry.isRevocationPending)
        object.insert(u"revocationPending"_s, true);
    if (entry.isLeaving)
        object.insert(u"leaving"_s, true);
    encodeDismissals(object, entry.dismissed);
    return object;
}

std::optional<RosterEntry> readEntry(const QJsonObject &object)
{
    const auto did = Did::parse(object.value(u"did"_s).toString());
    const auto sessionHost = ServiceUrl::parse(object.value(u"sessionHost"_s).toString());
    const auto accountHost = ServiceUrl::parse(object.value(u"accountHost"_s).toString());
    const auto keeping = keepingFrom(object.value(u"keeping"_s).toString());
    if (!did || !sessionHost || !accountHost || !keeping)
        return std::nullopt;

    RosterEntry entry{.did = *did,
                      .handle = Handle::parse(object.value(u"handle"_s).toString()),
                      .label = object.value(u"label"_s).toString(),
                      .sessionHost = *sessionHost,
                      .accountHost = *accountHost,
                      .keeping = *keeping};
    if (object.value(u"anyAddress"_s).toBool())
        entry.addresses = AddressPolicy::AnyAddress;
    entry.isRevocationPending = object.value(u"revocationPending"_s).toBool();
    entry.isLeaving = object.value(u"leaving"_s).toBool();
    entry.dismissed = readDismissals(object);
    return entry;
}

} // namespace

QByteArray encodeRoster(const Roster &roster)
{
    QJsonArray accounts;
    for (const auto &entry : roster.entries)
        accounts.append(encodeEntry(entry));
    QJsonObject object{{u"version"_s, leastVersionFor(roster)}, {u"accounts"_s, accounts}};
    if (!roster.keychain.isEmpty())
        object.insert(u"keychain"_s, roster.keychain);
    encodeDismissals(object, roster.dismissed);
    return QJsonDocument(object).toJson();
}

RosterReading readRoster(const QByteArray &bytes)
{
    const auto object = QJsonDocument::fromJson(bytes).object();
    const auto version = object.value(u"version"_s).toInteger();
    RosterReading reading;
    if (isNewerFormat(object, newestRosterVersion)) {
        reading.verdict = RosterReading::Verdict::Newer;
        return reading;
    }

    reading.roster.keychain = object.value(u"keychain"_s).toString();
    reading.roster.dismissed = readDismissals(object);
    const auto accounts = object.value(u"accounts"_s);
    QSet<Did> known;
    for (const auto &value : accounts.toArray()) {
        const auto entry = readEntry(value.toObject());
        if (!entry || known.contains(entry->did)) {
            ++reading.leftOut;
            continue;
        }
        known.insert(entry->did);
        reading.roster.entries.push_back(*entry);
    }
    if (version >= 1 && accounts.isArray() && reading.leftOut == 0)
        reading.verdict = RosterReading::Verdict::Sound;
    return reading;
}

} // namespace Skykeep
