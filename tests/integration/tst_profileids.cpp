// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keeper/profileids.h"
#include "support/check.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestProfileIds : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ProfilePaths paths() const { return ProfilePaths::of(m_folder->path()); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        SKYKEEP_VERIFY_VALUE(paths().make());
    }

    void theyStayTheSame()
    {
        const auto first = ProfileIds::readOrMake(paths(), "here");
        SKYKEEP_VERIFY_VALUE(first);
        const auto second = ProfileIds::readOrMake(paths(), "here");
        SKYKEEP_VERIFY_VALUE(second);

        QCOMPARE(second->profile, first->profile);
        QCOMPARE(second->install, first->install);
        QVERIFY(first->profile != first->install);
    }

    void filesCopiedToAnotherComputerAreAnotherInstallation()
    {
        const auto here = ProfileIds::readOrMake(paths(), "here");
        const auto there = ProfileIds::readOrMake(paths(), "there");

        QCOMPARE(there->profile, here->profile);
        QVERIFY(there->install != here->install);
    }

    void aProfileCopiedWithoutItsStateIsAnotherInstallation()
    {
        const auto before = ProfileIds::readOrMake(paths(), "here");
        QVERIFY(QFile::remove(paths().installIdFile()));

        const auto after = ProfileIds::readOrMake(paths(), "here");

        QCOMPARE(after->profile, before->profile);
        QVERIFY(after->install != before->install);
    }

    void aProfilesNameThatCannotBeReadIsNotReplaced()
    {
        QFile file(paths().profileIdFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();

        SKYKEEP_VERIFY_ERROR(ProfileIds::readOrMake(paths(), "here"), ErrorKind::Storage);

        QCOMPARE(file.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestProfileIds)
#include "tst_profileids.moc"
