// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/lendingstage.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! The example client of docs/examples, which speaks the protocol by its page alone.
class TestPythonClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_servers.emplace();
        m_stage.emplace(*m_servers, u"alice.test"_s);
        m_stage->grant(m_client, u"read,access-token");
        m_bot = m_stage->script(u"bot.py"_s, {});
        QFile file(m_bot);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "import json, sys\n"
            "from skykeep_client import Skykeep, SkykeepError\n"
            "with Skykeep() as skykeep:\n"
            "    did, audience = sys.argv[1:]\n"
            "    written = skykeep.call('com.atproto.repo.createRecord', account=did, data={\n"
            "        'repo': did, 'collection': 'com.example.note',\n"
            "        'validate': False, 'record': {'text': 'Gr\\u00fc\\u00dfe'}})\n"
            "    read = skykeep.call('com.atproto.repo.listRecords', account=did, repo=did,\n"
            "                        collection='com.example.note')\n"
            "    lent = skykeep.token(did, audience=audience,\n"
            "                         method='com.example.notes.list', seconds=60)\n"
            "    try:\n"
            "        skykeep.token(did)\n"
            "    except SkykeepError as error:\n"
            "        code = error.code\n"
            "    print(json.dumps({'uri': written['uri'], 'records': read['records'],\n"
            "                      'token': lent['token'], 'code': code}))\n");
        file.close();
        m_stage->grant(m_bot, u"read,write");
        m_stage->grant(m_bot, u"com.example.notes.list", m_servers->audience());
    }

    void cleanupTestCase() { m_stage.reset(); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itTakesAToken()
    {
        const auto lent = python({m_client, u"token"_s, u"alice.test"_s});

        QCOMPARE(lent.errors, QByteArray());
        QCOMPARE(lent.exit, 0);
        QCOMPARE(line(lent), m_stage->accessToken());
    }

    void itMakesACall()
    {
        const auto read = python({m_client, u"call"_s, u"alice.test"_s,
                                  u"com.atproto.repo.describeRepo"_s, u"repo="_s + m_stage->did()});

        QCOMPARE(read.errors, QByteArray());
        QCOMPARE(read.exit, 0);
        QCOMPARE(read.object().value("handle"_L1).toString(), u"alice.test"_s);
    }

    void itSaysWhyItWasRefused()
    {
        const auto denied = python(
            {m_client, u"call"_s, u"alice.test"_s, u"com.atproto.server.deactivateAccount"_s});
        const auto refused = python({m_client, u"call"_s, u"alice.test"_s,
                                     u"com.atproto.repo.getRecord"_s, u"repo="_s + m_stage->did(),
                                     u"collection=com.example.note"_s, u"rkey=none"_s});

        QCOMPARE(denied.exit, 1);
        QVERIFY2(denied.errors.startsWith("denied: "), denied.errors.constData());
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.errors.startsWith("RecordNotFound: "), refused.errors.constData());
    }

    void aProgramOfOnesOwnUsesItAsAModule()
    {
        const auto done = python({m_bot, m_stage->did(), m_servers->audience()});

        QCOMPARE(done.errors, QByteArray());
        QCOMPARE(done.exit, 0);
        const auto said = done.object();
        const auto records = said.value("records"_L1).toArray();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first()["uri"_L1], said.value("uri"_L1));
        QCOMPARE(records.first()["value"_L1]["text"_L1].toString(), u"Grüße"_s);
        QCOMPARE(said.value("code"_L1).toString(), u"denied"_s);
        const auto accepted = m_servers->askAudience(u"com.example.notes.list"_s,
                                                     said.value("token"_L1).toString());
        QCOMPARE(accepted.status, 200);
    }

    void withoutAKeeperItSaysSo()
    {
        m_stage->keeper().terminate();

        const auto refused = python({m_client, u"token"_s, u"alice.test"_s});
        m_stage->keeper().start();

        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.errors.startsWith("no-keeper: "), refused.errors.constData());
    }

private:
    Outcome python(const QStringList &arguments) const
    {
        return m_stage->run(u"env"_s,
                            QStringList{u"PYTHONPATH="_s + QFileInfo(m_client).path(),
                                        u"PYTHONDONTWRITEBYTECODE=1"_s, u"python3"_s}
                                + arguments);
    }

    const QString m_client = QStringLiteral(SKYKEEP_EXAMPLE_CLIENT);
    std::optional<ReferenceServers> m_servers;
    std::optional<LendingStage> m_stage;
    QString m_bot;
};

QTEST_GUILESS_MAIN(TestPythonClient)
#include "tst_pythonclient.moc"
