// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/keptaccounts.h"
#include "doctor/doctor.h"
#include "protocol/socketaddress.h"
#include "support/check.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

using enum Finding::Verdict;
const auto profileId = u"0b8f2a52-7f3c-4b58-9f0e-2f8f1f0c9a11"_s;

bool write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeptAccounts> m_world;
    std::optional<QTemporaryDir> m_system; //!< What XDG's variables lead to.
    bool m_isOffline = false;

    ProfilePaths paths() const { return ProfilePaths::of(m_system->filePath(u"profile"_s)); }

    std::vector<Finding> examine(Doctor::Options options)
    {
        Doctor doctor({m_world->keeper(), m_world->parts->resolver, m_world->parts->xrpc,
                       m_world->dns, m_world->vault, [this] { return m_isOffline; }},
                      std::move(options));
        auto findings = finish(doctor.examine());
        m_world->settle();
        return findings.value();
    }

    Finding finding(const QString &check) { return finding(check, {.paths = paths()}); }

    Finding finding(const QString &check, Doctor::Options options)
    {
        const auto findings = examine(std::move(options));
        const auto found = std::ranges::find(findings, check, &Finding::check);
        return found == findings.end() ? Finding{u"no such check"_s, Unknown, {}} : *found;
    }

    void tellTime(ScriptedPds &pds, Milliseconds ahead)
    {
        const auto time = QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(m_world->clock.now()
                                                                            + ahead),
                                                         Qt::UTC);
        auto reply = jsonReply(200, {{u"did"_s, u"did:web:"_s + pds.url.host()}});
        reply.headers.emplace_back("Date",
                                   QLocale::c()
                                       .toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                                       .toLatin1());
        pds.setTrouble(u"server.describeServer"_s, Result<HttpReply>(reply));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_isOffline = false;
        m_system.emplace();
        qputenv("XDG_CONFIG_HOME", m_system->filePath(u"config"_s).toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_system->path().toUtf8());
        QVERIFY(paths().make());
        QVERIFY(write(paths().profileIdFile(), profileId.toLatin1()));
        QVERIFY(write(keeperAddress(profileId, SocketFolder::Make).value(), {}));
        m_world = std::make_unique<KeptAccounts>();
        m_world->start();
        m_world->signIn(u"alice"_s);
        m_world->signIn(u"bob"_s, m_world->other);
        m_world->dns.answerAddress(u"pds.example.com"_s, true);
    }

    void cleanup() { m_world.reset(); }

    void whereAllIsWellNothingFails()
    {
        tellTime(m_world->pds, 0ms);
        tellTime(m_world->other, 5s);

        const auto findings = examine({.paths = paths(), .isDefaultProfile = false});

        QStringList checks;
        for (const auto &found : findings) {
            checks << found.check;
            const bool isMeant = found.check == "Start at login"_L1;
            QVERIFY2(found.verdict == (isMeant ? Unknown : Good), qPrintable(found.text));
            QVERIFY(found.remedy.isEmpty());
            QVERIFY(found.text.endsWith(u'.'));
        }
        QCOMPARE(checks,
                 (QStringList{u"Keychain"_s, u"Folders"_s, u"Private files"_s, u"Accounts"_s,
                              u"History"_s, u"Disk space"_s, u"Command line"_s, u"Start at login"_s,
                              u"Network"_s, u"Name lookup"_s, u"pds.example.com"_s,
                              u"pds.example.org"_s, u"DID directory"_s, u"Clock"_s}));
    }

    void aKeychainThatFailsTheTestIsSaid_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("locked") << ErrorKind::VaultLocked << u"keychain unlock"_s;
        QTest::newRow("none") << ErrorKind::VaultUnavailable << u"gnome-keyring"_s;
        QTest::newRow("hanging") << ErrorKind::TimedOut << u"kept in memory"_s;
    }

    void aKeychainThatFailsTheTestIsSaid()
    {
        QFETCH(const ErrorKind, kind);
        QFETCH(const QString, remedy);
        m_world->vault.failNext(MemoryVault::Call::SelfTest, kind);

        const auto found = finding(u"Keychain"_s);

        QCOMPARE(found.verdict, Failed);
        QVERIFY(!found.text.isEmpty());
        QVERIFY2(found.remedy.contains(remedy), qPrintable(found.remedy));
    }

    void anotherKeychainIsAChoice()
    {
        m_world->vault.setBackend(u"Another"_s);

        const auto found = finding(u"Keychain"_s);

        QCOMPARE(found.verdict, Failed);
        QVERIFY2(found.remedy.contains(u"Another"_s), qPrintable(found.remedy));
    }

    void aServerThatIsAwayIsNamedAndTheOthersAreNot()
    {
        m_world->other.setTrouble(fail(ErrorKind::Offline, u"pds.example.org"_s));

        const auto away = finding(u"pds.example.org"_s);

        QCOMPARE(away.verdict, Failed);
        QCOMPARE(away.text, u"pds.example.org cannot be reached."_s);
        QVERIFY(!away.remedy.isEmpty());
        QCOMPARE(finding(u"pds.example.com"_s).verdict, Good);
        QCOMPARE(finding(u"Network"_s).text, u"1 of 2 servers answer."_s);
    }

    void allServersAreAskedAtOnceAndNoneForLong()
    {
        const auto first = m_world->pds.call(u"server.describeServer"_s);
        const auto second = m_world->other.call(u"server.describeServer"_s);
        m_world->http.hold(first);
        m_world->http.hold(second);
        Doctor doctor({m_world->keeper(), m_world->parts->resolver, m_world->parts->xrpc,
                       m_world->dns, m_world->vault},
                      {.paths = paths()});
        std::optional<Result<std::vector<Finding>>> answer;
        auto examining = keepAnswer(doctor.examine(), &answer);

        QTRY_COMPARE(m_world->http.heldCount(first), 1);
        QTRY_COMPARE(m_world->http.heldCount(second), 1);
        QVERIFY(m_world->http.requestsTo(first).back().limit <= 20s);
        QVERIFY(!answer);
        m_world->http.release(second);
        m_world->http.release(first);
        QTRY_VERIFY(answer);
    }

    void withoutANetworkItSaysSo()
    {
        m_world->pds.setTrouble(fail(ErrorKind::Offline, u"pds.example.com"_s));
        m_world->other.setTrouble(fail(ErrorKind::Offline, u"pds.example.org"_s));

        const auto silent = finding(u"Network"_s);
        m_isOffline = true;
        const auto offline = finding(u"Network"_s);

        QCOMPARE(silent.verdict, Failed);
        QCOMPARE(silent.text, u"No server answers."_s);
        QVERIFY(silent.remedy.contains(u"firewall"_s));
        QCOMPARE(offline.verdict, Failed);
        QVERIFY(offline.text.contains(u"not connected"_s));
    }

    void theSystemsWordOnTheNetworkIsAHintOnly()
    {
        m_isOffline = true;

        QCOMPARE(finding(u"Network"_s).verdict, Good);
    }

    void aNameThatIsNotFoundIsSaid_data()
    {
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("there is none") << true;
        QTest::newRow("nobody answers") << false;
    }

    void aNameThatIsNotFoundIsSaid()
    {
        QFETCH(const bool, isAnswered);
        m_world->dns.answerAddress(u"pds.example.com"_s,
                                   isAnswered ? Result<bool>(false)
                                              : Result<bool>(fail(ErrorKind::TimedOut, u"DNS"_s)));

        const auto found = finding(u"Name lookup"_s);

        QCOMPARE(found.verdict, Failed);
        QVERIFY(found.remedy.contains(u"DNS"_s));
    }

    void aDirectoryThatIsAwayIsSaid()
    {
        for (const auto &name : {u"alice"_s, u"bob"_s})
            m_world->http.answer(m_world->directoryCall(name),
                                 fail(ErrorKind::Offline, u"plc.directory"_s));

        const auto found = finding(u"DID directory"_s);

        QCOMPARE(found.verdict, Failed);
        QCOMPARE(found.text, u"plc.directory cannot be reached."_s);
        QVERIFY(found.remedy.contains(u"moved"_s));
    }

    void theClockIsJudgedByTwoServers_data()
    {
        QTest::addColumn<QList<int>>("minutesAhead");
        QTest::addColumn<Finding::Verdict>("verdict");
        QTest::addColumn<QString>("says");
        QTest::newRow("both agree") << QList{0, 1} << Good << u"2 of 2 servers"_s;
        QTest::newRow("one is odd") << QList{0, 90} << Good << u"1 of 2 servers"_s;
        QTest::newRow("both say otherwise") << QList{90, 90} << Failed << u"behind"_s;
        QTest::newRow("one alone is odd")
            << QList{90} << Unknown << u"does not tell which of them is wrong"_s;
        QTest::newRow("nobody says") << QList<int>() << Unknown << u"No server could be asked"_s;
    }

    void theClockIsJudgedByTwoServers()
    {
        QFETCH(const QList<int>, minutesAhead);
        QFETCH(const Finding::Verdict, verdict);
        QFETCH(const QString, says);
        if (!minutesAhead.isEmpty())
            tellTime(m_world->pds, std::chrono::minutes(minutesAhead[0]));
        if (minutesAhead.size() > 1)
            tellTime(m_world->other, std::chrono::minutes(minutesAhead[1]));

        const auto found = finding(u"Clock"_s);

        QCOMPARE(found.verdict, verdict);
        QVERIFY2(found.text.contains(says), qPrintable(found.text));
        QCOMPARE(found.remedy.isEmpty(), verdict != Failed);
    }

    void whatIsNotStartedAtLoginIsSaid()
    {
        const auto found = finding(u"Start at login"_s);

        QCOMPARE(found.verdict, Failed);
        QVERIFY(found.remedy.contains(u"Start at login"_s));
    }

    void whatIsStartedAtLoginIsNamed()
    {
        const auto folder = m_system->filePath(u"config/autostart"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto entry = folder + u"/io.github.skykeep.Skykeep.desktop"_s;
        QVERIFY(write(entry, "[Desktop Entry]\nExec=\"/bin/true\" \"--background\"\n"));
        const auto good = finding(u"Start at login"_s);
        QVERIFY(write(entry, "[Desktop Entry]\nExec=/nowhere/skykeep\n"));
        const auto broken = finding(u"Start at login"_s);

        QCOMPARE(good.verdict, Good);
        QVERIFY(good.text.startsWith("/bin/true"_L1));
        QCOMPARE(broken.verdict, Failed);
        QVERIFY(broken.text.contains("/nowhere/skykeep"_L1));
    }

    void aSocketThatCannotBeReachedIsSaid()
    {
        const auto socket = keeperAddress(profileId, SocketFolder::Check).value();
        QVERIFY(QFile::remove(socket));
        const auto gone = finding(u"Command line"_s);
        QVERIFY(QFile::setPermissions(QFileInfo(socket).path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                          | QFile::ReadOther));
        const auto open = finding(u"Command line"_s);
        QVERIFY(QFile::remove(paths().profileIdFile()));
        const auto nameless = finding(u"Command line"_s);

        QVERIFY(gone.verdict == Failed && gone.text.contains(socket));
        QVERIFY(open.verdict == Failed && !open.text.isEmpty());
        QVERIFY(nameless.verdict == Failed && nameless.remedy.contains(u"backup"_s));
    }

    void aFullDiskIsSaid()
    {
        const auto found = finding(u"Disk space"_s,
                                   {.paths = paths(),
                                    .neededSpace = std::numeric_limits<qint64>::max()});

        QCOMPARE(found.verdict, Failed);
        QVERIFY(found.remedy.contains(u"Make room"_s));
    }

    void withoutAccountsThereIsNobodyToAsk()
    {
        m_world = std::make_unique<KeptAccounts>();
        m_world->start();

        for (const auto &check : {u"Network"_s, u"Name lookup"_s, u"DID directory"_s, u"Clock"_s})
            QCOMPARE(finding(check).verdict, Unknown);
        QCOMPARE(finding(u"Accounts"_s).verdict, Good);
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
