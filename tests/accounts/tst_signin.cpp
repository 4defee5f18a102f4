// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keptaccounts.h"
#include "support/check.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

Q_DECLARE_METATYPE(Skykeep::VaultState)
Q_DECLARE_METATYPE(Skykeep::ErrorKind)

namespace {

const QString createSession = u"server.createSession"_s;
const QString alicePassword = u"alice-password"_s;
const QString aliceHandle = u"alice.example.com"_s;

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeptAccounts> m_world;

    Did alice() const { return ScriptedPds::didOf(u"alice"_s); }
    QString server() const { return m_world->pds.url.toString(); }
    QString sentIdentifier() const
    {
        const auto sent = m_world->http.requestsTo(m_world->pds.call(createSession));
        return QJsonDocument::fromJson(sent.back().body.reveal())[u"identifier"_s].toString();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<KeptAccounts>();
        m_world->add(u"alice"_s);
        m_world->start();
    }
    void cleanup() { m_world.reset(); }

    void anIdentifierIsReadAsItIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind"); // of Identifier, or -1
        QTest::newRow("a handle") << u"Alice.Example.com"_s << 1;
        QTest::newRow("with @ and spaces") << u"  @alice.example.com "_s << 1;
        QTest::newRow("with an invisible mark") << u"\u202aalice.example.com\u202c"_s << 1;
        QTest::newRow("a link") << u"https://bsky.app/profile/alice.example.com/post/x"_s << 1;
        QTest::newRow("an at link") << u"at://alice.example.com"_s << 1;
        QTest::newRow("a DID") << u"did:web:alice.example.com"_s << 0;
        QTest::newRow("an at link of a DID") << u"at://did:web:alice.example.com/app.bsky"_s << 0;
        QTest::newRow("an e-mail address") << u"alice@mail.example.com"_s << 2;
        QTest::newRow("a bare name") << u"alice"_s << 3;
        QTest::newRow("nothing") << u"  "_s << -1;
        QTest::newRow("half a DID") << u"did:plc:abc"_s << -1;
        QTest::newRow("two at signs") << u"a@b@example.com"_s << -1;
        QTest::newRow("spaces within") << u"alice example"_s << -1;
        QTest::newRow("endless") << QString(5000, u'a') << -1;
    }
    void anIdentifierIsReadAsItIsMeant()
    {
        QFETCH(QString, typed);
        QFETCH(int, kind);

        const auto identifier = parseIdentifier(typed);

        QCOMPARE(identifier ? int(identifier->index()) : -1, kind);
    }

    void everyIdentifierLeadsIn_data()
    {
        QTest::addColumn<QString>("identifier");
        QTest::addColumn<bool>("isServerNamed");
        QTest::newRow("a handle alone") << aliceHandle << false;
        QTest::newRow("a DID alone") << ScriptedPds::didOf(u"alice"_s).toString() << false;
        QTest::newRow("a handle at a server") << aliceHandle << true;
        QTest::newRow("a DID at a server") << ScriptedPds::didOf(u"alice"_s).toString() << true;
        QTest::newRow("a bare name at a server") << u"alice"_s << true;
        QTest::newRow("an e-mail address at a server") << u"alice@mail.example.com"_s << true;
    }
    void everyIdentifierLeadsIn()
    {
        QFETCH(QString, identifier);
        QFETCH(bool, isServerNamed);

        const auto did = m_world->trySignIn(identifier, alicePassword,
                                            isServerNamed ? server() : QString());

        SKYKEEP_VERIFY_VALUE(did);
        const auto &row = m_world->row(alice());
        QCOMPARE(row.entry.handle, ScriptedPds::handleOf(u"alice"_s));
        QCOMPARE(row.entry.accountHost, m_world->pds.url);
        QVERIFY(m_world->stateOf(alice()) == SessionState::Fresh);
        QVERIFY(m_world->pds.isAlive(m_world->vault.item(alice())->refreshTokens.front()));
        // The handle of a deactivated account would not be known to the server.
        QCOMPARE(sentIdentifier(), identifier.contains(u'@') ? identifier : alice().toString());
    }

    void withoutAServerSomeIdentifiersLeadNowhere_data()
    {
        QTest::addColumn<QString>("identifier");
        QTest::addColumn<ErrorKind>("error");
        QTest::newRow("an e-mail address") << u"a@mail.example.com"_s << ErrorKind::ServiceRequired;
        QTest::newRow("a bare name") << u"alice"_s << ErrorKind::ServiceRequired;
        QTest::newRow("a development handle") << u"alice.test"_s << ErrorKind::ServiceRequired;
        QTest::newRow("rubbish") << u"a b"_s << ErrorKind::InvalidInput;
        QTest::newRow("a DID nobody knows")
            << ScriptedPds::didOf(u"nobody"_s).toString() << ErrorKind::NotFound;
    }
    void withoutAServerSomeIdentifiersLeadNowhere()
    {
        QFETCH(QString, identifier);
        QFETCH(ErrorKind, error);
        m_world->http.answer(m_world->directoryCall(u"nobody"_s), textReply(404, {}));

        const auto did = m_world->trySignIn(identifier, alicePassword);

        SKYKEEP_VERIFY_ERROR(did, error);
        QCOMPARE(m_world->pds.countOf(createSession), 0);
    }

    void withoutAKeychainNothingIsSent_data()
    {
        QTest::addColumn<VaultState>("state");
        QTest::addColumn<ErrorKind>("error");
        QTest::newRow("locked") << VaultState::Locked << ErrorKind::VaultLocked;
        QTest::newRow("missing") << VaultState::Missing << ErrorKind::VaultUnavailable;
        QTest::newRow("denied") << VaultState::Denied << ErrorKind::VaultDenied;
    }
    void withoutAKeychainNothingIsSent()
    {
        QFETCH(VaultState, state);
        QFETCH(ErrorKind, error);
        m_world->vault.setState(state);

        const auto did = m_world->trySignIn(aliceHandle, alicePassword, server());

        SKYKEEP_VERIFY_ERROR(did, error);
        QVERIFY(m_world->http.requests().empty());
        QVERIFY(m_world->dns.questions().isEmpty());
    }

    void anEmptyPasswordIsNotSent()
    {
        SKYKEEP_VERIFY_ERROR(m_world->trySignIn(aliceHandle, {}), ErrorKind::InvalidInput);
        QVERIFY(m_world->http.requests().empty());
    }

    void aServerThatIsNoneGetsNoPassword_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<ErrorKind>("error");
        QTest::newRow("a web site") << u"https://pds.example.com"_s << ErrorKind::Malformed;
        QTest::newRow("not encrypted") << u"http://pds.example.com"_s << ErrorKind::Insecure;
        QTest::newRow("no address") << u"what server?"_s << ErrorKind::InvalidInput;
    }
    void aServerThatIsNoneGetsNoPassword()
    {
        QFETCH(QString, address);
        QFETCH(ErrorKind, error);
        m_world->pds.setTrouble(u"server.describeServer"_s,
                                Result<HttpReply>(htmlReply(200, "<html>")));

        const auto did = m_world->trySignIn(aliceHandle, alicePassword, address);

        SKYKEEP_VERIFY_ERROR(did, error);
        QCOMPARE(m_world->pds.countOf(createSession), 0);
    }

    void aSpentBudgetIsNotTried()
    {
        auto spent = ScriptedPds::refusal(u"AuthenticationRequired"_s, {}, 401);
        const auto reset = toUnixMilliseconds(m_world->clock.now() + 4min) / 1000;
        spent.headers.push_back({"RateLimit-Limit", "30"});
        spent.headers.push_back({"RateLimit-Remaining", "0"});
        spent.headers.push_back({"RateLimit-Reset", QByteArray::number(reset)});
        m_world->pds.setTrouble(createSession, Result<HttpReply>(spent));
        (void)m_world->trySignIn(aliceHandle, u"wrong"_s);
        m_world->pds.setTrouble(createSession, std::nullopt);

        const auto atOnce = m_world->trySignIn(aliceHandle, alicePassword);
        m_world->pass(5min);
        const auto later = m_world->trySignIn(aliceHandle, alicePassword);

        SKYKEEP_VERIFY_ERROR(atOnce, ErrorKind::RateLimited);
        QCOMPARE(atOnce.error().retryAfter, std::optional<Milliseconds>(4min));
        SKYKEEP_VERIFY_VALUE(later);
        QCOMPARE(m_world->pds.countOf(createSession), 2);
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
