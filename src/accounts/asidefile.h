// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace Skykeep {

//! A name beside \a file under which nothing lies yet: "accounts.json.damaged-20240501T120000Z".
QString asideName(const QString &file);

//! Lets nobody but the user read or write \a file. False where that cannot be had.
bool makePrivateFile(const QString &file);

//! Puts \a bytes in the place of \a file, all of them or none, for the user alone from the first one on.
Result<void> writePrivately(const QString &file, const QByteArray &bytes);

} // namespace Skykeep
