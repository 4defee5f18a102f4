// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/settingsdialog.h"

#include "ui/settingslendingpage.h"
#include "ui/settingsnetworkpage.h"
#include "ui/settingsnoticespage.h"
#include "ui_settingsdialog.h"

namespace Skykeep {

SettingsDialog::SettingsDialog(Preferences &preferences, const Options &options, QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::SettingsDialog>())
{
    m_form->setupUi(this);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);

    auto *profile = new SettingsProfilePage(options.profile, this);
    connect(profile, &SettingsProfilePage::sandboxAsked, this, &SettingsDialog::sandboxAsked);
    auto *pages = m_form->pages;
    pages->addTab(new SettingsGeneralPage(preferences, options.general, this), tr("&General"));
    pages->addTab(new SettingsNoticesPage(preferences, this), tr("Notific&ations"));
    pages->addTab(new SettingsNetworkPage(preferences, this), tr("&Network"));
    pages->addTab(new SettingsLendingPage(preferences, this), tr("L&ending"));
    pages->addTab(profile, tr("P&rofile"));
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 80, 0}));
}

SettingsDialog::~SettingsDialog() = default;

int SettingsDialog::page() const
{
    return m_form->pages->currentIndex();
}

void SettingsDialog::setPage(int page)
{
    m_form->pages->setCurrentIndex(page);
}

} // namespace Skykeep
