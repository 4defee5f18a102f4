// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "cli/leasedcommand.h"
#include "cli/programrun.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Skykeep;
using namespace Qt::StringLiterals;

namespace {

QStringList verbsOf(const QList<Request> &requests)
{
    QStringList verbs;
    for (const auto &request : requests)
        verbs << request.verb;
    return verbs;
}

} // namespace

//! A command in a lease runs as if nobody stood between it and who started it.
class TestExec : public QObject
{
    Q_OBJECT

private:
    std::optional<KeptProfile> m_profile;
    std::optional<ScriptedKeeper> m_keeper;

    Outcome inShell(const QString &line) const { return runInShell(*m_profile, line); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_profile.emplace();
        m_keeper.emplace(m_profile->socketPath(), ScriptedKeeper::Behaviour{.script = &lends});
    }
    void cleanup()
    {
        m_keeper.reset();
        m_profile.reset();
    }

    void theOwnerIsAskedForWhatWasTyped()
    {
        const auto outcome = inShell(
            u"\"$0\" exec --for 90m --allow read,com.example.method --service did:web:x alice.test -- true"_s);

        QCOMPARE(outcome.errors, QByteArray());
        QCOMPARE(outcome.exit, 0);
        QCOMPARE(m_keeper->requests().size(), 1);
        QCOMPARE(m_keeper->requests()[0].verb, u"lease"_s);
        QCOMPARE(m_keeper->requests()[0].arguments,
                 (QJsonObject{{u"account"_s, u"alice.test"_s},
                              {u"allow"_s, u"read,com.example.method"_s},
                              {u"service"_s, u"did:web:x"_s},
                              {u"seconds"_s, 5400}}));
    }

    void readingAndWritingAreAllowedWhereNothingElseIsSaid()
    {
        QCOMPARE(inShell(u"\"$0\" exec alice.test -- true"_s).exit, 0);

        QCOMPARE(m_keeper->requests()[0].arguments,
                 (QJsonObject{{u"account"_s, u"alice.test"_s}, {u"allow"_s, u"read,write"_s}}));
    }

