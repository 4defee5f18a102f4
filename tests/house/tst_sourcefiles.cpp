// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "house/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr qsizetype longestFile = 350;

bool isSource(const SourceFile &file)
{
    static const QRegularExpression name(u"(\\.(h|cpp|mjs|sh|cmake|ui)|(^|/)CMakeLists\\.txt)$"_s);
    return file.text.startsWith("#!"_L1) || name.match(file.path).hasMatch();
}

QStringList findings(const SourceFile &file)
{
    QStringList result;
    const auto head = file.text.left(400);
    if (!head.contains("SPDX-FileCopyrightText: The Skykeep developers"_L1)
        || !head.contains("SPDX-License-Identifier: MIT"_L1))
        result << finding(file, 0, u"the two SPDX lines are missing"_s);
    const auto lines = file.text.count(u'\n');
    if (lines > longestFile)
        result << finding(file, 0, u"%1 lines; split it where its ideas part"_s.arg(lines));
    // With clang and this standard library what needs them does not compile as we compile.
    static const QRegularExpression buffered(
        u"\\bstd::(ranges::)?(stable_sort|stable_partition|inplace_merge)\\("_s);
    if (const auto match = buffered.match(file.text); match.hasMatch())
        result << finding(file, match.capturedStart(),
                          u"clang calls the buffer of %1 deprecated"_s.arg(match.captured(2)));
    return result;
}

} // namespace

class TestSourceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatBreaksTheRulesIsFound_data()
    {
        QTest::addColumn<QString>("text");
        const auto owner = u"// SPDX-FileCopyrightText: The Skykeep developers\n"_s;
        const auto license = u"// SPDX-License-Identifier: MIT\n"_s;

        QTest::newRow("no line") << u"#pragma once\n"_s;
        QTest::newRow("no owner") << license;
        QTest::newRow("no licence") << owner;
        QTest::newRow("one line too long") << owner + license + QString(349, u'\n');
        QTest::newRow("not for every compiler")
            << owner + license + u"std::stable_"_s + u"sort(some.begin(), some.end());\n"_s;
    }

    void aFileThatBreaksTheRulesIsFound()
    {
        QFETCH(QString, text);

        QCOMPARE(findings({u"a.h"_s, text}).size(), 1);
    }

    void aFileOfTheLongestLengthPasses()
    {
        const auto head = u"# SPDX-FileCopyrightText: The Skykeep developers\n"
                          "# SPDX-License-Identifier: MIT\n"_s;

        QCOMPARE(findings({u"a.cmake"_s, head + QString(348, u'\n')}), QStringList());
    }

    void everySourceFileIsLicensedAndShort()
    {
        qsizetype count = 0;
        QStringList all;
        for (const auto &file : sourceFiles({QString()})) {
            if (!isSource(file))
                continue;
            ++count;
            all << findings(file);
        }

        QVERIFY(count > 0);
        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestSourceFiles)
#include "tst_sourcefiles.moc"
