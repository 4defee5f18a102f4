// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace Skykeep {

//! What the window shows while there are no accounts: what Skykeep does, and how to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    //! Whoever is in the sandbox already is not invited to it.
    enum class Invitation { Sandbox, None };
    explicit WelcomePage(Invitation invitation, QWidget *parent = nullptr);

Q_SIGNALS:
    void addAccountAsked();
    void sandboxAsked();
};

} // namespace Skykeep
