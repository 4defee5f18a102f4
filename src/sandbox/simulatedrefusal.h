// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Skykeep {

//! What a simulated server answers instead of what it was asked for.
struct SimulatedRefusal {
    int status = 400;
    QString error;
    QString message;
};

template<typename T>
using SimulatedAnswer = tl::expected<T, SimulatedRefusal>;

inline tl::unexpected<SimulatedRefusal> refuse(int status, QString error, QString message)
{
    return tl::unexpected(SimulatedRefusal{status, std::move(error), std::move(message)});
}

} // namespace Skykeep
