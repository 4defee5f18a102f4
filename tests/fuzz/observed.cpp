// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/observations.h"
#include "fuzz/targets.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;

namespace Skykeep {

void Fuzz::observed(QByteArrayView input, Claims &claims)
{
    const auto object = QJsonDocument::fromJson(input.toByteArray()).object();

    auto seen = observationsFrom(object);

    const auto text = QJsonDocument(toJson(seen)).toJson(QJsonDocument::Compact);
    claims.claim(observationsFrom(QJsonDocument::fromJson(text).object()) == seen,
                 "what was observed is the same after a restart");
    claims.claim(seen.failures >= 0 && seen.refusals >= 0 && seen.missingReads >= 0
                     && seen.handleRefutations >= 0,
                 "nothing happened less often than never");
    claims.claim(!seen.lastError || !describe(*seen.lastError).isEmpty(),
                 "every error has a sentence");
    for (const auto &time : {seen.nextRefreshAt, seen.accessExpiresAt, lastNoted(seen)}) {
        claims.claim(!time || toRfc3339(*time).size() == 20,
                     "what was noted is a date of a calendar");
    }

    const auto before = seen;
    shiftTimes(seen, 24h);
    shiftTimes(seen, -24h);
    claims.claim(seen == before, "a clock set and set back changes nothing");
}

} // namespace Skykeep
