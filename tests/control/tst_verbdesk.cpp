// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/verbdesk.h"
#include "lending/lendingworld.h"
#include "support/check.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

class OneFinding final : public Checkup
{
public:
    Task<std::vector<Finding>> examine() override
    {
        std::vector<Finding> findings{{u"clock"_s, Finding::Verdict::Good, u"Good."_s}};
        co_return findings;
    }
};

} // namespace

class TestVerbDesk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LendingWorld> m_lending;
    KeptAccounts *m_world = nullptr;
    const FakePeer::State m_peer = LendingWorld::programAt(u"/usr/bin/asker"_s, 100);
    ClientId m_client = 0;
    OneFinding m_checkup;
    std::unique_ptr<LendingVerbs> m_verbs;
    std::unique_ptr<VerbDesk> m_desk;

    Answer<QJsonValue> ask(const QString &verb, const QJsonObject &arguments = {})
    {
        auto answer = finish(m_desk->answer(m_client, verb, arguments));
        m_world->settle();
        return answer;
    }
    static QStringList keys(const QJsonValue &value) { return value.toObject().keys(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_lending = std::make_unique<LendingWorld>();
        m_world = &m_lending->accounts;
        m_client = m_lending->enter(m_peer);
        m_world->signIn(u"alice"_s);
        m_world->settle();
        m_verbs = std::make_unique<LendingVerbs>(
            LendingVerbs::Services{m_lending->desk(), m_lending->grants(), m_lending->log(),
                                   m_lending->lock(), m_world->keeper().registry()});
        m_desk = std::make_unique<VerbDesk>(m_world->keeper(), *m_verbs, m_checkup, m_world->clock,
                                            KeeperIdentity{u"skykeepd"_s, u"1.0"_s, u"default"_s,
                                                           m_world->clock.now()});
    }
    void cleanup()
    {
        m_desk.reset();
        m_verbs.reset();
        m_lending.reset();
    }

    void everyVerbHasItsFields_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addColumn<QStringList>("fields"); // of the first, where there are several
        const QString alice = u"alice.example.com"_s;
        const QJsonObject account{{u"account"_s, alice}};
        const auto with = [account](const QString &name, const QJsonValue &value) {
            auto arguments = account;
            arguments.insert(name, value);
            return arguments;
        };
        QStringList listed = u"did handle label server accountHost active status statusAsOf "
                             "statusSource session reason attention credential accessExpiresAt "
                             "refreshExpiresAt nextRefreshAt lastRefreshAt warnings"_s.split(u' ');
        QStringList full = listed
            + u"handleVerified movedTo lastError signInNeededBy keptSince"_s.split(u' ');
        const auto split = [](const QString &words) { return words.split(u' '); };

        QTest::newRow("status") << u"status"_s << QJsonObject()
                                << split(u"program version pid since profile sandbox accounts kept "
                                         "needYou keychain lending warnings"_s);
        QTest::newRow("list") << u"list"_s << QJsonObject() << listed;
        QTest::newRow("show") << u"show"_s << account << full;
        QTest::newRow("resolve") << u"resolve"_s << QJsonObject{{u"identifier"_s, alice}}
                                 << split(u"did handle server accountHost listed"_s);
        QTest::newRow("sign-in") << u"sign-in"_s
                                 << QJsonObject{{u"identifier"_s, alice},
                                                {u"password"_s, u"alice-password"_s}}
                                 << full;
        QTest::newRow("refresh") << u"refresh"_s << account << full + QStringList(u"error"_s);
        QTest::newRow("pause") << u"pause"_s << account << full;
        QTest::newRow("resume") << u"resume"_s << account << full;
        QTest::newRow("sign-out") << u"sign-out"_s << account
                                  << split(u"did handle revoked message"_s);
        QTest::newRow("sign-out of all") << u"sign-out"_s << QJsonObject{{u"all"_s, true}}
                                         << split(u"did handle revoked message"_s);
        QTest::newRow("remove") << u"remove"_s << account << split(u"did handle message"_s);
        QTest::newRow("use-app-password") << u"use-app-password"_s << account << full;
        QTest::newRow("label") << u"label"_s << with(u"label"_s, u"mine"_s) << full;
        QTest::newRow("acknowledge")
            << u"acknowledge"_s << with(u"code"_s, u"main-password"_s) << full;
        QTest::newRow("ledger") << u"ledger"_s << with(u"limit"_s, 5)
                                << split(u"at event text detail"_s);
        QTest::newRow("keychain") << u"keychain"_s << QJsonObject{{u"action"_s, u"status"_s}}
                                  << split(u"state backend message"_s);
        QTest::newRow("doctor") << u"doctor"_s << QJsonObject() << split(u"check ok text remedy"_s);
    }
    void everyVerbHasItsFields()
    {
        QFETCH(QString, verb);
        QFETCH(QJsonObject, arguments);
        QFETCH(QStringList, fields);

        const auto answer = ask(verb, arguments);

        QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().message));
        auto first = *answer;
        if (verb == "refresh"_L1 || verb == "sign-out"_L1)
            first = first.toObject().value(u"accounts"_s);
        if (first.isArray())
            first = first.toArray().first();
        fields.sort();
        QCOMPARE(keys(first), fields);
    }

    void everyRefusalHasItsCode_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addColumn<QString>("code");
        const QJsonObject nobody{{u"account"_s, u"nobody.example.com"_s}};
        const QJsonObject alice{{u"account"_s, u"alice.example.com"_s}};
        const auto signIn = [](const QString &identifier, const QString &password) {
            return QJsonObject{{u"identifier"_s, identifier}, {u"password"_s, password}};
        };

        QTest::newRow("no such verb") << u"dance"_s << QJsonObject() << u"usage"_s;
        QTest::newRow("no account named") << u"show"_s << QJsonObject() << u"usage"_s;
        QTest::newRow("no such account") << u"show"_s << nobody << u"no-such-account"_s;
        QTest::newRow("nobody to remove") << u"remove"_s << nobody << u"no-such-account"_s;
        QTest::newRow("no such warning")
            << u"acknowledge"_s
            << QJsonObject{{u"account"_s, u"alice.example.com"_s}, {u"code"_s, u"x"_s}}
            << u"usage"_s;
        const auto silent = [alice](double seconds) {
            auto arguments = alice;
            arguments.insert(u"code"_s, u"main-password"_s);
            arguments.insert(u"seconds"_s, seconds);
            return arguments;
        };
        QTest::newRow("silent for no time") << u"acknowledge"_s << silent(0) << u"usage"_s;
        QTest::newRow("silent backwards") << u"acknowledge"_s << silent(-60) << u"usage"_s;
        QTest::newRow("silent for ever") << u"acknowledge"_s << silent(1e300) << u"usage"_s;
        QTest::newRow("no such action")
            << u"keychain"_s << QJsonObject{{u"action"_s, u"eat"_s}} << u"usage"_s;
        QTest::newRow("wrong password")
            << u"sign-in"_s << signIn(u"alice.example.com"_s, u"no"_s) << u"wrong-credentials"_s;
        QTest::newRow("no service")
            << u"sign-in"_s << signIn(u"alice"_s, u"no"_s) << u"service-required"_s;
        QTest::newRow("no password") << u"sign-in"_s << signIn(u"alice"_s, {}) << u"usage"_s;
    }
    void everyRefusalHasItsCode()
    {
        QFETCH(QString, verb);
        QFETCH(QJsonObject, arguments);

        const auto answer = ask(verb, arguments);

        QVERIFY(!answer);
        QTEST(toText(answer.error().code), "code");
        QVERIFY(!answer.error().message.isEmpty());
    }

    void aWarningIsPutOffAndComesBack()
    {
        QJsonObject arguments{{u"account"_s, u"alice.example.com"_s},
                              {u"code"_s, u"main-password"_s},
                              {u"seconds"_s, 3600}};
        const auto until = m_world->clock.now() + 1h;

        const auto answer = ask(u"acknowledge"_s, arguments);

        QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().message));
        auto warning = (*answer)[u"warnings"_s][0];
        QCOMPARE(warning[u"acknowledged"_s], QJsonValue(true));
        QCOMPARE(warning[u"snoozedUntil"_s].toString(), toRfc3339(until));
        QCOMPARE((*answer)[u"attention"_s].toString(), u"none"_s);
        m_world->pass(1h);
        arguments = {{u"account"_s, u"alice.example.com"_s}};
        warning = ask(u"show"_s, arguments).value()[u"warnings"_s][0];
        QCOMPARE(warning[u"acknowledged"_s], QJsonValue(false));
        QVERIFY(warning[u"snoozedUntil"_s].isNull());
    }

    void aSignedOutAccountNeedsASignIn()
    {
        const QJsonObject alice{{u"account"_s, u"alice.example.com"_s}};
        QVERIFY(ask(u"sign-out"_s, alice));

        const auto paused = ask(u"pause"_s, alice);
        const auto changed = ask(u"use-app-password"_s, alice);

        QVERIFY(!paused && paused.error().code == ErrorCode::SignInNeeded);
        QVERIFY(!changed && changed.error().code == ErrorCode::SignInNeeded);
    }

    void aLockedKeychainIsNotNow()
    {
        m_world->vault.setState(VaultState::Locked);

        const auto signIn = ask(u"sign-in"_s,
                                {{u"identifier"_s, u"alice.example.com"_s},
                                 {u"password"_s, u"alice-password"_s}});
        const auto status = ask(u"keychain"_s, {{u"action"_s, u"status"_s}});

        QVERIFY(!signIn && signIn.error().code == ErrorCode::NotNow);
        QCOMPARE(status->toObject().value(u"state"_s).toString(), u"locked"_s);
    }

    void refreshingAllTellsEachAccountsError()
    {
        m_world->signIn(u"bob"_s, m_world->other);
        m_world->other.setTrouble(fail(ErrorKind::Offline));

        const auto answer = ask(u"refresh"_s, {{u"all"_s, true}});

        const auto accounts = answer->toObject().value(u"accounts"_s).toArray();
        QCOMPARE(accounts.size(), 2);
        QVERIFY(accounts.at(0)[u"error"_s].isNull());
        QVERIFY(accounts.at(1)[u"error"_s].isString());
    }

    void noAnswerHoldsASecret()
    {
        QString all;
        for (const auto &verb : {u"status"_s, u"list"_s, u"doctor"_s})
            all += QString::fromUtf8(
                QJsonDocument(QJsonArray{*ask(verb)}).toJson(QJsonDocument::Compact));
        for (const auto &verb : {u"show"_s, u"ledger"_s, u"refresh"_s})
            all += QString::fromUtf8(
                QJsonDocument(QJsonArray{*ask(verb, {{u"account"_s, u"alice.example.com"_s}})})
                    .toJson(QJsonDocument::Compact));

        QVERIFY(!all.contains(u"eyJ"_s));
        QVERIFY(!all.contains(u"alice-password"_s));
    }
};

QTEST_GUILESS_MAIN(TestVerbDesk)
#include "tst_verbdesk.moc"
