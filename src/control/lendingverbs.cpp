// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/lendingverbs.h"

#include "control/lendingarguments.h"
#include "control/lendingreports.h"
#include "protocol/jsonnull.h"
#include "protocol/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace Skykeep {

struct LendingVerbs::Entry {
    QLatin1StringView verb;
    Handler handler;
    bool isForOtherUsers = false;
};

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Control", source);
}

QJsonValue countOf(int count)
{
    return QJsonObject{{u"revoked"_s, count}};
}

} // namespace

LendingVerbs::LendingVerbs(Services services)
    : m_services(services)
{
    connect(&m_services.lock, &LendingLock::changed, this, &LendingVerbs::lockChanged);
}

const LendingVerbs::Entry *LendingVerbs::find(QStringView verb)
{
    static constexpr std::array table{
        Entry{Verb::context, &LendingVerbs::context},
        Entry{Verb::token, &LendingVerbs::token, true},
        Entry{Verb::lease, &LendingVerbs::lease},
        Entry{Verb::grant, &LendingVerbs::grant},
        Entry{Verb::grants, &LendingVerbs::grantsOf},
        Entry{Verb::revoke, &LendingVerbs::revoke},
        Entry{Verb::lendLock, &LendingVerbs::lendLock},
        Entry{Verb::lendUnlock, &LendingVerbs::lendUnlock},
        Entry{Verb::lendLog, &LendingVerbs::lendLog},
    };
    const auto *found = std::ranges::find_if(table, [verb](const Entry &entry) {
        return entry.verb == verb;
    });
    return found == table.end() ? nullptr : found;
}

bool LendingVerbs::knows(QStringView verb)
{
    return find(verb) != nullptr;
}

bool LendingVerbs::mayAsk(ClientId client, QStringView verb) const
{
    if (!m_services.desk.isOtherUser(client) || verb == Verb::call)
        return true;
    const auto *entry = find(verb);
    return entry && entry->isForOtherUsers;
}

QCoro::Task<Answer<QJsonValue>> LendingVerbs::answer(ClientId client, QString verb,
                                                     QJsonObject arguments)
{
    const auto *entry = find(verb);
    Q_ASSERT(entry);
    const auto answer = co_await std::invoke(entry->handler, this, client, std::move(arguments));
    co_return answer;
}

QJsonObject LendingVerbs::lockJson() const
{
    return toJson(m_services.lock);
}

Answer<Did> LendingVerbs::accountIn(ClientId client, const QJsonObject &arguments) const
{
    const auto did = m_services.desk.accountFor(client,
                                                arguments["account"_L1].toString().left(400));
    if (!did)
        return tl::unexpected(toFailure(did.error()));
    return *did;
}

LendingVerbs::Outcome LendingVerbs::context(ClientId client, QJsonObject)
{
    const auto *running = m_services.desk.leaseOf(client);
    const auto lease = running ? QJsonValue(toJson(*running, m_services.accounts)) : QJsonValue();
    const auto did = m_services.desk.accountFor(client, {});
    co_return QJsonValue(QJsonObject{
        {u"lease"_s, lease},
        {u"did"_s, did ? QJsonValue(did->toString()) : QJsonValue()},
        {u"handle"_s, did ? handleOf(*did, m_services.accounts) : QJsonValue()},
    });
}

LendingVerbs::Outcome LendingVerbs::token(ClientId client, QJsonObject arguments)
{
    const auto request = tokenRequestIn(arguments);
    if (!request)
        co_return tl::unexpected(request.error());
    const auto did = accountIn(client, arguments);
    if (!did)
        co_return tl::unexpected(did.error());

    Result<LentToken> lent = fail(ErrorKind::Cancelled);
    if (request->method) {
        lent = co_await m_services.desk.serviceToken(client, *did, request->audience,
                                                     *request->method, request->time);
    } else {
        lent = co_await m_services.desk.accessToken(client, *did, request->minimumValidity);
    }
    if (!lent)
        co_return tl::unexpected(toFailure(lent.error()));
    co_return QJsonValue(QJsonObject{
        {u"did"_s, lent->did.toString()},
        {u"handle"_s, orNull(lent->handle)},
        {u"host"_s, lent->host.toString()},
        {u"token"_s, QString::fromUtf8(lent->token.reveal())},
        {u"expiresAt"_s, orNull(lent->expiresAt)},
        {u"active"_s, lent->hosting.active},
        {u"status"_s, orNull(lent->hosting.status)},
    });
}

LendingVerbs::Outcome LendingVerbs::lease(ClientId client, QJsonObject arguments)
{
    const auto allowance = allowanceIn(arguments);
    if (!allowance)
        co_return tl::unexpected(allowance.error());
    const auto time = secondsIn(arguments, "seconds"_L1);
    if (!time)
        co_return tl::unexpected(time.error());
    const auto did = accountIn(client, arguments);
    if (!did)
        co_return tl::unexpected(did.error());
    const auto lease = co_await m_services.desk.lease(client, *did, *allowance, *time);
    if (!lease)
        co_return tl::unexpected(toFailure(lease.error()));
    co_return QJsonValue(toJson(*lease, m_services.accounts));
}

LendingVerbs::Outcome LendingVerbs::grant(ClientId client, QJsonObject arguments)
{
    const auto allowance = allowanceIn(arguments);
    if (!allowance)
        co_return tl::unexpected(allowance.error());
    const auto program = programIn(arguments["program"_L1], ProgramFile::HasToBeThere);
    if (!program)
        co_return tl::unexpected(program.error());
    if (arguments["account"_L1].toString().isEmpty())
        co_return refuse(ErrorCode::Usage, text(QT_TRANSLATE_NOOP("Control", "Name an account.")));
    const auto did = accountIn(client, arguments);
    if (!did)
        co_return tl::unexpected(did.error());

    Grant grant{.program = *program, .account = *did, .allowance = *allowance};
    grant.isWhileLocked = arguments["whileLocked"_L1].toBool();
    const auto id = co_await m_services.desk.addGrant(client, std::move(grant));
    if (!id)
        co_return tl::unexpected(toFailure(id.error()));
    co_return QJsonValue(QJsonObject{{u"grant"_s, *id}});
}

