// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/settingsgeneralpage.h"
#include "ui/settingsprofilepage.h"

#include <QDialog>

namespace Ui {
class SettingsDialog;
}

namespace Skykeep {

//! All that can be preferred, on a page for each subject. What is chosen holds at once, so that
//! there is nothing to confirm and nothing to cancel.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Options {
        SettingsGeneralPage::Options general;
        SettingsProfilePage::Options profile;
    };

    //! \a preferences outlive the dialog.
    SettingsDialog(Preferences &preferences, const Options &options, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    int page() const;
    void setPage(int page);

Q_SIGNALS:
    void sandboxAsked();

private:
    std::unique_ptr<Ui::SettingsDialog> m_form;
};

} // namespace Skykeep
