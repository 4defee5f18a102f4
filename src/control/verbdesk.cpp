// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/verbdesk.h"

#include "control/reports.h"
#include "protocol/jsonnull.h"
#include "protocol/verbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

// The desk itself and the verbs that only look; those that do something are in verbactions.cpp.

namespace Skykeep {

struct VerbDesk::Entry {
    QLatin1StringView verb;
    Handler handler;
};

VerbDesk::VerbDesk(AccountKeeper &keeper, LendingVerbs &lending, Checkup &checkup,
                   const Clock &clock, KeeperIdentity identity)
    : m_keeper(keeper)
    , m_lending(lending)
    , m_checkup(checkup)
    , m_clock(clock)
    , m_identity(std::move(identity))
{
}

KeeperHello VerbDesk::hello() const
{
    return {m_identity.program, m_identity.version, QCoreApplication::applicationPid(),
            m_identity.since,   m_identity.profile, m_identity.isSandbox};
}

QCoro::Task<Answer<QJsonValue>> VerbDesk::answer(ClientId client, QString verb,
                                                 QJsonObject arguments)
{
    static constexpr std::array table{
        Entry{Verb::status, &VerbDesk::status},
        Entry{Verb::list, &VerbDesk::list},
        Entry{Verb::show, &VerbDesk::show},
        Entry{Verb::resolve, &VerbDesk::resolve},
        Entry{Verb::signIn, &VerbDesk::signIn},
        Entry{Verb::refresh, &VerbDesk::refresh},
        Entry{Verb::pause, &VerbDesk::pause},
        Entry{Verb::resume, &VerbDesk::resume},
        Entry{Verb::signOut, &VerbDesk::signOut},
        Entry{Verb::remove, &VerbDesk::remove},
        Entry{Verb::useAppPassword, &VerbDesk::useAppPassword},
        Entry{Verb::ledger, &VerbDesk::ledger},
        Entry{Verb::label, &VerbDesk::label},
        Entry{Verb::acknowledge, &VerbDesk::acknowledge},
        Entry{Verb::keychain, &VerbDesk::keychain},
        Entry{Verb::doctor, &VerbDesk::doctor},
        Entry{Verb::raise, &VerbDesk::raise},
        Entry{Verb::quit, &VerbDesk::quit},
    };
    // The accounts themselves are their owner's alone.
    if (!m_lending.mayAsk(client, verb)) {
        co_return refuse(ErrorCode::Denied,
                         QCoreApplication::translate("Control",
                                                     "Another user's programs may only borrow "
                                                     "what they were granted."));
    }
    if (LendingVerbs::knows(verb)) {
        const auto answer = co_await m_lending.answer(client, verb, std::move(arguments));
        co_return answer;
    }
    for (const auto &entry : table) {
        if (entry.verb == verb) {
            const auto answer = co_await std::invoke(entry.handler, this, std::move(arguments));
            co_return answer;
        }
    }
    co_return refuse(ErrorCode::Usage,
                     QCoreApplication::translate("Control",
                                                 "This keeper does not know \"%1\". It may be "
                                                 "older than the program that asks.")
                         .arg(verb.left(40)));
}

QJsonObject VerbDesk::accountJson(const Did &did, Detail detail) const
{
    const auto *account = m_keeper.registry().find(did);
    const auto report = reportOf(*account, m_keeper.warningsOf(*account), m_clock.now());
    return toJson(report, detail);
}

Answer<Did> VerbDesk::accountIn(const QJsonObject &arguments) const
{
    const auto name = arguments["account"_L1].toString();
    if (name.isEmpty())
        return refuse(ErrorCode::Usage, QCoreApplication::translate("Control", "Name an account."));
    if (const auto did = m_keeper.registry().lookUp(name))
        return *did;
    return tl::unexpected(toFailure({ErrorKind::NoSuchAccount, name.left(80), {}}));
}

Answer<std::vector<Did>> VerbDesk::accountsIn(const QJsonObject &arguments) const
{
    std::vector<Did> dids;
    if (arguments["all"_L1].toBool()) {
        for (const auto &account : m_keeper.registry().all())
            dids.push_back(account.did());
        return dids;
    }
    const auto did = accountIn(arguments);
    if (!did)
        return tl::unexpected(did.error());
    dids.push_back(*did);
    return dids;
}

Answer<QJsonValue> VerbDesk::accountOr(const Result<void> &done, const Did &did) const
{
    if (!done)
        return tl::unexpected(toFailure(done.error()));
    if (!m_keeper.registry().find(did))
        return tl::unexpected(toFailure({ErrorKind::NoSuchAccount, did.toString(), {}}));
    return QJsonValue(accountJson(did, Detail::Full));
}

QJsonObject VerbDesk::keychainJson() const
{
    auto &vault = m_keeper.vault();
    return {{u"state"_s, toString(vault.state())}, {u"backend"_s, vault.backend()}};
}

VerbDesk::Outcome VerbDesk::status(QJsonObject)
{
    int kept = 0;
    int needYou = 0;
    for (const auto &account : m_keeper.registry().all()) {
        const auto state = account.sessionState(m_clock.now());
        const bool isKept = state != SessionState::SignInNeeded && state != SessionState::SignedOut
            && state != SessionState::Parked;
        kept += isKept ? 1 : 0;
        needYou += attentionOf(m_keeper.warningsOf(account)) >= Attention::Warning ? 1 : 0;
    }
    const auto self = hello();
    co_return QJsonValue(QJsonObject{
        {u"program"_s, self.program},
        {u"version"_s, self.version},
        {u"pid"_s, self.pid},
        {u"since"_s, toRfc3339(m_identity.since)},
        {u"profile"_s, self.profile},
        {u"sandbox"_s, self.sandbox},
        {u"accounts"_s, m_keeper.registry().count()},
        {u"kept"_s, kept},
        {u"needYou"_s, needYou},
        {u"keychain"_s, keychainJson()},
        {u"lending"_s, m_lending.lockJson()},
        {u"warnings"_s, toJson(reportOf(m_keeper.keeperWarnings()))},
    });
}

VerbDesk::Outcome VerbDesk::list(QJsonObject)
{
    QJsonArray accounts;
    for (const auto &account : m_keeper.registry().all())
        accounts.append(accountJson(account.did(), Detail::Listed));
    co_return QJsonValue(accounts);
}

VerbDesk::Outcome VerbDesk::show(QJsonObject arguments)
{
    const auto did = accountIn(arguments);
    if (!did)
        co_return tl::unexpected(did.error());
    co_return QJsonValue(accountJson(*did, Detail::Full));
}

VerbDesk::Outcome VerbDesk::resolve(QJsonObject arguments)
{
    const auto identifier = arguments["identifier"_L1].toString();
    const auto server = arguments["server"_L1].toString();
    const auto target = co_await m_keeper.resolve(identifier, server);
    if (!target)
        co_return tl::unexpected(toFailure(target.error()));
    co_return QJsonValue(QJsonObject{
        {u"did"_s, orNull(target->did ? target->did->toString() : QString())},
        {u"handle"_s, orNull(target->handle ? target->handle->toString() : QString())},
        {u"server"_s, target->sessionHost.toString()},
        {u"accountHost"_s,
         orNull(target->accountHost ? target->accountHost->toString() : QString())},
        {u"listed"_s, target->did && m_keeper.registry().find(*target->did) != nullptr},
    });
}

VerbDesk::Outcome VerbDesk::ledger(QJsonObject arguments)
{
    constexpr int mostEntries = 10'000;
    const auto did = accountIn(arguments);
    if (!did)
        co_return tl::unexpected(did.error());
    const int limit = std::clamp(arguments["limit"_L1].toInt(100), 1, mostEntries);
    const auto entries = m_keeper.book().entries(*did, limit);
    if (!entries)
        co_return tl::unexpected(toFailure(entries.error()));
    QJsonArray array;
    for (const auto &entry : *entries)
        array.append(toJson(entry));
    co_return QJsonValue(array);
}

VerbDesk::Outcome VerbDesk::doctor(QJsonObject)
{
    const auto findings = co_await m_checkup.examine();
    if (!findings)
        co_return tl::unexpected(toFailure(findings.error()));
    QJsonArray array;
    for (const auto &finding : *findings)
        array.append(QJsonObject{
            {u"check"_s, finding.check},
            {u"ok"_s,
             finding.verdict == Finding::Verdict::Unknown
                 ? QJsonValue()
                 : QJsonValue(finding.verdict == Finding::Verdict::Good)},
            {u"text"_s, finding.text},
            {u"remedy"_s, orNull(finding.remedy)},
        });
    co_return QJsonValue(array);
}

} // namespace Skykeep
