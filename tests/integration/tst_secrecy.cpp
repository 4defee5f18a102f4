// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "support/referenceservers.h"
#include "support/testhttpserver.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

const auto password = u"correct-horse-battery"_s;

bool holdsAny(const QByteArray &bytes, const QStringList &secrets)
{
    for (const auto &secret : secrets) {
        if (bytes.contains(secret.toUtf8()))
            return true;
    }
    return false;
}

//! The files under \a folder that hold any of \a secrets.
QStringList filesWith(const QStringList &secrets, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && holdsAny(file.readAll(), secrets))
            found << file.fileName();
    }
    return found;
}

//! What the system shows of every process, wherever that holds any of \a secrets.
QStringList processesWith(const QStringList &secrets)
{
    QStringList found;
    const auto processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const auto &process : processes) {
        for (const auto &part : {u"cmdline"_s, u"environ"_s, u"comm"_s}) {
            QFile file(u"/proc/%1/%2"_s.arg(process, part));
            if (file.open(QIODevice::ReadOnly) && holdsAny(file.readAll(), secrets))
                found << file.fileName();
        }
    }
    return found;
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
        m_servers.emplace();
        m_did = m_servers->createAccount(0, u"alice.test"_s, password);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_keeper.emplace(m_servers->plcUrl());
    }

    void cleanup() { m_keeper.reset(); }

    void noFileHoldsATokenOrThePassword()
    {
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(), u"wrong-"_s + password).exit,
                 1);
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(), password).exit, 0);
        auto secrets = tokens();
        QCOMPARE(m_keeper->skykeep({u"refresh"_s, u"alice.test"_s}).exit, 0);
        secrets += tokens();
        secrets << password;
        QVERIFY(secrets.size() > 4);

        // The profile, with the database as it is while it is open, and the log.
        QCOMPARE(filesWith(secrets, m_keeper->folder()), QStringList());
        QCOMPARE(m_keeper->terminate().exit, 0);
        QCOMPARE(filesWith(secrets, m_keeper->folder()), QStringList());
        QVERIFY(QFile(m_keeper->logFile()).size() > 0);

        // The search would have found them.
        QFile planted(m_keeper->folder() + u"/profile/state/.planted"_s);
        QVERIFY(planted.open(QIODevice::WriteOnly));
        planted.write("…" + secrets.first().toUtf8() + "…");
        planted.close();
        QCOMPARE(filesWith(secrets, m_keeper->folder()), QStringList{planted.fileName()});
    }

    void noLogHoldsATokenOrThePasswordWithAllCategoriesOn()
    {
        qputenv("QT_LOGGING_RULES", "*.debug=true");
        RunningKeeper talkative(m_servers->plcUrl());
        qunsetenv("QT_LOGGING_RULES");
        QCOMPARE(talkative.signIn(u"alice.test"_s, m_servers->url(), password).exit, 0);
        QStringList secrets{password, talkative.refreshToken(m_did)};
        QCOMPARE(talkative.skykeep({u"refresh"_s, u"alice.test"_s}).exit, 0);
        QCOMPARE(talkative.skykeep({u"use-app-password"_s, u"alice.test"_s}).exit, 0);
        secrets << talkative.refreshToken(m_did);

        QVERIFY(QFile(talkative.logFile()).size() > 200);
        QCOMPARE(filesWith(secrets, talkative.folder()), QStringList());
    }

    void noProcessShowsATokenOrThePassword()
    {
        TestHttpServer slow;
        playSlowServer(slow);
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(), password).exit, 0);
        const auto secrets = tokens() << password;

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

        QVERIFY(slow.requests().back().body.contains(password.toUtf8()));
        QCOMPARE(processesWith(secrets), QStringList());
        signIn.kill();
        signIn.waitForFinished();
    }

    void theSearchOfProcessesFindsWhatIsPlanted()
    {
        QProcess planted;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PLANTED"_s, password);
        planted.setProcessEnvironment(environment);
        planted.start(u"/bin/sh"_s, {u"-c"_s, u"echo; read line"_s, password});
        QVERIFY(planted.waitForReadyRead());

        const auto process = u"/proc/%1/"_s.arg(planted.processId());
        const auto found = processesWith({password});
        planted.closeWriteChannel();
        QVERIFY(waitForEnd(planted));

        QCOMPARE(found, QStringList({process + u"cmdline"_s, process + u"environ"_s}));
    }

    void whatIsPrintedHoldsNoToken()
    {
        QCOMPARE(m_keeper->signIn(u"alice.test"_s, m_servers->url(), password).exit, 0);
        const auto secrets = tokens() << password;

        for (const auto &verb : QList<QStringList>{{u"list"_s},
                                                   {u"show"_s, u"alice.test"_s},
                                                   {u"ledger"_s, u"alice.test"_s},
                                                   {u"doctor"_s},
                                                   {u"status"_s},
                                                   {u"keychain"_s, u"status"_s}}) {
            for (const auto &form : {QStringList(), QStringList{u"--json"_s}}) {
                const auto said = m_keeper->skykeep(verb + form);
                QVERIFY(!said.output.isEmpty());
                QVERIFY(!holdsAny(said.output + said.errors, secrets));
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
    //! Those in the keychain now, and what of each is most its own: the signature.
    QStringList tokens() const
    {
        const auto item = m_keeper->item(m_did);
        QStringList tokens{item.value("access"_L1).toString()};
        for (const auto &token : item.value("refresh"_L1).toArray())
            tokens << token.toString();
        const auto whole = tokens;
        for (const auto &token : whole)
            tokens << token.split(u'.').last();
        return tokens;
    }

    std::optional<ReferenceServers> m_servers;
    std::optional<RunningKeeper> m_keeper;
    QString m_did;
};

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
