// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>

namespace Skykeep {

//! How well two colours can be told apart, from 1 to 21: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double contrastRatio(const QColor &one, const QColor &other);

//! What text needs, and what a picture needs.
constexpr double readableContrast = 4.5;
constexpr double visibleContrast = 3;

} // namespace Skykeep
