// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"

#include <QString>

#include <vector>

namespace Skykeep {

//! A server's own words, fit for a log or a tooltip: one line of at most \a maximum characters,
//! without control or invisible characters, and without \a secrets or anything shaped like a JWT,
//! which servers echo at times.
QString tidied(QStringView text, qsizetype maximum, const std::vector<Secret> &secrets = {});

} // namespace Skykeep
