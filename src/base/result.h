// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace Skykeep {

//! A value or the Error that stands in its place.
template<typename T>
using Result = tl::expected<T, Error>;

//! Short for the failing side of a Result: `return fail(ErrorKind::NotFound, handle);`
inline tl::unexpected<Error> fail(ErrorKind kind, QString subject = {}, QString detail = {})
{
    return tl::unexpected(Error{kind, std::move(subject), std::move(detail), std::nullopt});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected(std::move(error));
}

} // namespace Skykeep
