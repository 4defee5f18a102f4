// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/regularfile.h"

#include <QFileInfo>

namespace Skykeep {

Result<std::unique_ptr<QFile>> openRegularFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorKind::NotFound, path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, path, file->errorString());
    return file;
}

} // namespace Skykeep
