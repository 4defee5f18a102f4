// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "identity/identityresolver.h"
#include "net/qthttpclient.h"
#include "sandbox/sampleaccounts.h"
#include "support/check.h"
#include "support/manualclock.h"
#include "support/scripteddns.h"
#include "xrpc/xrpcclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

class TestSampleAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_samples = std::make_unique<SampleAccounts>(m_clock);
        SKYKEEP_VERIFY_VALUE(m_samples->start());
        m_xrpc = std::make_unique<XrpcClient>(m_http, m_samples->clock());
    }

    void cleanup() { m_samples.reset(); }

    void everyAccountCanBeSignedInToAtFirst()
    {
        QVERIFY(m_samples->accounts().size() >= 12);
        for (const auto &account : m_samples->accounts()) {
            const auto did = finish(m_xrpc->resolveHandle(host(account), account.handle));
            SKYKEEP_VERIFY_VALUE(did);
            QVERIFY(*did == account.did);
            SKYKEEP_VERIFY_VALUE(signIn(account));
        }
    }

    void aBareNameIsEnoughAtItsServer()
    {
        for (const auto &server : m_samples->servers()) {
            const auto described = finish(
                m_xrpc->describeServer({server, AddressPolicy::AnyAddress}));
            SKYKEEP_VERIFY_VALUE(described);
            QCOMPARE(described->availableUserDomains, QStringList{u".sandbox.test"_s});
        }
    }

    void theDirectoryKnowsThemAll()
    {
        IdentityResolver resolver(m_http, m_dns, m_samples->plcUrl());
        for (const auto &account : m_samples->accounts()) {
            const auto document = finish(resolver.resolveDid(account.did));
            SKYKEEP_VERIFY_VALUE(document);
            QVERIFY(document->pds == account.server);
            QVERIFY(document->claimedHandle == account.handle);
        }
    }

    void playingMakesEachWhatItIsNamedFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<ErrorKind>>("error");
        QTest::addColumn<QString>("status");

        const std::optional<ErrorKind> none;
        const auto kind = [](ErrorKind error) { return std::optional(error); };
        QTest::newRow("active") << u"active"_s << none << u"active"_s;
        QTest::newRow("deactivated") << u"deactivated"_s << none << u"deactivated"_s;
        QTest::newRow("suspended")
            << u"suspended"_s << kind(ErrorKind::AccountTakenDown) << u"suspended"_s;
        QTest::newRow("taken down")
            << u"takendown"_s << kind(ErrorKind::AccountTakenDown) << u"takendown"_s;
        QTest::newRow("moved") << u"moved"_s << none << u"deactivated"_s;
        QTest::newRow("rate-limited")
            << u"ratelimited"_s << kind(ErrorKind::RateLimited) << QString();
        QTest::newRow("unreachable") << u"unreachable"_s << kind(ErrorKind::Offline) << QString();
        QTest::newRow("single use") << u"singleuse"_s << none << u"active"_s;
    }

    void playingMakesEachWhatItIsNamedFor()
    {
        QFETCH(QString, name);
        QFETCH(std::optional<ErrorKind>, error);
        QFETCH(QString, status);
        const auto &account = sample(name);
        const auto session = signIn(account);
        SKYKEEP_VERIFY_VALUE(session);

        m_samples->play();

        const auto renewed = finish(m_xrpc->refreshSession(host(account), session->tokens.refresh));
        const auto said = finish(m_xrpc->getRepoStatus(host(account), account.did));
        QCOMPARE(renewed.has_value(), !error);
        QVERIFY(!error || renewed.error().kind == *error);
        QCOMPARE(said ? said->status : QString(), status);
    }

    void aMovedAccountIsFoundAtItsNewServer()
    {
        const auto &account = sample(u"moved"_s);
        m_samples->play();

        IdentityResolver resolver(m_http, m_dns, m_samples->plcUrl());
        const auto document = finish(resolver.resolveDid(account.did));

        SKYKEEP_VERIFY_VALUE(document);
        QVERIFY(document->pds == m_samples->servers().at(1));
    }

    void thingsHappenAsTimePasses()
    {
        const auto &renamed = sample(u"renamed"_s);
        const auto &appealed = sample(u"appealed"_s);
        const auto statusOf = [&](const SampleAccount &account) {
            const auto said = finish(m_xrpc->getRepoStatus(host(account), account.did));
            return said ? said->status : describe(said.error());
        };
        const auto session = signIn(renamed);
        m_samples->play();

        m_clock.advance(16s);
        const auto renewed = finish(m_xrpc->refreshSession(host(renamed), session->tokens.refresh));
        m_clock.advance(5s);
        const auto barred = statusOf(appealed);
        m_clock.advance(150s);
        const auto back = statusOf(appealed);
        m_clock.advance(10min);

        SKYKEEP_VERIFY_VALUE(renewed);
        QCOMPARE(renewed->account.handle->toString(), u"renamed-at-last.sandbox.test"_s);
        QCOMPARE(barred, u"takendown"_s);
        QCOMPARE(back, u"active"_s);
        QVERIFY(!m_samples->home().hasAccount(m_samples->did(u"moved"_s)));
    }

    void stoppingEndsAllOfIt()
    {
        m_samples->play();

        m_samples->stop();
        m_clock.advance(1h);

        SKYKEEP_VERIFY_ERROR(signIn(sample(u"active"_s)), ErrorKind::Offline);
        QVERIFY(m_samples->home().hasAccount(m_samples->did(u"moved"_s)));
    }

private:
    const SampleAccount &sample(const QString &name) const
    {
        return *std::ranges::find(m_samples->accounts(), m_samples->did(name), &SampleAccount::did);
    }

    static XrpcHost host(const SampleAccount &account)
    {
        return {account.server, AddressPolicy::AnyAddress};
    }

    Result<ServerSession> signIn(const SampleAccount &account)
    {
        const SignInCredentials credentials{account.handle.toString(), account.password,
                                            account.secondFactor};
        return finish(m_xrpc->createSession(host(account), credentials));
    }

    ManualClock m_clock;
    QtHttpClient m_http{QtHttpClient::Options{"Skykeep/test"}};
    ScriptedDns m_dns;
    std::unique_ptr<SampleAccounts> m_samples;
    std::unique_ptr<XrpcClient> m_xrpc;
};

QTEST_GUILESS_MAIN(TestSampleAccounts)
#include "tst_sampleaccounts.moc"
