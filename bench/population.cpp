// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "population.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep::Population {

namespace {

constexpr Milliseconds accessLife = 2h;
constexpr Milliseconds refreshLife = 90 * 24h;

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Secret token(const QString &type, const Did &did, Timestamp now, Milliseconds life)
{
    static int made = 0;
    const auto seconds = toUnixMilliseconds(now) / 1000;
    const auto number = QString::number(++made).rightJustified(12, u'0');
    const QJsonObject header{{u"typ"_s, type}, {u"alg"_s, u"HS256"_s}};
    const QJsonObject claims{{u"scope"_s, u"com.atproto.appPass"_s},
                             {u"sub"_s, did.toString()},
                             {u"aud"_s, u"did:web:localhost"_s},
                             {u"jti"_s, number},
                             {u"iat"_s, seconds},
                             {u"exp"_s, seconds + life / 1s}};
    return Secret(encoded(header) + '.' + encoded(claims) + '.'
                  + QByteArray(43 - number.size(), 's') + number.toLatin1());
}

} // namespace

Did didOf(int number)
{
    // did:plc: and 24 letters of base32
    QString name(24, u'a');
    for (auto letter = name.rbegin(); number > 0; number /= 26)
        *letter++ = QChar(u'a' + number % 26);
    return *Did::parse(u"did:plc:"_s + name);
}

Handle handleOf(int number)
{
    return *Handle::parse(u"account-%1.test"_s.arg(number));
}

SessionTokens tokensOf(const Did &did, Timestamp now)
{
    return {token(u"at+jwt"_s, did, now, accessLife),
            token(u"refresh+jwt"_s, did, now, refreshLife)};
}

Account accountOf(int number, const ServiceUrl &server, Timestamp due, Timestamp now)
{
    Account account{{.did = didOf(number),
                     .handle = handleOf(number),
                     .sessionHost = server,
                     .accountHost = server,
                     .addresses = AddressPolicy::AnyAddress}};
    account.seen.hosting = HostingObservation{{true, u"active"_s}, now, server};
    account.seen.hostingSince = now;
    account.seen.credential = CredentialKind::AppPassword;
    account.seen.accessExpiresAt = now + accessLife;
    account.seen.refreshExpiresAt = now + refreshLife;
    account.seen.accessLife = accessLife;
    account.seen.refreshLife = refreshLife;
    account.seen.keptSince = now;
    account.seen.lastRefreshAt = now;
    account.seen.nextRefreshAt = due;
    account.seen.identityCheckedAt = now;
    account.seen.isHandleVerified = true;
    return account;
}

VaultItem itemOf(int number, const ServiceUrl &server, const QString &installId, Timestamp now)
{
    const auto did = didOf(number);
    const auto newest = tokensOf(did, now);
    return {did,
            server,
            newest.access,
            {newest.refresh, tokensOf(did, now).refresh, tokensOf(did, now).refresh},
            7,
            installId};
}

} // namespace Skykeep::Population
