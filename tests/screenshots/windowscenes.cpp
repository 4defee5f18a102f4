// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crowd.h"
#include "scenes.h"
#include "troubles.h"
#include "ui/accountactions.h"
#include "ui/mainwindow.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

//! A world, and a window on it once the world is as it should be.
struct Stage {
    KeptAccounts world;
    std::unique_ptr<AccountActions> actions;
    std::unique_ptr<MainWindow> window;

    void open(const QString &name = {}, QSize size = {1240, 760})
    {
        actions = std::make_unique<AccountActions>(world.keeper(), world.parts->scope);
        window = std::make_unique<MainWindow>(world.keeper(), *actions, world.clock,
                                              MainWindow::Options{.version = u"0.1.0"_s});
        window->resize(size);
        window->show();
        window->activateWindow();
        select(name);
    }
    void select(const QString &name)
    {
        if (!name.isEmpty())
            window->select(ScriptedPds::didOf(name));
        world.settle();
    }
};

void welcome(Camera &camera, VaultState keychain, const QString &name)
{
    Stage stage;
    stage.world.vault.setBackend(keychain == VaultState::Missing ? QString() : u"GNOME Keyring"_s);
    stage.world.vault.setState(keychain);
    stage.world.start();
    stage.open();
    camera.take(name, *stage.window);
}

void about(Camera &camera)
{
    Stage stage;
    stage.world.start();
    stage.open();
    stage.window->findChild<QAction *>(u"about"_s)->trigger();
    camera.take(u"about"_s, *stage.window->findChild<QMessageBox *>());
}

void calm(Camera &camera)
{
    Stage stage;
    Crowd::beCalm(stage.world);
    stage.open(u"alice"_s);
    camera.take(u"list-calm"_s, *stage.window);
    stage.window->resize(820, 560);
    camera.take(u"list-narrow"_s, *stage.window, Camera::Breadth::FirstPalette);
}

void troubled(Camera &camera)
{
    Stage stage;
    Troubles troubles(stage.world);
    troubles.happen();
    stage.open(u"takendown"_s, {1400, 940});
    camera.take(u"list-troubled"_s, *stage.window);
    for (const auto &name : troubles.names()) {
        stage.select(name);
        camera.take(u"details-"_s + name, *stage.window, Camera::Breadth::FirstPalette);
    }
}

void many(Camera &camera)
{
    Stage stage;
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
            {u"list-troubled"_s, troubled},
            {u"list-thousand"_s, many}};
}

std::vector<Scene> allScenes()
{
    auto scenes = windowScenes();
    for (auto &scene : addAccountScenes())
        scenes.push_back(std::move(scene));
    return scenes;
}

} // namespace Skykeep
