// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/lendingstage.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! A program that somebody else wrote a client library for needs no password any more.
class TestClientLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto variable = "SKYKEEP_TEST_CLIENT_DIR";
        if (!qEnvironmentVariableIsSet(variable))
            qputenv(variable, SKYKEEP_TEST_CLIENT_FOLDER);
        QVERIFY2(QFile::exists(qEnvironmentVariable(variable)), "./dev setup installs the library");
        m_servers.emplace();
        m_stage.emplace(*m_servers, u"alice.test"_s);
    }

    void cleanupTestCase() { m_stage.reset(); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itPostsWithALentToken()
    {
        const auto script = QStringLiteral(SKYKEEP_TEST_CLIENT_SCRIPT);
        m_stage->grant(script, u"access-token");
        m_stage->grant(LendingStage::thisProgram(), u"read");

        const auto posted = m_stage->run(u"node"_s, {script, u"alice.test"_s, u"Grüße 🌍"_s});
        const auto listed = m_stage->skykeep({u"call"_s, u"com.atproto.repo.listRecords"_s,
                                              u"repo="_s + m_stage->did(),
                                              u"collection=app.bsky.feed.post"_s});

        QCOMPARE(posted.errors, QByteArray());
        QCOMPARE(posted.exit, 0);
        const auto records = listed.object().value("records"_L1).toArray();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first()["uri"_L1].toString(), line(posted));
        QCOMPARE(records.first()["value"_L1]["text"_L1].toString(), u"Grüße 🌍"_s);
    }

    void theLogNamesTheScript()
    {
        const auto log = m_stage->keeper().skykeep({u"log"_s, u"--json"_s}).array();

        QVERIFY(!log.isEmpty());
        QCOMPARE(log.first()["program"_L1].toString(), u"post.mjs"_s);
        QCOMPARE(log.first()["what"_L1].toString(), u"access-token"_s);
    }

private:
    std::optional<ReferenceServers> m_servers;
    std::optional<LendingStage> m_stage;
};

QTEST_GUILESS_MAIN(TestClientLibrary)
#include "tst_clientlibrary.moc"
