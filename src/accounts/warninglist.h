// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warningwords.h"

namespace Skykeep {

//! The warnings of one account, or of the keeper, while they are being found.
class WarningList
{
public:
    //! \a common are names that any sentence may use.
    explicit WarningList(Names common)
        : m_common(std::move(common))
    {
    }

    struct Finding {
        WarningCode code;
        Attention level;
        //! What the owner takes note of by acknowledging. Not what changes from minute to minute.
        QString facts = QString();
        Names names = {};
        const char *text = nullptr; //!< Where it is not the table's.
        std::optional<WarningCode> cause = std::nullopt; //!< Whose remedy helps here too.
    };
    void add(const Finding &finding);

    //! Ends the finding: worst first, and as the table has them among equals.
    std::vector<Warning> take(const Dismissals &dismissed, Timestamp now);

private:
    Names m_common;
    std::vector<Warning> m_warnings;
};

} // namespace Skykeep
