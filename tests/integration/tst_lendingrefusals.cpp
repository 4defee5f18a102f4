// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/lendingstage.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

constexpr int soon = 60'000; // on a very busy computer

// One connection: each line of its input is the arguments of a request for a token, each line of its output the answer.
const QByteArray askerText = R"(
client = greeted(sys.argv[1])
for line in sys.stdin:
    say(client, {"id": 7, "verb": "token", "arguments": json.loads(line)})
    print(json.dumps(hear(client)), flush=True)
)";

} // namespace

//! What the keeper says to whom it lends nothing.
class TestLendingRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_servers.emplace(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_handle = u"user%1.test"_s.arg(++m_count);
        m_stage.emplace(*m_servers, m_handle, RunningKeeper::Program::Steerable);
    }

    void cleanup()
    {
        end(m_asker);
        m_stage.reset();
    }

    void withoutAWindowARefusalSaysAtOnceHowToGrant()
    {
        const auto refused = m_stage->skykeep({u"token"_s});

        QCOMPARE(refused.exit, 7);
        QCOMPARE(refused.output, QByteArray());
        QVERIFY2(refused.complains({"skykeep grant --exe", LendingStage::thisProgram().toUtf8(),
                                    "--allow access-token"}),
                 refused.errors.constData());
        QCOMPARE(refused.errors.count('\n'), 1);
        QCOMPARE(m_stage->countInLog(u"denied"_s), 1);
        QCOMPARE(m_stage->countInLog(u"lent"_s), 0);
    }

    void whatWasDeniedStaysDeniedWhateverElseWasGranted()
    {
        m_stage->grant(LendingStage::thisProgram(), u"read,write");
        const auto before = call(u"com.atproto.repo.createRecord"_s, record());
        m_stage->grant({.verdict = Grant::Verdict::Deny,
                        .program = *programKeyOf(LendingStage::thisProgram()),
                        .account = *Did::parse(m_stage->did()),
                        .allowance = *parseAllowance(u"com.atproto.repo.createRecord")});

        const auto denied = call(u"com.atproto.repo.createRecord"_s, record());
        const auto read = call(u"com.atproto.repo.describeRepo"_s, {u"repo="_s + m_stage->did()});

        QCOMPARE(before.errors, QByteArray());
        QCOMPARE(before.exit, 0);
        QCOMPARE(denied.exit, 7);
        QCOMPARE(denied.output, QByteArray());
        QVERIFY2(denied.complains({"denied this program for good"}), denied.errors.constData());
        QCOMPARE(read.exit, 0);
    }

    void anAdministratorsDenialIsAboveTheOwnersGrant()
    {
        if (::geteuid() != 0)
            return; // only root's file counts
        m_stage->grant(LendingStage::thisProgram(), u"read,access-token");
        QCOMPARE(m_stage->skykeep({u"token"_s}).exit, 0);
        const auto file = m_stage->keeper().folder() + u"/administrators.json"_s;
        QFile list(file);
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(
            uR"({"grants": [{"program": {"executable": "%1"}, "account": "%2", )"
            R"("deny": ["access-token"]}]})"_s.arg(LendingStage::thisProgram(), m_stage->did())
                .toUtf8());
        list.close();
        m_stage->keeper().terminate();
        m_stage->keeper().startWith({u"--grants"_s, file});
        m_stage->keeper().start();

        const auto denied = m_stage->skykeep({u"token"_s});
        const auto revoked = m_stage->skykeep({u"revoke"_s, u"admin-1"_s});
        const auto all = m_stage->skykeep(
            {u"revoke"_s, u"--program"_s, LendingStage::thisProgram()});
        const auto again = m_stage->skykeep({u"token"_s});

        QCOMPARE(denied.exit, 7);
        QCOMPARE(denied.output, QByteArray());
        QVERIFY2(denied.errors.startsWith("skykeep: "), denied.errors.constData());
        QCOMPARE(revoked.exit, 7);
        QVERIFY2(revoked.complains({"denial"}), revoked.errors.constData());
        QCOMPARE(all.exit, 0);
        QCOMPARE(again.exit, 7);
    }

    void whileLockedNothingIsLentAndSessionsAreRenewed()
    {
        m_stage->grant(LendingStage::thisProgram(), u"read,access-token");
        QCOMPARE(m_stage->skykeep({u"lend-lock"_s}).exit, 0);
        const auto renewed = m_stage->keeper().count(m_stage->did(), "refreshed"_L1);

        const auto token = m_stage->skykeep({u"token"_s});
        const auto called = call(u"com.atproto.repo.describeRepo"_s, {u"repo="_s + m_stage->did()});
        const auto leased = m_stage->skykeep(
            {u"exec"_s, u"--allow"_s, u"read"_s, u"--"_s, u"echo"_s, u"ran"_s});

        for (const auto &refused : {token, called, leased}) {
            QCOMPARE(refused.exit, 8);
            QCOMPARE(refused.output, QByteArray());
            QVERIFY2(refused.complains({"lend-unlock"}), refused.errors.constData());
        }
        QCOMPARE(m_stage->countInLog(u"locked"_s), 3);
        m_servers->advance(2h);
        m_stage->keeper().advance(2h);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->keeper().count(m_stage->did(), "refreshed"_L1) > renewed,
                                 soon);
        QCOMPARE(m_stage->skykeep({u"token"_s}).exit, 8);
    }

    void neitherARestartNorAnybodysWordUnlocks()
    {
        m_stage->grant(LendingStage::thisProgram(), u"read,access-token");
        QCOMPARE(m_stage->skykeep({u"lend-lock"_s}).exit, 0);

        const auto unlocked = m_stage->skykeep({u"lend-unlock"_s});
        m_stage->keeper().terminate();
        m_stage->keeper().start();
        const auto afterARestart = m_stage->skykeep({u"token"_s});
        m_stage->keeper().kill();
        m_stage->keeper().start();
        const auto afterACrash = m_stage->skykeep({u"token"_s});

        QCOMPARE(unlocked.exit, 7);
        QVERIFY2(unlocked.complains({"only the owner"}), unlocked.errors.constData());
        QCOMPARE(afterARestart.exit, 8);
        QCOMPARE(afterACrash.exit, 8);
    }

    void whatWasRevokedIsRefusedAtTheNextRequestOfTheSameConnection()
    {
        startGrantedAsker();
        QVERIFY(ask("{}").contains("result"_L1));
        const auto grants = m_stage->keeper().skykeep({u"grants"_s, u"--json"_s}).object();
        const auto id = grants.value("grants"_L1)[0]["grant"_L1].toString();

        QCOMPARE(m_stage->keeper().skykeep({u"revoke"_s, id}).exit, 0);
        const auto refused = ask("{}");

        QCOMPARE(refused.value("error"_L1)["code"_L1].toString(), u"denied"_s);
        QVERIFY(!refused.contains("result"_L1));
    }

    void whatIsRevokedOrLockedWhileATokenIsRenewedIsNotLent_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("code");
        QTest::newRow("revoked") << QStringList{u"revoke"_s, u"--all"_s} << u"denied"_s;
        QTest::newRow("locked") << QStringList{u"lend-lock"_s} << u"lending-locked"_s;
    }

    void whatIsRevokedOrLockedWhileATokenIsRenewedIsNotLent()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, code);
        startGrantedAsker();
        m_servers->advance(100min);
        m_stage->keeper().sleep(100min);
        m_servers->stall();
        m_asker->write("{\"minValidSeconds\": 6000}\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->keeper().word(m_handle, "session"_L1), u"refreshing"_s,
                                  soon);

        const auto done = m_stage->keeper().skykeep(command);
        m_servers->goOn();
        const auto refused = answer();

        QCOMPARE(done.exit, 0);
        QCOMPARE(refused.value("error"_L1)["code"_L1].toString(), code);
        QCOMPARE(m_stage->countInLog(u"lent"_s), 0);
        QVERIFY(m_stage->keeper().count(m_stage->did(), "refreshed"_L1) > 0);
    }

