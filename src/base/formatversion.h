// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

namespace Skykeep {

//! Whether \a file, which says its "version", says a later one than \a known.
//!
//! Looked at before anything else: what such a file holds is not ours to judge, nor to change.
bool isNewerFormat(const QJsonObject &file, int known);

} // namespace Skykeep
