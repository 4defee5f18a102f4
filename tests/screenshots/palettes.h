// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QPalette>
#include <QString>

#include <vector>

namespace Skykeep {

//! A palette that somebody's desktop may have.
struct NamedPalette {
    QString name;
    QPalette palette;
};

QPalette lightPalette();
QPalette darkPalette();

//! Light and dark, both kinds of high contrast, and two that are nearly grey.
std::vector<NamedPalette> allPalettes();

} // namespace Skykeep
