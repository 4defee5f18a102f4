// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/storagestage.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! The list of accounts, and all files at once, when they cannot be read or written.
class TestDamagedList : public QObject
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

    void aDamagedListIsPutAsideAndItsCopyTakenUp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(512, '\0');
        QTest::newRow("cut short") << QByteArray(R"({ "version": 1, "accounts": [)");
    }
    void aDamagedListIsPutAsideAndItsCopyTakenUp()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(m_stage->end());
        QVERIFY(m_stage->write(m_stage->roster(), bytes));

        m_stage->keeper().start();

        const auto asides = m_stage->asidesOf(m_stage->roster());
        QCOMPARE(asides.size(), 1);
        QCOMPARE(m_stage->contentsOf(asides.first()), bytes);
        QVERIFY(m_stage->isSaid({"accounts.json", "damaged", asides.first().toUtf8()}));
        // From the copy that lies with the history.
        QCOMPARE(m_stage->keeper().list().size(), 1);
        QVERIFY(m_stage->isRenewed());
    }

    void aListThatCannotBeWrittenIsKeptAndNothingIsDecided_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QFile::Permissions>("mode");
        QTest::newRow("the file") << u"config/accounts.json"_s
                                  << QFile::Permissions(QFile::ReadOwner);
        QTest::newRow("its folder") << u"config"_s << (QFile::ReadOwner | QFile::ExeOwner);
    }
    void aListThatCannotBeWrittenIsKeptAndNothingIsDecided()
    {
        QFETCH(QString, name);
        QFETCH(QFile::Permissions, mode);
        QVERIFY(m_stage->end());
        const auto before = m_stage->contentsOf(m_stage->roster());
        QVERIFY(QFile::setPermissions(m_stage->keeper().fileIn(name), mode));

        m_stage->keeper().start();

        QVERIFY(m_stage->isRenewed());
        const auto labelled = m_stage->keeper().skykeep({u"label"_s, u"alice.test"_s, u"Work"_s});
        QCOMPARE(labelled.exit, 1);
        QVERIFY(labelled.complains({"accounts.json"}));
        QCOMPARE(m_stage->keeper().word(m_stage->did(), "label"_L1), QString());
        QVERIFY(m_stage->isSaid({"accounts.json"}));
        QCOMPARE(m_stage->contentsOf(m_stage->roster()), before);
    }

    void withAFullDiskSessionsAreRenewedAllTheSame()
    {
        QVERIFY(m_stage->end());
        const auto before = m_stage->contentsOf(m_stage->roster());
        m_stage->fillDisk();

        m_stage->keeper().start();

        QVERIFY(m_stage->isRenewed());
        QVERIFY(m_stage->isSaid({"ledger.sqlite", "cannot be"}));
        QVERIFY(m_stage->isSingle());
        QCOMPARE(m_stage->keeper().skykeep({u"label"_s, u"alice.test"_s, u"Work"_s}).exit, 1);
        QCOMPARE(m_stage->contentsOf(m_stage->roster()), before);
        QCOMPARE(m_stage->asidesOf(m_stage->roster()) + m_stage->asidesOf(m_stage->ledger()),
                 QStringList());
    }

    void filesThatVanishWhileItRunsEndNothing()
    {
        QVERIFY(QDir(m_stage->keeper().fileIn(u"state"_s)).removeRecursively());
        QVERIFY(QFile::remove(m_stage->roster()));

        QVERIFY(m_stage->isRenewed());
        const auto status = m_stage->keeper().skykeep({u"status"_s, u"--json"_s});
        QVERIFY(status.output.contains("\"storage\"") && status.output.contains("ledger.sqlite"));
        const auto doctor = m_stage->keeper().skykeep({u"doctor"_s});
        QCOMPARE(doctor.exit, 1);
        QVERIFY(doctor.output.contains("accounts.json, is gone"));

        QCOMPARE(m_stage->keeper().skykeep({u"label"_s, u"alice.test"_s, u"Work"_s}).exit, 0);
        QVERIFY(m_stage->contentsOf(m_stage->roster()).contains("Work"));
    }
};

QTEST_GUILESS_MAIN(TestDamagedList)
#include "tst_damagedlist.moc"
