// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"

#include <QFrame>

class QPushButton;

namespace Skykeep {

//! One warning: its level as icon and word, what it says, a button for what to do about it, and what
//! to do instead: have it silent, for a while or for good.
class WarningCard : public QFrame
{
    Q_OBJECT

public:
    enum class Buttons { Below, Beside };
    struct Choices {
        bool canDismiss = false;
        bool canSnooze = false;
        Buttons buttons = Buttons::Below; //!< Of the words.
    };
    WarningCard(const Warning &warning, Choices choices, QWidget *parent = nullptr);

Q_SIGNALS:
    void remedyAsked();
    void dismissalAsked();
    void snoozeAsked(Skykeep::Milliseconds time);

private:
    QPushButton *makeSnooze(const Warning &warning);
};

} // namespace Skykeep
