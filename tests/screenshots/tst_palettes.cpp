// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crowd.h"
#include "openwindow.h"
#include "palettes.h"
#include "troubles.h"
#include "ui/addaccountstage.h"
#include "ui/contrast.h"
#include "ui/statusicons.h"

#include <QAbstractButton>
#include <QLabel>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

Q_DECLARE_METATYPE(NamedPalette)

namespace {

void deliverEvents()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

// What \a widget is painted on.
QColor backgroundOf(const QWidget &widget)
{
    const auto *place = &widget;
    while (!place->autoFillBackground() && !place->isWindow())
        place = place->parentWidget();
    return place->palette().color(place->backgroundRole());
}

// Texts in \a window that are hard to read.
QStringList faintTexts(const QWidget &window)
{
    QStringList faint;
    const auto look = [&](const QWidget &widget, const QString &text, const QColor &background) {
        if (text.isEmpty() || !widget.isVisible() || !widget.isEnabled())
            return;
        const auto ratio = contrastRatio(widget.palette().color(widget.foregroundRole()),
                                         background);
        if (ratio < readableContrast)
            faint << u"%1: %2"_s.arg(text).arg(ratio);
    };
    for (const auto *label : window.findChildren<QLabel *>())
        look(*label, label->text(), backgroundOf(*label));
    for (const auto *button : window.findChildren<QAbstractButton *>())
        look(*button, button->text(), button->palette().color(QPalette::Button));
    return faint;
}

QImage pictureOf(QWidget &window)
{
    deliverEvents();
    return window.grab().toImage();
}

} // namespace

class TestPalettes : public QObject
{
    Q_OBJECT

private:
    static void palettes()
    {
        QTest::addColumn<NamedPalette>("palette");
        for (const auto &palette : allPalettes())
            QTest::addRow("%s", qPrintable(palette.name)) << palette;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void cleanup() { QApplication::setPalette(lightPalette()); }

    void levelsCanBeRead_data() { palettes(); }
    void levelsCanBeRead()
    {
        QFETCH(const NamedPalette, palette);

        for (int level = 0; level <= int(Attention::Critical); ++level) {
            const auto colour = attentionColour(Attention(level), palette.palette);
            for (const auto role : {QPalette::Base, QPalette::Window, QPalette::AlternateBase}) {
                const auto ratio = contrastRatio(colour, palette.palette.color(role));
                QVERIFY2(ratio >= readableContrast, qPrintable(u"%1: %2"_s.arg(level).arg(ratio)));
            }
        }
    }

    void picturesCanBeSeen_data() { palettes(); }
    void picturesCanBeSeen()
    {
        QFETCH(const NamedPalette, palette);
        const auto strongest = [](const QIcon &icon, QIcon::Mode mode, const QColor &background) {
            double best = 1;
            const auto picture = icon.pixmap(QSize(32, 32), 1.0, mode).toImage();
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    const auto colour = picture.pixelColor(x, y);
                    if (colour.alpha() == 255)
                        best = std::max(best, contrastRatio(colour, background));
                }
            }
            return best;
        };

        for (int state = 0; state <= int(SessionState::SignedOut); ++state) {
            const auto icon = sessionIcon(SessionState(state), palette.palette);
            const auto &colours = palette.palette;
            QVERIFY(strongest(icon, QIcon::Normal, colours.color(QPalette::Base))
                    >= visibleContrast);
            QVERIFY(strongest(icon, QIcon::Normal, colours.color(QPalette::Window))
                    >= visibleContrast);
            QVERIFY(strongest(icon, QIcon::Selected, colours.color(QPalette::Highlight))
                    >= visibleContrast);
        }
    }

    void textsOfTheWindowCanBeRead()
    {
        OpenWindow stage;
        Troubles troubles(stage.world);
        troubles.happen();
        stage.open();

        for (const auto &palette : allPalettes()) {
            QApplication::setPalette(palette.palette);
            for (const auto &name : troubles.names()) {
                stage.select(name);
                deliverEvents();
                const auto faint = palette.name + u": "_s + faintTexts(*stage.window).join(u'\n');
                QCOMPARE(faint, QString(palette.name + u": "_s));
            }
        }
    }

    void textsOfTheFirstPageCanBeRead_data() { palettes(); }
    void textsOfTheFirstPageCanBeRead()
    {
        QFETCH(const NamedPalette, palette);
        OpenWindow stage;
        stage.world.vault.setState(VaultState::Locked);
        stage.world.start();
        QApplication::setPalette(palette.palette);
        stage.open();
        deliverEvents();

        const auto faint = faintTexts(*stage.window);

        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
    }

    void textsOfTheDialogCanBeRead_data() { palettes(); }
    void textsOfTheDialogCanBeRead()
    {
        QFETCH(const NamedPalette, palette);
        QApplication::setPalette(palette.palette);
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.reachPassword();
        stage.type(u"wrong"_s);
        stage.press(Qt::Key_Return);
        stage.settle();

        const auto faint = faintTexts(*stage.dialog);

        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
    }

    void aChangedPaletteLooksAsIfItHadAlwaysBeenThere_data()
    {
        QTest::addColumn<QString>("chosen"); // empty: no accounts
        QTest::newRow("the first page") << QString();
        QTest::newRow("with accounts") << u"takendown"_s;
    }
    void aChangedPaletteLooksAsIfItHadAlwaysBeenThere()
    {
        QFETCH(const QString, chosen);
        OpenWindow stage;
        std::optional<Troubles> troubles;
        if (chosen.isEmpty())
            stage.world.start();
        else
            troubles.emplace(stage.world).happen();
        QApplication::setPalette(darkPalette());
        stage.open(chosen);
        const auto before = pictureOf(*stage.window);
        QApplication::setPalette(lightPalette());
        stage.open(chosen); // anew
        QVERIFY(pictureOf(*stage.window) != before);

        QApplication::setPalette(darkPalette());

        QVERIFY(pictureOf(*stage.window) == before);
    }
};

QTEST_MAIN(TestPalettes)
#include "tst_palettes.moc"
