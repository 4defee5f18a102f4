// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "lending/callclass.h"

#include <span>

namespace Skykeep {

//! The methods under one name of the published lexicons. Subscriptions are no calls and not here.
struct MethodFamily {
    QLatin1StringView authority;
    //! Of each of its queries and of each of its procedures, but for the exceptions.
    CallClass queryClass;
    CallClass procedureClass;
    //! Names with one space between them.
    QLatin1StringView queries;
    QLatin1StringView procedures;
};

//! A method of another class than the rest of its family.
struct MethodException {
    QLatin1StringView method;
    CallClass callClass;
};

//! Every query and procedure of the published lexicons: bluesky-social/atproto, folder lexicons.
std::span<const MethodFamily> methodFamilies();
std::span<const MethodException> methodExceptions();

} // namespace Skykeep
