// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/autostart.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SettingsGeneralPage;
}

namespace Skykeep {

class Preferences;

//! How the program starts, closes and speaks, and what it leaves in the clipboard.
class SettingsGeneralPage : public QWidget
{
    Q_OBJECT

public:
    struct Options {
        //! What starting at login runs; without a program it is not offered.
        LoginCommand loginCommand;
        bool hasTray = true;
    };

    //! \a preferences outlive the page.
    SettingsGeneralPage(Preferences &preferences, Options options, QWidget *parent = nullptr);
    ~SettingsGeneralPage() override;

private:
    void fillLanguages();
    void fillClipboardTimes();
    void showLoginStart();
    void setStartsAtLogin(bool starts);

    Preferences &m_preferences;
    Options m_options;
    bool m_isSwitching = false; //!< Starting at login: somebody is asked.
    std::unique_ptr<Ui::SettingsGeneralPage> m_form;
};

} // namespace Skykeep
