// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/lendingstage.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! A script that asks for a thousand tokens, a hundred at a time.
class TestManyTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_servers.emplace(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_servers->setClockOffset(0ms);
        m_stage.emplace(*m_servers, u"user%1.test"_s.arg(++m_count),
                        RunningKeeper::Program::Steerable);
    }

    void cleanup() { m_stage.reset(); }

    void eachGetsTheTokenAndTheSessionIsRenewedOnce_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("renewals");

        // A reference server's token lasts for two hours.
        QTest::newRow("a token that lasts") << 0 << 0;
        QTest::newRow("one that would not last") << 30 << 1;
    }

    void eachGetsTheTokenAndTheSessionIsRenewedOnce()
    {
        QFETCH(const int, minutes);
        QFETCH(const int, renewals);
        const auto refreshSession = u"com.atproto.server.refreshSession"_s;
        // What xargs runs finds nothing on its input that it could ask anybody.
        const auto script = m_stage->script(
            u"ask"_s,
            "seq 1000 | xargs -P 100 -I{} sh -c "
            "'skykeep token --min-valid 100m || echo \"call {} ended with $?\"'\n");
        m_stage->grant(script, u"access-token");
        m_servers->advance(std::chrono::minutes(minutes));
        m_stage->keeper().advance(std::chrono::minutes(minutes));
        const auto before = m_servers->countOf(0, refreshSession);

        const auto asked = m_stage->run(script, {}, 10 * patience);

        QCOMPARE(asked.errors, QByteArray());
        QCOMPARE(asked.exit, 0);
        const auto answers = asked.output.trimmed().split('\n');
        QCOMPARE(answers.size(), 1000);
        const auto newest = m_stage->accessToken().toLatin1();
        for (const auto &answer : answers) {
            // Not a token that a failing test would show.
            QVERIFY2(answer == newest,
                     answer.startsWith("ey") ? "another token" : answer.constData());
        }
        QCOMPARE(m_servers->countOf(0, refreshSession) - before, renewals);
        QCOMPARE(m_servers
                     ->get(0, u"com.atproto.server.getSession"_s, {}, QString::fromLatin1(newest))
                     .status,
                 200);
        const auto log = m_stage->keeper().skykeep({u"log"_s, u"--json"_s}).array();
        qint64 lent = 0;
        for (const auto &entry : log) {
            QCOMPARE(entry["outcome"_L1].toString(), u"lent"_s);
            lent += entry["count"_L1].toInteger(1);
        }
        QCOMPARE(lent, 1000);
    }

private:
    std::optional<ReferenceServers> m_servers;
    std::optional<LendingStage> m_stage;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestManyTokens)
#include "tst_manytokens.moc"
