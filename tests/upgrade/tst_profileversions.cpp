// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/noticememory.h"
#include "keeper/profileids.h"
#include "keeper/profileversions.h"
#include "platform/preferences.h"
#include "support/check.h"
#include "upgrade/newerfile.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! What a profile's files say of their version, before any of them is opened.
class TestProfileVersions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    ProfilePaths paths() const { return ProfilePaths::of(m_folder->path()); }

    QString fileIn(const QString &name) const { return m_folder->filePath(name); }

    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(fileIn(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QByteArray read(const QString &name) const
    {
        QFile file(fileIn(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }

    QStringList names() const
    {
        return QDir(fileIn(u"state"_s)).entryList(QDir::Files)
            + QDir(fileIn(u"config"_s)).entryList(QDir::Files);
    }

    //! A database as a keeper leaves it, and what \a work does to it; \a then is done before it is closed.
    void workOn(
        const QString &name, const QStringList &work,
        const std::function<void()> &then = [] { }) const
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"work"_s);
            database.setDatabaseName(fileIn(name));
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (const auto &statement :
                 QStringList{u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE IF NOT EXISTS t (x)"_s,
                             u"PRAGMA user_version = 1"_s}
                     + work)
                QVERIFY2(query.exec(statement), qPrintable(statement));
            query.finish();
            then();
        }
        QSqlDatabase::removeDatabase(u"work"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        SKYKEEP_VERIFY_VALUE(paths().make());
    }

    void anEmptyProfileIsNobodys()
    {
        SKYKEEP_VERIFY_VALUE(checkProfileVersions(paths()));

        QCOMPARE(names(), QStringList());
    }

    void aNewerFileIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : versionedFiles())
            QTest::newRow(qPrintable(name)) << name;
    }

    void aNewerFileIsNamed()
    {
        QFETCH(QString, name);
        if (name.endsWith(u".sqlite"_s))
            workOn(name, {});
        SKYKEEP_VERIFY_VALUE(checkProfileVersions(paths()));
        QVERIFY(makeNewer(fileIn(name)));
        const auto before = names();
        const auto bytes = read(name);

        const auto checked = checkProfileVersions(paths());

        SKYKEEP_VERIFY_ERROR(checked, ErrorKind::NewerFormat);
        QVERIFY(checked.error().subject.endsWith(QDir::toNativeSeparators(name)));
        QCOMPARE(names(), before);
        QCOMPARE(read(name), bytes);
    }

    void aNumberOfAnyKindIsAVersion_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<bool>("isNewer");
        QTest::newRow("ours") << QByteArray("2") << false;
        QTest::newRow("an older one") << QByteArray("1") << false;
        QTest::newRow("a half") << QByteArray("2.5") << true;
        QTest::newRow("a large one") << QByteArray("1e300") << true;
        QTest::newRow("a word") << QByteArray(R"("99")") << false; // damaged
    }

    void aNumberOfAnyKindIsAVersion()
    {
        QFETCH(QByteArray, version);
        QFETCH(bool, isNewer);
        QVERIFY(write(u"config/accounts.json"_s, R"({"accounts":[],"version":)" + version + '}'));

        QCOMPARE(checkProfileVersions(paths()).has_value(), !isNewer);
    }

    void whatIsDamagedIsNotNewer_data() { aNewerFileIsNamed_data(); }

    void whatIsDamagedIsNotNewer()
    {
        QFETCH(QString, name);
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray(4096, 'x'), QByteArray(4096, '\0'), QByteArray("{"),
              QByteArray("SQLite format 3").leftJustified(4096, 'x')}) {
            QVERIFY(write(name, bytes));

            SKYKEEP_VERIFY_VALUE(checkProfileVersions(paths()));
        }
    }

    void aVersionThatACrashLeftInTheLogCounts()
    {
        const auto name = u"state/ledger.sqlite"_s;
        workOn(name, {});
        QByteArray file;
        QByteArray log;
        workOn(name, {u"PRAGMA user_version = 99"_s}, [&] {
            file = read(name);
            log = read(name + u"-wal"_s);
        });
        QCOMPARE(file.at(63), char(1)); // else this would not be about the log
        QVERIFY(write(name, file));
        SKYKEEP_VERIFY_VALUE(checkProfileVersions(paths()));
        QVERIFY(write(name + u"-wal"_s, log));
        const auto before = names();

        SKYKEEP_VERIFY_ERROR(checkProfileVersions(paths()), ErrorKind::NewerFormat);

        QCOMPARE(names(), before);
        QCOMPARE(read(name + u"-wal"_s), log);
        QCOMPARE(read(name), file);

        // As a power cut may leave what the newer one wrote last: SQLite takes none of it.
        log[log.size() - 1] = char(log.back() ^ 1);
        QVERIFY(write(name + u"-wal"_s, log));
        SKYKEEP_VERIFY_VALUE(checkProfileVersions(paths()));
        log.truncate(log.size() - 1);
        QVERIFY(write(name + u"-wal"_s, log));
        SKYKEEP_VERIFY_VALUE(checkProfileVersions(paths()));
    }

    void aLogThatWasBegunAnewIsReadToItsEndAlone()
    {
        const auto name = u"state/ledger.sqlite"_s;
        workOn(name, {});
        QByteArray log;
        workOn(name, {u"PRAGMA user_version = 99"_s}, [&] { log = read(name + u"-wal"_s); });
        workOn(name, {}); // and back, for what follows
        // As SQLite begins a log anew: another salt in its header, and the frames of before still behind it.
        log[16] = char(log.at(16) + 1);
        QVERIFY(write(name + u"-wal"_s, log));

        SKYKEEP_VERIFY_VALUE(checkProfileVersions(paths()));
    }

    void whatWasToldIsNotWrittenOverAFileOfANewerVersion()
    {
        const auto name = u"state/notices.json"_s;
        QVERIFY(write(name, R"({"version":2,"told":["much"]})"));
        NoticeMemory memory(fileIn(name));

        memory.noteKeychain(u"locked"_s);
        memory.save();

        QCOMPARE(memory.keychain(), u"locked"_s);
        QCOMPARE(read(name), QByteArray(R"({"version":2,"told":["much"]})"));
    }

    void preferencesOfANewerVersionStayAsTheyAre()
    {
        const auto name = u"config/preferences.ini"_s;
        const QByteArray newer = "[General]\nversion=2\n\n[window]\ncloses-to-tray=perhaps\n";
        QVERIFY(write(name, newer));
        {
            Preferences preferences(fileIn(u"config"_s));
            preferences.setClosesToTray(false);
            preferences.setLayout(u"window"_s, "wide");
            preferences.setProxy({.use = ProxyPreference::Use::None});
        }

        QCOMPARE(read(name), newer);
    }

    void preferencesSayTheirVersion()
    {
        Preferences(fileIn(u"config"_s)).setClosesToTray(false);

        QVERIFY(read(u"config/preferences.ini"_s).contains("version=1\n"));
        QVERIFY(!Preferences(fileIn(u"config"_s)).isNewer());
    }

    void theNameOfAProfileOfANewerVersionIsNotReplaced_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("profile") << u"config/profile-id"_s;
        QTest::newRow("install") << u"state/install-id"_s;
    }

    void theNameOfAProfileOfANewerVersionIsNotReplaced()
    {
        QFETCH(QString, name);
        QVERIFY(makeNewer(fileIn(name)));
        const auto bytes = read(name);

        SKYKEEP_VERIFY_ERROR(ProfileIds::readOrMake(paths(), "here"), ErrorKind::NewerFormat);

        QCOMPARE(read(name), bytes);
        QCOMPARE(names().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProfileVersions)
#include "tst_profileversions.moc"
