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

} // namespace Skykeep
