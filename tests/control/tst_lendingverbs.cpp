// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lendingverbsstage.h"
#include "protocol/verbs.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

const auto alice = u"alice.example.com"_s;

} // namespace

//! The lending verbs against a desk that really decides.
class TestLendingVerbs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LendingVerbsStage> m_stage;
    LendingWorld *m_world = nullptr;

    Answer<QJsonValue> ask(ClientId client, const QString &verb, const QJsonObject &arguments = {})
    {
        return m_stage->ask(client, verb, arguments);
    }
    Answer<QJsonValue> ask(const QString &verb, const QJsonObject &arguments = {})
    {
        return ask(m_stage->client, verb, arguments);
    }
    //! The same where the owner says yes in the window.
    Answer<QJsonValue> askAndAllow(const QString &verb, const QJsonObject &arguments)
    {
        m_world->consent().setPresented(true);
        const auto allow = connect(
            &m_world->consent(), &ConsentDesk::asked, this,
            [this](quint64 id) { m_world->consent().answer(id, Consent::Once); },
            Qt::QueuedConnection);
        auto answer = ask(verb, arguments);
        disconnect(allow);
        m_world->consent().setPresented(false);
        return answer;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_stage = std::make_unique<LendingVerbsStage>();
        m_world = &m_stage->world;
    }
    void cleanup() { m_stage.reset(); }

    void aTokenComesWithAllThatItIsGoodFor()
    {
        const auto lent = askAndAllow(Verb::token, {{u"account"_s, alice}});

        QVERIFY2(lent, lent ? "" : qPrintable(lent.error().message));
        QCOMPARE(fieldsOf(*lent), sorted(u"did handle host token expiresAt active status"_s));
        QCOMPARE((*lent)["handle"_L1].toString(), alice);
        QCOMPARE((*lent)["host"_L1].toString(), u"https://pds.example.com"_s);
        QCOMPARE((*lent)["active"_L1], QJsonValue(true));
        QVERIFY(parseRfc3339((*lent)["expiresAt"_L1].toString()));
        QVERIFY(!(*lent)["token"_L1].toString().isEmpty());
        QCOMPARE(m_world->logged(), QStringList{u"access-token lent"_s});
    }

    void theOnlyAccountNeedNotBeNamed()
    {
        const auto lent = askAndAllow(Verb::token, {});

        QVERIFY(lent);
        QCOMPARE((*lent)["handle"_L1].toString(), alice);
    }

    void whereNobodyCanAnswerTheSentenceSaysHowToGrant()
    {
        const auto lent = ask(Verb::token, {{u"account"_s, alice}});

        QVERIFY(!lent);
        QCOMPARE(lent.error().code, ErrorCode::Denied);
        QVERIFY2(lent.error().message.contains(u"skykeep grant"_s),
                 qPrintable(lent.error().message));
    }

    void aTokenRequestThatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("arguments");
        QTest::newRow("an audience alone") << QJsonObject{{u"aud"_s, u"did:web:x.test"_s}};
        QTest::newRow("a method alone") << QJsonObject{{u"lxm"_s, u"app.test.x"_s}};
        QTest::newRow("no DID") << QJsonObject{{u"aud"_s, u"x.test"_s},
                                               {u"lxm"_s, u"app.test.x"_s}};
        QTest::newRow("no method")
            << QJsonObject{{u"aud"_s, u"did:web:x.test"_s}, {u"lxm"_s, u"x y"_s}};
        for (const auto &tail : {u"#"_s, u"#a b"_s, u"#a#b"_s, u"#a\nYes: all of it"_s}) {
            QTest::newRow("no part of a service")
                << QJsonObject{{u"aud"_s, u"did:web:x.test"_s + tail}, {u"lxm"_s, u"app.test.x"_s}};
        }
        QTest::newRow("a time of an access token") << QJsonObject{{u"seconds"_s, 60}};
        QTest::newRow("a minimum of a service token")
            << QJsonObject{{u"aud"_s, u"did:web:x.test"_s},
                           {u"lxm"_s, u"app.test.x"_s},
                           {u"minValidSeconds"_s, 60}};
        QTest::newRow("no time at all") << QJsonObject{{u"minValidSeconds"_s, 0}};
        QTest::newRow("a negative time") << QJsonObject{{u"minValidSeconds"_s, -5}};
        QTest::newRow("a time in words") << QJsonObject{{u"minValidSeconds"_s, u"5m"_s}};
        QTest::newRow("a century") << QJsonObject{{u"minValidSeconds"_s, qint64(3'155'760'000)}};
    }

    void whatIsNoServiceLimitsNothing()
    {
        m_world->consent().setPresented(true);
        for (const auto &service :
             {u"anything at all"_s, u"did:web:x.test#a b"_s, u"did:web:x.test\nYes: all"_s}) {
            const auto lent = ask(Verb::lease,
                                  {{u"account"_s, alice},
                                   {u"allow"_s, u"read"_s},
                                   {u"service"_s, service}});

            QVERIFY(!lent);
            QCOMPARE(lent.error().code, ErrorCode::Usage);
            QVERIFY(m_world->consent().questions().empty());
        }
    }

    void aTokenRequestThatCannotBeMeantIsRefused()
    {
        QFETCH(const QJsonObject, arguments);
        m_world->consent().setPresented(true);

        const auto lent = ask(Verb::token, arguments);

        QVERIFY(!lent);
        QCOMPARE(lent.error().code, ErrorCode::Usage);
        QVERIFY(m_world->consent().questions().empty());
    }

    void aLeaseIsKnownToWhatRunsBelow()
    {
        const auto leased = askAndAllow(Verb::lease,
                                        {{u"account"_s, alice},
                                         {u"allow"_s, u"write,read"_s},
                                         {u"seconds"_s, 60}});

        QVERIFY2(leased, leased ? "" : qPrintable(leased.error().message));
        QCOMPARE(fieldsOf(*leased),
                 sorted(u"lease pid program command did handle allow service since endsAt"_s));
        QCOMPARE((*leased)["allow"_L1].toArray(), (QJsonArray{u"read"_s, u"write"_s}));
        const auto below = LendingWorld::below(m_stage->peer, u"/usr/bin/inner"_s, 200);
        const auto inner = m_world->enter(below);
        const auto context = ask(inner, Verb::context);
        QCOMPARE((*context)["lease"_L1]["lease"_L1], (*leased)["lease"_L1]);
        QCOMPARE((*context)["handle"_L1].toString(), alice);
        QCOMPARE((*ask(Verb::grants))["leases"_L1].toArray().size(), 1);

        m_world->desk().leave(m_stage->client);

        QVERIFY((*ask(inner, Verb::context))["lease"_L1].isNull());
    }

    void aLeaseCanBeTakenBack()
    {
        const auto leased = askAndAllow(Verb::lease,
                                        {{u"account"_s, alice}, {u"allow"_s, u"read"_s}});
        QVERIFY(leased);

        const auto revoked = ask(Verb::revoke, {{u"lease"_s, (*leased)["lease"_L1]}});
        const auto again = ask(Verb::revoke, {{u"lease"_s, (*leased)["lease"_L1]}});

        QCOMPARE((*revoked)["revoked"_L1].toInt(), 1);
        QVERIFY(!again);
        QVERIFY(m_world->desk().leases().empty());
    }

    void anUnknownAccountIsCalledOne()
    {
        QCOMPARE(ask(Verb::token, {{u"account"_s, u"nobody.test"_s}}).error().code,
                 ErrorCode::NoSuchAccount);
        QCOMPARE(ask(Verb::lendLog, {{u"account"_s, u"nobody.test"_s}}).error().code,
                 ErrorCode::NoSuchAccount);
    }

    void lockingNeedsNobodyAndUnlockingTheOwner()
    {
        QSignalSpy changed(&m_stage->verbs, &LendingVerbs::lockChanged);

        const auto locked = ask(Verb::lendLock);
        QCOMPARE(*locked, QJsonValue(QJsonObject{{u"locked"_s, true}, {u"cause"_s, u"owner"_s}}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(ask(Verb::token, {{u"account"_s, alice}}).error().code, ErrorCode::LendingLocked);
        QVERIFY(!ask(Verb::lendUnlock));
        QVERIFY(m_world->lock().isLocked());

        m_world->owner.answer = {};
        const auto unlocked = ask(Verb::lendUnlock);

        QCOMPARE(*unlocked,
                 QJsonValue(QJsonObject{{u"locked"_s, false}, {u"cause"_s, QJsonValue()}}));
        QCOMPARE(changed.size(), 2);
    }

    void whatIsUnlockedIsUnlockedWithoutAsking()
    {
        QVERIFY(ask(Verb::lendUnlock));
        QCOMPARE(m_world->owner.asked, 0);
    }

    void theLogTellsWhatWasAskedForAndWhatCameOfIt()
    {
        QVERIFY(askAndAllow(Verb::token, {{u"account"_s, alice}}));
        QVERIFY(!ask(Verb::token, {{u"account"_s, alice}}));

        const auto log = ask(Verb::lendLog, {{u"account"_s, alice}, {u"limit"_s, 1}});
        const auto whole = ask(Verb::lendLog);

        QCOMPARE(whole->toArray().size(), 2);
        QCOMPARE(log->toArray().size(), 1);
        const auto last = log->toArray()[0];
        QCOMPARE(fieldsOf(last),
                 sorted(u"at program key did handle what method service outcome count"_s));
        QCOMPARE(last["outcome"_L1].toString(), u"denied"_s);
        QVERIFY(!last["program"_L1].toString().isEmpty());
        QCOMPARE(last["what"_L1].toString(), u"access-token"_s);
    }

    void anotherUsersProgramMayOnlyBorrow()
    {
        const auto other = m_world->desk().enter(std::make_unique<FakePeer>(m_stage->peer),
                                                 LendingDesk::ClientUser::Other);

        for (const auto verb : {Verb::token, Verb::call})
            QVERIFY(m_stage->verbs.mayAsk(other, QString(verb)));
        for (const auto verb : {Verb::context, Verb::lease, Verb::grant, Verb::grants, Verb::revoke,
                                Verb::lendLock, Verb::lendUnlock, Verb::lendLog, Verb::status,
                                Verb::list, Verb::watch, Verb::signOut})
            QVERIFY2(!m_stage->verbs.mayAsk(other, QString(verb)), verb.data());
        QVERIFY(m_stage->verbs.mayAsk(m_stage->client, QString(Verb::lendLog)));
    }
};

QTEST_GUILESS_MAIN(TestLendingVerbs)
#include "tst_lendingverbs.moc"