private:
    Outcome call(const QString &method, const QStringList &parameters) const
    {
        return m_stage->skykeep(QStringList{u"call"_s, method} + parameters);
    }
    QStringList record() const
    {
        return {u"repo="_s + m_stage->did(), u"collection=com.example.note"_s, u"record:={}"_s,
                u"validate:=false"_s};
    }

    void startGrantedAsker()
    {
        const auto program = m_stage->python(u"asker"_s, askerText);
        m_stage->grant(program, u"access-token");
        m_asker.emplace();
        m_asker->start(program, {m_stage->address()});
        QVERIFY(m_asker->waitForStarted());
    }
    static void end(std::optional<QProcess> &process)
    {
        if (!process)
            return;
        process->kill();
        process->waitForFinished();
        process.reset();
    }
    QJsonObject ask(const QByteArray &arguments)
    {
        m_asker->write(arguments + '\n');
        return answer();
    }
    QJsonObject answer()
    {
        while (!m_asker->canReadLine() && m_asker->waitForReadyRead(soon)) { }
        return QJsonDocument::fromJson(m_asker->readLine()).object();
    }

    std::optional<ReferenceServers> m_servers;
    std::optional<LendingStage> m_stage;
    std::optional<QProcess> m_asker; //!< Ends before the keeper does.
    QString m_handle;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestLendingRefusals)
#include "tst_lendingrefusals.moc"
