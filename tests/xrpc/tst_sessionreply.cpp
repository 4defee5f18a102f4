// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "xrpc/sessionreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

QJsonObject session()
{
    return {{u"accessJwt"_s, u"eyJ.access.1"_s},
            {u"refreshJwt"_s, u"opaque-refresh"_s},
            {u"did"_s, u"did:plc:ewvi7nzxyoun6zhxrhs64oiz"_s},
            {u"handle"_s, u"Alice.Example.com"_s},
            {u"active"_s, true}};
}

QJsonObject with(const QString &name, const QJsonValue &value)
{
    auto body = session();
    body.insert(name, value);
    return body;
}

QJsonObject without(const QString &name)
{
    auto body = session();
    body.remove(name);
    return body;
}

QJsonObject document(const QString &did)
{
    return {{u"id"_s, did},
            {u"service"_s,
             QJsonArray{QJsonObject{{u"id"_s, u"#atproto_pds"_s},
                                    {u"type"_s, u"AtprotoPersonalDataServer"_s},
                                    {u"serviceEndpoint"_s, u"https://pds.example.com"_s}}}}};
}

QJsonValue deeplyNested()
{
    QJsonValue value = 1;
    for (int depth = 0; depth < 500; ++depth)
        value = QJsonArray{value};
    return value;
}

} // namespace

class TestSessionReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSessionIsReadInFull();
    void whatASessionIsMadeOfMustBeThere_data();
    void whatASessionIsMadeOfMustBeThere();
    void aDetailNeverCostsASession_data();
    void aDetailNeverCostsASession();
    void hostingIsReadAsTwoFacts_data();
    void hostingIsReadAsTwoFacts();
    void aDocumentCountsOnlyAboutTheSameAccount();
    void anAccountNeedsNoTokens();
};

void TestSessionReply::aSessionIsReadInFull()
{
    const auto read = parseSession(session());

    SKYKEEP_VERIFY_VALUE(read);
    QCOMPARE(read->tokens.access.reveal(), "eyJ.access.1");
    QCOMPARE(read->tokens.refresh.reveal(), "opaque-refresh");
    QCOMPARE(read->account.did.toString(), u"did:plc:ewvi7nzxyoun6zhxrhs64oiz"_s);
    QCOMPARE(read->account.handle->toString(), u"alice.example.com"_s);
    QVERIFY(read->account.hosting == HostingStatus());
    QVERIFY(!read->account.didDocument);
}

void TestSessionReply::whatASessionIsMadeOfMustBeThere_data()
{
    QTest::addColumn<QJsonObject>("body");

    QTest::newRow("nothing at all") << QJsonObject();
    for (const auto *name : {"accessJwt", "refreshJwt", "did"}) {
        const auto field = QString::fromLatin1(name);
        const auto row = [name](const char *what) -> QTestData & {
            return QTest::addRow("%s %s", name, what);
        };
        row("missing") << without(field);
        row("empty") << with(field, u""_s);
        row("null") << with(field, QJsonValue());
        row("a number") << with(field, 5);
        row("an object") << with(field, session());
        row("nested deeply") << with(field, deeplyNested());
        row("huge") << with(field, QString(MaximumTokenBytes + 1, u'a'));
        row("with a space") << with(field, u"did:web:a.example.com b"_s);
        row("with a line break") << with(field, u"did:web:a.example.com\r\nX: y"_s);
        row("with a zero") << with(field, u"did:web:a.example.com\u0000"_s);
        row("not ASCII") << with(field, u"did:web:ä.example.com"_s);
    }
    QTest::newRow("did of an unknown method")
        << with(u"did"_s, u"did:key:zQ3shXjHeiBuRCKmM36cuYnm"_s);
    QTest::newRow("did that is a handle") << with(u"did"_s, u"alice.example.com"_s);
}

void TestSessionReply::whatASessionIsMadeOfMustBeThere()
{
    QFETCH(QJsonObject, body);

    const auto read = parseSession(body);

    SKYKEEP_VERIFY_ERROR(read, ErrorKind::Malformed);
    QVERIFY(!read.error().detail.isEmpty());
    QVERIFY(!read.error().detail.contains(u"opaque-refresh"_s));
}

