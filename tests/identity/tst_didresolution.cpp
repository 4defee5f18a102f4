// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "identity/identityresolver.h"
#include "net/qthttpclient.h"
#include "support/check.h"
#include "support/scripteddns.h"
#include "support/scriptedhttp.h"
#include "support/testhttpserver.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

const auto plcDid = u"did:plc:ewvi7nzxyoun6zhxrhs64oiz"_s;
const auto plcCall = u"GET https://plc.directory/did:plc:ewvi7nzxyoun6zhxrhs64oiz"_s;
const auto localDirectory = u"http://localhost:2582"_s;
const auto publicDirectory = u"https://plc.directory"_s;

QJsonObject documentOf(const QString &did)
{
    return {{u"id"_s, did}, {u"alsoKnownAs"_s, QJsonArray{u"at://alice.bsky.social"_s}}};
}

} // namespace

class TestDidResolution : public QObject
{
    Q_OBJECT

private:
    Result<DidDocument> resolve(const QString &did, const QString &directory = publicDirectory)
    {
        IdentityResolver resolver(*m_http, m_dns, ServiceUrl::parse(directory).value());
        return finish(resolver.resolveDid(Did::parse(did).value()));
    }

    std::unique_ptr<ScriptedHttp> m_http;
    ScriptedDns m_dns;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_http = std::make_unique<ScriptedHttp>();
    }

    void aPlcDidIsAskedOfTheDirectory()
    {
        m_http->answer(plcCall, jsonReply(200, documentOf(plcDid)));

        const auto document = resolve(plcDid);

        SKYKEEP_VERIFY_VALUE(document);
        QCOMPARE(document->claimedHandle->toString(), u"alice.bsky.social"_s);
        QCOMPARE(m_http->requests().front().addresses, AddressPolicy::AnyAddress);
        QCOMPARE(m_http->requests().front().redirects, HttpRequest::Redirects::Refuse);
    }

    void aWebDidIsAskedOfItsHost()
    {
        m_http->answer(u"GET https://a.dev/.well-known/did.json"_s,
                       jsonReply(200, documentOf(u"did:web:a.dev"_s)));

        SKYKEEP_VERIFY_VALUE(resolve(u"did:web:a.dev"_s, localDirectory));
        QCOMPARE(m_http->requests().front().addresses, AddressPolicy::PublicOnly);
    }

    void whatTheDirectorySaysIsToldApart_data()
    {
        QTest::addColumn<Result<HttpReply>>("reply");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("subject");
        const auto host = u"plc.directory"_s;
        const auto row = [](const char *title, Result<HttpReply> reply, ErrorKind kind,
                            const QString &subject) {
            QTest::newRow(title) << std::move(reply) << kind << subject;
        };
        row("unknown", jsonReply(404, {}), ErrorKind::NotFound, plcDid);
        row("tombstone", jsonReply(410, {}), ErrorKind::NotFound, plcDid);
        row("another's", jsonReply(200, documentOf(u"did:web:a.dev"_s)), ErrorKind::Contradicted,
            plcDid);
        row("HTML", htmlReply(200, "<html>"), ErrorKind::Malformed, plcDid);
        row("bad request", jsonReply(400, {}), ErrorKind::Malformed, host);
        row("forbidden", htmlReply(403, "<html>"), ErrorKind::Malformed, host);
        row("busy", jsonReply(429, {}), ErrorKind::RateLimited, host);
        row("broken", jsonReply(503, {}), ErrorKind::ServerFault, host);
        row("offline", fail(ErrorKind::Offline, host), ErrorKind::Offline, host);
        row("late", fail(ErrorKind::TimedOut, host), ErrorKind::TimedOut, host);
    }

    void whatTheDirectorySaysIsToldApart()
    {
        QFETCH(Result<HttpReply>, reply);
        QFETCH(ErrorKind, kind);
        m_http->answer(plcCall, reply);

        const auto document = resolve(plcDid);

        SKYKEEP_VERIFY_ERROR(document, kind);
        QTEST(document.error().subject, "subject");
    }

    void localDidsAreForDevelopmentOnly()
    {
        const auto did = u"did:web:localhost%3A2583"_s;
        m_http->answer(u"GET http://localhost:2583/.well-known/did.json"_s,
                       jsonReply(200, documentOf(did)));

        SKYKEEP_VERIFY_ERROR(resolve(did, publicDirectory), ErrorKind::InvalidInput);
        QVERIFY(m_http->requests().empty());
        SKYKEEP_VERIFY_VALUE(resolve(did, localDirectory));
        QCOMPARE(m_http->requests().front().addresses, AddressPolicy::AnyAddress);
    }

    void reservedDomainsAreNotAskedFor()
    {
        for (const auto &did :
             {u"did:web:a.local"_s, u"did:web:a.onion"_s, u"did:web:a.localhost"_s})
            SKYKEEP_VERIFY_ERROR(resolve(did, localDirectory), ErrorKind::InvalidInput);
        QVERIFY(m_http->requests().empty());
    }

    void aDirectoryOnLoopbackIsReallyAsked()
    {
        TestHttpServer directory;
        QtHttpClient http({.userAgent = "Skykeep/1"});
        directory.answer("/" + plcDid.toLatin1(),
                         {200, QJsonDocument(documentOf(plcDid)).toJson(), {}});
        IdentityResolver resolver(http, m_dns,
                                  ServiceUrl::parse(directory.url({}).toString()).value());
        const auto unknown = Did::parse(u"did:plc:aaaaaaaaaaaaaaaaaaaaaaaa").value();
        const auto local = Did::parse(
            QString(u"did:web:localhost%3A"_s + QString::number(directory.port())));
        directory.answer("/.well-known/did.json",
                         {200, QJsonDocument(documentOf(local->toString())).toJson(), {}});

        SKYKEEP_VERIFY_VALUE(finish(resolver.resolveDid(Did::parse(plcDid).value())));
        SKYKEEP_VERIFY_ERROR(finish(resolver.resolveDid(unknown)), ErrorKind::NotFound);
        SKYKEEP_VERIFY_VALUE(finish(resolver.resolveDid(*local)));

        http.shutDown();
        SKYKEEP_VERIFY_ERROR(finish(resolver.resolveDid(unknown)), ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDidResolution)
#include "tst_didresolution.moc"
