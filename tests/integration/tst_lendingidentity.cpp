// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/lendingstage.h"

#include <QDir>
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

// Says each line of its input and prints what it hears.
const QByteArray speakerText = R"(
client = connect(sys.argv[1])
hear(client)
for line in sys.stdin:
    client.sendall(line.encode())
    if "verb" in line:
        print(json.dumps(hear(client)), flush=True)
)";

// Connects, and then is told what becomes of the connection.
const QByteArray changelingText = R"(
client = greeted(sys.argv[1])
client.set_inheritable(True)
say(client, {"id": 1, "verb": "status"}) # it is known by now
hear(client)
other = ["/usr/bin/python3", sys.argv[3], str(client.fileno())]
if sys.argv[2] == "asks itself":
    say(client, {"id": 2, "verb": "token"})
    print(json.dumps(hear(client)))
elif sys.argv[2] == "becomes another":
    os.execv(other[0], other)
elif sys.argv[2] == "asks and becomes another":
    say(client, {"id": 2, "verb": "token", "arguments": {"minValidSeconds": 6000}})
    os.execv(other[0], other + ["hear"])
elif sys.argv[2] == "leaves it to its child":
    if os.fork() == 0:
        parent = os.getppid()
        time.sleep(0.2)
        while os.getppid() == parent:
            time.sleep(0.05)
        os.execv(other[0], other)
)";

const QByteArray otherText = R"(
client = socket.socket(fileno=int(sys.argv[1]))
if sys.argv[2:] != ["hear"]:
    say(client, {"id": 2, "verb": "token"})
print(json.dumps(hear(client)), flush=True)
)";

// The keeper has begun to answer the first request when it answers the second.
const QByteArray leaverText = R"(
client = greeted(sys.argv[1])
say(client, {"id": 1, "verb": "token", "arguments": {"minValidSeconds": 6000}})
say(client, {"id": 2, "verb": "status"})
print(hear(client)["id"])
)";

} // namespace

