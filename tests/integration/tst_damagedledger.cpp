// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/storagestage.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

//! A connection to the ledger as another program might hold it.
class LedgerReader
{
public:
    explicit LedgerReader(const QString &file)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
        m_database.setDatabaseName(file);
        m_database.open();
    }
    LedgerReader(const LedgerReader &) = delete;
    LedgerReader &operator=(const LedgerReader &) = delete;
    ~LedgerReader()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"reader"_s);
    }

    bool run(const QString &statement) { return QSqlQuery(m_database).exec(statement); }

private:
    QSqlDatabase m_database;
};

} // namespace

//! The history, when it cannot be read or written: accounts are kept without it.
class TestDamagedLedger : public QObject
{
    Q_OBJECT

private:
    std::optional<StorageStage> m_stage;

private Q_SLOTS:
    void initTestCase() { m_stage.emplace(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_stage->begin());
    }
    void cleanup() { m_stage->cleanUp(); }

    void aDamagedLedgerIsPutAsideAndANewOneBegun()
    {
        QVERIFY(m_stage->end());
        const QByteArray garbage = QByteArray("this is no database\n").repeated(200);
        m_stage->removeCompanions();
        QVERIFY(m_stage->write(m_stage->ledger(), garbage));

        m_stage->keeper().start();

        QVERIFY(m_stage->isRenewed());
        const auto asides = m_stage->asidesOf(m_stage->ledger());
        QCOMPARE(asides.size(), 1);
        QCOMPARE(m_stage->contentsOf(asides.first()), garbage);
        QVERIFY(m_stage->isSaid({"ledger.sqlite", "damaged", asides.first().toUtf8()}));
        QVERIFY(m_stage->keeper().count(m_stage->did(), "refreshed"_L1) >= 1);
    }

    void anEmptyLedgerIsBegunAnew()
    {
        QVERIFY(m_stage->end());
        m_stage->removeCompanions();
        QVERIFY(m_stage->write(m_stage->ledger(), {}));

        m_stage->keeper().start();

        QVERIFY(m_stage->isRenewed());
        QVERIFY(m_stage->keeper().count(m_stage->did(), "refreshed"_L1) >= 1);
    }

    void aLedgerThatCannotBeWrittenIsDoneWithout()
    {
        QVERIFY(m_stage->end());
        m_stage->removeCompanions();
        const auto before = m_stage->contentsOf(m_stage->ledger());
        QVERIFY(QFile::setPermissions(m_stage->ledger(), QFile::ReadOwner));

        m_stage->keeper().start();

        QVERIFY(m_stage->isRenewed());
        QVERIFY(m_stage->isSaid({"ledger.sqlite", "cannot be"}));
        QCOMPARE(m_stage->contentsOf(m_stage->ledger()), before);
        QCOMPARE(m_stage->asidesOf(m_stage->ledger()), QStringList());
    }

    void aStateFolderThatCannotBeWrittenIsDoneWithout()
    {
        QVERIFY(m_stage->end());
        m_stage->removeCompanions();
        QVERIFY(QFile::setPermissions(m_stage->keeper().fileIn(u"state"_s),
                                      QFile::ReadOwner | QFile::ExeOwner));

        m_stage->keeper().start();

        QVERIFY(m_stage->isRenewed());
        QVERIFY(m_stage->isSaid({"ledger.sqlite", "cannot be"}));
        QVERIFY(m_stage->isSingle());
    }

    void aLedgerThatAnotherProgramHoldsIsDoneWithout()
    {
        QVERIFY(m_stage->end());
        LedgerReader other(m_stage->ledger());
        QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));

        m_stage->keeper().start();

        QVERIFY(m_stage->isRenewed());
        QVERIFY(m_stage->isSaid({"ledger.sqlite", "cannot be"}));
        QCOMPARE(m_stage->asidesOf(m_stage->ledger()), QStringList());
        QVERIFY(other.run(u"ROLLBACK"_s));
    }
};

QTEST_GUILESS_MAIN(TestDamagedLedger)
#include "tst_damagedledger.moc"
