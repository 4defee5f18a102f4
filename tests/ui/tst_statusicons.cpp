// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/statusicons.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Skykeep;

class StatusIconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsDifferByShapeAlone();
    void statesThatNeedDifferentThingsDifferByShapeAlone();
    void aPictureIsAsSharpAsItsScreen();
    void coloursCanBeReadOnTheirBackground_data();
    void coloursCanBeReadOnTheirBackground();
};

namespace {

// Every colour becomes black or white, as for an eye that sees none.
QByteArray shapeOf(const QIcon &icon)
{
    const auto picture = icon.pixmap(QSize(32, 32), 1.0).toImage();
    QByteArray shape;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            shape += picture.pixelColor(x, y).alphaF() > 0.5
                    && picture.pixelColor(x, y).lightness() < 200
                ? '#'
                : ' ';
    }
    return shape;
}

QPalette paletteOn(const QColor &background)
{
    QPalette palette;
    palette.setColor(QPalette::Base, background);
    return palette;
}

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

} // namespace

void StatusIconsTest::levelsDifferByShapeAlone()
{
    QSet<QByteArray> shapes;

    for (const auto level :
         {Attention::None, Attention::Notice, Attention::Warning, Attention::Critical})
        shapes.insert(shapeOf(attentionIcon(level, QPalette())));

    QCOMPARE(shapes.size(), 4);
}

void StatusIconsTest::statesThatNeedDifferentThingsDifferByShapeAlone()
{
    QSet<QByteArray> shapes;

    for (int state = 0; state <= int(SessionState::SignedOut); ++state)
        shapes.insert(shapeOf(sessionIcon(SessionState(state), QPalette())));

    // Due and waiting both wait for their time, and share the clock.
    QCOMPARE(shapes.size(), int(SessionState::SignedOut));
}

void StatusIconsTest::aPictureIsAsSharpAsItsScreen()
{
    const auto icon = attentionIcon(Attention::Critical, QPalette());

    const auto picture = icon.pixmap(QSize(16, 16), 2.0);

    QCOMPARE(picture.size(), QSize(32, 32));
    QCOMPARE(picture.devicePixelRatio(), 2.0);
}

void StatusIconsTest::coloursCanBeReadOnTheirBackground_data()
{
    QTest::addColumn<QColor>("background");
    QTest::newRow("light") << QColor(255, 255, 255);
    QTest::newRow("dark") << QColor(35, 38, 41);
}

void StatusIconsTest::coloursCanBeReadOnTheirBackground()
{
    QFETCH(const QColor, background);

    for (const auto level :
         {Attention::None, Attention::Notice, Attention::Warning, Attention::Critical}) {
        const auto a = luminance(attentionColour(level, paletteOn(background)));
        const auto b = luminance(background);
        // https://www.w3.org/TR/WCAG21/#contrast-minimum
        QVERIFY((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) >= 4.5);
    }
}

QTEST_MAIN(StatusIconsTest)
#include "tst_statusicons.moc"
