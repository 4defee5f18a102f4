// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/grantmatch.h"

#include <algorithm>

namespace Skykeep {

namespace {

bool isKeyOf(const ProgramKey &key, const Program &program, Grant::Verdict verdict)
{
    switch (key.kind) {
    case ProgramKey::Kind::Executable:
        return program.key == key;
    case ProgramKey::Kind::Script:
        // Without a digest: an administrator who trusts the path.
        return program.key && program.key->kind == key.kind && program.key->name == key.name
            && (verdict == Grant::Verdict::Deny || key.digest.isEmpty()
                || program.key->digest == key.digest);
    case ProgramKey::Kind::Unit:
        return !program.unit.isEmpty() && program.unit == key.name;
    case ProgramKey::Kind::User:
        return false; // of this user nobody is met by a number
    }
    Q_UNREACHABLE();
}

bool isAnyNamed(const Allowance &denied, const Want &want)
{
    const auto &asked = want.asked;
    // In any case, as servers take it.
    const auto isNamed = [&denied](const Nsid &method) {
        return denied.classes.contains(classOf(method))
            || std::ranges::any_of(denied.methods, [&method](const Nsid &other) {
                   return other.toString().compare(method.toString(), Qt::CaseInsensitive) == 0;
               });
    };
    if (want.method && isNamed(*want.method))
        return true;
    if (std::ranges::any_of(asked.methods, isNamed))
        return true;
    if (std::ranges::any_of(asked.classes, [&denied](CallClass callClass) {
            return denied.classes.contains(callClass);
        }))
        return true;
    // A whole class, with one of its methods denied.
    return !want.method && std::ranges::any_of(denied.methods, [&asked](const Nsid &method) {
        return asked.classes.contains(classOf(method));
    });
}

} // namespace

bool isFor(const Grant &grant, const Program &program)
{
    if (program.isOtherUser) {
        return program.user && grant.program && grant.program->kind == ProgramKey::Kind::User
            && grant.program->name == QString::number(*program.user);
    }
    if (grant.terminal && grant.terminal != program.terminal)
        return false;
    return grant.program ? isKeyOf(*grant.program, program, grant.verdict)
                         : grant.terminal.has_value();
}

bool decidesAbout(const Grant &grant, const Want &want)
{
    const bool isForTheOwner = want.kind == Want::Kind::Grant || want.kind == Want::Kind::Unlock
        || want.isNever();
    if (isForTheOwner || want.asked.isEmpty())
        return false;
    if (grant.verdict == Grant::Verdict::Allow)
        return want.isCoveredBy(grant.allowance);
    if (want.asked.hasAccessToken)
        return true;
    return grant.allowance.service == want.asked.service && isAnyNamed(grant.allowance, want);
}

bool isForTheSame(const Grant &a, const Grant &b)
{
    const auto withoutDigest = [](std::optional<ProgramKey> key) {
        if (key)
            key->digest.clear();
        return key;
    };
    return a.terminal == b.terminal && withoutDigest(a.program) == withoutDigest(b.program);
}

bool replaces(const Grant &newer, const Grant &older)
{
    if (!isForTheSame(newer, older))
        return false;
    const bool isForGood = newer.lasting == Grant::Lasting::Always;
    // What a script held before it was changed is no longer there to be allowed.
    const bool isOfAnotherContent = newer.program != older.program;
    if (isOfAnotherContent && older.verdict == Grant::Verdict::Allow)
        return true;
    return newer.account == older.account && newer.allowance.covers(older.allowance)
        && (isForGood || newer.lasting == older.lasting)
        && (newer.isWhileLocked || !older.isWhileLocked || newer.verdict == Grant::Verdict::Deny);
}

} // namespace Skykeep