//! Programs that are not, or no longer, what was granted, whatever they say they are.
class TestLendingIdentity : public QObject
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

    void cleanup() { m_stage.reset(); }

    void whoConnectsAndThenIsAnotherIsLentNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("isLent");
        QTest::newRow("that it lends to the program itself") << u"asks itself"_s << true;
        QTest::newRow("another program") << u"becomes another"_s << false;
        QTest::newRow("another program, after the request")
            << u"asks and becomes another"_s << false;
        QTest::newRow("a child that outlives it") << u"leaves it to its child"_s << false;
    }

    void whoConnectsAndThenIsAnotherIsLentNothing()
    {
        QFETCH(QString, what);
        QFETCH(bool, isLent);
        const auto other = m_stage->python(u"other"_s, otherText);
        const auto changeling = m_stage->python(u"changeling"_s, changelingText);
        m_stage->grant(changeling, u"access-token");
        m_stage->keeper().sleep(30min);

        // Until whoever has its output has ended.
        const auto ended = m_stage->run(u"/bin/sh"_s,
                                        {u"-c"_s, u"\"$@\" | cat"_s, u"sh"_s, changeling,
                                         m_stage->address(), what, other});

        const auto answer = ended.object();
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(answer.contains("result"_L1), isLent);
        QCOMPARE(m_stage->countInLog(u"lent"_s), isLent ? 1 : 0);
        if (!isLent)
            QCOMPARE(answer.value("error"_L1)["code"_L1].toString(), u"denied"_s);
    }

    void ofAnAskerThatHasEndedNothingIsWrittenDownAsLent()
    {
        const auto leaver = m_stage->python(u"leaver"_s, leaverText);
        m_stage->grant(leaver, u"access-token");
        const auto renewed = m_stage->keeper().count(m_stage->did(), "refreshed"_L1);
        m_servers->advance(30min);
        m_stage->keeper().sleep(30min);
        m_servers->stall();

        const auto left = m_stage->run(leaver, {m_stage->address()});
        m_servers->goOn();

        QCOMPARE(left.output, QByteArray("2\n"));
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->keeper().count(m_stage->did(), "refreshed"_L1) > renewed,
                                 soon);
        QCOMPARE(m_stage->countInLog(u"lent"_s), 0);
    }

    void nobodyAllowsThemselvesAnything_data()
    {
        QTest::addColumn<QString>("hello");
        QTest::newRow("as any program") << u"test"_s;
        QTest::newRow("as the window") << u"skykeep-desktop"_s;
        QTest::newRow("as the keeper") << u"skykeepd"_s;
    }

    void nobodyAllowsThemselvesAnything()
    {
        QFETCH(QString, hello);
        const auto speaker = deniedSpeaker();
        const QJsonObject own{{u"account"_s, m_stage->did()},
                              {u"allow"_s, u"read,write,access-token"_s},
                              {u"program"_s, QJsonObject{{u"executable"_s, speaker}}}};
        const QJsonObject forged{{u"approved"_s, true}, {u"user"_s, 0},
                                 {u"pid"_s, 1},         {u"client"_s, 1},
                                 {u"id"_s, u"test0"_s}, {u"origin"_s, u"administrator"_s}};
        const auto with = [&forged](QJsonObject more) {
            for (auto field = forged.begin(); field != forged.end(); ++field) {
                if (!more.contains(field.key()))
                    more.insert(field.key(), field.value());
            }
            return more;
        };

        auto greeting = with({{u"skykeep"_s, 1}, {u"program"_s, hello}, {u"version"_s, u"1"_s}});
        const QList<QJsonObject> said{
            greeting,
            request(u"token"_s, {}),
            createRecord(),
            request(u"grant"_s, own),
            request(u"grant"_s, with(own)),
            request(u"lease"_s, with(own)),
            request(u"approve"_s, with({{u"question"_s, 1}})),
            request(u"consent"_s, with({{u"question"_s, 1}, {u"answer"_s, u"always"_s}})),
            request(u"token"_s, with(own)),
            with({{u"id"_s, 7},
                  {u"verb"_s, u"token"_s},
                  {u"result"_s, QJsonObject()},
                  {u"event"_s, u"lending"_s}}),
            request(u"revoke"_s, {{u"grant"_s, u"test1"_s}}),
            createRecord(),
            request(u"lend-lock"_s, {}),
            request(u"lend-unlock"_s, with({{u"cause"_s, u"owner"_s}})),
            request(u"token"_s, with(own)),
            request(u"revoke"_s, {{u"program"_s, own.value("program"_L1)}}),
            request(u"revoke"_s, {{u"all"_s, true}}),
            createRecord(),
            request(u"token"_s, with(own)),
        };
        const auto answers = speak(speaker, said);

        QCOMPARE(answers.size(), said.size() - 1);
        for (const auto &answer : answers)
            QVERIFY2(!answer.contains("\"token\"") && !answer.contains("\"json\""),
                     answer.constData());
        const auto left = m_stage->keeper().skykeep({u"grants"_s, u"--json"_s}).object();
        QCOMPARE(left.value("grants"_L1).toArray().size(), 1);
        QCOMPARE(left.value("grants"_L1)[0]["verdict"_L1].toString(), u"deny"_s);
        QVERIFY(left.value("leases"_L1).toArray().isEmpty());
        const auto status = m_stage->keeper().skykeep({u"status"_s, u"--json"_s}).object();
        QCOMPARE(status.value("lending"_L1)["locked"_L1], QJsonValue(true));
        QCOMPARE(m_stage->countInLog(u"lent"_s), 0);
    }

    // A denial is the owner's word too: without it, what else was granted would reach further.
    void nobodyTakesBackTheirOwnDenial_data()
    {
        QTest::addColumn<QJsonObject>("what");
        QTest::newRow("by its name") << QJsonObject{{u"grant"_s, u"test1"_s}};
        QTest::newRow("with all else") << QJsonObject{{u"all"_s, true}};
    }

    void nobodyTakesBackTheirOwnDenial()
    {
        QFETCH(QJsonObject, what);
        const auto speaker = deniedSpeaker();

        const auto answers = speak(speaker,
                                   {{{u"skykeep"_s, 1},
                                     {u"program"_s, u"test"_s},
                                     {u"version"_s, u"1"_s}},
                                    createRecord(),
                                    request(u"revoke"_s, what),
                                    createRecord()});

        QCOMPARE(answers.size(), 3);
        QVERIFY2(answers[0].contains("\"denied\""), answers[0].constData());
        QVERIFY2(answers[2].contains("\"denied\""), answers[2].constData());
        QVERIFY2(answers[2].contains("for good"), answers[2].constData());
        QCOMPARE(m_stage->countInLog(u"lent"_s), 0);
    }

    void anAccountFileOfAnotherUserIsRefused()
    {
        if (::geteuid() != 0)
            return; // only root can give a file away
        m_stage->grant(LendingStage::thisProgram(), u"access-token");
        const auto folder = m_stage->keeper().folder() + u"/project"_s;
        QVERIFY(QDir().mkpath(folder + u"/below"_s));
        QFile file(folder + u"/.skykeep"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("account = " + m_handle.toUtf8() + '\n');
        file.close();
        const auto tokenIn = [&](const QString &place) {
            return m_stage->run(u"/bin/sh"_s,
                                {u"-c"_s, u"cd \"$1\" && skykeep token"_s, u"sh"_s, place});
        };
        const auto own = tokenIn(folder + u"/below"_s);

        QCOMPARE(::chown(QFile::encodeName(file.fileName()).constData(), 4711, 4711), 0);
        const auto refused = tokenIn(folder + u"/below"_s);

        QVERIFY2(own.complains({"was not confirmed"}), own.errors.constData());
        QCOMPARE(refused.exit, 2);
        QCOMPARE(refused.output, QByteArray());
        QVERIFY2(refused.complains({file.fileName().toUtf8(), "belongs to another user"}),
                 refused.errors.constData());
    }

    void aShellPerCallWithoutATerminalIsInsideOfTheLeaseAllTheSame()
    {
        m_stage->grant(LendingStage::thisProgram(), u"read");

        const auto done = m_stage->skykeep(
            {u"exec"_s, u"--allow"_s, u"read"_s, m_handle, u"--"_s, u"/bin/sh"_s, u"-c"_s,
             u"for i in 1 2 3 4 5 6 7 8 9 10; do setsid -w sh -c 'skykeep call "
             "com.atproto.repo.describeRepo repo=%1 >/dev/null; echo $?' </dev/null; done"_s.arg(
                 m_stage->did())});

        QCOMPARE(done.errors, QByteArray());
        QCOMPARE(done.output, QByteArray("0\n").repeated(10));
        QCOMPARE(m_stage->countInLog(u"lent"_s), 11); // with the lease
        for (const auto entry : m_stage->log())
            QCOMPARE(entry["outcome"_L1].toString(), u"lent"_s);
    }

private:
    static QJsonObject request(const QString &verb, const QJsonObject &arguments)
    {
        return {{u"id"_s, 7}, {u"verb"_s, verb}, {u"arguments"_s, arguments}};
    }
    QJsonObject createRecord() const
    {
        const QJsonObject input{{u"repo"_s, m_stage->did()},
                                {u"collection"_s, u"com.example.note"_s},
                                {u"record"_s, QJsonObject()},
                                {u"validate"_s, false}};
        return request(u"call"_s,
                       {{u"method"_s, u"com.atproto.repo.createRecord"_s},
                        {u"input"_s, QJsonObject{{u"json"_s, input}}}});
    }

    //! One that may read and write, but not make records.
    QString deniedSpeaker()
    {
        const auto speaker = m_stage->python(u"speaker"_s, speakerText);
        m_stage->grant(speaker, u"read,write");
        m_stage->grant({.verdict = Grant::Verdict::Deny,
                        .program = *programKeyOf(speaker),
                        .account = *Did::parse(m_stage->did()),
                        .allowance = *parseAllowance(u"com.atproto.repo.createRecord")});
        return speaker;
    }
    //! What the keeper answers to each but the first.
    QByteArrayList speak(const QString &speaker, const QList<QJsonObject> &said) const
    {
        QByteArray lines;
        for (const auto &one : said)
            lines += QJsonDocument(one).toJson(QJsonDocument::Compact) + '\n';
        const auto ended = m_stage->run(speaker, {m_stage->address()}, lines);
        return ended.output.trimmed().split('\n');
    }

    std::optional<ReferenceServers> m_servers;
    std::optional<LendingStage> m_stage;
    QString m_handle;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestLendingIdentity)
#include "tst_lendingidentity.moc"
