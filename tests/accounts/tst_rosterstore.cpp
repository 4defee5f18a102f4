// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountsample.h"
#include "accounts/rosterstore.h"
#include "support/check.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

RosterEntry entry(int number)
{
    auto result = sampleEntry();
    result.did = sampleDid(u"did:web:n%1.example.com"_s.arg(number));
    return result;
}

Roster rosterOf(int number)
{
    Roster roster;
    for (int i = 0; i < number; ++i)
        roster.entries.push_back(entry(i));
    return roster;
}

//! With every field other than at first.
Roster everything()
{
    auto roster = rosterOf(5);
    roster.keychain = u"GNOME Keyring"_s;
    roster.entries[0].handle.reset();
    roster.entries[1].label = u"Wörk \"1\""_s;
    roster.entries[1].dismissed.acknowledged = {{u"paused"_s, u"notice x"_s},
                                                {u"main-password"_s, u"y"_s}};
    roster.entries[1].keeping = Keeping::Paused;
    roster.entries[2].keeping = Keeping::LeftToEnd;
    roster.entries[2].sessionHost = sampleUrl(u"http://localhost:2583");
    roster.entries[2].addresses = AddressPolicy::AnyAddress;
    roster.entries[3].keeping = Keeping::SignedOut;
    roster.entries[3].isRevocationPending = true;
    roster.entries[3].isLeaving = true;
    roster.entries[4].accountHost = sampleUrl(u"https://morel.host.example.com");
    return roster;
}

#ifdef Q_OS_UNIX
//! No file may grow beyond \a bytes while this lives: a disk that is full, for root too.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit narrow{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &narrow);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};
#endif

} // namespace

