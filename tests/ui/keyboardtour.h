// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

//! What somebody meets who goes through a window by keyboard alone.
namespace Skykeep::KeyboardTour {

struct Tour {
    std::vector<QWidget *> stops;
    QStringList unseen; //!< What looks the same with the focus and without.
};

//! The controls that \a key, Tab or Backtab, reaches from the one that has the focus, until that has
//! it again; ends early where the focus stays where it is.
Tour go(Qt::Key key = Qt::Key_Tab);

//! What of \a window takes the focus by Tab, is seen, and is not in \a tour.
QStringList missed(const QWidget &window, const Tour &tour);
//! Those that a screen reader has no name for.
QStringList unnamed(const Tour &tour);

//! Labels of fields, buttons and menus of \a window that are seen and answer to one letter.
QStringList ambiguous(const QWidget &window);

} // namespace Skykeep::KeyboardTour
