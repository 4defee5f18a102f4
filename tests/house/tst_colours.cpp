// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "house/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

// Every colour is the palette's, or made readable on it by attentionColour(); but of the panel that
// the tray icon lies on nobody knows the palette, so that its colours bring their own background.
const QStringList homes{u"ui/statusicons.cpp"_s, u"ui/trayicon.cpp"_s};

QStringList findings(const SourceFile &file)
{
    static const QRegularExpression colour(
        u"QColor\\((?!\\))[^)]*[0-9\"]|QColorConstants|"
        "Qt::(red|green|blue|cyan|magenta|yellow|gray|white|dark\\w+|light\\w+)\\b|qRgba?\\("_s);
    static const QRegularExpression styleSheet(u"color\\s*:(?! %)|<color"_s);
    static const QRegularExpression foreign(u"QStyle::SP_|QIcon::fromTheme"_s);
    QStringList result;
    for (const auto &pattern : {colour, styleSheet, foreign}) {
        for (auto all = pattern.globalMatch(file.text); all.hasNext();) {
            const auto match = all.next();
            result << finding(file, match.capturedStart(), match.captured());
        }
    }
    return result;
}

} // namespace

class TestColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColourOfItsOwnIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("numbers") << u"const auto ink = QColor(0, 0, 0);"_s;
        QTest::newRow("a name") << u"const auto ink = QColor(\"red\");"_s;
        QTest::newRow("Qt's") << u"painter.setPen(Qt::darkGray);"_s;
        QTest::newRow("in a style sheet") << u"setStyleSheet(u\"color: red\"_s);"_s;
        QTest::newRow("in a form") << u"<color alpha=\"255\">"_s;
        QTest::newRow("another set of icons") << u"style()->standardIcon(QStyle::SP_DriveCDIcon)"_s;
    }
    void aColourOfItsOwnIsFound()
    {
        QFETCH(const QString, text);

        QCOMPARE(findings({u"ui/a.cpp"_s, text}).size(), 1);
    }

    void windowsTakeTheirColoursFromThePalette()
    {
        const auto files = sourceFiles({u"ui"_s, u"app/desktop"_s});
        QVERIFY(!files.empty());

        QStringList all;
        for (const auto &file : files) {
            if (!homes.contains(file.path))
                all << findings(file);
        }

        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestColours)
#include "tst_colours.moc"
