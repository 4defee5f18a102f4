// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace Skykeep {

class Preferences;

//! When lending is locked by itself.
class SettingsLendingPage : public QWidget
{
    Q_OBJECT

public:
    //! \a preferences outlive the page.
    explicit SettingsLendingPage(Preferences &preferences, QWidget *parent = nullptr);
};

} // namespace Skykeep
