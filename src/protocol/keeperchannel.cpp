// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/keeperchannel.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

tl::unexpected<Failure> nobodyListens()
{
    return refuse(ErrorCode::NoKeeper,
                  u"No keeper is running for this profile. Start the desktop, or run skykeepd."_s);
}

tl::unexpected<Failure> keeperIsSilent()
{
    return refuse(ErrorCode::Failed, u"The keeper did not answer in time."_s);
}

tl::unexpected<Failure> connectionLost(const QString &detail)
{
    return refuse(ErrorCode::Failed, u"The connection to the keeper was lost (%1)."_s.arg(detail));
}

} // namespace Skykeep
