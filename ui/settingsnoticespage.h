// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace Skykeep {

class Preferences;

//! Which changes raise a notification, one box for each kind.
class SettingsNoticesPage : public QWidget
{
    Q_OBJECT

public:
    //! \a preferences outlive the page.
    explicit SettingsNoticesPage(Preferences &preferences, QWidget *parent = nullptr);
};

} // namespace Skykeep