    void theCommandsExitCodeIsOurs_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {0, 1, 2, 7, 126, 127, 255})
            QTest::addRow("%d", code) << code;
    }

    void theCommandsExitCodeIsOurs()
    {
        QFETCH(const int, code);

        const auto outcome = inShell(u"\"$0\" exec alice.test -- sh -c 'exit %1'"_s.arg(code));

        QCOMPARE(outcome.exit, code);
        QCOMPARE(outcome.errors, QByteArray());
    }

    void whatCannotBeRunIsSaidBeforeTheOwnerIsAsked_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("no such program")
            << u"no-such-program-of-anybody"_s << 127 << QByteArray("There is no program no-such-");
        QTest::newRow("no such path")
            << u"./no/such"_s << 127 << QByteArray("There is no program ./no/such");
        QTest::newRow("a folder") << u"/etc"_s << 126 << QByteArray("/etc cannot be run");
        QTest::newRow("not executable")
            << u"/etc/passwd"_s << 126 << QByteArray("/etc/passwd cannot be run");
    }

    void whatCannotBeRunIsSaidBeforeTheOwnerIsAsked()
    {
        QFETCH(const QString, command);
        QFETCH(const int, code);
        QFETCH(const QByteArray, sentence);

        const auto outcome = run(*m_profile, {u"exec"_s, u"alice.test"_s, u"--"_s, command});

        QCOMPARE(outcome.exit, code);
        QVERIFY2(outcome.errors.contains(sentence), outcome.errors.constData());
        QVERIFY(m_keeper->requests().isEmpty());
    }

    void aProgramThatTheSystemRefusesIsSaidToo()
    {
        // It is there and executable, but what it names to run it is not.
        const auto outcome = inShell(u"f=$(mktemp) && printf '#!/no/such/interpreter\\n' > $f && "
                                     u"chmod +x $f && \"$0\" exec alice.test -- $f; "
                                     "code=$?; rm $f; exit $code"_s);

        QCOMPARE(outcome.exit, 127);
        QVERIFY2(outcome.errors.contains("There is no program"), outcome.errors.constData());
    }

    void withoutALeaseNothingRuns()
    {
        m_keeper.emplace(m_profile->socketPath(),
                         ScriptedKeeper::Behaviour{.script = [](const Request &request) {
                             return refusalOf(request, ErrorCode::Denied, u"The owner said no."_s);
                         }});

        const auto outcome = inShell(u"\"$0\" exec alice.test -- echo ran"_s);

        QCOMPARE(outcome.exit, 7);
        QCOMPARE(outcome.output, QByteArray());
        QCOMPARE(outcome.errors, QByteArray("skykeep: The owner said no.\n"));
    }

    void theStreamsAreTheCommands()
    {
        const auto outcome = run(*m_profile,
                                 {u"exec"_s, u"alice.test"_s, u"--"_s, u"sh"_s, u"-c"_s,
                                  u"cat; echo wrong >&2"_s},
                                 QByteArray(300'000, 'x') + "end");

        QCOMPARE(outcome.exit, 0);
        QCOMPARE(outcome.output, QByteArray(300'000, 'x') + "end");
        QCOMPARE(outcome.errors, QByteArray("wrong\n"));
    }

    void everyWordArrivesAsItWasTyped()
    {
        const auto outcome = inShell(
            u"\"$0\" exec alice.test -- printf '[%s]' 'a b' '' --json -- \"$(printf '\\303\\274\\377\\200.')\" '*'"_s);

        QCOMPARE(outcome.output, QByteArray("[a b][][--json][--][\xc3\xbc\xff\x80.][*]"));
    }

    void aThousandWordsArrive()
    {
        QStringList words{u"exec"_s, u"alice.test"_s, u"--"_s, u"sh"_s,
                          u"-c"_s,   u"echo $#"_s,    u"-"_s};
        for (int i = 0; i < 1000; ++i)
            words << QString(50, u'w');

        QCOMPARE(run(*m_profile, words).output, QByteArray("1000\n"));
    }

    void theCommandHasNothingOfTheConnection()
    {
        const auto outcome = inShell(u"\"$0\" exec alice.test -- ls -l /proc/self/fd"_s);

        QVERIFY(outcome.output.contains(" 0 -> "));
        QVERIFY2(!outcome.output.contains("socket:"), outcome.output.constData());
    }

    void whatTheCommandLeavesBehindStaysBelowUs()
    {
        const auto outcome = inShell(
            u"\"$0\" exec alice.test -- sh -c 'echo $PPID; "
            "(sh -c \"sleep 0.3; cut -d\\\" \\\" -f4 /proc/\\$\\$/stat\" &); sleep 1'"_s);

        const auto lines = outcome.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1], lines[0]);
    }

    void theCommandRunsOnWithoutAKeeper()
    {
        RunningCommand command(*m_profile, u"echo ready; read word; echo $word; exit 5"_s);
        QVERIFY(command.says("ready"));

        m_keeper.reset();
        command.write("on\n");

        QVERIFY(command.says("on\n"));
        QVERIFY(command.hasEnded());
        QCOMPARE(command.exitCode(), 5);
    }

    void nothingSecretIsInTheEnvironment()
    {
        const auto before = inShell(u"env | grep -v ^_= | sort"_s);
        const auto inside = inShell(
            u"\"$0\" exec alice.test -- sh -c 'env | grep -v ^_= | sort'"_s);

        QVERIFY(before.output.contains("SKYKEEP_PROFILE="));
        QCOMPARE(inside.output, before.output);
        QCOMPARE(verbsOf(m_keeper->requests()), QStringList{u"lease"_s});
    }

    void aTokenThatIsAskedForByNameIsTheCommandsAlone()
    {
        const auto outcome = inShell(
            u"\"$0\" exec --token-env MY_TOKEN --allow read alice.test -- "
            "sh -c 'echo $MY_TOKEN; tr \"\\0\" \"\\n\" < /proc/$PPID/environ | grep -c MY_TOKEN; "
            "tr \"\\0\" \"\\n\" < /proc/$PPID/cmdline | grep -c real-tok[e]n'"_s);

        QCOMPARE(outcome.output, QByteArray("not-a-real-token\n0\n0\n"));
        QCOMPARE(verbsOf(m_keeper->requests()), (QStringList{u"lease"_s, u"token"_s}));
        QCOMPARE(m_keeper->requests()[0].arguments["allow"_L1].toString(), u"read,access-token"_s);
        QCOMPARE(m_keeper->requests()[1].arguments["account"_L1].toString(),
                 u"did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"_s);
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("no time") << u"--for soon"_s << QByteArray("--for needs a time");
        QTest::newRow("no time at all") << u"--for 0m"_s << QByteArray("--for needs a time");
        QTest::newRow("no variable")
            << u"--token-env 1=2"_s << QByteArray("--token-env needs the name");
        QTest::newRow("a token for a service")
            << u"--token-env T --service did:web:x"_s << QByteArray("does not go with --service");
    }

    void whatCannotBeMeantIsRefused()
    {
        QFETCH(const QString, options);
        QFETCH(const QByteArray, sentence);

        const auto outcome = inShell(u"\"$0\" exec %1 alice.test -- true"_s.arg(options));

        QCOMPARE(outcome.exit, 2);
        QVERIFY2(outcome.errors.contains(sentence), outcome.errors.constData());
        QVERIFY(m_keeper->requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExec)
#include "tst_exec.moc"
