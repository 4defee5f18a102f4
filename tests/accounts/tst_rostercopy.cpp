// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountsample.h"
#include "accounts/rosterstore.h"
#include "support/check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

Roster rosterOf(int number)
{
    Roster roster;
    roster.keychain = u"GNOME Keyring"_s;
    for (int i = 0; i < number; ++i) {
        auto entry = sampleEntry();
        entry.did = sampleDid(u"did:web:n%1.example.com"_s.arg(i));
        roster.entries.push_back(entry);
    }
    return roster;
}

} // namespace

//! The list of accounts a second time, for when the first is damaged or gone.
class TestRosterCopy : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_copy;

    static bool write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }
    void save(const Roster &roster) const
    {
        RosterStore store(m_file, m_copy);
        store.load();
        SKYKEEP_VERIFY_VALUE(store.save(roster));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"accounts.json"_s);
        m_copy = m_folder->filePath(u"accounts.copy.json"_s);
    }

    void aCopyOfANewerVersionIsLeftAlone()
    {
        const QByteArray newer = R"({"version":99,"people":[]})";
        QVERIFY(write(m_copy, newer));

        save(rosterOf(2));
        save(rosterOf(3));

        QCOMPARE(RosterStore(m_file, m_copy).load().roster.entries.size(), 3U);
        QCOMPARE(read(m_copy), newer);
    }

    void everySaveLeavesACopy()
    {
        save(rosterOf(2));
        QCOMPARE(read(m_copy), read(m_file));
        const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(m_copy), mode);

        save(rosterOf(3));
        QCOMPARE(read(m_copy), read(m_file));
    }

    void aListFromBeforeThereWereCopiesGetsOne()
    {
        QVERIFY(write(m_file, encodeRoster(rosterOf(2))));

        RosterStore(m_file, m_copy).load();

        QCOMPARE(read(m_copy), read(m_file));
    }

    void aDamagedListIsCompletedFromItsCopy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        auto half = encodeRoster(rosterOf(5));
        half.replace("did:web:n3.", "did:web:n3_.");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(512, '\0');
        QTest::newRow("one entry spoilt") << half;
    }
    void aDamagedListIsCompletedFromItsCopy()
    {
        QFETCH(QByteArray, bytes);
        save(rosterOf(5));
        QVERIFY(write(m_file, bytes));

        const auto loaded = RosterStore(m_file, m_copy).load();

        QVERIFY(loaded.isWritable);
        QCOMPARE(loaded.roster.keychain, u"GNOME Keyring"_s);
        QCOMPARE(int(loaded.roster.entries.size()), 5);
        for (const auto &entry : rosterOf(5).entries)
            QVERIFY(std::ranges::find(loaded.roster.entries, entry) != loaded.roster.entries.end());
        QVERIFY2(loaded.trouble.contains(u"from a copy"_s), qPrintable(loaded.trouble));
        QVERIFY(RosterStore(m_file, m_copy).load().roster == loaded.roster);
    }

    void whatStillMakesSenseGoesBeforeTheCopy()
    {
        save(rosterOf(3));
        auto roster = rosterOf(3);
        roster.entries[0].label = u"newer"_s;
        auto bytes = encodeRoster(roster);
        bytes.replace("did:web:n2.", "did:web:n2_.");
        QVERIFY(write(m_file, bytes));

        const auto loaded = RosterStore(m_file, m_copy).load();

        QCOMPARE(int(loaded.roster.entries.size()), 3);
        QCOMPARE(loaded.roster.entries.front().label, u"newer"_s);
    }

    void aCopyThatIsDamagedTooBringsNothing()
    {
        save(rosterOf(3));
        QVERIFY(write(m_file, {}));
        QVERIFY(write(m_copy, "{"));

        const auto loaded = RosterStore(m_file, m_copy).load();

        QVERIFY(loaded.roster.entries.empty());
        QVERIFY2(loaded.trouble.contains(u"no account could be read"_s),
                 qPrintable(loaded.trouble));
    }

    void anAbsentListIsEmptyWhateverTheCopySays()
    {
        save(rosterOf(3));
        QVERIFY(QFile::remove(m_file));

        QVERIFY(RosterStore(m_file, m_copy).load().roster == Roster());
    }

    void aCopyThatCannotBeWrittenIsNoTrouble()
    {
        QVERIFY(QDir().mkpath(m_copy));

        save(rosterOf(3));

        QVERIFY(RosterStore(m_file, m_copy).load().roster == rosterOf(3));
    }

    void aFileThatVanishedIsWrittenAgain()
    {
        RosterStore store(m_file);
        store.load();
        SKYKEEP_VERIFY_VALUE(store.save(rosterOf(2)));
        QVERIFY(QFile::remove(m_file));

        SKYKEEP_VERIFY_VALUE(store.save(rosterOf(2)));

        QVERIFY(RosterStore(m_file).load().roster == rosterOf(2));
    }
};

QTEST_GUILESS_MAIN(TestRosterCopy)
#include "tst_rostercopy.moc"
