// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "net/httpclient.h"

#include <QJsonObject>

namespace Skykeep {

//! The JSON object that \a reply carries. Malformed where its type is not application/json, or it
//! is broken, nested too deeply, or not an object.
Result<QJsonObject> jsonObjectOf(const HttpReply &reply);

} // namespace Skykeep
