// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/lendingstage.h"
#include "integration/otheruser.h"
#include "lending/grantstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr int soon = 60'000; // on a very busy computer
const QString stranger = u"64123"_s; // two users who are nobody's on any computer
const QString another = u"64124"_s;

// Says the first line of its input, and asks each of the others; prints what it hears.
const QByteArray speakerText = R"(
client = connect(sys.argv[1])
print(json.dumps(hear(client)), flush=True)
for line in sys.stdin:
    client.sendall(line.encode())
    if "verb" in line:
        print(json.dumps(hear(client)), flush=True)
)";

// Takes as many places as there are, and holds them.
const QByteArray crowdText = R"(
crowd = []
for i in range(300):
    try:
        crowd.append(connect(sys.argv[1]))
    except OSError: pass # it is hung up on already
print("here", flush=True)
sys.stdin.read()
)";

} // namespace

//! Programs of other users, which only root can start: elsewhere there is nothing to see here.
class TestOtherUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_servers.emplace();
        // What was built may lie where others cannot go.
        QVERIFY(m_programs.isValid());
        QCOMPARE(::chmod(QFile::encodeName(m_programs.path()).constData(), 0755), 0);
        for (const auto &program :
             {QStringLiteral(SKYKEEP_PROGRAM), QStringLiteral(SKYKEEPD_PROGRAM)}) {
            const auto copy = m_programs.filePath(QFileInfo(program).fileName());
            QVERIFY(QFile::copy(program, copy));
            QCOMPARE(::chmod(QFile::encodeName(copy).constData(), 0755), 0);
        }
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_handle = u"user%1.test"_s.arg(++m_count);
        m_stage.emplace(*m_servers, m_handle);
    }
    void cleanup() { m_stage.reset(); }

    void withoutAGrantForThemNobodyElseGetsIn()
    {
        const auto refused = skykeepOf(stranger, {u"token"_s, m_handle});

        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.output, QByteArray());
        QVERIFY2(refused.errors.startsWith("skykeep: "), refused.errors.constData());
    }

    void aGrantForOneLetsNobodyElseIn()
    {
        grantTo(another, u"read,access-token");

        const auto refused = skykeepOf(stranger, {u"token"_s, m_handle});
        const auto lent = skykeepOf(another, {u"token"_s, m_handle});

        QCOMPARE(lent.errors, QByteArray());
        QCOMPARE(lent.exit, 0);
        QCOMPARE(refused.exit, 7);
        QCOMPARE(refused.output, QByteArray());
        QVERIFY2(refused.complains({"skykeep grant --uid"}), refused.errors.constData());
    }

    void whoWasGrantedGetsThatAndNothingElse()
    {
        grantTo(stranger, u"read,access-token");

        const auto token = skykeepOf(stranger, {u"token"_s, m_handle});
        const auto called = skykeepOf(stranger, call(u"com.atproto.repo.describeRepo"_s));
        const auto written = skykeepOf(stranger,
                                       call(u"com.atproto.repo.createRecord"_s)
                                           << u"collection=com.example.note"_s << u"record:={}"_s);
        const auto never = skykeepOf(stranger, call(u"com.atproto.server.refreshSession"_s));

        QCOMPARE(token.errors, QByteArray());
        QCOMPARE(line(token), m_stage->accessToken());
        QCOMPARE(called.errors, QByteArray());
        QCOMPARE(called.object().value("handle"_L1).toString(), m_handle);
        for (const auto &refused : {written, never}) {
            QCOMPARE(refused.exit, 7);
            QCOMPARE(refused.output, QByteArray());
        }
    }

    void otherAccountsAreNotKnownToThem()
    {
        const auto did = m_servers->createAccount(0, u"other%1.test"_s.arg(m_count),
                                                  u"pw-of-other"_s);
        QVERIFY(m_stage->keeper().signIn(did, m_servers->url(), u"pw-of-other"_s).isSuccess());
        grantTo(stranger, u"access-token");
        grantTo(another, u"access-token", did);

        const auto refused = skykeepOf(stranger, {u"token"_s, did});
        const auto unknown = skykeepOf(stranger, {u"token"_s, u"nobody.test"_s});

        QCOMPARE(refused.exit, 4);
        QCOMPARE(unknown.exit, 4);
        QCOMPARE(QByteArray(refused.errors).replace(did.toUtf8(), "nobody.test"), unknown.errors);
    }

    void allOtherVerbsAreDeniedToThem()
    {
        grantTo(stranger, u"read,write,access-token");
        QByteArray lines(
            "{\"skykeep\": 1, \"program\": \"skykeep-desktop\", \"version\": \"1\"}\n");
        const QStringList verbs{u"status"_s,
                                u"list"_s,
                                u"show"_s,
                                u"resolve"_s,
                                u"sign-in"_s,
                                u"refresh"_s,
                                u"pause"_s,
                                u"resume"_s,
                                u"sign-out"_s,
                                u"remove"_s,
                                u"use-app-password"_s,
                                u"label"_s,
                                u"acknowledge"_s,
                                u"ledger"_s,
                                u"keychain"_s,
                                u"doctor"_s,
                                u"raise"_s,
                                u"context"_s,
                                u"lease"_s,
                                u"grant"_s,
                                u"grants"_s,
                                u"revoke"_s,
                                u"lend-lock"_s,
                                u"lend-unlock"_s,
                                u"lend-log"_s,
                                u"watch"_s,
                                u"quit"_s,
                                u"unheard-of"_s};
        for (const auto &verb : verbs) {
            const QJsonObject arguments{{u"account"_s, m_handle}, {u"all"_s, true}};
            lines += QJsonDocument(
                         QJsonObject{{u"id"_s, 1}, {u"verb"_s, verb}, {u"arguments"_s, arguments}})
                         .toJson(QJsonDocument::Compact)
                + '\n';
        }

        const auto ended = speakAs(stranger, lines);

        QCOMPARE(ended.errors, QByteArray());
        const auto answers = ended.output.trimmed().split('\n').mid(1);
        QCOMPARE(answers.size(), verbs.size());
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const auto error = QJsonDocument::fromJson(answers[i])["error"_L1]["code"_L1];
            QVERIFY2(error.toString() == "denied"_L1, qPrintable(verbs[i]));
        }
        QCOMPARE(m_stage->keeper().word(m_handle, "session"_L1), u"fresh"_s);
    }

    void theirOwnCommandLineFindsNoKeeper()
    {
        grantTo(stranger, u"read,access-token");

        const auto none = runAs(stranger,
                                {m_programs.filePath(u"skykeep"_s), u"token"_s, m_handle});

        QCOMPARE(none.exit, 3);
        QCOMPARE(none.output, QByteArray());
    }

    void whatWasRevokedIsRefused()
    {
        grantTo(stranger, u"access-token");
        QCOMPARE(skykeepOf(stranger, {u"token"_s, m_handle}).exit, 0);

        QCOMPARE(m_stage->keeper().skykeep({u"revoke"_s, u"--all"_s}).exit, 0);
        const auto refused = skykeepOf(stranger, {u"token"_s, m_handle});

        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.output, QByteArray());
    }

    void aCrowdOfThemLeavesRoomForTheOwner_data()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("who were let in") << stranger;
        QTest::newRow("who were not") << another;
    }

    void aCrowdOfThemLeavesRoomForTheOwner()
    {
        QFETCH(QString, user);
        grantTo(stranger, u"access-token");
        QProcess crowd;
        crowd.setProcessEnvironment(environmentOfAnother(m_stage->environment()));
        crowd.start(u"setpriv"_s,
                    asUser(user)
                        + QStringList{u"/usr/bin/python3"_s, u"-c"_s,
                                      QString::fromUtf8(LendingStage::lineClient() + crowdText),
                                      sharedAddressOfRoot(m_stage->keeper())});
        QVERIFY(crowd.waitForReadyRead(soon));
        QVERIFY(crowd.readLine().startsWith("here"));

        const auto listed = m_stage->keeper().skykeep({u"list"_s});
        crowd.kill();
        crowd.waitForFinished();

        QCOMPARE(listed.errors, QByteArray());
        QCOMPARE(listed.exit, 0);
    }

    // Whoever comes first can take the name; the keeper of a user that has none of it stands beside.
    void aFolderThatAnotherUserMadeIsUsedByNeitherEnd()
    {
        const auto taken = u"/tmp/skykeep-lending-"_s + stranger;
        QVERIFY(QDir().mkpath(taken));
        QCOMPARE(::chmod(QFile::encodeName(taken).constData(), 0777), 0);
        const auto profile = m_programs.filePath(u"profile"_s);
        QVERIFY(QDir().mkpath(profile + u"/config"_s));
        GrantStore store(profile + u"/config/grants.json"_s, {});
        (void)store.load();
        QVERIFY(store.save({grantOf(u"0"_s, u"access-token", m_stage->did())}));
        for (const auto &path : {profile, profile + u"/config"_s, store.file()})
            QCOMPARE(::chown(QFile::encodeName(path).constData(), stranger.toUInt(), 0), 0);
        QProcess keeper;
        keeper.setProcessEnvironment(environmentOfAnother(m_stage->environment()));
        keeper.setProcessChannelMode(QProcess::MergedChannels);
        keeper.start(u"setpriv"_s,
                     asUser(stranger)
                         + QStringList{m_programs.filePath(u"skykeepd"_s), u"--profile"_s,
                                       profile});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += keeper.readAll()).contains("belongs to another user"),
                                 soon);

        const auto refused = m_stage->skykeep(
            {u"token"_s, u"--of"_s, stranger, u"--profile"_s, profile, m_handle});
        const auto own = runAs(stranger,
                               {m_programs.filePath(u"skykeep"_s), u"status"_s, u"--profile"_s,
                                profile});
        keeper.kill();
        keeper.waitForFinished();
        const auto left = QDir(taken).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QVERIFY(QDir(taken).removeRecursively());
        QDir(u"/tmp/skykeep-"_s + stranger).removeRecursively();

        QVERIFY2(said.contains(taken.toUtf8()), said.constData());
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.complains({taken.toUtf8(), "belongs to another user"}),
                 refused.errors.constData());
        QCOMPARE(own.errors, QByteArray());
        QCOMPARE(own.exit, 0);
        QVERIFY(left.isEmpty());
    }

