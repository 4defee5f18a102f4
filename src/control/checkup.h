// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/task.h"

#include <QString>

#include <vector>

namespace Skykeep {

//! What one check found.
struct Finding {
    enum class Verdict {
        Good,
        Failed,
        Unknown, //!< It could not be checked, or there is nothing to check.
    };

    QString check; //!< What was checked, in a word or two.
    Verdict verdict = Verdict::Unknown;
    QString text; //!< A sentence.
    QString remedy = QString(); //!< What to do; empty where there is nothing to do.
};

//! The checks of `skykeep doctor`, as the local protocol sees them.
class Checkup
{
public:
    Checkup() = default;
    Checkup(const Checkup &) = delete;
    Checkup &operator=(const Checkup &) = delete;
    virtual ~Checkup() = default;

    virtual Task<std::vector<Finding>> examine() = 0;
};

} // namespace Skykeep
