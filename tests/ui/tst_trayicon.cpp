// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountsample.h"
#include "ui/trayicon.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr TrayState states[] = {TrayState::Calm,   TrayState::Attention, TrayState::Critical,
                                TrayState::Paused, TrayState::Offline,   TrayState::Asking};

QImage drawn(TrayState state, int side, const QColor &panel)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(panel);
    QPainter painter(&image);
    painter.drawPixmap(0, 0, trayIcon(state).pixmap(side));
    return image;
}

// https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double luminance(QColor colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

// How many pixels stand out clearly from the panel.
int standingOut(const QImage &image, const QColor &panel)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += contrast(image.pixelColor(x, y), panel) >= 3;
    }
    return count;
}

} // namespace

class TrayIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsSeenOnAnyPanel_data()
    {
        QTest::addColumn<QColor>("panel");
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("black") << QColor(Qt::black);
        QTest::newRow("dark") << QColor(0x2b, 0x2f, 0x36);
        QTest::newRow("light") << QColor(0xe6, 0xe6, 0xe6);
        QTest::newRow("grey") << QColor(0x80, 0x80, 0x80);
        QTest::newRow("blue") << QColor(0x1d, 0x5f, 0xb0);
    }

    void everyStateIsSeenOnAnyPanel()
    {
        QFETCH(QColor, panel);

        for (const auto state : states) {
            for (const int side : {16, 22, 32}) {
                const auto out = standingOut(drawn(state, side, panel), panel);
                QVERIFY2(out >= side * side / 10,
                         qPrintable(u"state %1 at %2: %3"_s.arg(int(state)).arg(side).arg(out)));
            }
        }
    }

    void everyStateHasAShapeOfItsOwn()
    {
        // Without colour: what is covered, and what is cut out of it in white.
        const auto plain = [](TrayState state) {
            auto image = drawn(state, 16, Qt::black).convertToFormat(QImage::Format_Grayscale8);
            return image;
        };
        for (const auto a : states) {
            const auto one = plain(a);
            for (const auto b : states) {
                const auto other = plain(b);
                int different = 0;
                for (int y = 0; y < 16; ++y) {
                    for (int x = 0; x < 16; ++x)
                        different += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)))
                            > 64;
                }
                QVERIFY2(a == b || different >= 25,
                         qPrintable(u"%1 and %2: %3"_s.arg(int(a)).arg(int(b)).arg(different)));
            }
        }
    }

    void nothingIsCutOff()
    {
        for (const auto state : states) {
            const auto image = trayIcon(state).pixmap(64).toImage();
            int onEdge = 0;
            for (int i = 0; i < 64; ++i) {
                for (const auto &place : {QPoint(i, 0), QPoint(i, 63), QPoint(0, i), QPoint(63, i)})
                    onEdge += qAlpha(image.pixel(place)) > 200;
            }
            QVERIFY2(onEdge <= 64, qPrintable(QString::number(int(state))));
        }
    }

    void theWorstDecides()
    {
        auto kept = sampleAccount();
        auto paused = sampleAccount();
        paused.entry.keeping = Keeping::Paused;

        QCOMPARE(trayStateOf({}, Attention::None, false), TrayState::Calm);
        QCOMPARE(trayStateOf({kept, paused}, Attention::Notice, false), TrayState::Calm);
        QCOMPARE(trayStateOf({paused, paused}, Attention::Notice, false), TrayState::Paused);
        QCOMPARE(trayStateOf({kept}, Attention::None, true), TrayState::Offline);
        QCOMPARE(trayStateOf({kept}, Attention::Warning, true), TrayState::Attention);
        QCOMPARE(trayStateOf({paused}, Attention::Critical, true), TrayState::Critical);
    }
};

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
