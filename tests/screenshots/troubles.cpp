// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "troubles.h"

#include "crowd.h"
#include "support/check.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr Milliseconds day = 24h;

ServiceUrl serviceUrl(QStringView text)
{
    return ServiceUrl::parse(text).value();
}

} // namespace

Troubles::Troubles(KeptAccounts &world)
    : m_world(world)
    , m_dark(world.http, world.clock, serviceUrl(u"https://dark.example.net"))
    , m_busy(world.http, world.clock, serviceUrl(u"https://busy.example.net"))
    , m_strict(world.http, world.clock, serviceUrl(u"https://strict.example.net"))
{
}

void Troubles::happen()
{
    m_world.start();
    signInAll();
    turnSlowly();
    turnAtOnce();
}

void Troubles::signIn(const QString &name, ScriptedPds &server)
{
    Crowd::signIn(m_world, name, server);
    m_names.push_back(name);
}

void Troubles::refresh(const QString &name)
{
    (void)finish(m_world.keeper().refresh(ScriptedPds::didOf(name)));
    m_world.settle();
}

void Troubles::signInAll()
{
    for (const auto *name : {"alice", "takendown", "suspended", "deactivated", "deleted",
                             "pondering", "revoked", "short", "moved", "renamed", "stolenname",
                             "copied", "mistaken", "unsaved", "paused", "plain"})
        signIn(QLatin1StringView(name), m_world.pds);
    m_world.signIn(u"mainpassword"_s);
    m_names.push_back(u"mainpassword"_s);
    signIn(u"bob"_s, m_world.other);
    signIn(u"unreachable"_s, m_dark);
    signIn(u"ending"_s, m_dark);
    signIn(u"signedout"_s, m_dark);
    signIn(u"limited"_s, m_busy);
    signIn(u"refused"_s, m_strict);
    (void)m_world.keeper().setLabel(ScriptedPds::didOf(u"bob"_s), u"Work"_s);
    m_world.pass(2 * day);
    m_dark.at(u"ending"_s).refreshLife = 15 * day;
    at(u"short"_s).refreshLife = 7 * day;
    refresh(u"ending"_s);
    refresh(u"short"_s);
}

void Troubles::spoilTheList()
{
    m_world.start();
    signIn(u"alice"_s, m_world.pds);
    m_world.spoilList();
    m_world.restart();
}

void Troubles::turnSlowly()
{
    at(u"deleted"_s).isGone = true;
    m_dark.setTrouble(fail(ErrorKind::Offline));
    (void)finish(m_world.keeper().signOut(ScriptedPds::didOf(u"signedout"_s)));
    m_world.pass(9 * day);
    m_world.liveAt(u"moved"_s, m_world.other.url);
    (void)m_world.other.add(u"moved"_s);
    m_world.dns.answerText(u"_atproto.stolenname.example.com"_s,
                           QStringList{u"did=did:plc:zzzzzzzzzzzzzzzzzzzzzzzz"_s});
    m_world.pass(2 * day + 6h);
    m_strict.setTrouble(u"server.refreshSession"_s,
                        Result<HttpReply>(
                            ScriptedPds::refusal(u"UnlistedTrouble"_s, u"Not today"_s)));
    m_busy.setTrouble(Result<HttpReply>(ScriptedPds::refusal(u"RateLimitExceeded"_s, {}, 429)));
    for (auto *server : {&m_world.pds, &m_world.other}) {
        server->tellsTime = true;
        server->ahead = 4min;
    }
    m_world.pass(9h);
}

void Troubles::turnAtOnce()
{
    at(u"takendown"_s).hosting = {false, u"takendown"_s};
    at(u"suspended"_s).hosting = {false, u"suspended"_s};
    at(u"deactivated"_s).hosting = {false, u"deactivated"_s};
    at(u"pondering"_s).hosting = {false, u"pondering"_s};
    at(u"renamed"_s).tells = u"new-name.example.org"_s;
    const auto copied = ScriptedPds::didOf(u"copied"_s);
    auto item = m_world.vault.item(copied).value();
    item.installId = u"elsewhere"_s;
    m_world.vault.put(item);
    m_world.pass(2h);

    m_world.pds.endSessions(ScriptedPds::didOf(u"revoked"_s));
    refresh(u"revoked"_s);
    at(u"mistaken"_s).answersAs = ScriptedPds::didOf(u"bob"_s);
    refresh(u"mistaken"_s);
    at(u"mistaken"_s).answersAs.reset();
    (void)m_world.keeper().setKeeping(ScriptedPds::didOf(u"paused"_s), Keeping::Paused);
    (void)m_world.book().decide(ScriptedPds::didOf(u"plain"_s), [](RosterEntry &entry) {
        entry.accountHost = serviceUrl(u"http://plain.example.com");
    });
    for (int i = 0; i < 2; ++i)
        m_world.vault.failNext(FakeVault::Call::Write, ErrorKind::VaultDenied);
    refresh(u"unsaved"_s);
    m_world.vault.setState(VaultState::Locked);
    m_world.settle();
}

} // namespace Skykeep
