// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/lendingreports.h"

#include "protocol/jsonnull.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QJsonArray wordsOf(const Allowance &allowance)
{
    return QJsonArray::fromStringList(toWords(allowance));
}

QString toString(Grant::Origin origin)
{
    switch (origin) {
    case Grant::Origin::Owner:
        return u"owner"_s;
    case Grant::Origin::Administrator:
        return u"administrator"_s;
    }
    Q_UNREACHABLE();
}

QString toString(LendingLock::Cause cause)
{
    switch (cause) {
    case LendingLock::Cause::Owner:
        return u"owner"_s;
    case LendingLock::Cause::ScreenLocked:
        return u"screen-locked"_s;
    case LendingLock::Cause::Idle:
        return u"idle"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue keyJson(const std::optional<ProgramKey> &program)
{
    if (!program)
        return {};
    return QJsonObject{{u"kind"_s, toString(program->kind)}, {u"name"_s, program->name}};
}

} // namespace

QJsonObject toJson(const LendingLock &lock)
{
    const auto cause = lock.cause();
    return {{u"locked"_s, lock.isLocked()},
            {u"cause"_s, cause ? QJsonValue(toString(*cause)) : QJsonValue()}};
}

QJsonValue handleOf(const Did &did, const AccountRegistry &accounts)
{
    const auto *account = accounts.find(did);
    return account && account->entry.handle ? QJsonValue(account->entry.handle->toString())
                                            : QJsonValue();
}

QJsonObject toJson(const Grant &grant, const AccountRegistry &accounts)
{
    return {
        {u"grant"_s, grant.id},
        {u"verdict"_s, toString(grant.verdict)},
        {u"lasting"_s, toString(grant.lasting)},
        {u"origin"_s, toString(grant.origin)},
        {u"program"_s, keyJson(grant.program)},
        {u"did"_s, grant.account.toString()},
        {u"handle"_s, handleOf(grant.account, accounts)},
        {u"allow"_s, wordsOf(grant.allowance)},
        {u"service"_s, orNull(grant.allowance.service)},
        {u"whileLocked"_s, grant.isWhileLocked},
        {u"madeAt"_s, toRfc3339(grant.madeAt)},
        {u"endsAt"_s, orNull(grant.endsAt)},
        {u"lastUsedAt"_s, orNull(grant.lastUsedAt)},
    };
}

QJsonObject toJson(const Lease &lease, const AccountRegistry &accounts)
{
    return {
        {u"lease"_s, qint64(lease.id)},         {u"pid"_s, lease.holder},
        {u"program"_s, orNull(lease.program)},  {u"command"_s, orNull(lease.command)},
        {u"did"_s, lease.account.toString()},   {u"handle"_s, handleOf(lease.account, accounts)},
        {u"allow"_s, wordsOf(lease.allowance)}, {u"service"_s, orNull(lease.allowance.service)},
        {u"since"_s, toRfc3339(lease.since)},   {u"endsAt"_s, orNull(lease.endsAt)},
    };
}

QJsonObject toJson(const LentEntry &entry, const AccountRegistry &accounts)
{
    return {
        {u"at"_s, toRfc3339(entry.at)},
        {u"program"_s, entry.program},
        {u"key"_s, keyJson(entry.key)},
        {u"did"_s, entry.account.toString()},
        {u"handle"_s, handleOf(entry.account, accounts)},
        {u"what"_s, toString(entry.kind)},
        {u"method"_s, orNull(entry.method)},
        {u"service"_s, orNull(entry.service)},
        {u"outcome"_s, toString(entry.outcome)},
        {u"count"_s, entry.count},
    };
}

} // namespace Skykeep
