// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sessionstage.h"
#include "support/check.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestAccountLocator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_stage = std::make_unique<SessionStage>();
    }
    void cleanup() { m_stage.reset(); }

    void anAccountThatStayedIsHereAfterOneQuestion()
    {
        const auto location = locate();

        QCOMPARE(location.home, AccountHome::Here);
        QVERIFY(location.accountHost == m_stage->pds);
        QVERIFY(location.sessionHost == m_stage->entryway);
        QVERIFY(location.document);
        QVERIFY(!location.error);
        QCOMPARE(m_stage->trail(), QStringList{u"directory"_s});
    }

    void anotherPdsOfTheSameSessionHostIsHereToo()
    {
        const auto other = url(u"https://enoki.us-east.host.bsky.network");
        m_stage->liveAt(other);
        describe(other, m_stage->entryway);

        const auto location = locate();

        QCOMPARE(location.home, AccountHome::Here);
        QVERIFY(location.accountHost == other);
        QVERIFY(location.sessionHost == m_stage->entryway);
    }

    void anotherSessionHostIsElsewhere()
    {
        const auto door = url(u"https://door.other.org");
        m_stage->liveAt(m_stage->elsewhere);
        describe(m_stage->elsewhere, door);

        const auto location = locate();

        QCOMPARE(location.home, AccountHome::Elsewhere);
        QVERIFY(location.accountHost == m_stage->elsewhere);
        QVERIFY(location.sessionHost == door);
    }

    void aPdsThatNamesNoOtherIsItsOwnSessionHost_data()
    {
        QTest::addColumn<bool>("namesItself");
        QTest::newRow("names itself") << true;
        QTest::newRow("names none") << false;
    }

    void aPdsThatNamesNoOtherIsItsOwnSessionHost()
    {
        QFETCH(bool, namesItself);
        m_stage->liveAt(m_stage->elsewhere);
        m_stage->serveAt(m_stage->elsewhere);
        if (namesItself)
            describe(m_stage->elsewhere, m_stage->elsewhere);
        else
            m_stage->http.answer(m_stage->metadataCall(m_stage->elsewhere),
                                 SessionStage::refusal(u"NotFound"_s, {}, 404));

        const auto location = locate();

        QCOMPARE(location.home, AccountHome::Elsewhere);
        QVERIFY(location.sessionHost == m_stage->elsewhere);
        QCOMPARE(m_stage->trail(), QStringList({u"directory"_s, u"metadata"_s, u"description"_s}));
    }

    void aHostThatIsNoServerOfAccountsIsNotChecked_data()
    {
        QTest::addColumn<int>("status"); // 0 for an error of the network
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("a captive portal")
            << 200 << QByteArray("<html>Sign in to this network") << ErrorKind::Malformed;
        QTest::newRow("a web site") << 404 << QByteArray("<html>Not here") << ErrorKind::Malformed;
        QTest::newRow("gone meanwhile") << 0 << QByteArray() << ErrorKind::Offline;
        QTest::newRow("quitting") << 0 << QByteArray() << ErrorKind::Cancelled;
    }

    void aHostThatIsNoServerOfAccountsIsNotChecked()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        m_stage->liveAt(m_stage->elsewhere);
        m_stage->http.answer(m_stage->metadataCall(m_stage->elsewhere),
                             htmlReply(200, "<html>Sign in to this network"));
        Result<HttpReply> answer = fail(kind, u"a host"_s);
        if (status)
            answer = htmlReply(status, body);
        m_stage->http.answer(m_stage->descriptionCall(m_stage->elsewhere), answer);

        const auto location = locate();

        QCOMPARE(location.home, AccountHome::NotChecked);
        QVERIFY(location.error);
        QCOMPARE(location.error->kind, kind);
        QVERIFY(location.accountHost == m_stage->elsewhere);
        QVERIFY(!location.sessionHost);
    }

    void aPdsThatIsItselfTheIssuerNeedsNoQuestion()
    {
        m_stage->liveAt(m_stage->entryway);

        const auto location = locate();

        QCOMPARE(location.home, AccountHome::Here);
        QVERIFY(location.accountHost == m_stage->entryway);
        QCOMPARE(m_stage->trail(), QStringList{u"directory"_s});
    }

    void nobodyAnsweringIsNotChecked_data()
    {
        QTest::addColumn<int>("status"); // 0 for an error of the network
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("offline") << 0 << ErrorKind::Offline;
        QTest::newRow("too slow") << 0 << ErrorKind::TimedOut;
        QTest::newRow("no TLS") << 0 << ErrorKind::Insecure;
        QTest::newRow("trouble") << 502 << ErrorKind::ServerFault;
        QTest::newRow("busy") << 429 << ErrorKind::RateLimited;
    }

    void nobodyAnsweringIsNotChecked()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        Result<HttpReply> answer = fail(kind, u"a host"_s);
        if (status)
            answer = jsonReply(status, {});

        // The directory does not answer …
        m_stage->http.answer(m_stage->directoryCall(), answer);
        const auto undirected = locate();
        // … or the PDS that it names does not.
        m_stage->liveAt(m_stage->elsewhere);
        m_stage->http.answer(m_stage->metadataCall(m_stage->elsewhere), answer);
        const auto undescribed = locate();

        QCOMPARE(undirected.home, AccountHome::NotChecked);
        QVERIFY(undirected.error);
        QCOMPARE(undirected.error->kind, kind);
        QVERIFY(!undirected.accountHost);
        QCOMPARE(undescribed.home, AccountHome::NotChecked);
        QVERIFY(undescribed.error);
        QCOMPARE(undescribed.error->kind, kind);
        QVERIFY(undescribed.accountHost == m_stage->elsewhere);
        QVERIFY(!undescribed.sessionHost);
    }

    void aDocumentThatCannotBeReadIsNotChecked_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("HTML") << QByteArray("<html>Sign in to this network</html>");
        QTest::newRow("cut off") << QByteArray("{\"id\":");
        QTest::newRow("another DID's")
            << QByteArray("{\"id\":\"did:plc:bobbobbobbobbobbobbobbo2\"}");
    }

    void aDocumentThatCannotBeReadIsNotChecked()
    {
        QFETCH(QByteArray, body);
        auto reply = jsonReply(200, {});
        reply.body = body;
        m_stage->http.answer(m_stage->directoryCall(), reply);

        const auto location = locate();

        QCOMPARE(location.home, AccountHome::NotChecked);
        QVERIFY(location.error);
    }

    void aDidThatTheDirectoryDoesNotKnowIsNowhere()
    {
        m_stage->http.answer(m_stage->directoryCall(), jsonReply(404, {}));

        const auto location = locate();

        QCOMPARE(location.home, AccountHome::Nowhere);
        QVERIFY(!location.accountHost);
    }

    void aDocumentWithoutAPdsIsNowhere()
    {
        m_stage->http.answer(m_stage->directoryCall(),
                             jsonReply(200, {{u"id"_s, m_stage->alice.toString()}}));

        const auto location = locate();

        QCOMPARE(location.home, AccountHome::Nowhere);
        QVERIFY(location.document);
    }

    void aDocumentMayOnlySendUsToPublicAddressesUnlessTheOwnerDid_data()
    {
        QTest::addColumn<AddressPolicy>("addresses");
        QTest::newRow("found by its handle") << AddressPolicy::PublicOnly;
        QTest::newRow("named by the owner") << AddressPolicy::AnyAddress;
    }

    void aDocumentMayOnlySendUsToPublicAddressesUnlessTheOwnerDid()
    {
        QFETCH(AddressPolicy, addresses);
        const auto inside = url(u"https://10.0.0.7");
        m_stage->liveAt(inside);
        auto residence = m_stage->request().residence;
        residence.addresses = addresses;

        const auto location = finish(m_stage->locator.locate(residence));

        SKYKEEP_VERIFY_VALUE(location);
        QCOMPARE(location->home, AccountHome::NotChecked);
        const auto asked = m_stage->http.requestsTo(m_stage->metadataCall(inside));
        QCOMPARE(asked.size(), size_t(1));
        QCOMPARE(asked.front().addresses, addresses);
        QVERIFY(!asked.front().bearer);
    }

private:
    static ServiceUrl url(QStringView text) { return ServiceUrl::parse(text).value(); }

    Location locate()
    {
        return finish(m_stage->locator.locate(m_stage->request().residence)).value();
    }

    void describe(const ServiceUrl &host, const ServiceUrl &sessionHost)
    {
        m_stage->http.answer(m_stage->metadataCall(host),
                             jsonReply(200,
                                       {{u"resource"_s, host.toString()},
                                        {u"authorization_servers"_s,
                                         QJsonArray{sessionHost.toString()}}}));
    }

    std::unique_ptr<SessionStage> m_stage;
};

QTEST_GUILESS_MAIN(TestAccountLocator)
#include "tst_accountlocator.moc"
