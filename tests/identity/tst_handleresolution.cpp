// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "identity/identityresolver.h"
#include "support/check.h"
#include "support/scripteddns.h"
#include "support/scriptedhttp.h"

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

const auto dnsName = u"_atproto.alice.bsky.social"_s;
const auto webCall = u"GET https://alice.bsky.social/.well-known/atproto-did"_s;
const auto byDns = u"did:web:dns.dev"_s;
const auto byWeb = u"did:web:web.dev"_s;

using DnsAnswer = Result<QStringList>;
using WebAnswer = Result<HttpReply>;

} // namespace

class TestHandleResolution : public QObject
{
    Q_OBJECT

private:
    Result<Did> resolve(const QString &handle = u"alice.bsky.social"_s)
    {
        return finish(m_resolver->resolveHandle(Handle::parse(handle).value()));
    }

    std::unique_ptr<ScriptedHttp> m_http;
    std::unique_ptr<ScriptedDns> m_dns;
    std::unique_ptr<IdentityResolver> m_resolver;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_http = std::make_unique<ScriptedHttp>();
        m_dns = std::make_unique<ScriptedDns>();
        m_dns->answerAddress(u"alice.bsky.social"_s, true);
        m_resolver = std::make_unique<IdentityResolver>(*m_http, *m_dns,
                                                        IdentityResolver::publicPlcDirectory());
    }

    void cleanup()
    {
        m_http->shutDown();
        m_dns->shutDown();
        QTRY_VERIFY(m_resolver->branches().isIdle());
        m_resolver.reset();
    }

    void bothSourcesDecideTogether_data()
    {
        QTest::addColumn<DnsAnswer>("dns");
        QTest::addColumn<WebAnswer>("web");
        QTest::addColumn<QString>("outcome");

        const std::vector<std::pair<const char *, WebAnswer>> webs
            = {{"web a DID", textReply(200, byWeb.toLatin1())},
               {"web none", textReply(404, "not found")},
               {"web garbage", htmlReply(200, "<html>")},
               {"web too large", fail(ErrorKind::Malformed)},
               {"web broken", textReply(502, {})},
               {"web busy", textReply(429, {})},
               {"web late", fail(ErrorKind::TimedOut)},
               {"web insecure", fail(ErrorKind::Insecure)},
               {"web offline", fail(ErrorKind::Offline)}};
        // What DNS says, and what then comes of each of the webs above.
        struct Row {
            const char *title;
            DnsAnswer dns;
            std::vector<QString> outcomes;
        };
        const auto several = QStringList{u"did=did:web:a.dev"_s, u"did=did:web:b.dev"_s};
        const auto none = u"NotFound"_s;
        const auto off = u"Offline"_s;
        const auto late = u"TimedOut"_s;
        const auto clash = std::vector<QString>(webs.size(), u"Contradicted"_s);
        const std::vector<QString> asWebSays
            = {byWeb, none,          none, none, u"ServerFault"_s, u"RateLimited"_s,
               late,  u"Insecure"_s, off};
        const std::vector<Row> rows
            = {{"dns a DID", QStringList{u"v=spf1"_s, u"did=did:web:dns.dev"_s},
                std::vector<QString>(webs.size(), byDns)},
               {"dns the same twice",
                QStringList{u"did=did:web:dns.dev"_s, u"did=did:web:dns.dev"_s},
                std::vector<QString>(webs.size(), byDns)},
               {"dns several", several, clash},
               {"dns none", QStringList(), asWebSays},
               {"dns other records", QStringList{u"v=spf1"_s, u"x did=did:web:a.dev"_s}, asWebSays},
               {"dns garbage", QStringList{u"did=alice"_s}, asWebSays},
               {"dns offline",
                fail(ErrorKind::Offline),
                {byWeb, off, off, off, off, off, off, off, off}},
               {"dns late",
                fail(ErrorKind::TimedOut),
                {byWeb, late, late, late, late, late, late, late, late}}};

        for (const auto &row : rows) {
            for (size_t i = 0; i < webs.size(); ++i)
                QTest::addRow("%s, %s", row.title, webs[i].first)
                    << row.dns << webs[i].second << row.outcomes[i];
        }
    }

    void bothSourcesDecideTogether()
    {
        QFETCH(DnsAnswer, dns);
        QFETCH(WebAnswer, web);
        QFETCH(QString, outcome);
        m_dns->answerText(dnsName, dns);
        m_http->answer(webCall, web);

        const auto did = resolve();

        static const QHash<ErrorKind, QString> words
            = {{ErrorKind::NotFound, u"NotFound"_s},
               {ErrorKind::Offline, u"Offline"_s},
               {ErrorKind::TimedOut, u"TimedOut"_s},
               {ErrorKind::Contradicted, u"Contradicted"_s},
               {ErrorKind::ServerFault, u"ServerFault"_s},
               {ErrorKind::RateLimited, u"RateLimited"_s},
               {ErrorKind::Insecure, u"Insecure"_s}};
        QCOMPARE(did ? did->toString() : words.value(did.error().kind), outcome);
        if (!did
            && (did.error().kind == ErrorKind::NotFound
                || did.error().kind == ErrorKind::Contradicted))
            QCOMPARE(did.error().subject, u"alice.bsky.social"_s);
    }

    void bothAreAskedAtOnce()
    {
        m_dns->hold(u"TXT "_s + dnsName);
        m_http->hold(webCall);

        const auto task = m_resolver->resolveHandle(Handle::parse(u"alice.bsky.social").value());

        QCOMPARE(m_dns->heldCount(u"TXT "_s + dnsName), 1);
        QCOMPARE(m_http->heldCount(webCall), 1);
        const auto request = m_http->requests().front();
        QCOMPARE(request.addresses, AddressPolicy::PublicOnly);
        QCOMPARE(request.redirects, HttpRequest::Redirects::FollowSafe);
        QVERIFY(!request.bearer);
        QCOMPARE(request.maximumBytes, 2048);
    }

    void dnsDoesNotWaitForTheWeb()
    {
        m_dns->answerText(dnsName, QStringList{u"did=did:web:dns.dev"_s});
        m_http->hold(webCall);

        const auto did = resolve();

        SKYKEEP_VERIFY_VALUE(did);
        QCOMPARE(did->toString(), byDns);
        QVERIFY(!m_resolver->branches().isIdle());
        m_http->release(webCall);
        QTRY_VERIFY(m_resolver->branches().isIdle());
    }

    void theWebWaitsForDns()
    {
        m_http->answer(webCall, textReply(200, byWeb.toLatin1()));
        m_dns->answerText(dnsName, QStringList{u"did=did:web:dns.dev"_s});
        m_dns->hold(u"TXT "_s + dnsName);
        auto task = m_resolver->resolveHandle(Handle::parse(u"alice.bsky.social").value());
        QTRY_VERIFY(m_resolver->branches().isIdle());

        m_dns->release(u"TXT "_s + dnsName);

        const auto did = finish(std::move(task));
        QCOMPARE(did->toString(), byDns);
    }

    void aNameWithoutAddressHasNoWebServer()
    {
        m_dns->answerText(dnsName, QStringList());
        m_http->answer(webCall, fail(ErrorKind::Offline, u"alice.bsky.social"_s));
        m_dns->answerAddress(u"alice.bsky.social"_s, false);

        SKYKEEP_VERIFY_ERROR(resolve(), ErrorKind::NotFound);
    }

    void theFirstLineOfTheFileCounts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isDid");
        QTest::newRow("bare") << QByteArray("did:web:web.dev") << true;
        QTest::newRow("newline") << QByteArray("did:web:web.dev\n") << true;
        QTest::newRow("Windows newline") << QByteArray("did:web:web.dev\r\n") << true;
        QTest::newRow("spaces") << QByteArray("  did:web:web.dev \n") << true;
        QTest::newRow("more lines") << QByteArray("did:web:web.dev\nhello") << true;
        QTest::newRow("second line") << QByteArray("\ndid:web:web.dev") << false;
        QTest::newRow("prefix") << QByteArray("did=did:web:web.dev") << false;
        QTest::newRow("NUL") << QByteArray("did:web:web.dev\0", 16) << false;
        QTest::newRow("no UTF-8") << QByteArray("did:web:web\xff.dev") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void theFirstLineOfTheFileCounts()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isDid);
        m_dns->answerText(dnsName, QStringList());
        m_http->answer(webCall, textReply(200, body));

        const auto did = resolve();

        QCOMPARE(did.has_value(), isDid);
        if (!isDid)
            SKYKEEP_VERIFY_ERROR(did, ErrorKind::NotFound);
    }

    void namesThatMustNotBeResolvedAreNotAskedFor_data()
    {
        QTest::addColumn<QString>("handle");
        for (const auto &handle : {u"alice.test"_s, u"nas.local"_s, u"a.example"_s,
                                   u"a.localhost"_s, u"a.onion"_s, u"handle.invalid"_s})
            QTest::addRow("%s", qPrintable(handle)) << handle;
    }

    void namesThatMustNotBeResolvedAreNotAskedFor()
    {
        QFETCH(QString, handle);

        SKYKEEP_VERIFY_ERROR(resolve(handle), ErrorKind::InvalidInput);

        QVERIFY(m_http->requests().empty());
        QVERIFY(m_dns->questions().empty());
    }

    void aNameTooLongForDnsIsAskedOfTheWeb()
    {
        const QString handle = u"a."_s.repeated(125) + u"dev"_s;
        m_http->answer(u"GET https://%1/.well-known/atproto-did"_s.arg(handle),
                       textReply(200, byWeb.toLatin1()));

        SKYKEEP_VERIFY_VALUE(resolve(handle));
        QVERIFY(m_dns->questions().empty());
    }

    void shuttingDownEndsAResolution()
    {
        m_dns->hold(u"TXT "_s + dnsName);
        m_http->hold(webCall);
        auto task = m_resolver->resolveHandle(Handle::parse(u"alice.bsky.social").value());

        m_http->shutDown();
        m_dns->shutDown();

        SKYKEEP_VERIFY_ERROR(finish(std::move(task)), ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestHandleResolution)
#include "tst_handleresolution.moc"
