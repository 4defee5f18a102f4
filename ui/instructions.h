// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"

#include <QString>

#include <vector>

namespace Skykeep {

//! How to mend something that no button can mend: what is the matter, and what to do about it.
struct Instructions {
    struct Line {
        QString name; //!< "Value"
        QString text; //!< To be copied.
    };
    struct Way {
        QString sentence;
        std::vector<Line> lines = {};
    };

    QString title;
    QString opening;
    std::vector<Way> ways; //!< Any one of them will do.
    QString check; //!< The button that looks whether it is mended.

    //! How \a account's handle is made to lead to it again. It has a handle.
    static Instructions forHandle(const Account &account);
    //! How to get a keychain, on this system.
    static Instructions forKeychain();
};

} // namespace Skykeep
