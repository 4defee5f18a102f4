// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "jsonwebtoken.h"
#include "session/tokenhint.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

class TestTokenHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRealTokenTellsItsDatesScopeAndSubject()
    {
        const auto token = jsonWebToken(QJsonObject{{u"iat"_s, 1'700'000'000},
                                                    {u"exp"_s, 1'700'007'200},
                                                    {u"scope"_s, u"com.atproto.appPass"_s},
                                                    {u"sub"_s, u"did:plc:abc"_s}});

        const auto hint = TokenHint::read(token);

        QVERIFY(hint);
        QVERIFY(hint->issuedAt == Timestamp(1'700'000'000s));
        QVERIFY(hint->expiresAt == Timestamp(1'700'007'200s));
        QVERIFY(hint->life() == 2h);
        QVERIFY(hint->credential() == CredentialKind::AppPassword);
        QCOMPARE(hint->subject, u"did:plc:abc"_s);
    }

    void whatIsNoJwtGivesNoHint_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("opaque") << QByteArray("s3cr3t-0paque");
        QTest::newRow("one dot") << QByteArray("a.eyJpYXQiOjF9");
        QTest::newRow("three dots") << QByteArray("a.eyJpYXQiOjF9.b.c");
        QTest::newRow("only dots") << QByteArray("..");
        QTest::newRow("dots around no base64") << QByteArray("a.!!!!.b");
        QTest::newRow("standard base64 alphabet") << QByteArray("a.eyJ+/30.b");
        QTest::newRow("base64 of no JSON") << QByteArray("a.aGVsbG8.b");
        QTest::newRow("an array") << jsonWebToken("[1,2]").reveal();
        QTest::newRow("a number") << jsonWebToken("1").reveal();
        QTest::newRow("null") << jsonWebToken("null").reveal();
        QTest::newRow("cut off") << jsonWebToken("{\"iat\":1").reveal();
        QTest::newRow("NUL inside") << jsonWebToken(QByteArray("{\"iat\"\0:1}", 10)).reveal();
        QTest::newRow("nested too deeply")
            << jsonWebToken("{\"a\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}")
                   .reveal();
        QTest::newRow("huge")
            << jsonWebToken("{\"iat\":1,\"x\":\"" + QByteArray(1'000'000, 'x') + "\"}").reveal();
    }

    void whatIsNoJwtGivesNoHint()
    {
        QFETCH(QByteArray, token);

        QVERIFY(!TokenHint::read(Secret(token)));
    }

    void paddedBase64IsReadAsWell()
    {
        const auto claims = QByteArray("{\"iat\": 1700000000}").toBase64();
        QVERIFY(claims.endsWith('='));

        const auto hint = TokenHint::read(Secret("a." + claims + ".b"));

        QVERIFY(hint);
        QVERIFY(hint->issuedAt == Timestamp(1'700'000'000s));
    }

    void aClaimOfTheWrongTypeIsAsGoodAsNone_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::newRow("strings") << QByteArray(R"({"iat":"1","exp":"2","scope":1,"sub":{}})");
        QTest::newRow("null") << QByteArray(R"({"iat":null,"exp":null,"scope":null,"sub":null})");
        QTest::newRow("lists") << QByteArray(R"({"iat":[1],"exp":[2],"scope":[],"sub":[]})");
        QTest::newRow("booleans") << QByteArray(R"({"iat":true,"exp":false,"scope":true})");
        QTest::newRow("negative") << QByteArray(R"({"iat":-5,"exp":-1})");
        QTest::newRow("beyond any calendar") << QByteArray(R"({"iat":1e300,"exp":9e307})");
        QTest::newRow("an empty object") << QByteArray("{}");
    }

    void aClaimOfTheWrongTypeIsAsGoodAsNone()
    {
        QFETCH(QByteArray, claims);

        const auto hint = TokenHint::read(jsonWebToken(claims));

        QVERIFY(hint);
        QCOMPARE(*hint, TokenHint());
        QVERIFY(!hint->life());
        QVERIFY(hint->credential() == CredentialKind::Unknown);
    }

    void aLifeIsToldOnlyWhereItMakesSense_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<qint64>("milliseconds"); // -1 for none
        QTest::newRow("two hours") << QByteArray(R"({"iat":1000,"exp":8200})") << qint64(7'200'000);
        QTest::newRow("fractions") << QByteArray(R"({"iat":0.5,"exp":2})") << qint64(1500);
        QTest::newRow("issued in 1970") << QByteArray(R"({"iat":0,"exp":1})") << qint64(1000);
        QTest::newRow("no iat") << QByteArray(R"({"exp":8200})") << qint64(-1);
        QTest::newRow("no exp") << QByteArray(R"({"iat":8200})") << qint64(-1);
        QTest::newRow("exp is iat") << QByteArray(R"({"iat":8200,"exp":8200})") << qint64(-1);
        QTest::newRow("exp before iat") << QByteArray(R"({"iat":8200,"exp":1000})") << qint64(-1);
        QTest::newRow("milliseconds by mistake")
            << QByteArray(R"({"iat":1700000000,"exp":1700007200000})") << qint64(-1);
        QTest::newRow("a hundred years")
            << QByteArray(R"({"iat":1700000000,"exp":4855673600})") << qint64(-1);
        QTest::newRow("the end of the calendar")
            << QByteArray(R"({"iat":0,"exp":253402300799})") << qint64(-1);
    }

    void aLifeIsToldOnlyWhereItMakesSense()
    {
        QFETCH(QByteArray, claims);
        QFETCH(qint64, milliseconds);

        const auto hint = TokenHint::read(jsonWebToken(claims));

        QVERIFY(hint);
        QCOMPARE(hint->life() ? hint->life()->count() : -1, milliseconds);
    }

    void theScopeTellsTheKindOfPassword_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<CredentialKind>("kind");
        QTest::newRow("main") << u"com.atproto.access"_s << CredentialKind::MainPassword;
        QTest::newRow("app") << u"com.atproto.appPass"_s << CredentialKind::AppPassword;
        QTest::newRow("privileged")
            << u"com.atproto.appPassPrivileged"_s << CredentialKind::PrivilegedAppPassword;
        QTest::newRow("refresh") << u"com.atproto.refresh"_s << CredentialKind::Unknown;
        QTest::newRow("takendown") << u"com.atproto.takendown"_s << CredentialKind::Unknown;
        QTest::newRow("upper case") << u"COM.ATPROTO.ACCESS"_s << CredentialKind::Unknown;
        QTest::newRow("several") << u"com.atproto.access atproto"_s << CredentialKind::Unknown;
        QTest::newRow("empty") << QString() << CredentialKind::Unknown;
    }

    void theScopeTellsTheKindOfPassword()
    {
        QFETCH(QString, scope);
        QFETCH(CredentialKind, kind);

        const auto hint = TokenHint::read(jsonWebToken(QJsonObject{{u"scope"_s, scope}}));

        QVERIFY(hint);
        QVERIFY(hint->credential() == kind);
    }

    void everyWordOfAKindOrReasonReadsBack()
    {
        for (const auto kind : {CredentialKind::MainPassword, CredentialKind::AppPassword,
                                CredentialKind::PrivilegedAppPassword})
            QVERIFY(credentialKindFrom(toString(kind)) == kind);
        for (const auto reason :
             {SignInReason::Expired, SignInReason::Revoked, SignInReason::ServerRejects,
              SignInReason::Moved, SignInReason::TakedownReversed, SignInReason::SecretMissing})
            QVERIFY(signInReasonFrom(toString(reason)) == reason);

        QVERIFY(!signInReasonFrom(u"hungry"));
        QVERIFY(credentialKindFrom(u"hungry") == CredentialKind::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestTokenHint)
#include "tst_tokenhint.moc"
