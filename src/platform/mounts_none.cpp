// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/mounts.h"

#include <QFileInfo>

namespace Skykeep {

Mounts Mounts::ofThisProcess()
{
    return {};
}

Mounts Mounts::parse([[maybe_unused]] const QByteArray &mountInfo)
{
    return {};
}

QString Mounts::localPath(const QString &path) const
{
    return QFileInfo(path).canonicalFilePath();
}

} // namespace Skykeep
