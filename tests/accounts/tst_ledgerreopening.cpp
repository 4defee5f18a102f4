// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountsample.h"
#include "accounts/ledgerstore.h"
#include "support/check.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

LedgerEntry entryAt(Timestamp time)
{
    return {sampleDid(), time, LedgerEvent::Refreshed, u"Renewed"_s};
}

} // namespace

//! A ledger that cannot be used for a while.
class TestLedgerReopening : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"ledger.sqlite"_s);
    }

    void aFileThatWasHeldAtTheStartIsOpenedLater()
    {
        {
            LedgerStore before(m_file);
            QCOMPARE(before.open(), QString());
        }
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
        database.setDatabaseName(m_file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s));
        LedgerStore store(m_file, Milliseconds(0));
        QVERIFY(!store.open().isEmpty());
        QVERIFY(store.isWaiting());
        SKYKEEP_VERIFY_ERROR(store.record(sampleDid(), {}, {}), ErrorKind::Storage);

        QVERIFY(QSqlQuery(database).exec(u"ROLLBACK"_s));
        database = {};
        QSqlDatabase::removeDatabase(u"locker"_s);

        SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, {entryAt(sampleNow)}));
        QVERIFY(!store.isWaiting());
        QCOMPARE(int(store.entries(sampleDid(), 10)->size()), 1);
    }

    void aFileThatCannotBeOpenedIsNotTriedAgainAtOnce()
    {
        QVERIFY(QDir().mkpath(m_file));
        LedgerStore store(m_file, std::chrono::hours(1));
        QVERIFY(!store.open().isEmpty());
        QVERIFY(QDir().rmdir(m_file));

        SKYKEEP_VERIFY_ERROR(store.record(sampleDid(), {}, {}), ErrorKind::Storage);

        QVERIFY(!QFile::exists(m_file));
    }

    void aFileThatVanishesIsBegunAnew()
    {
        LedgerStore store(m_file);
        QCOMPARE(store.open(), QString());
        SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, {entryAt(sampleNow)}));
        QVERIFY(QFile::remove(m_file));

        SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, {entryAt(sampleNow)}));

        QVERIFY(QFile::exists(m_file));
        QCOMPARE(int(store.entries(sampleDid(), 10)->size()), 1);
    }

    void whoseFolderVanishesIsDoneWithoutUntilItIsBack()
    {
        const auto folder = QFileInfo(m_file).path() + u"/state"_s;
        QVERIFY(QDir().mkpath(folder));
        LedgerStore store(folder + u"/ledger.sqlite"_s, Milliseconds(0));
        QCOMPARE(store.open(), QString());
        QVERIFY(QDir(folder).removeRecursively());
        SKYKEEP_VERIFY_ERROR(store.record(sampleDid(), {}, {}), ErrorKind::Storage);

        QVERIFY(QDir().mkpath(folder));

        SKYKEEP_VERIFY_VALUE(store.record(sampleDid(), {}, {entryAt(sampleNow)}));
    }
};

QTEST_GUILESS_MAIN(TestLedgerReopening)
#include "tst_ledgerreopening.moc"
