// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/filebytes.h"
#include "support/check.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestFileBytes : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileIsReadWhole()
    {
        QFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("a\0b\r\n", 5), 5);
        file.close();

        const auto bytes = bytesOf(file.fileName());

        SKYKEEP_VERIFY_VALUE(bytes);
        QCOMPARE(*bytes, QByteArray("a\0b\r\n", 5));
    }

    void aMissingOneIsNotFound()
    {
        SKYKEEP_VERIFY_ERROR(bytesOf(path(u"file"_s)), ErrorKind::NotFound);
        SKYKEEP_VERIFY_ERROR(bytesOf(QString()), ErrorKind::NotFound);
    }

    void whatCannotBeReadSaysWhy()
    {
        const auto bytes = bytesOf(m_folder->path());

        SKYKEEP_VERIFY_ERROR(bytes, ErrorKind::Storage);
        QVERIFY(!bytes.error().detail.isEmpty());
    }

    void aLinkToNothingIsNotTakenForNoFile()
    {
        QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"file"_s)));

        SKYKEEP_VERIFY_ERROR(bytesOf(path(u"file"_s)), ErrorKind::Storage);
    }

    void whatSkykeepNeverWroteIsNotTakenIntoMemory()
    {
        QFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(1) << 40)); // a hole

        SKYKEEP_VERIFY_ERROR(bytesOf(file.fileName()), ErrorKind::Storage);
    }

#ifdef Q_OS_UNIX
    void aPipeIsNotWaitedFor()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);

        SKYKEEP_VERIFY_ERROR(bytesOf(path(u"pipe"_s)), ErrorKind::Storage);
        SKYKEEP_VERIFY_ERROR(bytesOf(u"/dev/null"_s), ErrorKind::Storage);
    }
#endif
};

QTEST_GUILESS_MAIN(TestFileBytes)
#include "tst_filebytes.moc"
