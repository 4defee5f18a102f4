// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"
#include "net/httpclient.h"

#include <optional>

namespace Skykeep {

//! Reads an HTTP-date in any of its three forms.
//! https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
std::optional<Timestamp> parseHttpDate(QByteArrayView text);

//! The server's clock when it wrote \a reply, to the second.
std::optional<Timestamp> dateOf(const HttpReply &reply);

} // namespace Skykeep
