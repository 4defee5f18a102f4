// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crowd.h"
#include "openwindow.h"
#include "scenes.h"
#include "troubles.h"
#include "ui/statusicons.h"

#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

void welcome(Camera &camera, VaultState keychain, const QString &name)
{
    OpenWindow stage;
    stage.world.vault.setBackend(keychain == VaultState::Missing ? QString() : u"GNOME Keyring"_s);
    stage.world.vault.setState(keychain);
    stage.world.start();
    stage.open();
    camera.take(name, *stage.window);
}

void about(Camera &camera)
{
    OpenWindow stage;
    stage.world.start();
    stage.open();
    stage.window->findChild<QAction *>(u"about"_s)->trigger();
    camera.take(u"about"_s, *stage.window->findChild<QMessageBox *>());
}

void calm(Camera &camera)
{
    OpenWindow stage;
    Crowd::beCalm(stage.world);
    stage.open(u"alice"_s);
    camera.take(u"list-calm"_s, *stage.window);
    stage.window->resize(820, 560);
    camera.take(u"list-narrow"_s, *stage.window, Camera::Breadth::FirstPalette);
}

// Where the files lie, and when one of them was put aside, differs from run to run.
void settleNames(QWidget &window, const QString &folder)
{
    static const QRegularExpression time(u"\\d{8}T\\d{6}Z"_s);
    for (auto *label : window.findChildren<QLabel *>()) {
        auto words = label->text();
        if (words.contains(folder))
            label->setText(words.replace(folder, u"/profiles/alice/config"_s)
                               .replace(time, u"20240101T120000Z"_s));
    }
}

void damaged(Camera &camera)
{
    OpenWindow stage;
    Troubles troubles(stage.world);
    troubles.spoilTheList();
    stage.open(u"alice"_s);
    settleNames(*stage.window, stage.world.folder.path());
    camera.take(u"list-damaged"_s, *stage.window, Camera::Breadth::FirstPalette);
}

//! Every glyph in the sizes and modes that it is used in.
class GlyphSheet : public QWidget
{
public:
    GlyphSheet()
    {
        setAutoFillBackground(true);
        fill();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            fill();
    }

private:
    void fill()
    {
        constexpr int columns = 6;
        qDeleteAll(findChildren<QWidget *>());
        delete layout();
        auto *grid = new QGridLayout(this);
        for (int i = 0; i <= int(Glyph::Keep); ++i) {
            auto *row = new QHBoxLayout;
            for (const int side : {16, 24, 32})
                add(row, glyphIcon(Glyph(i), palette()), side, QIcon::Normal);
            add(row, glyphIcon(Glyph(i), palette()), 16, QIcon::Disabled);
            grid->addLayout(row, i / columns, i % columns);
        }
        auto *levels = new QHBoxLayout;
        for (int level = 0; level <= int(Attention::Critical); ++level) {
            for (const int side : {16, 24, 32})
                add(levels, attentionIcon(Attention(level), palette()), side, QIcon::Normal);
        }
        grid->addLayout(levels, grid->rowCount(), 0, 1, columns);
    }
    void add(QBoxLayout *row, const QIcon &icon, int side, QIcon::Mode mode)
    {
        auto *label = new QLabel(this);
        label->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF(), mode));
        row->addWidget(label);
    }
};

void glyphs(Camera &camera)
{
    GlyphSheet sheet;
    sheet.show();
    camera.take(u"glyphs"_s, sheet);
}

void many(Camera &camera)
{
    OpenWindow stage;
    Crowd::beMany(stage.world, 1000);
    stage.open(u"user0500"_s);
    camera.take(u"list-thousand"_s, *stage.window);
}

} // namespace

std::vector<Scene> windowScenes()
{
    return {{u"welcome"_s,
             [](Camera &camera) { welcome(camera, VaultState::Ready, u"welcome"_s); }},
            {u"welcome-locked"_s,
             [](Camera &camera) { welcome(camera, VaultState::Locked, u"welcome-locked"_s); }},
            {u"welcome-no-keychain"_s,
             [](Camera &camera) {
                 welcome(camera, VaultState::Missing, u"welcome-no-keychain"_s);
             }},
            {u"about"_s, about},
            {u"list-calm"_s, calm},
            {u"list-damaged"_s, damaged},
            {u"list-thousand"_s, many},
            {u"glyphs"_s, glyphs}};
}

std::vector<Scene> allScenes()
{
    auto scenes = windowScenes();
    for (auto *more : {listScenes, dialogScenes, lendingScenes, trayScenes, addAccountScenes}) {
        for (auto &scene : more())
            scenes.push_back(std::move(scene));
    }
    return scenes;
}

} // namespace Skykeep
