// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/keptaccounts.h"
#include "ui/accountactions.h"
#include "ui/mainwindow.h"

namespace Skykeep {

//! A world, and a window on it once the world is as it should be.
struct OpenWindow {
    KeptAccounts world;
    std::unique_ptr<AccountActions> actions;
    std::unique_ptr<MainWindow> window;

    void open(const QString &name = {}, QSize size = {1240, 760})
    {
        window.reset();
        actions = std::make_unique<AccountActions>(world.keeper(), world.parts->scope);
        window = std::make_unique<MainWindow>(world.keeper(), *actions, world.clock,
                                              MainWindow::Options{
                                                  .version = QStringLiteral("0.1.0")});
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

} // namespace Skykeep
