// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "identity/diddocument.h"
#include "support/check.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestDidDocument : public QObject
{
    Q_OBJECT

private:
    const Did m_did = Did::parse(u"did:plc:ewvi7nzxyoun6zhxrhs64oiz").value();

    Result<DidDocument> with(const QByteArray &fields) const
    {
        return DidDocument::parse(R"({"id":"did:plc:ewvi7nzxyoun6zhxrhs64oiz")" + fields + "}",
                                  m_did);
    }

private Q_SLOTS:
    void whatAtProtocolNeedsIsRead()
    {
        const auto document = with(R"(,
            "@context": ["https://www.w3.org/ns/did/v1"],
            "alsoKnownAs": ["at://Alice.bsky.social"],
            "verificationMethod": [{"id": "#atproto"}],
            "service": [{"id": "#atproto_pds", "type": "AtprotoPersonalDataServer",
                         "serviceEndpoint": "https://pds.bsky.network/"}])");

        SKYKEEP_VERIFY_VALUE(document);
        QCOMPARE(document->did, m_did);
        QCOMPARE(document->claimedHandle->toString(), u"alice.bsky.social"_s);
        QCOMPARE(document->pds->toString(), u"https://pds.bsky.network"_s);
    }

    void theFirstValidNameIsTheClaimedHandle_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QString>("handle");
        const auto row = [](const char *title, const char *names, const QString &handle) {
            QTest::newRow(title) << QByteArray(names) << handle;
        };
        row("first of two", R"(["at://a.test","at://b.test"])", u"a.test"_s);
        row("after other schemes", R"(["https://x.test","AT://y.test","at://b.test"])",
            u"b.test"_s);
        row("after an invalid one", R"(["at://nodots","at://b.test"])", u"b.test"_s);
        row("after one with a path", R"(["at://a.test/x","at://b.test"])", u"b.test"_s);
        row("after a DID", R"(["at://did:web:a.test","at://b.test"])", u"b.test"_s);
        row("after wrong types", R"([1,null,{},["at://a.test"],"at://b.test"])", u"b.test"_s);
        row("none", "[]", QString());
        row("a string", R"("at://a.test")", QString());
        row("null", "null", QString());
    }

    void theFirstValidNameIsTheClaimedHandle()
    {
        QFETCH(QByteArray, names);
        const auto document = with(R"(,"alsoKnownAs":)" + names);
        SKYKEEP_VERIFY_VALUE(document);
        QTEST(document->claimedHandle ? document->claimedHandle->toString() : QString(), "handle");
    }

    void theFirstMatchingServiceIsTheAccountHost_data()
    {
        QTest::addColumn<QByteArray>("services");
        QTest::addColumn<QString>("pds");
        const QByteArray good
            = R"("type":"AtprotoPersonalDataServer","serviceEndpoint":"https://a.dev"})";
        const QByteArray other
            = R"("type":"AtprotoPersonalDataServer","serviceEndpoint":"https://b.dev"})";
        const auto a = u"https://a.dev"_s;
        const auto row = [](const char *title, const QByteArray &services, const QString &pds) {
            QTest::newRow(title) << services << pds;
        };
        row("short id", R"([{"id":"#atproto_pds",)" + good + "]", a);
        row("full id", R"([{"id":"did:plc:ewvi7nzxyoun6zhxrhs64oiz#atproto_pds",)" + good + "]", a);
        row("first of two",
            R"([{"id":"#atproto_pds",)" + good + R"(,{"id":"#atproto_pds",)" + other + "]", a);
        row("after another service",
            R"([{"id":"#bsky_fg",)" + other + R"(,{"id":"#atproto_pds",)" + good + "]", a);
        row("after wrong types", R"([1,null,[],"x",{"id":2},{"id":"#atproto_pds",)" + good + "]",
            a);
        row("another DID's", R"([{"id":"did:web:a.dev#atproto_pds",)" + good + "]", {});
        row("another type",
            R"([{"id":"#atproto_pds","type":"X","serviceEndpoint":"https://a.dev"}])", {});
        row("no fragment sign", R"([{"id":"atproto_pds",)" + good + "]", {});
        row("no services", "[]", {});
        row("services are an object", R"({"id":"#atproto_pds",)" + good, {});
        const auto endpoint = [](const QByteArray &json) {
            return R"([{"id":"#atproto_pds","type":"AtprotoPersonalDataServer","serviceEndpoint":)"
                + json + "}]";
        };
        row("no endpoint", endpoint("null"), {});
        row("endpoint is a list", endpoint(R"(["https://a.dev"])"), {});
        row("endpoint is an object", endpoint(R"({"uri":"https://a.dev"})"), {});
        row("endpoint with a path", endpoint(R"("https://a.dev/xrpc")"), {});
        row("endpoint of another scheme", endpoint(R"("javascript:void")"), {});
    }

    void theFirstMatchingServiceIsTheAccountHost()
    {
        QFETCH(QByteArray, services);
        const auto document = with(R"(,"service":)" + services);
        SKYKEEP_VERIFY_VALUE(document);
        QTEST(document->pds ? document->pds->toString() : QString(), "pds");
    }

    void whatIsNoDocumentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *title, const char *json, ErrorKind kind) {
            QTest::newRow(title) << QByteArray(json) << kind;
        };
        row("nothing", "", ErrorKind::Malformed);
        row("HTML", "<html></html>", ErrorKind::Malformed);
        row("a list", "[]", ErrorKind::Malformed);
        row("cut off", R"({"id":"did:plc:ewvi7nzxyoun6z)", ErrorKind::Malformed);
        row("no id", R"({"message":"not found"})", ErrorKind::Malformed);
        row("an id of the wrong type", R"({"id":7})", ErrorKind::Malformed);
        row("an id that is no DID", R"({"id":"alice.test"})", ErrorKind::Malformed);
        row("another's", R"({"id":"did:web:mallory.dev"})", ErrorKind::Contradicted);
    }

    void whatIsNoDocumentIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorKind, kind);
        const auto document = DidDocument::parse(json, m_did);
        SKYKEEP_VERIFY_ERROR(document, kind);
        QCOMPARE(document.error().subject, m_did.toString());
    }

    void deepNestingIsRefused()
    {
        const auto deep = QByteArray(100'000, '[');
        SKYKEEP_VERIFY_ERROR(DidDocument::parse(R"({"id":)" + deep, m_did), ErrorKind::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestDidDocument)
#include "tst_diddocument.moc"
