// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "identity/diddocument.h"
#include "support/check.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

// Legible JSON: with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class TestDidDocument : public QObject
{
    Q_OBJECT

private:
    const Did m_did = Did::parse(u"did:plc:ewvi7nzxyoun6zhxrhs64oiz").value();

    Result<DidDocument> with(const QByteArray &fields) const
    {
        return DidDocument::parse(json("{'id':'did:plc:ewvi7nzxyoun6zhxrhs64oiz'" + fields + "}"),
                                  m_did);
    }

private Q_SLOTS:
    void whatAtProtocolNeedsIsRead()
    {
        const QByteArray fields
            = ",'@context':['https://www.w3.org/ns/did/v1'],'verificationMethod':[{'id':'#a'}],"
              "'alsoKnownAs':['at://Alice.bsky.social'],"
              "'service':[{'id':'#atproto_pds','type':'AtprotoPersonalDataServer',"
              "'serviceEndpoint':'https://pds.bsky.network/'}]";

        const auto document = with(fields);

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
        row("first of two", "['at://a.test','at://b.test']", u"a.test"_s);
        row("after other schemes", "['https://x.test','AT://y.test','at://b.test']", u"b.test"_s);
        row("after an invalid one", "['at://nodots','at://b.test']", u"b.test"_s);
        row("after one with a path", "['at://a.test/x','at://b.test']", u"b.test"_s);
        row("after a DID", "['at://did:web:a.test','at://b.test']", u"b.test"_s);
        row("after wrong types", "[1,null,{},['at://a.test'],'at://b.test']", u"b.test"_s);
        row("none", "[]", QString());
        row("a string", "'at://a.test'", QString());
        row("null", "null", QString());
    }

    void theFirstValidNameIsTheClaimedHandle()
    {
        QFETCH(QByteArray, names);
        const auto document = with(",'alsoKnownAs':" + names);
        SKYKEEP_VERIFY_VALUE(document);
        QTEST(document->claimedHandle ? document->claimedHandle->toString() : QString(), "handle");
    }

    void theFirstMatchingServiceIsTheAccountHost_data()
    {
        QTest::addColumn<QByteArray>("services");
        QTest::addColumn<QString>("pds");
        const QByteArray good
            = "'type':'AtprotoPersonalDataServer','serviceEndpoint':'https://a.dev'}";
        const QByteArray other
            = "'type':'AtprotoPersonalDataServer','serviceEndpoint':'https://b.dev'}";
        const auto a = u"https://a.dev"_s;
        const auto row = [](const char *title, const QByteArray &services, const QString &pds) {
            QTest::newRow(title) << services << pds;
        };
        row("short id", "[{'id':'#atproto_pds'," + good + "]", a);
        row("full id", "[{'id':'did:plc:ewvi7nzxyoun6zhxrhs64oiz#atproto_pds'," + good + "]", a);
        row("first of two",
            "[{'id':'#atproto_pds'," + good + ",{'id':'#atproto_pds'," + other + "]", a);
        row("after another service",
            "[{'id':'#bsky_fg'," + other + ",{'id':'#atproto_pds'," + good + "]", a);
        row("after wrong types", "[1,null,[],'x',{'id':2},{'id':'#atproto_pds'," + good + "]", a);
        row("another DID's", "[{'id':'did:web:a.dev#atproto_pds'," + good + "]", {});
        row("another type", "[{'id':'#atproto_pds','type':'X','serviceEndpoint':'https://a.dev'}]",
            {});
        row("no fragment sign", "[{'id':'atproto_pds'," + good + "]", {});
        row("no services", "[]", {});
        row("services are an object", "{'id':'#atproto_pds'," + good, {});
        const auto endpoint = [](const QByteArray &value) {
            return "[{'id':'#atproto_pds','type':'AtprotoPersonalDataServer','serviceEndpoint':"
                + value + "}]";
        };
        row("no endpoint", endpoint("null"), {});
        row("endpoint is a list", endpoint("['https://a.dev']"), {});
        row("endpoint is an object", endpoint("{'uri':'https://a.dev'}"), {});
        row("endpoint with a path", endpoint("'https://a.dev/xrpc'"), {});
        row("endpoint of another scheme", endpoint("'javascript:void'"), {});
    }

    void theFirstMatchingServiceIsTheAccountHost()
    {
        QFETCH(QByteArray, services);
        const auto document = with(",'service':" + services);
        SKYKEEP_VERIFY_VALUE(document);
        QTEST(document->pds ? document->pds->toString() : QString(), "pds");
    }

    void whatIsNoDocumentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *title, const char *text, ErrorKind kind) {
            QTest::newRow(title) << QByteArray(text) << kind;
        };
        row("nothing", "", ErrorKind::Malformed);
        row("HTML", "<html></html>", ErrorKind::Malformed);
        row("a list", "[]", ErrorKind::Malformed);
        row("cut off", "{'id':'did:plc:ewvi7nzxyoun6z", ErrorKind::Malformed);
        row("no id", "{'message':'not found'}", ErrorKind::Malformed);
        row("an id of the wrong type", "{'id':7}", ErrorKind::Malformed);
        row("an id that is no DID", "{'id':'alice.test'}", ErrorKind::Malformed);
        row("another's", "{'id':'did:web:mallory.dev'}", ErrorKind::Contradicted);
    }

    void whatIsNoDocumentIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorKind, kind);
        const auto document = DidDocument::parse(json(text), m_did);
        SKYKEEP_VERIFY_ERROR(document, kind);
        QCOMPARE(document.error().subject, m_did.toString());
    }

    void deepNestingIsRefused()
    {
        const auto deep = QByteArray(100'000, '[');
        SKYKEEP_VERIFY_ERROR(DidDocument::parse(json("{'id':") + deep, m_did),
                             ErrorKind::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestDidDocument)
#include "tst_diddocument.moc"
