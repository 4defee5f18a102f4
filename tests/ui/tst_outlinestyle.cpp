// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/contrast.h"
#include "ui/outlinestyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

QPalette paletteOn(const QColor &window, const QColor &text)
{
    QPalette palette(window, window);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

QImage pictureOf(QWidget &widget, QStyle &style, const QPalette &palette)
{
    widget.setStyle(&style);
    widget.setPalette(palette);
    widget.resize(120, 30);
    return widget.grab().toImage();
}

bool hasColour(const QImage &picture, const QColor &colour)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TestOutlineStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlsAreSeenOnBlack()
    {
        OutlineStyle style;
        QLineEdit field;
        QCheckBox box;
        QPushButton button;
        for (auto *widget : std::initializer_list<QWidget *>{&field, &box, &button}) {
            const auto picture = pictureOf(*widget, style, paletteOn(Qt::black, Qt::white));
            QVERIFY2(hasColour(picture, Qt::white), widget->metaObject()->className());
        }
    }

    void otherPalettesAreDrawnAsEver_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(0xf2f3f5) << QColor(0x1d2025);
        QTest::newRow("dark") << QColor(0x2a2e33) << QColor(0xeceef1);
        QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black);
    }
    void otherPalettesAreDrawnAsEver()
    {
        QFETCH(const QColor, window);
        QFETCH(const QColor, text);
        OutlineStyle outlined;
        const std::unique_ptr<QStyle> plain(QStyleFactory::create(u"Fusion"_s));
        QLineEdit field;
        QCheckBox box;
        QPushButton button;
        for (auto *widget : std::initializer_list<QWidget *>{&field, &box, &button}) {
            const auto expected = pictureOf(*widget, *plain, paletteOn(window, text));
            QCOMPARE(pictureOf(*widget, outlined, paletteOn(window, text)), expected);
        }
    }

    void aHintIsSeenOnADarkField()
    {
        OutlineStyle style;
        auto palette = paletteOn(0x1d2023, 0xeceef1);
        palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));

        style.polish(palette);

        QVERIFY(contrastRatio(palette.color(QPalette::PlaceholderText), 0x1d2023) > 3);
        const auto seen = palette;
        style.polish(palette);
        QCOMPARE(palette, seen);
    }

    void aDesktopsOwnStyleStays()
    {
        QApplication::setStyle(QStyleFactory::create(u"Windows"_s));
        OutlineStyle::install();
        QCOMPARE(QApplication::style()->name(), u"windows"_s);

        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        OutlineStyle::install();
        QVERIFY(qobject_cast<OutlineStyle *>(QApplication::style()));
    }
};

QTEST_MAIN(TestOutlineStyle)
#include "tst_outlinestyle.moc"