void TestSessionReply::aDetailNeverCostsASession_data()
{
    QTest::addColumn<QJsonObject>("body");

    QTest::newRow("largest tokens") << with(u"refreshJwt"_s, QString(MaximumTokenBytes, u'a'));
    QTest::newRow("fields nobody knows")
        << with(u"future"_s, QJsonObject{{u"a"_s, QJsonArray{1, 2}}});
    QTest::newRow("nested deeply") << with(u"future"_s, deeplyNested());
    for (const auto *name : {"handle", "active", "status", "didDoc"}) {
        const auto field = QString::fromLatin1(name);
        QTest::addRow("%s missing", name) << without(field);
        QTest::addRow("%s null", name) << with(field, QJsonValue());
        QTest::addRow("%s a number", name) << with(field, 0);
        QTest::addRow("%s an array", name) << with(field, QJsonArray{u"x"_s});
        QTest::addRow("%s empty", name) << with(field, u""_s);
    }
}

void TestSessionReply::aDetailNeverCostsASession()
{
    QFETCH(QJsonObject, body);

    const auto read = parseSession(body);

    SKYKEEP_VERIFY_VALUE(read);
    QVERIFY(read->account.hosting == HostingStatus());
    QVERIFY(!read->account.didDocument);
}

void TestSessionReply::hostingIsReadAsTwoFacts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("active");
    QTest::addColumn<QString>("status");

    const auto row = [](const char *name, const QByteArray &body, bool active,
                        const QString &status) { QTest::newRow(name) << body << active << status; };
    row("nothing said", "{}", true, u"active"_s);
    row("active", R"({"active":true})", true, u"active"_s);
    row("inactive without a word", R"({"active":false})", false, u""_s);
    row("inactive with an empty word", R"({"active":false,"status":""})", false, u""_s);
    row("deactivated", R"({"active":false,"status":"deactivated"})", false, u"deactivated"_s);
    row("takendown", R"({"active":false,"status":"takendown"})", false, u"takendown"_s);
    row("a word and no flag", R"({"status":"takendown"})", true, u"takendown"_s);
    row("throttled and active", R"({"active":true,"status":"throttled"})", true, u"throttled"_s);
    row("unknown word", R"({"active":false,"status":"on-Holiday é"})", false, u"on-Holiday é"_s);
    row("flag as text", R"({"active":"false"})", true, u"active"_s);
    row("word of control characters", R"({"active":false,"status":"\u0000\u202e\n"})", false,
        u""_s);
    row("control characters within", R"({"active":false,"status":"a\u001b[1mb\nc"})", false,
        u"a[1mbc"_s);
    row("endless word", R"({"active":false,"status":")" + QByteArray(10'000, 'x') + R"("})", false,
        QString(63, u'x') + u'…');
}

void TestSessionReply::hostingIsReadAsTwoFacts()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, active);
    QFETCH(QString, status);

    const auto read = parseHosting(QJsonDocument::fromJson(body).object());

    QCOMPARE(read.active, active);
    QCOMPARE(read.status, status);
}

void TestSessionReply::aDocumentCountsOnlyAboutTheSameAccount()
{
    const auto own = parseSession(
        with(u"didDoc"_s, document(u"did:plc:ewvi7nzxyoun6zhxrhs64oiz"_s)));
    const auto foreign = parseSession(
        with(u"didDoc"_s, document(u"did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"_s)));

    SKYKEEP_VERIFY_VALUE(own);
    QCOMPARE(own->account.didDocument->pds->toString(), u"https://pds.example.com"_s);
    SKYKEEP_VERIFY_VALUE(foreign);
    QVERIFY(!foreign->account.didDocument);
}

void TestSessionReply::anAccountNeedsNoTokens()
{
    auto body = without(u"accessJwt"_s);
    body.remove(u"refreshJwt"_s);

    const auto account = parseAccount(body);
    body.remove(u"did"_s);
    const auto nobody = parseAccount(body);

    SKYKEEP_VERIFY_VALUE(account);
    QCOMPARE(account->handle->toString(), u"alice.example.com"_s);
    SKYKEEP_VERIFY_ERROR(nobody, ErrorKind::Malformed);
}

QTEST_GUILESS_MAIN(TestSessionReply)
#include "tst_sessionreply.moc"
