// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"

#include <QFrame>

namespace Skykeep {

//! One warning: its level as icon and word, what it says, and a button for what to do about it.
class WarningCard : public QFrame
{
    Q_OBJECT

public:
    //! What is about the keeper, or already seen, cannot be dismissed.
    enum class Dismissal { Possible, Impossible };
    WarningCard(const Warning &warning, Dismissal dismissal, QWidget *parent = nullptr);

Q_SIGNALS:
    void remedyAsked();
    void dismissalAsked();
};

} // namespace Skykeep
