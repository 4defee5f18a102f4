// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crowd.h"
#include "scenes.h"
#include "ui/accountactions.h"
#include "ui/keepertray.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

//! The menu, and the one of the first account.
QList<QWidget *> openMenus(KeeperTray &tray)
{
    auto &menu = tray.menu();
    menu.popup({menu.isRightToLeft() ? 400 : 20, 20});
    auto *first = menu.actions().constFirst();
    menu.setActiveAction(first);
    auto *own = first->menu();
    if (!own)
        return {&menu};
    const auto line = menu.actionGeometry(first);
    const auto corner = menu.isRightToLeft() ? line.topLeft() - QPoint(own->sizeHint().width(), 0)
                                             : line.topRight();
    own->popup(menu.mapToGlobal(corner));
    return {&menu, own};
}

} // namespace

void takeTrayMenu(Camera &camera, const QString &name, KeptAccounts &world)
{
    AccountActions actions(world.keeper(), world.parts->scope);
    KeeperTray tray(world.keeper(), actions, {}, nullptr);
    world.settle();
    camera.take(name, tray.menu(), [&tray] { return openMenus(tray); });
}

namespace {

void empty(Camera &camera)
{
    KeptAccounts world;
    world.start();
    takeTrayMenu(camera, u"tray-empty"_s, world);
}

void calm(Camera &camera)
{
    KeptAccounts world;
    Crowd::beCalm(world);
    takeTrayMenu(camera, u"tray-calm"_s, world);
}

} // namespace

std::vector<Scene> trayScenes()
{
    return {{u"tray-empty"_s, empty}, {u"tray-calm"_s, calm}};
}

} // namespace Skykeep
