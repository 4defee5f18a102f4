// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/contrast.h"
#include "ui/statusicons.h"

#include <QPainter>
#include <QSet>
#include <QTest>

using namespace Skykeep;

class StatusIconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsDifferByShapeAlone();
    void statesThatNeedDifferentThingsDifferByShapeAlone();
    void everyGlyphHasAShapeOfItsOwn();
    void whatIsCutOutShowsWhatIsBehind();
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
    palette.setColor(QPalette::Window, background);
    return palette;
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

void StatusIconsTest::everyGlyphHasAShapeOfItsOwn()
{
    QSet<QByteArray> shapes;

    for (int glyph = 0; glyph <= int(Glyph::Keep); ++glyph)
        shapes.insert(shapeOf(glyphIcon(Glyph(glyph), QPalette())));

    QCOMPARE(shapes.size(), int(Glyph::Keep) + 1);
}

void StatusIconsTest::whatIsCutOutShowsWhatIsBehind()
{
    QImage picture(32, 32, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::magenta);
    QPainter painter(&picture);

    attentionIcon(Attention::Critical, QPalette()).paint(&painter, picture.rect());
    painter.end();

    QCOMPARE(picture.pixelColor(16, 12), QColor(Qt::magenta)); // the mark
    QVERIFY(picture.pixelColor(8, 16) != QColor(Qt::magenta)); // the sign
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
        QVERIFY(contrastRatio(attentionColour(level, paletteOn(background)), background)
                >= readableContrast);
    }
}

QTEST_MAIN(StatusIconsTest)
#include "tst_statusicons.moc"
