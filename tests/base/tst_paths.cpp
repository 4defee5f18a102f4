// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/paths.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr auto everybodyElse = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
    | QFileDevice::ExeOther;

} // namespace

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aProfileOfItsOwnLiesUnderItsRoot()
    {
        const QTemporaryDir folder;
        const auto root = folder.filePath(u"profile"_s);

        const auto paths = ProfilePaths::of(root);

        for (const auto &path : {paths.rosterFile(), paths.ledgerFile(), paths.installIdFile(),
                                 paths.lockFile(), paths.configFolder(), paths.stateFolder()})
            QVERIFY2(path.startsWith(root + u'/'), qPrintable(path));
        QCOMPARE(paths.name(), QDir::toNativeSeparators(root));
    }

    void aRelativeRootIsMadeAbsolute()
    {
        const auto paths = ProfilePaths::of(u"profile"_s);

        QCOMPARE(paths.configFolder(), QDir::current().absoluteFilePath(u"profile/config"_s));
    }

    void theDefaultProfileKeepsDecisionsApartFromObservations()
    {
        const auto paths = ProfilePaths::of({});

        QVERIFY(paths.configFolder() != paths.stateFolder());
        QVERIFY(paths.rosterFile().startsWith(paths.configFolder()));
        QVERIFY(paths.ledgerFile().startsWith(paths.stateFolder()));
        QCOMPARE(paths.name(), u"default"_s);
    }

    void madeFoldersAreForTheirOwnerAlone()
    {
        const QTemporaryDir folder;
        const auto paths = ProfilePaths::of(folder.filePath(u"a/b"_s));

        const auto made = paths.make();

        QVERIFY(made.has_value());
        for (const auto &path : {paths.configFolder(), paths.stateFolder()}) {
            QVERIFY(QDir(path).exists());
            QVERIFY2(!(QFile::permissions(path) & everybodyElse), qPrintable(path));
        }
    }

    void aFolderThatOthersCouldReadIsClosed()
    {
        const QTemporaryDir folder;
        const auto open = folder.filePath(u"open"_s);
        QVERIFY(QDir().mkpath(open));
        QVERIFY(QFile::setPermissions(open, QFile::permissions(open) | everybodyElse));

        const auto made = makePrivateFolder(open);

        QVERIFY(made.has_value());
        QVERIFY(!(QFile::permissions(open) & everybodyElse));
    }

    void aFileInTheWayIsSaid()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"config"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));

        const auto made = makePrivateFolder(path);

        QVERIFY(!made.has_value());
        QCOMPARE(made.error().kind, ErrorKind::Storage);
        QCOMPARE(made.error().subject, path);
    }
};

QTEST_APPLESS_MAIN(TestPaths)
#include "tst_paths.moc"
