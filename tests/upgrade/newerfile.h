// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace Skykeep {

//! The files of a profile that carry a version, such as "config/accounts.json".
QStringList versionedFiles();

//! Gives \a file, by its name one of these, a version that nobody knows yet. Makes it where there is none.
bool makeNewer(const QString &file);

} // namespace Skykeep
