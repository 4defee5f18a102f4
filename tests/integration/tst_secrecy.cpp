// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "secrecy/notedsecrets.h"
#include "secrecy/processtraces.h"
#include "support/referenceservers.h"
#include "support/testhttpserver.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

// What this and every other test leaves behind is searched by secrecy-watch when the program has
// ended. Here are a life with every kind of secret, and what has to be looked at while it goes on.

namespace {

const auto password = u"correct-horse-battery"_s;

bool isNoted(const QString &secret)
{
    const auto noted = notedSecrets(qEnvironmentVariable("SKYKEEP_TEST_SECRETS"));
    return std::ranges::find(noted, secret.toUtf8(), &UsedSecret::bytes) != noted.end();
}

//! Of all that was noted so far.
SecretSearch searchOfAll()
{
    return SecretSearch(notedSecrets(qEnvironmentVariable("SKYKEEP_TEST_SECRETS")));
}

// A server that takes the password and then thinks for ever.
void playSlowServer(TestHttpServer &server)
{
    server.answer("/xrpc/com.atproto.server.describeServer",
                  {.body = R"({"did":"did:web:localhost","availableUserDomains":[".test"]})",
                   .headers = {{"Content-Type", "application/json"}}});
    server.neverAnswer("/xrpc/com.atproto.server.createSession");
}

QUrl rootOf(const TestHttpServer &server)
{
    return QUrl(u"http://localhost:%1"_s.arg(server.port()));
}

} // namespace

class TestSecrecy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("SKYKEEP_TEST_SECRETS"), "Run this under secrecy-watch");
        m_servers.emplace();
        m_did = m_servers->createAccount(0, u"alice.test"_s, password);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        // Whatever a user might turn on to find out what is wrong.
        qputenv("QT_LOGGING_RULES", "*.debug=true");
        m_keeper.emplace(m_servers->plcUrl());
        qunsetenv("QT_LOGGING_RULES");
    }

    void cleanup() { m_keeper.reset(); }

    void theSearchKnowsEverySecretOfALife()
    {
        QStringList secrets{password, u"wrong-"_s + password};
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(), secrets.last()).exit, 1);
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(), password).exit, 0);
        secrets += tokens();
        QCOMPARE(m_keeper->skykeep({u"refresh"_s, u"alice.test"_s}).exit, 0);
        secrets += tokens();
        QCOMPARE(m_keeper->skykeep({u"use-app-password"_s, u"alice.test"_s}).exit, 0);
        secrets += tokens();

        for (const auto &secret : std::as_const(secrets))
            QVERIFY2(isNoted(secret), qPrintable(secret.left(8)));
        const auto noted = notedSecrets(qEnvironmentVariable("SKYKEEP_TEST_SECRETS"));
        // The app password that Skykeep had made for itself, which nobody but the two ever saw.
        QVERIFY(std::ranges::any_of(noted, [](const UsedSecret &secret) {
            static const QRegularExpression appPassword(u"^[a-z2-7]{4}(-[a-z2-7]{4}){3}$"_s);
            return appPassword.match(QString::fromLatin1(secret.bytes)).hasMatch();
        }));

        // The database as it is while it is open, and the log with everything turned on.
        int looked = 0;
        QCOMPARE(searchOfAll().filesWithSecrets(m_keeper->folder(), looked), QStringList());
        QVERIFY(looked >= 6);
        QVERIFY(QFile(m_keeper->logFile()).size() > 200);
    }

    void whatIsPlantedInAProfileIsFound()
    {
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(), password).exit, 0);
        QFile planted(m_keeper->folder() + u"/profile/state/.planted"_s);
        QVERIFY(planted.open(QIODevice::WriteOnly));
        planted.write("Authorization: Bearer " + tokens().first().toUtf8());
        planted.close();
        int looked = 0;

        const auto found = searchOfAll().filesWithSecrets(m_keeper->folder(), looked);
        QVERIFY(planted.remove());

        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().startsWith(planted.fileName()));
    }

    void noProcessShowsATokenOrThePassword()
    {
        TestHttpServer slow;
        playSlowServer(slow);
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(), password).exit, 0);

        // While a sign-in is under way, the password is in both programs.
        QProcess signIn;
        signIn.setProcessEnvironment(m_keeper->environment());
        signIn.start(QStringLiteral(SKYKEEP_PROGRAM),
                     {u"sign-in"_s, u"alice.test"_s, u"--server"_s, rootOf(slow).toString(),
                      u"--password-stdin"_s});
        signIn.write(password.toUtf8());
        signIn.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(slow.countOf("/xrpc/com.atproto.server.createSession"), 1,
                                  30'000);
        const auto shown = ProcessTraces().look();
        signIn.kill();
        signIn.waitForFinished();

        QVERIFY(slow.requests().back().body.contains(password.toUtf8()));
        QVERIFY(shown.contains("--password-stdin"));
        QVERIFY(shown.contains(QByteArrayLiteral(SKYKEEPD_PROGRAM)));
        QVERIFY(!searchOfAll().find(shown));
    }

    void whatIsPlantedInAProcessIsFound()
    {
        // No secret of this program: its own watch would find it too.
        const auto planted = u"planted-in-a-process"_s;
        const SecretSearch search({{"password", planted.toUtf8()}});
        for (const bool isArgument : {true, false}) {
            auto environment = QProcessEnvironment::systemEnvironment();
            if (!isArgument)
                environment.insert(u"PLANTED"_s, planted);
            QProcess process;
            process.setProcessEnvironment(environment);
            process.start(u"/bin/sh"_s,
                          {u"-c"_s, u"echo; read line"_s, isArgument ? planted : u"x"_s});
            QVERIFY(process.waitForReadyRead());
            const auto shown = ProcessTraces().look();
            process.closeWriteChannel();
            QVERIFY(waitForEnd(process));

            QVERIFY(search.find(shown));
        }
    }

    void whatIsPrintedHoldsNoToken()
    {
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(), password).exit, 0);

        for (const auto &verb : QList<QStringList>{{u"list"_s},
                                                   {u"show"_s, u"alice.test"_s},
                                                   {u"ledger"_s, u"alice.test"_s},
                                                   {u"doctor"_s},
                                                   {u"status"_s},
                                                   {u"keychain"_s, u"status"_s}}) {
            for (const auto &form : {QStringList(), QStringList{u"--json"_s}}) {
                const auto said = m_keeper->skykeep(verb + form);
                QVERIFY(!said.output.isEmpty());
                QVERIFY(!searchOfAll().find(said.output + said.errors));
            }
        }
    }

    void foldersAndFilesAreTheOwnersAlone()
    {
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(), password).exit, 0);

        QDirIterator all(m_keeper->folder() + u"/profile"_s,
                         QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        int looked = 0;
        while (all.hasNext()) {
            const auto name = all.next();
            QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
            ++looked;
        }
        QVERIFY(looked >= 6); // two folders, roster, ledger and both ids
    }

private:
    //! Those in the keychain now.
    QStringList tokens() const
    {
        const auto item = m_keeper->item(m_did);
        QStringList tokens;
        for (const auto &token : item.value("refresh"_L1).toArray())
            tokens << token.toString();
        if (const auto access = item.value("access"_L1).toString(); !access.isEmpty())
            tokens << access;
        return tokens;
    }

    std::optional<ReferenceServers> m_servers;
    std::optional<RunningKeeper> m_keeper;
    QString m_did;
};

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
