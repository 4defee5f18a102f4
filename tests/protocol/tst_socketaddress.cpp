// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/socketaddress.h"
#include "support/check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Skykeep;
using namespace Qt::StringLiterals;

namespace {
const auto profileId = u"0b8f2a52-7f3c-4b58-9f0e-2f8f1f0c9a11"_s;
}

class TestSocketAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace(u"/tmp/sk-XXXXXX"_s);
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    }

    void theKeeperMakesAFolderForItsUserAlone()
    {
        const auto address = keeperAddress(profileId, SocketFolder::Make);

        SKYKEEP_VERIFY_VALUE(address);
        QCOMPARE(*address, ours() + u'/' + keeperAddressHash(profileId) + u".sock"_s);
        struct stat found = {};
        QCOMPARE(::stat(QFile::encodeName(ours()).constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777U, 0700U);
    }

    void bothEndsMeetAtOneAddress()
    {
        const auto keeper = keeperAddress(profileId, SocketFolder::Make);
        const auto client = keeperAddress(profileId, SocketFolder::Check);

        SKYKEEP_VERIFY_VALUE(client);
        QCOMPARE(*client, *keeper);
    }

    void theProgramsOfAFlatpakMeetInTheFolderThatTheyShare()
    {
        const auto shared = m_folder->filePath(u"app/io.github.skykeep.Skykeep"_s);
        qputenv("FLATPAK_ID", "io.github.skykeep.Skykeep");
        const auto without = keeperAddress(profileId, SocketFolder::Make);
        QVERIFY(QDir().mkpath(shared));
        const auto with = keeperAddress(profileId, SocketFolder::Make);
        qputenv("FLATPAK_ID", "org.example.Terminal");
        const auto ofAnother = keeperAddress(profileId, SocketFolder::Make);
        qunsetenv("FLATPAK_ID");

        SKYKEEP_VERIFY_VALUE(with);
        QVERIFY(with->startsWith(shared + u"/skykeep/"_s));
        SKYKEEP_VERIFY_VALUE(without);
        QVERIFY(without->startsWith(ours() + u'/'));
        SKYKEEP_VERIFY_VALUE(ofAnother);
        QCOMPARE(*ofAnother, *without);
    }

    void theClientMakesNothing()
    {
        SKYKEEP_VERIFY_ERROR(keeperAddress(profileId, SocketFolder::Check), ErrorKind::NotFound);
        QVERIFY(!QFile::exists(ours()));
    }

    void theNameIsAHashOfSixteenDigits()
    {
        // printf %s 0b8f2a52-7f3c-4b58-9f0e-2f8f1f0c9a11 | sha256sum
        QCOMPARE(keeperAddressHash(profileId), u"c12f57b7d4314e06"_s);
    }

    void aLinkIsRefused()
    {
        QTemporaryDir elsewhere(u"/tmp/sk-XXXXXX"_s);
        QVERIFY(QFile::link(elsewhere.path(), ours()));

        SKYKEEP_VERIFY_ERROR(keeperAddress(profileId, SocketFolder::Make), ErrorKind::Storage);
    }

    void aFolderOpenToOthersIsRefused()
    {
        QVERIFY(QDir().mkdir(ours()));
        QCOMPARE(::chmod(QFile::encodeName(ours()).constData(), 0770), 0);

        const auto address = keeperAddress(profileId, SocketFolder::Make);

        SKYKEEP_VERIFY_ERROR(address, ErrorKind::Storage);
        QVERIFY(address.error().detail.contains(u"open to other users"_s));
    }

    void aFolderOfAnotherUserIsRefused()
    {
        if (::geteuid() != 0)
            return; // only root can give a folder away
        QVERIFY(QDir().mkdir(ours()));
        QCOMPARE(::chown(QFile::encodeName(ours()).constData(), 4711, 4711), 0);

        const auto address = keeperAddress(profileId, SocketFolder::Check);

        SKYKEEP_VERIFY_ERROR(address, ErrorKind::Storage);
        QVERIFY(address.error().detail.contains(u"another user"_s));
    }

    void aPathTooLongForASocketIsSaid()
    {
        const auto deep = m_folder->path() + u'/' + QString(90, u'd');
        QVERIFY(QDir().mkdir(deep));
        qputenv("XDG_RUNTIME_DIR", deep.toUtf8());

        const auto address = keeperAddress(profileId, SocketFolder::Make);

        SKYKEEP_VERIFY_ERROR(address, ErrorKind::Storage);
        QVERIFY(address.error().detail.contains(u"too long"_s));
    }

    void aRuntimeFolderThatIsNotThereIsReplacedByOneInTheTemporaryFolder()
    {
        qputenv("XDG_RUNTIME_DIR", "/nowhere");
        qputenv("TMPDIR", m_folder->path().toUtf8());

        const auto address = keeperAddress(profileId, SocketFolder::Make);

        qunsetenv("TMPDIR");
        SKYKEEP_VERIFY_VALUE(address);
        QVERIFY(address->startsWith(m_folder->path() + u"/skykeep-%1/"_s.arg(::geteuid())));
    }

    void aProfileIdIsReadAndChecked_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isValid");
        QTest::newRow("a UUID") << profileId.toLatin1() << true;
        QTest::newRow("with a line end") << profileId.toLatin1() + '\n' << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("a path") << QByteArray("../../../../etc/passwd-0000-000000000") << false;
        QTest::newRow("too long") << profileId.toLatin1() + "00000" << false;
        QTest::newRow("in braces") << '{' + profileId.toLatin1() + '}' << false;
        QTest::newRow("upper case") << profileId.toUpper().toLatin1() << false;
    }

    void aProfileIdIsReadAndChecked()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const bool, isValid);
        const auto profile = ProfilePaths::of(m_folder->path());
        SKYKEEP_VERIFY_VALUE(profile.make());
        QFile file(profile.profileIdFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();

        QCOMPARE(readProfileId(profile), isValid ? std::optional(profileId) : std::nullopt);
    }

    void withoutAFileNoKeeperHasEverRun()
    {
        QVERIFY(!readProfileId(ProfilePaths::of(m_folder->path())));
    }

private:
    QString ours() const { return m_folder->path() + u"/skykeep"_s; }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSocketAddress)
#include "tst_socketaddress.moc"
