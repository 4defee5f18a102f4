// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/lendingstage.h"
#include "secrecy/notedsecrets.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

// What every test leaves behind is searched by secrecy-watch when the program has ended. Here is what
// has to be so for that to find what was lent, and what is looked at while the keeper runs.

namespace {

std::vector<UsedSecret> noted()
{
    return notedSecrets(qEnvironmentVariable("SKYKEEP_TEST_SECRETS"));
}

bool isNoted(const QString &secret)
{
    const auto all = noted();
    return std::ranges::find(all, secret.toUtf8(), &UsedSecret::bytes) != all.end();
}

//! All files of the profile's folders, with what is in them.
QByteArray contentsOf(const QString &folder)
{
    QByteArray all;
    for (const auto &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class TestLendingSecrecy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("SKYKEEP_TEST_SECRETS"), "Run this under secrecy-watch");
        m_servers.emplace();
        // Whatever a user might turn on to find out what is wrong.
        qputenv("QT_LOGGING_RULES", "*.debug=true");
        m_stage.emplace(*m_servers, u"alice.test"_s);
        m_stage->grant(LendingStage::thisProgram(), u"read,write,access-token");
        m_stage->grant(LendingStage::thisProgram(), method, m_servers->audience());
        qunsetenv("QT_LOGGING_RULES");
    }

    void cleanupTestCase() { m_stage.reset(); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasLentIsNowhereElse()
    {
        const auto access = m_stage->skykeep({u"token"_s});
        const auto service = m_stage->skykeep(
            {u"token"_s, u"--aud"_s, m_servers->audience(), u"--lxm"_s, method});
        const auto called = m_stage->skykeep(
            {u"call"_s, u"com.atproto.repo.createRecord"_s, u"repo="_s + m_stage->did(),
             u"collection=com.example.note"_s, u"validate:=false"_s, u"record:={}"_s});
        for (const auto &lent : {access, service, called}) {
            QCOMPARE(lent.errors, QByteArray());
            QCOMPARE(lent.exit, 0);
        }

        QVERIFY(isNoted(line(access)));
        QVERIFY(isNoted(line(service)));
        QVERIFY(isNoted(m_stage->keeper().refreshToken(m_stage->did())));
        const SecretSearch search(noted());
        // A call's answer holds no secret.
        QVERIFY(!search.find(called.output));
        QVERIFY(search.find(access.output));
        int looked = 0;
        QCOMPARE(search.filesWithSecrets(m_stage->keeper().folder(), looked), QStringList());
        QVERIFY(looked >= 8);
    }

    void theSearchLooksAtWhereLendingWrites()
    {
        // So that what was not found there was looked for where it would be.
        QCOMPARE(m_stage->keeper().skykeep({u"log"_s}).exit, 0);
        const auto state = contentsOf(m_stage->keeper().fileIn(u"state"_s));
        const auto config = contentsOf(m_stage->keeper().fileIn(u"config"_s));

        QVERIFY(state.contains(method.toLatin1()));
        QVERIFY(config.contains("access-token"));
    }

    void whatIsSaidOfLendingHoldsNoToken()
    {
        const SecretSearch search(noted());
        for (const auto &verb : {u"log"_s, u"grants"_s, u"status"_s, u"ledger"_s}) {
            for (const auto &form : {QStringList(), QStringList{u"--json"_s}}) {
                const auto account = verb == u"ledger" ? QStringList{u"alice.test"_s}
                                                       : QStringList();
                const auto said = m_stage->keeper().skykeep(QStringList{verb} + account + form);
                QVERIFY(!said.output.isEmpty());
                QVERIFY(!search.find(said.output + said.errors));
            }
        }
    }

    void aTokenIsNotToldToWhoWatches()
    {
        QProcess watcher;
        watcher.setProcessEnvironment(m_stage->environment());
        watcher.start(QStringLiteral(SKYKEEP_PROGRAM), {u"watch"_s});
        QVERIFY(watcher.waitForStarted());
        QTest::qWait(300); // for it to be watching; what comes sooner would be searched for in vain

        QCOMPARE(m_stage->skykeep({u"token"_s}).exit, 0);
        QCOMPARE(m_stage->keeper().skykeep({u"refresh"_s, u"alice.test"_s}).exit, 0);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.bytesAvailable() > 0, 30'000);
        watcher.terminate();
        QVERIFY(waitForEnd(watcher));

        QVERIFY(!SecretSearch(noted()).find(watcher.readAllStandardOutput()));
    }

private:
    const QString method = u"com.example.notes.list"_s;

    std::optional<ReferenceServers> m_servers;
    std::optional<LendingStage> m_stage;
};

QTEST_GUILESS_MAIN(TestLendingSecrecy)
#include "tst_lendingsecrecy.moc"
