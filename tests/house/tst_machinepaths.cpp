// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "house/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

// What is true on one computer only: somebody's home, and where packages were fetched from.
QStringList findings(const SourceFile &file)
{
    static const QRegularExpression home(
        u"(?<![\\w.}])(/home/\\w|/root/|/Users/\\w|/work/|[A-Z]:\\\\+Users)"_s);
    static const QRegularExpression origin(u"\"resolved\"\\s*:|\\bregistry\\.[\\w.]+/"_s);
    QStringList result;
    for (const auto &match : home.globalMatch(file.text))
        result << finding(file, match.capturedStart(), u"a path of one computer"_s);
    for (const auto &match : origin.globalMatch(file.text))
        result << finding(file, match.capturedStart(), u"the address of a registry"_s);
    return result;
}

} // namespace

class TestMachinePaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTrueOnOneComputerIsFound_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("a home") << u"include(/home/alice/x.cmake)"_s;
        QTest::newRow("the administrator's home") << u"cd /root/skykeep"_s;
        QTest::newRow("a home on a Mac") << u"\"/Users/alice\""_s;
        QTest::newRow("a home on Windows") << u"C:\\Users\\alice"_s;
        QTest::newRow("a lock file's source") << u"  \"resolved\": \"x\","_s;
        QTest::newRow("a registry") << u"https://registry.example.org/x.tgz"_s;
    }

    void whatIsTrueOnOneComputerIsFound()
    {
        QFETCH(QString, text);

        QCOMPARE(findings({u"a"_s, text}).size(), 1);
    }

    void whatIsTrueEverywherePasses_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("a relative path") << u"src/home/a.cpp ../root/b"_s;
        QTest::newRow("a variable") << u"${HOME}/work/x"_s;
        QTest::newRow("a word") << u"the registry. Then"_s;
    }

    void whatIsTrueEverywherePasses()
    {
        QFETCH(QString, text);

        QCOMPARE(findings({u"a"_s, text}), QStringList());
    }

    void nothingNamesTheComputerItWasMadeOn()
    {
        const auto files = sourceFiles({QString()});
        QVERIFY(!files.empty());

        QStringList all;
        for (const auto &file : files) {
            if (file.path != u"tests/house/tst_machinepaths.cpp"_s)
                all << findings(file);
        }

        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestMachinePaths)
#include "tst_machinepaths.moc"
