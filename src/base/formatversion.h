// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

namespace Skykeep {

//! Whether \a file, which says its "version", says a later one than \a known.
//!
//! Looked at before anything else: what such a file holds is not ours to judge, nor to change.
bool isNewerFormat(const QJsonObject &file, int known);
//! The same of a file's bytes; what is no JSON is not newer.
bool isNewerFormat(const QByteArray &bytes, int known);
//! The same of the file itself; one that cannot be read is not newer.
bool isNewerFile(const QString &file, int known);

} // namespace Skykeep
