// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <QNetworkReply>

#include <optional>

namespace Skykeep {

//! What a QNetworkReply's error means for the caller; nothing where the server answered in full,
//! whatever its status. The one place where these are mapped.
std::optional<ErrorKind> failureOf(QNetworkReply::NetworkError error);

} // namespace Skykeep
