// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/referenceclient.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! What a reference PDS says of accounts and of itself, seen through the typed methods.
class TestReferenceStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pds = std::make_unique<ReferenceClient>(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { m_pds->servers.setClockOffset(0ms); }
    void cleanupTestCase() { m_pds.reset(); }

    void aTakenDownAccountSaysSo();
    void aDeactivatedAccountKeepsItsSession();
    void aDeletedAccountIsUnknown();
    void aServerWithoutItsKeysKnowsNoToken();
    void aHandleResolvesOrIsNotFound();
    void anUnknownRepositoryIsAnUnknownAccount();
    void theServerDescribesItself();
    void theSessionHostIsTheServerItself();
    void theServersClockIsSeen();
    void aServerThatIsNotThereIsOffline();

private:
    std::unique_ptr<ReferenceClient> m_pds;
};

void TestReferenceStates::aTakenDownAccountSaysSo()
{
    const auto did = m_pds->account(u"ivan.test"_s);
    const auto appPassword = m_pds->servers.createAppPassword(0, did, u"other"_s);
    const auto session = m_pds->signIn(did);
    SKYKEEP_VERIFY_VALUE(session);

    m_pds->servers.takeDown(0, did);
    const auto refreshed = finish(m_pds->xrpc.refreshSession(m_pds->host, session->tokens.refresh));
    const auto again = m_pds->signIn(did);
    const auto byAppPassword = m_pds->signIn(did, appPassword);
    const auto view = finish(m_pds->xrpc.getSession(m_pds->host, session->tokens.access));
    const auto status = finish(m_pds->xrpc.getRepoStatus(m_pds->host, *Did::parse(did)));

    SKYKEEP_VERIFY_ERROR(refreshed, ErrorKind::AccountTakenDown);
    SKYKEEP_VERIFY_ERROR(again, ErrorKind::AccountTakenDown);
    SKYKEEP_VERIFY_ERROR(byAppPassword, ErrorKind::CredentialsRefused);
    SKYKEEP_VERIFY_ERROR(view, ErrorKind::AccountUnknown);
    SKYKEEP_VERIFY_VALUE(status);
    QVERIFY(*status == (HostingStatus{false, u"takendown"_s}));
}

void TestReferenceStates::aDeactivatedAccountKeepsItsSession()
{
    const auto did = m_pds->account(u"judy.test"_s);
    const auto session = m_pds->signIn(did);
    SKYKEEP_VERIFY_VALUE(session);
    const HostingStatus deactivated{false, u"deactivated"_s};

    m_pds->servers.deactivate(0, did);
    const auto refreshed = finish(m_pds->xrpc.refreshSession(m_pds->host, session->tokens.refresh));
    const auto again = m_pds->signIn(did);
    const auto view = finish(m_pds->xrpc.getSession(m_pds->host, session->tokens.access));
    const auto status = finish(m_pds->xrpc.getRepoStatus(m_pds->host, *Did::parse(did)));
    m_pds->servers.activate(0, did);
    const auto activated = finish(m_pds->xrpc.getRepoStatus(m_pds->host, *Did::parse(did)));

    SKYKEEP_VERIFY_VALUE(refreshed);
    QVERIFY(refreshed->account.hosting == deactivated);
    SKYKEEP_VERIFY_VALUE(again);
    QVERIFY(again->account.hosting == deactivated);
    SKYKEEP_VERIFY_VALUE(view);
    QVERIFY(view->hosting == deactivated);
    SKYKEEP_VERIFY_VALUE(status);
    QVERIFY(*status == deactivated);
    SKYKEEP_VERIFY_VALUE(activated);
    QVERIFY(*activated == HostingStatus());
}

void TestReferenceStates::aDeletedAccountIsUnknown()
{
    const auto did = m_pds->account(u"kate.test"_s);
    const auto session = m_pds->signIn(did);
    SKYKEEP_VERIFY_VALUE(session);

    m_pds->servers.deleteAccount(0, did);
    const auto refreshed = finish(m_pds->xrpc.refreshSession(m_pds->host, session->tokens.refresh));
    const auto view = finish(m_pds->xrpc.getSession(m_pds->host, session->tokens.access));
    const auto status = finish(m_pds->xrpc.getRepoStatus(m_pds->host, *Did::parse(did)));

    SKYKEEP_VERIFY_ERROR(refreshed, ErrorKind::AccountUnknown);
    SKYKEEP_VERIFY_ERROR(view, ErrorKind::AccountUnknown);
    SKYKEEP_VERIFY_ERROR(status, ErrorKind::AccountUnknown);
}

