// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "camera.h"

#include <functional>

namespace Skykeep {

class KeptAccounts;

//! Something to take pictures of: it is set up, shown, taken and put away again.
struct Scene {
    QString name;
    std::function<void(Camera &)> play;
};

//! All windows of the desktop, each in everything that it may have to show.
//!
//! The accounts are kept by a whole keeper on simulated servers, under a clock that stands still:
//! a scene looks the same every time, and nothing leaves the computer.
std::vector<Scene> windowScenes();
std::vector<Scene> listScenes();
std::vector<Scene> dialogScenes();
std::vector<Scene> trayScenes();
//! The menu of the tray over these accounts, and that of the first of them.
void takeTrayMenu(Camera &camera, const QString &name, KeptAccounts &world);
std::vector<Scene> addAccountScenes();
std::vector<Scene> lendingScenes();
std::vector<Scene> allScenes();

} // namespace Skykeep
