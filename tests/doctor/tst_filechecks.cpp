// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/keptaccounts.h"
#include "accounts/ledgercheck.h"
#include "doctor/filechecks.h"
#include "support/check.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

using enum Finding::Verdict;

bool write(const QString &name, const QByteArray &bytes, QIODevice::OpenMode how = {})
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly | how) && file.write(bytes) == bytes.size();
}

} // namespace

class TestFileChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersThatCannotBeUsedAreSaid()
    {
        const QTemporaryDir folder;
        QVERIFY(write(folder.filePath(u"state"_s), "in the way"));

        const auto inTheWay = checkFolders(ProfilePaths::of(folder.path()));
        const auto nowhere = checkFolders(ProfilePaths::of(u"/proc/1/nowhere"_s));

        for (const auto &found : {inTheWay, nowhere}) {
            QCOMPARE(found.verdict, Failed);
            QVERIFY(!found.text.isEmpty());
            QVERIFY(found.remedy.contains(u"--profile"_s));
        }
    }

    void aFileThatOthersMayReadIsNamed()
    {
        const QTemporaryDir folder;
        const auto paths = ProfilePaths::of(folder.path());
        QVERIFY(paths.make());
        QVERIFY(write(paths.installIdFile(), "x"));
        QVERIFY(QFile::setPermissions(paths.installIdFile(), QFile::ReadOwner | QFile::WriteOwner));
        const auto before = checkFileModes(paths);
        QVERIFY(QFile::setPermissions(paths.installIdFile(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const auto after = checkFileModes(paths);

        QCOMPARE(before.verdict, Good);
        QCOMPARE(after.verdict, Failed);
        QVERIFY(after.text.contains(paths.installIdFile()));
        QVERIFY(after.remedy.contains(u"chmod 600"_s));
    }

    void aRosterThatWasDamagedOrRemovedMeanwhileIsSaid()
    {
        KeptAccounts world;
        world.start();
        world.signIn(u"alice"_s);
        const auto sound = checkRoster(world.book());
        QVERIFY(write(world.book().rosterFile(), "{\"accounts\":[{"));
        const auto damaged = checkRoster(world.book());
        QVERIFY(QFile::remove(world.book().rosterFile()));
        const auto gone = checkRoster(world.book());

        QCOMPARE(sound.verdict, Good);
        QVERIFY(sound.text.endsWith(u"accounts in it: 1."_s));
        QCOMPARE(damaged.verdict, Failed);
        QVERIFY(damaged.text.contains(u"cannot be understood"_s));
        QCOMPARE(gone.verdict, Failed);
        QVERIFY(gone.text.contains(u"is gone"_s));
    }

    void whatTheKeeperSaidAtItsStartIsSaidAgain()
    {
        KeptAccounts world;
        world.close();
        QVERIFY(write(world.fileIn(u"accounts.json"_s), "no JSON"));
        QVERIFY(write(world.fileIn(u"ledger.sqlite"_s), QByteArray(5000, 'x')));
        world.restart();

        for (const auto &found : {checkRoster(world.book()), checkLedger(world.book())}) {
            QCOMPARE(found.verdict, Failed);
            QVERIFY(found.text.contains(u"put aside"_s));
            QVERIFY(!found.remedy.isEmpty());
        }
    }

    void aLedgerWhosePagesDoNotFitIsFound()
    {
        KeptAccounts world;
        world.start();
        const auto did = world.signIn(u"alice"_s);
        std::vector<LedgerEntry> many(500,
                                      LedgerEntry{did, world.clock.now(), LedgerEvent::Refreshed,
                                                  QString(100, u'x')});
        SKYKEEP_VERIFY_VALUE(world.parts->ledgerStore.record(did, {}, many));
        world.close(); // all of it is in the file
        const auto name = world.fileIn(u"ledger.sqlite"_s);
        SKYKEEP_VERIFY_VALUE(checkLedgerFile(name));

        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 10 * 4096);
        for (qint64 page = 5; page < 9; ++page) {
            QVERIFY(file.seek(page * 4096));
            QVERIFY(file.write(QByteArray(4096, '\x7f')) == 4096);
        }
        file.close();

        SKYKEEP_VERIFY_ERROR(checkLedgerFile(name), ErrorKind::Storage);
        world.open();
    }

    void aLedgerThatIsNotThereIsAnErrorAndIsNotMade()
    {
        const QTemporaryDir folder;
        const auto name = folder.filePath(u"ledger.sqlite"_s);

        SKYKEEP_VERIFY_ERROR(checkLedgerFile(name), ErrorKind::Storage);
        QVERIFY(!QFile::exists(name));
    }
};

QTEST_GUILESS_MAIN(TestFileChecks)
#include "tst_filechecks.moc"
