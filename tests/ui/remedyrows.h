// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "remedystage.h"

#include <functional>

namespace Skykeep {

//! One warning as it is born, what its button is called, and what that does.
struct RemedyRow {
    WarningCode code;
    bool isAboutKeeper = false;
    std::function<void(RemedyStage &)> happen = nullptr; //!< Nothing: it is there from the start.
    QString button = {}; //!< Empty: there is nothing to do but wait.
    std::function<bool(RemedyStage &)> works = nullptr; //!< After the button was pressed.

    //! For every code there is.
    static RemedyRow of(WarningCode code);
};

} // namespace Skykeep
