// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "watch.h"

#include "console.h"
#include "protocol/keeperconnection.h"
#include "protocol/verbs.h"

namespace Skykeep {

Answer<void> runWatch(const Invocation &, KeeperConnection &keeper, Console &console)
{
    if (const auto started = keeper.ask(Verb::watch); !started)
        return tl::unexpected(started.error());
    for (;;) {
        const auto event = keeper.nextEvent();
        if (!event)
            return tl::unexpected(event.error());
        console.printLine(event->content);
        if (const auto written = console.flush(); !written)
            return written;
    }
}

} // namespace Skykeep
