// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/paths.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SettingsProfilePage;
}

namespace Skykeep {

//! Where the profile lies, and the way into the sandbox.
class SettingsProfilePage : public QWidget
{
    Q_OBJECT

public:
    struct Options {
        ProfilePaths paths;
        bool isSandbox = false; //!< There is no sandbox within the sandbox.
    };

    explicit SettingsProfilePage(const Options &options, QWidget *parent = nullptr);
    ~SettingsProfilePage() override;

Q_SIGNALS:
    void sandboxAsked();

private:
    std::unique_ptr<Ui::SettingsProfilePage> m_form;
};

} // namespace Skykeep
