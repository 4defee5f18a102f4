// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/rosterjson.h"
#include "fuzz/targets.h"

#include <QSet>

namespace Skykeep {

void Fuzz::roster(QByteArrayView input, Claims &claims)
{
    const auto reading = readRoster(input.toByteArray());

    QSet<Did> dids;
    for (const auto &entry : reading.roster.entries)
        dids.insert(entry.did);
    claims.claim(dids.size() == qsizetype(reading.roster.entries.size()),
                 "an account is listed once");
    claims.claim(reading.verdict != RosterReading::Verdict::Newer || reading.roster.entries.empty(),
                 "a newer version's list is not guessed at");
    claims.claim(reading.verdict != RosterReading::Verdict::Sound || reading.leftOut == 0,
                 "a list that something was left out of is not sound");

    const auto again = readRoster(encodeRoster(reading.roster));
    claims.claim(again.verdict == RosterReading::Verdict::Sound && again.roster == reading.roster,
                 "a list written is read again");
}

} // namespace Skykeep
