// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/applicationicon.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/hicolor/%1x%1/apps/io.github.skykeep.Skykeep.png"_s.arg(size),
                     QSize(size, size));
    return icon;
}

} // namespace Skykeep