void TestReferenceStates::aServerWithoutItsKeysKnowsNoToken()
{
    const auto session = m_pds->signIn(m_pds->account(u"liam.test"_s));
    SKYKEEP_VERIFY_VALUE(session);

    m_pds->servers.loseKeys(0);
    const auto lost = finish(m_pds->xrpc.refreshSession(m_pds->host, session->tokens.refresh));
    m_pds->servers.restoreKeys(0);
    const auto found = finish(m_pds->xrpc.refreshSession(m_pds->host, session->tokens.refresh));

    SKYKEEP_VERIFY_ERROR(lost, ErrorKind::TokenInvalid);
    SKYKEEP_VERIFY_VALUE(found);
}

void TestReferenceStates::aHandleResolvesOrIsNotFound()
{
    const auto did = m_pds->account(u"nina.test"_s);

    const auto found = finish(m_pds->xrpc.resolveHandle(m_pds->host, *Handle::parse(u"nina.test")));
    const auto none = finish(
        m_pds->xrpc.resolveHandle(m_pds->host, *Handle::parse(u"nobody.test")));

    SKYKEEP_VERIFY_VALUE(found);
    QCOMPARE(found->toString(), did);
    SKYKEEP_VERIFY_ERROR(none, ErrorKind::NotFound);
    QCOMPARE(none.error().subject, u"nobody.test"_s);
}

void TestReferenceStates::anUnknownRepositoryIsAnUnknownAccount()
{
    const auto nobody = *Did::parse(u"did:plc:aaaaaaaaaaaaaaaaaaaaaaaa");

    const auto status = finish(m_pds->xrpc.getRepoStatus(m_pds->host, nobody));

    SKYKEEP_VERIFY_ERROR(status, ErrorKind::AccountUnknown);
}

void TestReferenceStates::theServerDescribesItself()
{
    const auto described = finish(m_pds->xrpc.describeServer(m_pds->host));

    SKYKEEP_VERIFY_VALUE(described);
    QCOMPARE(described->did, m_pds->servers.did());
    QCOMPARE(described->availableUserDomains, QStringList{u".test"_s});
    QVERIFY(!described->isInviteCodeRequired);
}

void TestReferenceStates::theSessionHostIsTheServerItself()
{
    HttpRequest request;
    request.url = m_pds->host.url.at(u"/.well-known/oauth-protected-resource"_s);
    request.addresses = AddressPolicy::AnyAddress;
    const auto published = finish(m_pds->http.send(request));
    SKYKEEP_VERIFY_VALUE(published);
    const auto metadata = QJsonDocument::fromJson(published->body).object();
    const QJsonArray expected{m_pds->host.url.toString()};
    QCOMPARE(metadata.value("authorization_servers"_L1).toArray(), expected);

    const auto host = finish(m_pds->xrpc.sessionHostOf(m_pds->host));

    SKYKEEP_VERIFY_VALUE(host);
    QCOMPARE(host->toString(), m_pds->host.url.toString());
}

void TestReferenceStates::theServersClockIsSeen()
{
    SKYKEEP_VERIFY_VALUE(finish(m_pds->xrpc.describeServer(m_pds->host)));

    // Node's own Date header does not follow the servers' settable clock.
    const auto offset = m_pds->xrpc.clockOffset(m_pds->host.url);
    QVERIFY(offset.has_value());
    QVERIFY(std::chrono::abs(*offset) <= 2s);
}

void TestReferenceStates::aServerThatIsNotThereIsOffline()
{
    m_pds->servers.stopServer(0);
    const auto described = finish(m_pds->xrpc.describeServer(m_pds->host));
    const auto host = finish(m_pds->xrpc.sessionHostOf(m_pds->host));
    m_pds->servers.startServer(0);

    SKYKEEP_VERIFY_ERROR(described, ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(host, ErrorKind::Offline);
}

QTEST_GUILESS_MAIN(TestReferenceStates)
#include "tst_referencestates.moc"
