// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/targets.h"
#include "lending/grantjson.h"

#include <QSet>

#include <algorithm>

namespace Skykeep {

namespace {

bool isLendable(const Grant &grant)
{
    return grant.program && !grant.terminal && !grant.allowance.isEmpty()
        && !grant.allowance.classes.contains(CallClass::Never)
        && std::ranges::none_of(grant.allowance.methods, [](const Nsid &method) {
               return classOf(method) == CallClass::Never;
           });
}

} // namespace

void Fuzz::grants(QByteArrayView input, Claims &claims)
{
    const auto reading = readGrants(input.toByteArray());

    QSet<QString> ids;
    for (const auto &grant : reading.grants) {
        ids.insert(grant.id);
        claims.claim(isLendable(grant), "what is lent to nobody is not granted");
        claims.claim(checkGrant(grant).has_value(), "what was read could have been added");
        claims.claim(reading.verdict == GrantsReading::Verdict::Sound
                         || grant.verdict == Grant::Verdict::Deny,
                     "what is damaged allows nothing");
    }
    claims.claim(ids.size() == qsizetype(reading.grants.size()), "an id names one grant");
    claims.claim(reading.verdict != GrantsReading::Verdict::Newer || reading.grants.empty(),
                 "a newer version's list is not guessed at");
    claims.claim(reading.verdict != GrantsReading::Verdict::Sound || reading.leftOut == 0,
                 "a list that something was left out of is not sound");

    const auto again = readGrants(encodeGrants(reading.grants));
    claims.claim(again.verdict == GrantsReading::Verdict::Sound && again.grants == reading.grants,
                 "a list written is read again");

    const auto administrators = readAdministratorsGrants(input.toByteArray(),
                                                         QStringLiteral("grants.json"));
    if (!administrators) {
        claims.claim(administrators.error().kind == ErrorKind::InvalidInput
                         && administrators.error().detail.size() < 500,
                     "a mistake is named in short");
        return;
    }
    for (const auto &grant : *administrators)
        claims.claim(isLendable(grant) && grant.origin == Grant::Origin::Administrator,
                     "an administrator's is told apart");
}

} // namespace Skykeep
