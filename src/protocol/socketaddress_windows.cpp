// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/socketaddress.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

// Pipes lie in no folder; the keeper's access list on the pipe keeps others out.
Result<QString> keeperAddress(const QString &profileId, SocketFolder)
{
    return u"skykeep-"_s + keeperAddressHash(profileId);
}

Result<QString> ownSharedAddress(const QString &)
{
    return fail(ErrorKind::NotFound, {}, u"other users are not let in on this system"_s);
}

Result<QString> sharedAddressOf(unsigned, const QString &)
{
    return fail(ErrorKind::NotFound, {}, u"other users are not let in on this system"_s);
}

} // namespace Skykeep
