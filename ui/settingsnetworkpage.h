// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/preferences.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SettingsNetworkPage;
}

namespace Skykeep {

//! How the network is reached. A proxy holds once it is whole; until then the one before does.
class SettingsNetworkPage : public QWidget
{
    Q_OBJECT

public:
    //! \a preferences outlive the page.
    explicit SettingsNetworkPage(Preferences &preferences, QWidget *parent = nullptr);
    ~SettingsNetworkPage() override;

private:
    ProxyPreference::Use use() const;
    ProxyPreference::Kind kind() const;
    void show(const ProxyPreference &proxy);
    void choose();
    void takeHost();
    void proposePort();
    //! Says what is missing beside its field, else applies what is there.
    void apply();

    Preferences &m_preferences;
    std::unique_ptr<Ui::SettingsNetworkPage> m_form;
};

} // namespace Skykeep
