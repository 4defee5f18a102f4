// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/rosterjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int currentVersion = 1;

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
    QJsonObject acknowledged;
    for (auto it = entry.acknowledged.cbegin(); it != entry.acknowledged.cend(); ++it)
        acknowledged.insert(it.key(), it.value());
    if (!acknowledged.isEmpty())
        object.insert(u"acknowledged"_s, acknowledged);
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
    const auto acknowledged = object.value(u"acknowledged"_s).toObject();
    for (auto it = acknowledged.begin(); it != acknowledged.end(); ++it)
        entry.acknowledged.insert(it.key(), it.value().toString());
    return entry;
}

} // namespace

QByteArray encodeRoster(const Roster &roster)
{
    QJsonArray accounts;
    for (const auto &entry : roster.entries)
        accounts.append(encodeEntry(entry));
    QJsonObject object{{u"version"_s, currentVersion}, {u"accounts"_s, accounts}};
    if (!roster.keychain.isEmpty())
        object.insert(u"keychain"_s, roster.keychain);
    return QJsonDocument(object).toJson();
}

RosterReading readRoster(const QByteArray &bytes)
{
    const auto object = QJsonDocument::fromJson(bytes).object();
    const auto version = object.value(u"version"_s).toInteger();
    RosterReading reading;
    if (version > currentVersion) {
        reading.verdict = RosterReading::Verdict::Newer;
        return reading;
    }

    reading.roster.keychain = object.value(u"keychain"_s).toString();
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
    if (version == currentVersion && accounts.isArray() && reading.leftOut == 0)
        reading.verdict = RosterReading::Verdict::Sound;
    return reading;
}

} // namespace Skykeep