private:
    Outcome runAs(const QString &user, const QStringList &command,
                  const QByteArray &input = {}) const
    {
        return runProgram(u"setpriv"_s, asUser(user) + command,
                          environmentOfAnother(m_stage->environment()), input);
    }
    //! What the command line of \a user is answered by our keeper.
    Outcome skykeepOf(const QString &user, QStringList arguments) const
    {
        const auto verb = arguments.takeFirst();
        return runAs(user,
                     QStringList{m_programs.filePath(u"skykeep"_s), verb, u"--of"_s, u"root"_s,
                                 u"--profile"_s, profile()}
                         + arguments);
    }
    Outcome speakAs(const QString &user, const QByteArray &lines) const
    {
        return runAs(user,
                     {u"/usr/bin/python3"_s, u"-c"_s,
                      QString::fromUtf8(LendingStage::lineClient() + speakerText),
                      sharedAddressOfRoot(m_stage->keeper())},
                     lines);
    }
    QStringList call(const QString &method) const
    {
        return {u"call"_s, m_handle, method, u"repo="_s + m_stage->did()};
    }

    QString profile() const { return m_stage->keeper().fileIn({}).chopped(1); }
    static Grant grantOf(const QString &user, QStringView allowance, const QString &did)
    {
        Grant grant{.program = ProgramKey{ProgramKey::Kind::User, user, {}},
                    .account = *Did::parse(did),
                    .allowance = *parseAllowance(allowance)};
        grant.id = u"test"_s;
        grant.madeAt = std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
        return grant;
    }
    void grantTo(const QString &user, QStringView allowance, const QString &did = {})
    {
        m_stage->grant(grantOf(user, allowance, did.isEmpty() ? m_stage->did() : did));
    }

    QTemporaryDir m_programs{u"/tmp/skykeep-XXXXXX"_s};
    std::optional<ReferenceServers> m_servers;
    mutable std::optional<LendingStage> m_stage;
    QString m_handle;
    int m_count = 0;
};

// Said by main, so that no test is passed over in silence where it could have run.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (::geteuid() != 0) {
        qInfo("Only root can start programs of other users; nothing was looked at.");
        return 0;
    }
    TestOtherUsers test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_otherusers.moc"
