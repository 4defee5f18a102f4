// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/trustedfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Skykeep {

Result<TrustedFile> TrustedFile::read(const QString &file, unsigned)
{
    if (!QFileInfo::exists(file))
        return fail(ErrorKind::NotFound, file);
    return fail(ErrorKind::Insecure, file,
                u"who may write it is not known on this system, so it does not count"_s);
}

std::optional<TrustedFile::Mark> TrustedFile::markOf(const QString &)
{
    return std::nullopt;
}

std::optional<TrustedFile::Mark> TrustedFile::markOf(const QFile &)
{
    return std::nullopt;
}

} // namespace Skykeep
