// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountsample.h"
#include "accounts/ledgerstore.h"
#include "support/check.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

namespace {

LedgerEntry entryAt(Timestamp at, LedgerEvent event = LedgerEvent::Refreshed)
{
    return {sampleDid(), at, event, u"Renewed."_s, u"détail"_s};
}

const auto other = Did::parse(u"did:web:bob.example.com").value();

} // namespace

class TestLedgerStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    //! Runs \a statement on the file from outside.
    void run(const QString &statement) const
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
            database.setDatabaseName(m_file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"outside"_s);
    }

    QStringList asides() const
    {
        return QDir(m_folder->path()).entryList({u"*.damaged-*"_s}, QDir::Files);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"ledger.sqlite"_s);
    }

    void observationsAndEntriesComeBack()
    {
        const std::vector entries{entryAt(sampleNow),
                                  entryAt(sampleNow + 1ms, LedgerEvent::HandleChanged),
                                  entryAt(sampleNow + 2ms, LedgerEvent::RefreshFailed),
                                  {sampleDid(), sampleNow + 3ms, LedgerEvent::Paused, {}}};
        {
            LedgerStore store(m_file);
            QCOMPARE(store.open(), QString());
            SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, {}));
            SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), sampleAccount().seen, entries));
            SKYKEEP_VERIFY_VALUE(store.record(other, {}, {}));
        }

        LedgerStore store(m_file);
        QCOMPARE(store.open(), QString());

        QCOMPARE(store.observations().size(), 2);
        QVERIFY(store.observations().value(sampleDid()) == sampleAccount().seen);
        QVERIFY(store.observations().value(other) == Observations());
        const auto all = store.entries(sampleDid(), 10);
        SKYKEEP_VERIFY_VALUE(all);
        QVERIFY(*all == entries);
        const auto newest = store.entries(sampleDid(), 2);
        SKYKEEP_VERIFY_VALUE(newest);
        QVERIFY(*newest == std::vector(entries.begin() + 2, entries.end()));
        const auto none = store.entries(other, 10);
        SKYKEEP_VERIFY_VALUE(none);
        QVERIFY(none->empty());
    }

    void theFilesArePrivate()
    {
        const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (int round = 0; round < 2; ++round) {
            LedgerStore store(m_file);
            store.open();
            SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, {entryAt(sampleNow)}));

            for (const auto *companion : {"", "-wal", "-shm"}) {
                const auto file = m_file + QLatin1String(companion);
                QVERIFY2(QFile::exists(file), companion);
                QCOMPARE(QFile::permissions(file), mode);
            }
            // Then as a careless copy would leave it.
            QFile::setPermissions(m_file, mode | QFile::ReadGroup | QFile::ReadOther);
        }
    }

    void anAccountCanBeForgotten()
    {
        LedgerStore store(m_file);
        store.open();
        for (const auto &did : {sampleDid(), other})
            SKYKEEP_VERIFY_VALUE(
                store.record(did, {}, {{did, sampleNow, LedgerEvent::Paused, {}}}));

        SKYKEEP_VERIFY_VALUE(store.forget(sampleDid()));

        QCOMPARE(store.observations().keys(), QList{other});
        QVERIFY(store.entries(sampleDid(), 10)->empty());
        QCOMPARE(int(store.entries(other, 10)->size()), 1);
    }

    void entriesOlderThanNinetyDaysGo()
    {
        LedgerStore store(m_file);
        store.open();
        constexpr auto span = 90 * 24h;
        SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, {entryAt(sampleNow - span - 1ms)}));
        SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, {entryAt(sampleNow - span)}));
        SKYKEEP_VERIFY_VALUE(
            store.record(other, {}, {{other, sampleNow - 2 * span, LedgerEvent::Paused, {}}}));

        const std::vector many(101, entryAt(sampleNow));
        SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, many));

        const auto left = store.entries(sampleDid(), 1000);
        SKYKEEP_VERIFY_VALUE(left);
        QCOMPARE(int(left->size()), 102);
        QVERIFY(left->front().at == sampleNow - span);
        QCOMPARE(int(store.entries(other, 10)->size()), 1); // its newest, however old
    }

    void ofRefreshesTheNewestTwoThousandStay()
    {
        LedgerStore store(m_file);
        store.open();
        std::vector entries{entryAt(sampleNow - 1h, LedgerEvent::HandleChanged)};
        for (int i = 0; i < 2100; ++i)
            entries.push_back(entryAt(sampleNow + i * 1s));

        SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, entries));

        const auto left = store.entries(sampleDid(), 10'000);
        SKYKEEP_VERIFY_VALUE(left);
        QCOMPARE(int(left->size()), 2001);
        QVERIFY(left->at(0).event == LedgerEvent::HandleChanged);
        QVERIFY(left->at(1).at == sampleNow + 100s);
    }

    void aDamagedFileIsSetAsideAndANewOneBegun_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("text") << QByteArray("this is no database\n").repeated(200);
        QTest::newRow("a header and no more")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\x7f');
    }

    void aDamagedFileIsSetAsideAndANewOneBegun()
    {
        QFETCH(const QByteArray, bytes);
        write(bytes);
        QFile wal(m_file + u"-wal"_s);
        QVERIFY(wal.open(QIODevice::WriteOnly));
        wal.write("old");
        wal.close();

        LedgerStore store(m_file);
        const auto trouble = store.open();

        QVERIFY2(trouble.contains(m_file + u".damaged-"_s), qPrintable(trouble));
        QVERIFY(!asides().isEmpty());
        QFile aside(m_folder->filePath(asides().constFirst()));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, {entryAt(sampleNow)}));
        QCOMPARE(LedgerStore(m_file).open(), QString());
    }

    void tablesOfSomebodyElseAreSetAside()
    {
        run(u"CREATE TABLE entries (something TEXT, did TEXT, at INTEGER)"_s);

        LedgerStore store(m_file);
        const auto trouble = store.open();

        QVERIFY2(trouble.contains(u"damaged"_s), qPrintable(trouble));
        SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, {entryAt(sampleNow)}));
    }

    void damageFoundLaterIsSetAsideToo()
    {
        {
            LedgerStore store(m_file);
            store.open();
            const std::vector many(1000, entryAt(sampleNow));
            SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, many));
        }
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto size = file.size();
        // All but the first pages, which hold the schema and the roots of the tables.
        QVERIFY(file.seek(qint64(5) * 4096));
        file.write(QByteArray(size - file.pos(), '\x55'));
        file.close();
        LedgerStore store(m_file);
        QCOMPARE(store.open(), QString());

        const auto first = store.record(sampleDid(), {}, {entryAt(sampleNow + 1h)});

        SKYKEEP_VERIFY_ERROR(first, ErrorKind::Storage);
        QVERIFY2(first.error().detail.contains(u".damaged-"_s), qPrintable(first.error().detail));
        QVERIFY(!asides().isEmpty());
        SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, {entryAt(sampleNow + 1h)}));
        QCOMPARE(int(store.entries(sampleDid(), 10)->size()), 1);
    }

    void aNewerVersionIsLeftAlone()
    {
        run(u"PRAGMA user_version = 2"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto before = file.readAll();

        LedgerStore store(m_file);
        const auto trouble = store.open();

        QVERIFY2(trouble.contains(u"newer"_s), qPrintable(trouble));
        SKYKEEP_VERIFY_ERROR(store.record(sampleDid(), {}, {}), ErrorKind::Storage);
        SKYKEEP_VERIFY_ERROR(store.entries(sampleDid(), 1), ErrorKind::Storage);
        SKYKEEP_VERIFY_ERROR(store.forget(sampleDid()), ErrorKind::Storage);
        QVERIFY(store.observations().isEmpty());
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        QCOMPARE(asides(), QStringList());
    }

    void aFileThatCannotBeOpenedIsDoneWithout()
    {
        QVERIFY(QDir().mkpath(m_file));

        LedgerStore store(m_file);
        const auto trouble = store.open();

        QVERIFY2(trouble.contains(m_file), qPrintable(trouble));
        SKYKEEP_VERIFY_ERROR(store.record(sampleDid(), {}, {}), ErrorKind::Storage);
        QVERIFY(QDir(m_file).exists());
    }

    void somebodyElsesLockIsNotWaitedForLong()
    {
        LedgerStore store(m_file);
        QCOMPARE(store.open(), QString());
        SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, {entryAt(sampleNow)}));
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
        database.setDatabaseName(m_file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s));

        QElapsedTimer timer;
        timer.start();
        const auto recorded = store.record(sampleDid(), {}, {entryAt(sampleNow)});
        const auto took = timer.elapsed();

        SKYKEEP_VERIFY_ERROR(recorded, ErrorKind::Storage);
        QVERIFY2(took < 2000, qPrintable(QString::number(took)));
        QCOMPARE(asides(), QStringList());
        QVERIFY(QSqlQuery(database).exec(u"ROLLBACK"_s));
        database = {};
        QSqlDatabase::removeDatabase(u"locker"_s);
        SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, {entryAt(sampleNow)}));
        QCOMPARE(int(store.entries(sampleDid(), 10)->size()), 2);
    }

    void everyEventKeepsItsWord()
    {
        QSet<QString> words;
        for (int i = 0; i <= int(LedgerEvent::CredentialChanged); ++i) {
            words.insert(toString(LedgerEvent(i)));
            QVERIFY(ledgerEventFrom(toString(LedgerEvent(i))) == LedgerEvent(i));
        }
        QCOMPARE(words.size(), int(LedgerEvent::CredentialChanged) + 1);
        QVERIFY(!ledgerEventFrom(u"nonsense"));
    }
};

QTEST_GUILESS_MAIN(TestLedgerStore)
#include "tst_ledgerstore.moc"