LendingVerbs::Outcome LendingVerbs::grantsOf(ClientId, QJsonObject)
{
    QJsonArray grants;
    for (const auto &grant : m_services.grants.all())
        grants.append(toJson(grant, m_services.accounts));
    QJsonArray leases;
    for (const auto &lease : m_services.desk.leases())
        leases.append(toJson(lease, m_services.accounts));
    const auto troubles = QJsonArray::fromStringList(m_services.grants.troubles());
    co_return QJsonValue(
        QJsonObject{{u"grants"_s, grants}, {u"leases"_s, leases}, {u"troubles"_s, troubles}});
}

LendingVerbs::Outcome LendingVerbs::revoke(ClientId client, QJsonObject arguments)
{
    if (arguments["all"_L1].toBool()) {
        const auto revoked = revokeAll();
        co_return revoked.map(countOf);
    }
    if (arguments.contains("program"_L1)) {
        const auto program = programIn(arguments["program"_L1], ProgramFile::MayBeGone);
        if (!program)
            co_return tl::unexpected(program.error());
        co_return revokeProgram(*program).map(countOf);
    }
    if (arguments.contains("lease"_L1)) {
        const auto lease = arguments["lease"_L1].toInteger(-1);
        if (lease < 0 || !m_services.desk.endLease(quint64(lease))) {
            co_return refuse(ErrorCode::Failed,
                             text(QT_TRANSLATE_NOOP("Control", "There is no such lease.")));
        }
        co_return countOf(1);
    }
    const auto id = arguments["grant"_L1].toString().left(80);
    if (id.isEmpty())
        co_return refuse(ErrorCode::Usage,
                         text(QT_TRANSLATE_NOOP("Control", "Name what is to be taken back.")));
    const auto *grant = m_services.grants.find(id);
    Result<void> revoked;
    if (grant && grant->verdict == Grant::Verdict::Deny)
        revoked = co_await m_services.desk.liftDenial(client, id);
    else
        revoked = m_services.grants.revoke(id);
    if (!revoked && revoked.error().kind == ErrorKind::NotFound) {
        co_return refuse(ErrorCode::Failed,
                         text(QT_TRANSLATE_NOOP("Control", "There is no grant %1.")).arg(id));
    }
    if (!revoked)
        co_return tl::unexpected(toFailure(revoked.error()));
    co_return countOf(1);
}

LendingVerbs::Outcome LendingVerbs::lendLock(ClientId, QJsonObject)
{
    m_services.lock.lock();
    co_return QJsonValue(lockJson());
}

LendingVerbs::Outcome LendingVerbs::lendUnlock(ClientId client, QJsonObject)
{
    if (m_services.lock.isLocked()) {
        const auto unlocked = co_await m_services.desk.unlock(client);
        if (!unlocked)
            co_return tl::unexpected(toFailure(unlocked.error()));
    }
    co_return QJsonValue(lockJson());
}

LendingVerbs::Outcome LendingVerbs::lendLog(ClientId, QJsonObject arguments)
{
    constexpr int mostEntries = 10'000;
    LendLog::Filter filter{.limit = std::clamp(arguments["limit"_L1].toInt(100), 1, mostEntries)};
    if (const auto name = arguments["account"_L1].toString().left(400); !name.isEmpty()) {
        filter.account = m_services.accounts.lookUp(name);
        if (!filter.account) // what was lent of an account is known after it has left the list
            filter.account = Did::parse(name);
        if (!filter.account)
            co_return tl::unexpected(toFailure({ErrorKind::NoSuchAccount, name.left(80), {}}));
    }
    m_services.log.flush();
    const auto entries = m_services.log.entries(filter);
    if (!entries)
        co_return tl::unexpected(toFailure(entries.error()));
    QJsonArray array;
    for (const auto &entry : *entries)
        array.append(toJson(entry, m_services.accounts));
    co_return QJsonValue(array);
}

Answer<int> LendingVerbs::revokeProgram(const ProgramKey &program)
{
    // A script that changed since has other keys than it would get now: all with its name go.
    const auto isFile = [](const ProgramKey &key) {
        return key.kind == ProgramKey::Kind::Executable || key.kind == ProgramKey::Kind::Script;
    };
    std::set<ProgramKey> keys;
    for (const auto &grant : m_services.grants.all()) {
        if (grant.origin != Grant::Origin::Administrator && grant.program
            && grant.program->name == program.name
            && (grant.program->kind == program.kind || (isFile(*grant.program) && isFile(program))))
            keys.insert(*grant.program);
    }
    int count = 0;
    for (const auto &key : keys) {
        const auto revoked = m_services.grants.revokeAllOf(key, GrantBook::Taken::Permissions);
        if (!revoked)
            return tl::unexpected(toFailure(revoked.error()));
        count += *revoked;
    }
    return count;
}

Answer<int> LendingVerbs::revokeAll()
{
    std::vector<quint64> leases;
    for (const auto &lease : m_services.desk.leases())
        leases.push_back(lease.id);
    int count = 0;
    for (const auto lease : leases)
        count += m_services.desk.endLease(lease) ? 1 : 0;
    const auto revoked = m_services.grants.revokeAll(GrantBook::Taken::Permissions);
    if (!revoked)
        return tl::unexpected(toFailure(revoked.error()));
    return count + *revoked;
}

} // namespace Skykeep
