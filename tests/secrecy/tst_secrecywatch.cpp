// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "secrecy/secretsearch.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

const auto secret = u"planted-by-a-test"_s;

struct Watched {
    int exit = -1;
    QByteArray said;
};

//! Runs the shell's \a script under a watch of its own, after it has noted the secret.
Watched watch(const QString &script)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    // What is planted is no secret of this program's own watch.
    environment.remove(u"SKYKEEP_TEST_RUN_SECRETS"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const auto note = u"printf 'password\\t%1\\n' >\"$SKYKEEP_TEST_SECRETS\"; "_s.arg(
        QString::fromLatin1(secret.toUtf8().toBase64()));
    process.start(QStringLiteral(SECRECY_WATCH_PROGRAM), {u"/bin/sh"_s, u"-c"_s, note + script});
    if (!process.waitForFinished(50'000))
        return {};
    return {process.exitCode(), process.readAll()};
}

//! The pieces, so that the script itself does not hold the secret.
const auto pieces = u"s=planted-; s=$s''by-a-test; "_s;

} // namespace

class TestSecrecyWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanRunPasses()
    {
        const auto run = watch(u"echo all is well"_s);

        QCOMPARE(run.exit, 0);
        QVERIFY2(run.said.startsWith("all is well\n"), run.said.constData());
        QVERIFY(run.said.contains("for 1 secrets: found in 0"));
    }

    void theProgramsOwnExitCodeIsKept() { QCOMPARE(watch(u"exit 7"_s).exit, 7); }

    void whatIsPlantedIsFound_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QByteArray>("where");
        const auto row = [](const char *name, const QString &script, const char *where) {
            QTest::newRow(name) << pieces + script << QByteArray(where);
        };
        row("standard output", u"echo \"$s\""_s, "/traces/output holds");
        row("standard error", u"echo \"$s\" >&2"_s, "/traces/output holds");
        row("a log", u"mkdir $TMPDIR/p; echo \"x $s\" >$TMPDIR/p/keeper.log"_s,
            "/tmp/p/keeper.log holds");
        row("a hidden file", u"echo \"$s\" >$TMPDIR/.x"_s, "/tmp/.x holds");
        row("a base64 header", u"printf 'Bearer %s' \"$s\" | base64 >$TMPDIR/log"_s,
            "/tmp/log holds");
        row("an argument", u"/bin/sh -c 'sleep 1; :' x \"$s\""_s, "/traces/processes holds");
        row("an environment", u"X=\"$s\" /bin/sh -c 'sleep 1; :'"_s, "/traces/processes holds");
        row("what a short run left", u"echo \"$s\" >>$SKYKEEP_TEST_TRACES/skykeep"_s,
            "/traces/skykeep holds");
    }

    void whatIsPlantedIsFound()
    {
        QFETCH(const QString, script);
        QFETCH(const QByteArray, where);

        const auto run = watch(script);

        QCOMPARE(run.exit, 1);
        QVERIFY2(run.said.contains("SECRET: "), run.said.constData());
        QVERIFY2(run.said.contains(where), run.said.constData());
    }

    void aSecretInADatabaseThatIsOpenIsFound()
    {
        const QTemporaryDir folder;
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"planted"_s);
        database.setDatabaseName(folder.filePath(u"ledger.sqlite"_s));
        QVERIFY(database.open());
        {
            QSqlQuery query(database);
            QVERIFY(query.exec(u"PRAGMA journal_mode = WAL"_s));
            QVERIFY(query.exec(u"CREATE TABLE ledger (text TEXT)"_s));
            QVERIFY(query.exec(u"INSERT INTO ledger VALUES ('Token: %1')"_s.arg(secret)));
        }

        // As a keeper's is after SIGKILL: all of it is still in the write-ahead log.
        const auto run = watch(u"cp %1/ledger.sqlite* $TMPDIR"_s.arg(folder.path()));

        database.close();
        database = {};
        QSqlDatabase::removeDatabase(u"planted"_s);
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.said.contains("ledger.sqlite-wal holds a password"), run.said.constData());
    }

    void nothingIsLeftBehind()
    {
        const QTemporaryDir folder;
        qputenv("TMPDIR", folder.path().toUtf8());
        const auto run = watch(pieces + u"echo $s >$TMPDIR/file"_s);
        qunsetenv("TMPDIR");

        QCOMPARE(run.exit, 1);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aProgramThatCannotBeStartedIsSaid()
    {
        QProcess process;
        process.start(QStringLiteral(SECRECY_WATCH_PROGRAM), {u"/nowhere/at/all"_s});

        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 125);
    }
};

QTEST_GUILESS_MAIN(TestSecrecyWatch)
#include "tst_secrecywatch.moc"
