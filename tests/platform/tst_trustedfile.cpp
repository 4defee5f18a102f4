// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/trustedfile.h"
#include "platform/usernumber.h"
#include "support/check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr uid_t somebodyElse = 54321;

bool setMode(const QString &path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

} // namespace

//! The trusted owner is whoever runs the test; root is, always.
class TestTrustedFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_inner;
    QString m_file;

    Result<TrustedFile> read() const { return TrustedFile::read(m_file, ::geteuid()); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_inner = m_folder->filePath(u"inner"_s);
        m_file = m_inner + u"/grants.json"_s;
        QVERIFY(QDir().mkpath(m_inner));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        QVERIFY(setMode(m_file, 0644));
    }

    // Under /tmp, where everybody may make files and nobody may touch another's.
    void whatOnlyItsOwnerMayWriteIsRead()
    {
        const auto file = read();

        SKYKEEP_VERIFY_VALUE(file);
        QCOMPARE(file->bytes, QByteArray("{}"));
    }

    void aMissingFileIsNotFound()
    {
        QVERIFY(QFile::remove(m_file));
        SKYKEEP_VERIFY_ERROR(read(), ErrorKind::NotFound);
        QVERIFY(QDir().rmdir(m_inner));
        SKYKEEP_VERIFY_ERROR(read(), ErrorKind::NotFound);
    }

    void whatOthersMayWriteIsRefused_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::addColumn<int>("mode");
        QTest::newRow("the file by the group") << false << 0664;
        QTest::newRow("the file by all") << false << 0646;
        QTest::newRow("the file, with the sticky bit") << false << 01666;
        QTest::newRow("its folder by the group") << true << 0775;
        QTest::newRow("its folder by all") << true << 0757;
    }

    void whatOthersMayWriteIsRefused()
    {
        QFETCH(const bool, isFolder);
        QFETCH(const int, mode);
        const auto path = isFolder ? m_inner : m_file;
        QVERIFY(setMode(path, mode_t(mode)));

        const auto file = read();

        SKYKEEP_VERIFY_ERROR(file, ErrorKind::Insecure);
        QCOMPARE(file.error().subject, path);
    }

    void aFolderFurtherUpCounts()
    {
        QVERIFY(setMode(m_folder->path(), 0770));

        const auto file = read();

        SKYKEEP_VERIFY_ERROR(file, ErrorKind::Insecure);
        QCOMPARE(file.error().subject, m_folder->path());
    }

    void inASharedFolderNobodyTouchesWhatIsAnothers()
    {
        QVERIFY(setMode(m_inner, 01777));

        SKYKEEP_VERIFY_VALUE(read());
    }

    void aLinkIsRefused()
    {
        const auto real = m_file + u".real"_s;
        QVERIFY(QFile::rename(m_file, real));
        QVERIFY(QFile::link(real, m_file));
        const auto file = read();
        SKYKEEP_VERIFY_ERROR(file, ErrorKind::Insecure);
        QCOMPARE(file.error().subject, m_file);

        const auto folder = m_folder->filePath(u"link"_s);
        QVERIFY(QFile::link(m_inner, folder));
        const auto through = TrustedFile::read(folder + u"/grants.json.real"_s, ::geteuid());
        SKYKEEP_VERIFY_ERROR(through, ErrorKind::Insecure);
        QCOMPARE(through.error().subject, folder);
    }

    void anothersFileIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the file") << u"inner/grants.json"_s;
        QTest::newRow("its folder") << u"inner"_s;
    }

    void anothersFileIsRefused()
    {
        QFETCH(const QString, name);
        const auto path = m_folder->filePath(name);
        // Only root can give a file away. For everybody else the file is theirs, and not root's.
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            QCOMPARE(::chown(QFile::encodeName(path).constData(), somebodyElse, gid_t(-1)), 0);

        const auto file = TrustedFile::read(m_file);

        SKYKEEP_VERIFY_ERROR(file, ErrorKind::Insecure);
        if (isRoot)
            QCOMPARE(file.error().subject, path);
    }

    void whatIsNoFileIsNotRead()
    {
        QVERIFY(QFile::remove(m_file));
        QCOMPARE(::mkfifo(QFile::encodeName(m_file).constData(), 0600), 0); // and not waited for
        SKYKEEP_VERIFY_ERROR(read(), ErrorKind::Storage);
        QVERIFY(QFile::remove(m_file));
        QVERIFY(QDir().mkpath(m_file));
        SKYKEEP_VERIFY_ERROR(read(), ErrorKind::Storage);
    }

    void whatIsTooLargeIsNotRead()
    {
        QVERIFY(QFile::resize(m_file, TrustedFile::Largest + 1));
        SKYKEEP_VERIFY_ERROR(read(), ErrorKind::Storage);
        QVERIFY(QFile::resize(m_file, TrustedFile::Largest));
        SKYKEEP_VERIFY_VALUE(read());
    }

    void aRelativePathIsRefused()
    {
        SKYKEEP_VERIFY_ERROR(TrustedFile::read(u"grants.json"_s), ErrorKind::Insecure);
    }

    void itsMarkTellsOneStateFromAnother()
    {
        const auto first = TrustedFile::markOf(m_file);
        QVERIFY(first);
        QVERIFY(TrustedFile::markOf(m_file) == first);

        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[]\n");
        file.close();
        const auto second = TrustedFile::markOf(m_file);
        QVERIFY(second != first);
        // Another one in its place, as long and as old.
        QVERIFY(QFile::rename(m_file, m_file + u".old"_s));
        QVERIFY(QFile::copy(m_file + u".old"_s, m_file));
        QVERIFY(TrustedFile::markOf(m_file) != second);
        QVERIFY(QFile::remove(m_file));
        QVERIFY(!TrustedFile::markOf(m_file));
    }

    void usersAreKnownByNameAndNumber()
    {
        QCOMPARE(userNumber(u"root"_s), std::optional(0U));
        QCOMPARE(userNumber(u"1001"_s), std::optional(1001U));
        QCOMPARE(userNumber(u"no such user"_s), std::optional<unsigned>());
        QCOMPARE(userNumber(u"4294967295"_s), std::optional<unsigned>());
        QCOMPARE(userNumber(u"-1"_s), std::optional<unsigned>());
        QCOMPARE(userNumber({}), std::optional<unsigned>());
    }
};

QTEST_GUILESS_MAIN(TestTrustedFile)
#include "tst_trustedfile.moc"
