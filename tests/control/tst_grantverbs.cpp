// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lendingverbsstage.h"
#include "protocol/verbs.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

const auto alice = u"alice.example.com"_s;

} // namespace

//! The verbs about grants against a desk that really decides.
class TestGrantVerbs : public QObject
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
    Answer<QJsonValue> grantTo(const QJsonObject &program, const QString &allow = u"read"_s)
    {
        m_world->owner.answer = {};
        return ask(Verb::grant,
                   {{u"program"_s, program}, {u"account"_s, alice}, {u"allow"_s, allow}});
    }
    QJsonArray grants() { return (*ask(Verb::grants))["grants"_L1].toArray(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_stage = std::make_unique<LendingVerbsStage>();
        m_world = &m_stage->world;
    }
    void cleanup() { m_stage.reset(); }

    void aGrantIsMadeOnceTheOwnerApproves()
    {
        const auto refused = ask(Verb::grant,
                                 {{u"program"_s, QJsonObject{{u"unit"_s, u"bot.service"_s}}},
                                  {u"account"_s, alice},
                                  {u"allow"_s, u"read"_s}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Denied);
        QVERIFY(grants().isEmpty());

        const auto granted = grantTo({{u"unit"_s, u"bot.service"_s}}, u"read,app.test.method"_s);

        QVERIFY2(granted, granted ? "" : qPrintable(granted.error().message));
        const auto all = grants();
        QCOMPARE(all.size(), 1);
        QCOMPARE(fieldsOf(all[0]),
                 sorted(
                     u"grant verdict lasting origin program did handle allow service whileLocked "
                     "madeAt endsAt lastUsedAt"_s));
        QCOMPARE(all[0]["grant"_L1], (*granted)["grant"_L1]);
        QCOMPARE(all[0]["program"_L1],
                 QJsonValue(QJsonObject{{u"kind"_s, u"unit"_s}, {u"name"_s, u"bot.service"_s}}));
        QCOMPARE(all[0]["allow"_L1].toArray(), (QJsonArray{u"read"_s, u"app.test.method"_s}));
        QCOMPARE(all[0]["lasting"_L1].toString(), u"always"_s);
    }

    void aGrantThatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QJsonValue>("program");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("allow");
        const QJsonValue unit = QJsonObject{{u"unit"_s, u"bot.service"_s}};
        const auto row = [](const char *name, const QJsonValue &program, const QString &account,
                            const QString &allow) {
            QTest::newRow(name) << program << account << allow;
        };
        row("no program", {}, alice, u"read"_s);
        row("two programs",
            QJsonObject{{u"unit"_s, u"bot.service"_s}, {u"executable"_s, u"/bin/ls"_s}}, alice,
            u"read"_s);
        row("a relative path", QJsonObject{{u"executable"_s, u"bin/ls"_s}}, alice, u"read"_s);
        row("no unit", QJsonObject{{u"unit"_s, u"../x"_s}}, alice, u"read"_s);
        row("a user by name", QJsonObject{{u"user"_s, u"root"_s}}, alice, u"read"_s);
        row("a negative user", QJsonObject{{u"user"_s, -1}}, alice, u"read"_s);
        row("nothing allowed", unit, alice, {});
        row("no class", unit, alice, u"everything"_s);
        row("what is lent to nobody", unit, alice, u"com.atproto.server.createSession"_s);
        row("no account", unit, {}, u"read"_s);
    }

    void aGrantThatCannotBeMeantIsRefused()
    {
        QFETCH(const QJsonValue, program);
        QFETCH(const QString, account);
        QFETCH(const QString, allow);
        m_world->owner.answer = {};

        const auto granted = ask(Verb::grant,
                                 {{u"program"_s, program},
                                  {u"account"_s, account},
                                  {u"allow"_s, allow}});

        QVERIFY(!granted);
        QCOMPARE(granted.error().code, ErrorCode::Usage);
        QCOMPARE(m_world->owner.asked, 0);
    }

    void grantsAreTakenBackWithoutAsking()
    {
        const auto script = m_world->accounts.fileIn(u"bot.py"_s);
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/usr/bin/python3\nprint(1)\n");
        file.close();
        const auto one = grantTo({{u"unit"_s, u"bot.service"_s}});
        QVERIFY(one);
        QVERIFY(grantTo({{u"executable"_s, script}}));
        QVERIFY(grantTo({{u"executable"_s, script}}, u"write"_s));
        QVERIFY(grantTo({{u"user"_s, 4711}}));
        QCOMPARE(grants().size(), 4);
        m_world->owner.asked = 0;

        QCOMPARE((*ask(Verb::revoke, {{u"grant"_s, (*one)["grant"_L1]}}))["revoked"_L1].toInt(), 1);
        QCOMPARE(grants().size(), 3);
        QVERIFY(QFile::remove(script)); // its digest is no longer to be had
        const auto program = ask(Verb::revoke,
                                 {{u"program"_s, QJsonObject{{u"executable"_s, script}}}});
        QCOMPARE((*program)["revoked"_L1].toInt(), 2);
        QCOMPARE(grants().size(), 1);
        QCOMPARE((*ask(Verb::revoke, {{u"all"_s, true}}))["revoked"_L1].toInt(), 1);
        QVERIFY(grants().isEmpty());
        QCOMPARE(m_world->owner.asked, 0);
    }

    void whatIsNotThereCannotBeTakenBack()
    {
        QVERIFY(!ask(Verb::revoke, {{u"grant"_s, u"nothing"_s}}));
        QCOMPARE(ask(Verb::revoke).error().code, ErrorCode::Usage);
        QCOMPARE((*ask(Verb::revoke, {{u"all"_s, true}}))["revoked"_L1].toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGrantVerbs)
#include "tst_grantverbs.moc"