class TestRosterStore : public QObject
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

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }

    QStringList asides() const
    {
        QStringList paths;
        for (const auto &name : QDir(m_folder->path()).entryList({u"*.damaged-*"_s}, QDir::Files))
            paths << m_folder->filePath(name);
        return paths;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"accounts.json"_s);
    }

    void anAbsentFileIsAnEmptyRoster()
    {
        const auto loaded = RosterStore(m_file).load();

        QVERIFY(loaded.isWritable);
        QCOMPARE(loaded.trouble, QString());
        QVERIFY(loaded.roster == Roster());
        QVERIFY(!QFile::exists(m_file));
    }

    void everyDecisionComesBack()
    {
        RosterStore store(m_file);
        store.load();
        SKYKEEP_VERIFY_VALUE(store.save(everything()));

        const auto loaded = RosterStore(m_file).load();

        QCOMPARE(loaded.trouble, QString());
        QVERIFY(loaded.isWritable);
        QVERIFY(loaded.roster == everything());
    }

    void theFileIsPrivate()
    {
        RosterStore store(m_file);
        store.load();
        SKYKEEP_VERIFY_VALUE(store.save(rosterOf(1)));
        const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(m_file), mode);

        QFile::setPermissions(m_file, mode | QFile::ReadOther | QFile::ReadGroup);
        store.load();

        QCOMPARE(QFile::permissions(m_file), mode);
    }

    void anUnchangedRosterIsNotWrittenAgain()
    {
        RosterStore store(m_file);
        store.load();
        SKYKEEP_VERIFY_VALUE(store.save(rosterOf(1)));
        write("mark");

        SKYKEEP_VERIFY_VALUE(store.save(rosterOf(1)));
        QCOMPARE(read(m_file), QByteArray("mark"));

        SKYKEEP_VERIFY_VALUE(store.save(rosterOf(2)));
        QVERIFY(read(m_file) != "mark");
    }

    void aDamagedFileIsPutAsideAndWhatMakesSenseIsKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kept");

        const auto sound = encodeRoster(rosterOf(10));
        const auto spoilt = [&](const char *from, const char *to) {
            auto bytes = sound;
            return bytes.replace(from, to);
        };
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("zeros") << QByteArray(512, '\0') << 0;
        QTest::newRow("not JSON") << QByteArray("hello") << 0;
        QTest::newRow("not an object") << QByteArray("[1]") << 0;
        QTest::newRow("cut short") << sound.first(sound.size() / 2) << 0;
        QTest::newRow("no version") << spoilt("\"version\": 1", "\"other\": 1") << 10;
        QTest::newRow("version of another type")
            << spoilt("\"version\": 1", R"("version": "1")") << 10;
        QTest::newRow("no accounts") << spoilt("\"accounts\":", "\"others\":") << 0;
        QTest::newRow("a DID that is none") << spoilt("did:web:n3.", "did:web:n3_.") << 9;
        QTest::newRow("a DID twice") << spoilt("did:web:n3.", "did:web:n2.") << 9;
        auto strange = QJsonDocument::fromJson(sound).object();
        auto accounts = strange.value(u"accounts"_s).toArray();
        accounts.prepend(u"text"_s);
        strange.insert(u"accounts"_s, accounts);
        QTest::newRow("an entry that is none") << QJsonDocument(strange).toJson() << 10;
    }

    void aDamagedFileIsPutAsideAndWhatMakesSenseIsKept()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, kept);
        write(bytes);

        RosterStore store(m_file);
        const auto loaded = store.load();

        QCOMPARE(int(loaded.roster.entries.size()), kept);
        QVERIFY(loaded.isWritable);
        QCOMPARE(asides().size(), 1);
        QCOMPARE(read(asides().constFirst()), bytes);
        QVERIFY2(loaded.trouble.contains(m_file), qPrintable(loaded.trouble));
        QVERIFY2(loaded.trouble.contains(asides().constFirst()), qPrintable(loaded.trouble));
        // A crash right now must not lose what was kept, nor put the same file aside again.
        const auto again = RosterStore(m_file).load();
        QCOMPARE(again.trouble, QString());
        QVERIFY(again.roster == loaded.roster);
        SKYKEEP_VERIFY_VALUE(store.save(rosterOf(3)));
    }

    void ofTwoEntriesForOneAccountTheFirstIsKept()
    {
        auto roster = rosterOf(2);
        roster.entries[1].did = roster.entries[0].did;
        roster.entries[0].label = u"first"_s;
        write(encodeRoster(roster));

        const auto loaded = RosterStore(m_file).load();

        QCOMPARE(int(loaded.roster.entries.size()), 1);
        QCOMPARE(loaded.roster.entries.front().label, u"first"_s);
    }

    void twoDamagedFilesAreBothKept()
    {
        write("first");
        RosterStore(m_file).load();
        write("second");
        RosterStore(m_file).load();

        QCOMPARE(asides().size(), 2);
    }

    void aNewerVersionIsLeftAlone()
    {
        auto bytes = encodeRoster(rosterOf(2));
        bytes.replace("\"version\": 1", "\"version\": 3");
        write(bytes);
        RosterStore store(m_file);

        const auto loaded = store.load();
        const auto saved = store.save(rosterOf(1));

        QVERIFY(!loaded.isWritable);
        QVERIFY(loaded.roster == Roster());
        QVERIFY2(loaded.trouble.contains(u"newer"_s), qPrintable(loaded.trouble));
        SKYKEEP_VERIFY_ERROR(saved, ErrorKind::Storage);
        QCOMPARE(read(m_file), bytes);
        QCOMPARE(asides(), QStringList());
    }

    void aFileThatCannotBeReadIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(m_file)); // not readable for root either
        RosterStore store(m_file);

        const auto loaded = store.load();
        const auto saved = store.save(rosterOf(1));

        QVERIFY(!loaded.isWritable);
        QVERIFY2(loaded.trouble.contains(m_file), qPrintable(loaded.trouble));
        SKYKEEP_VERIFY_ERROR(saved, ErrorKind::Storage);
        QVERIFY(QDir(m_file).exists());
    }

    void nothingIsSavedBeforeItWasLoaded()
    {
        const auto saved = RosterStore(m_file).save(rosterOf(1));

        SKYKEEP_VERIFY_ERROR(saved, ErrorKind::Storage);
        QVERIFY(!QFile::exists(m_file));
    }

    void aLaterSuccessfulLoadMakesItWritableAgain()
    {
        QVERIFY(QDir().mkpath(m_file));
        RosterStore store(m_file);
        store.load();
        QVERIFY(QDir().rmdir(m_file));

        QVERIFY(store.load().isWritable);
        SKYKEEP_VERIFY_VALUE(store.save(rosterOf(1)));
    }

    void aFolderThatIsGoneIsAnError()
    {
        RosterStore store(m_folder->filePath(u"gone/accounts.json"_s));
        store.load();

        const auto saved = store.save(rosterOf(1));

        SKYKEEP_VERIFY_ERROR(saved, ErrorKind::Storage);
        QVERIFY(saved.error().subject.contains(u"gone"_s));
        QVERIFY(!saved.error().detail.isEmpty());
    }

#ifdef Q_OS_UNIX
    void aFullDiskLeavesTheOldFileIntact()
    {
        RosterStore store(m_file);
        store.load();
        SKYKEEP_VERIFY_VALUE(store.save(rosterOf(1)));
        const auto before = read(m_file);

        {
            const FullDisk full(rlim_t(before.size()));
            const auto saved = store.save(rosterOf(50));
            SKYKEEP_VERIFY_ERROR(saved, ErrorKind::Storage);
        }

        QCOMPARE(read(m_file), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
        SKYKEEP_VERIFY_VALUE(store.save(rosterOf(50)));
        QVERIFY(RosterStore(m_file).load().roster == rosterOf(50));
    }

    void aDamagedFileThatCannotBePutAsideIsLeftAlone()
    {
        auto bytes = encodeRoster(rosterOf(10));
        bytes.replace("did:web:n3.", "did:web:n3_.");
        write(bytes);
        RosterStore store(m_file);

        {
            const FullDisk full(16);
            const auto loaded = store.load();
            QVERIFY(!loaded.isWritable);
            QCOMPARE(int(loaded.roster.entries.size()), 9);
            SKYKEEP_VERIFY_ERROR(store.save(loaded.roster), ErrorKind::Storage);
        }

        QCOMPARE(read(m_file), bytes);
    }
#endif
};

QTEST_GUILESS_MAIN(TestRosterStore)
#include "tst_rosterstore.moc"
