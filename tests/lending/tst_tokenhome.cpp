// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/tokenhome.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

Secret tokenFor(const QString &audience)
{
    const auto part = [](const QJsonObject &object) {
        return QJsonDocument(object)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return Secret(part({{u"alg"_s, u"none"_s}}) + '.' + part({{u"aud"_s, audience}}) + ".signed");
}

} // namespace

class TestTokenHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenGoesToTheServerThatItWasMadeFor_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("home");

        const auto pds = u"https://oyster.host.example"_s;
        const auto issuer = u"https://login.example"_s;
        const auto bytes = [](const QString &audience) { return tokenFor(audience).reveal(); };
        QTest::newRow("the account's host") << bytes(u"did:web:oyster.host.example"_s) << pds;
        QTest::newRow("another server") << bytes(u"did:web:other.example"_s) << issuer;
        QTest::newRow("a part of its name") << bytes(u"did:web:host.example"_s) << issuer;
        QTest::newRow("its name with a port")
            << bytes(u"did:web:oyster.host.example%3A8443"_s) << issuer;
        QTest::newRow("another kind of DID")
            << bytes(u"did:plc:ewvi7nzxyoun6zhxrhs64oiz"_s) << issuer;
        QTest::newRow("no DID") << bytes(u"oyster.host.example"_s) << issuer;
        QTest::newRow("opaque") << QByteArray("opaque") << issuer;
    }

    void aTokenGoesToTheServerThatItWasMadeFor()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QString, home);

        const auto found = homeOf(Secret(token), *ServiceUrl::parse(u"https://login.example"),
                                  *ServiceUrl::parse(u"https://oyster.host.example"));

        QCOMPARE(found.toString(), home);
    }
};

QTEST_GUILESS_MAIN(TestTokenHome)

#include "tst_tokenhome.moc"
