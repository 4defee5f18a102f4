// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/formatversion.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

bool isNewerFormat(const QJsonObject &file, int known)
{
    return file.value("version"_L1).toDouble() > known; // as a number of any kind
}

} // namespace Skykeep
