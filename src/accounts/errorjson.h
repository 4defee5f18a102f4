// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <QJsonObject>

#include <optional>

namespace Skykeep {

//! A kind's word in files and in JSON: "timed-out".
QString toString(ErrorKind kind);

//! An Error as the ledger's file keeps it: its kind by name, so that a later version with other
//! kinds still understands it.
QJsonObject toJson(const Error &error);
//! Nothing where the kind is none we know.
std::optional<Error> errorFrom(const QJsonObject &object);

} // namespace Skykeep
