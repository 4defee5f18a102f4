// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/mounts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! Real files and links; which of the folders are mounted is the test's word.
class TestMounts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const
    {
        return QDir(m_folder->path()).canonicalPath() + u'/' + name;
    }
    bool write(const QString &name) const
    {
        return QDir().mkpath(QFileInfo(path(name)).path())
            && QFile(path(name)).open(QIODevice::WriteOnly);
    }
    Mounts mounts(const QString &name, const QByteArray &type) const
    {
        return Mounts::parse("22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/root rw\n23 22 0:40 / "
                             + path(name).toUtf8().replace(' ', "\\040")
                             + " rw,nosuid shared:2 master:3 - " + type + " there: rw\n");
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aPathIsFollowedThroughItsLinks()
    {
        QVERIFY(write(u"here/bin/run"_s));
        QVERIFY(QFile::link(u"here/../here"_s, path(u"way"_s)));
        QVERIFY(QFile::link(path(u"way/bin"_s), path(u"tools"_s)));

        const auto mounts = Mounts::ofThisProcess();

        QCOMPARE(mounts.localPath(path(u"tools/.//run"_s)), path(u"here/bin/run"_s));
        QCOMPARE(mounts.localPath(u"/"_s), u"/"_s);
        QCOMPARE(mounts.localPath(path(u"here/bin/missing"_s)), QString());
        QCOMPARE(mounts.localPath(path(u"here/bin/run/"_s)), QString());
        QCOMPARE(mounts.localPath(u"here"_s), QString());
    }

    void aCircleOfLinksLeadsNowhere()
    {
        QVERIFY(QFile::link(u"b"_s, path(u"a"_s)));
        QVERIFY(QFile::link(u"a"_s, path(u"b"_s)));

        QCOMPARE(Mounts::ofThisProcess().localPath(path(u"a"_s)), QString());
    }

    void nobodyElseIsAsked_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isLocal");
        QTest::newRow("a program") << QByteArray("fuse.sshfs") << false;
        QTest::newRow("a program that keeps a disk") << QByteArray("fuseblk") << false;
        QTest::newRow("another computer") << QByteArray("nfs4") << false;
        QTest::newRow("whatever is mounted when it is looked at") << QByteArray("autofs") << false;
        QTest::newRow("one that is not known") << QByteArray("newfs") << false;
        QTest::newRow("a disk") << QByteArray("btrfs") << true;
        QTest::newRow("memory") << QByteArray("tmpfs") << true;
    }

    void nobodyElseIsAsked()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const bool, isLocal);
        QVERIFY(write(u"far away/run"_s) && write(u"near/run"_s));
        QVERIFY(QFile::link(u"../far away"_s, path(u"near/link"_s)));

        const auto known = mounts(u"far away"_s, type);

        for (const auto &way : {u"far away/run"_s, u"near/link/run"_s, u"near/../far away/run"_s}) {
            QCOMPARE(known.localPath(path(way)), isLocal ? path(u"far away/run"_s) : QString());
        }
        QCOMPARE(known.localPath(path(u"near/run"_s)), path(u"near/run"_s));
    }
};

QTEST_GUILESS_MAIN(TestMounts)

#include "tst_mounts.moc"
