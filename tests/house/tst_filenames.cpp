// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "house/sourcetree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

// Words that fit anything and so say nothing, at the start or the end of a part of the name.
bool isEmptyWord(const QString &path)
{
    static const QRegularExpression words(
        u"(^|[-_.])(mgr|info|data(?!base)|helper|util|impl|wrapper|manager)"
        "|(mgr|info|data|helpers?|utils?|utilities|impl|wrapper|manager)([-_.]|$)"_s);
    return words.match(QFileInfo(path).completeBaseName()).hasMatch();
}

} // namespace

class TestFileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyWordIsFound_data()
    {
        QTest::addColumn<QString>("path");

        QTest::newRow("at the end") << u"src/accounts/accountmanager.h"_s;
        QTest::newRow("alone") << u"src/base/utils.cpp"_s;
        QTest::newRow("at the start") << u"src/base/datastore.cpp"_s;
        QTest::newRow("behind a prefix") << u"tests/base/tst_didinfo.cpp"_s;
    }

    void anEmptyWordIsFound()
    {
        QFETCH(QString, path);

        QVERIFY(isEmptyWord(path));
    }

    void aNameThatSaysSomethingPasses_data()
    {
        QTest::addColumn<QString>("path");

        QTest::newRow("a word within a word") << u"src/sandbox/simplepds.h"_s;
        QTest::newRow("database") << u"src/accounts/database.cpp"_s;
        QTest::newRow("a suffix of the house") << u"src/accounts/accountregistry.h"_s;
    }

    void aNameThatSaysSomethingPasses()
    {
        QFETCH(QString, path);

        QVERIFY(!isEmptyWord(path));
    }

    void filesAreNamedForWhatTheyAre()
    {
        const auto files = cppFiles({u"src"_s, u"ui"_s, u"app"_s, u"tests"_s, u"bench"_s});
        QVERIFY(!files.empty());

        QStringList all;
        for (const auto &file : files) {
            if (isEmptyWord(file.path))
                all << file.path;
            if (file.path != file.path.toLower())
                all << file.path + u": not in lower case"_s;
        }

        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestFileNames)
#include "tst_filenames.moc"
