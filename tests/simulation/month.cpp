// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "month.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

using Where = Timeline::Where;

constexpr Milliseconds startEcho = 2min;

// A fifth of the reference's limit for five minutes, 3,000; and by far less where few live.
constexpr int mostInAMinute = 600;
constexpr int mostPerAccountInAMinute = 4;

Task<void> signedIn(AccountKeeper *keeper, SignInRequest request)
{
    const auto did = co_await keeper->signIn(std::move(request));
    if (!did)
        co_return fail(did.error());
    co_return {};
}

} // namespace

Month::Month(MonthPlan plan)
    : m_plan(std::move(plan))
    , m_draws(m_plan.seed + 1)
    , m_keychainDraws(m_plan.seed + 2)
    , m_keeperDraws(m_plan.seed + 3)
    , m_internet(m_timeline, m_plan.seed + 4)
    , m_overseer(m_timeline, m_internet, m_plan, m_report)
{
    m_report.size = m_plan.size;
    m_report.seed = m_plan.seed;
    m_timeline.clock().setNow(m_plan.begin);
    m_overseer.signInWanted = [this](const Did &did) { planSignIn(did); };
    m_internet.sent = [this](const HttpRequest &request) {
        if (m_ambushes.empty() || !request.url.path().endsWith("server.refreshSession"_L1))
            return;
        for (const auto &ending : std::exchange(m_ambushes, {}))
            m_timeline.in(ending.afterSending, Where::Computer, [this, ending] { kill(ending); });
    };
    makeAccounts();
}

Month::~Month() = default;

void Month::makeAccounts()
{
    for (const auto &policy : m_plan.policies)
        m_internet.addServer(policy);
    std::set<int> withAppPassword;
    for (const auto &story : m_plan.stories) {
        if (story.kind == Story::Kind::AppPasswordRevoked)
            withAppPassword.insert(story.account);
    }
    for (int i = 0; i < m_plan.size.accounts; ++i) {
        const auto host = m_plan.homes.at(size_t(i));
        auto &server = m_internet.server(host);
        const auto name = QString(QChar(u'a' + i % 26)) + QString::number(i);
        const auto handle = Handle::parse(name + u".example.net"_s).value();
        AccountCourse course{server.createAccount(handle, u"main"_s), handle, host, u"main"_s};
        m_internet.setName(handle, course.did);
        if (withAppPassword.contains(i) || i % 2 == 0) {
            course.appPassword = u"skykeep"_s;
            course.password = server.createAppPassword(course.did, course.appPassword);
        }
        m_overseer.add(std::move(course));
    }
}

MemoryVault::Contents Month::signInEverywhere()
{
    MemoryVault::Contents secrets;
    Roster roster;
    for (const auto &course : m_overseer.courses()) {
        LoopbackRequest request;
        request.method = "POST";
        request.path = u"/xrpc/com.atproto.server.createSession"_s;
        request.body = QJsonDocument(QJsonObject{{u"identifier"_s, course.did.toString()},
                                                 {u"password"_s, course.password}})
                           .toJson();
        const auto reply = QJsonDocument::fromJson(serverOf(course).answer(request).body).object();
        const auto url = m_internet.urlOf(course.host);
        const VaultItem item{course.did,
                             url,
                             Secret(reply.value("accessJwt"_L1).toString().toLatin1()),
                             {Secret(reply.value("refreshJwt"_L1).toString().toLatin1())},
                             1,
                             KeeperParts::installId()};
        secrets.items.insert(course.did, encodeItem(item).value());
        roster.entries.push_back(
            {.did = course.did, .handle = course.handle, .sessionHost = url, .accountHost = url});
    }
    RosterStore store(KeeperParts::rosterFile(nextFolder()));
    (void)store.load();
    if (!store.save(roster))
        qFatal("The roster cannot be written");
    return secrets;
}

MonthReport Month::run()
{
    if (!QDir().mkpath(nextFolder()))
        qFatal("There is no room for files");
    auto secrets = signInEverywhere();
    plan();
    begin(std::move(secrets));
    m_timeline.runUntil(m_plan.end);

    for (int host = 0; host < m_internet.serverCount(); ++host)
        measureTraffic(host);
    m_report.peakAtDirectory = m_internet.directoryTraffic().peak();
    m_report.busiestMinuteAtDirectory = m_internet.directoryTraffic().busiestMinute();
    if (m_report.peakAtDirectory > UpkeepScheduler::MostAtOnce)
        m_report.flooded << u"the directory had %1 calls at once"_s.arg(m_report.peakAtDirectory);
    m_report.calls = m_internet.callCount();
    m_report.alarms = m_timeline.alarms();
    if (!m_life)
        qFatal("The month ends without a keeper");
    m_overseer.finish(*m_life);
    m_life.reset();
    return std::move(m_report);
}

void Month::measureTraffic(int host)
{
    const auto &traffic = m_internet.traffic(host);
    const auto guests = m_internet.guestTraffic(host).peak();
    const auto accounts = std::max(1, int(std::ranges::count(m_plan.homes, host)));
    const auto minute = traffic.busiestMinute();
    m_report.peakPerHost = std::max(m_report.peakPerHost, traffic.peak());
    m_report.guestPeakPerHost = std::max(m_report.guestPeakPerHost, guests);
    m_report.busiestMinutePerHost = std::max(m_report.busiestMinutePerHost, minute);
    m_report.busiestMinutePerAccount = std::max(m_report.busiestMinutePerAccount,
                                                double(minute) / accounts);
    if (traffic.peak() > UpkeepScheduler::MostPerHost)
        m_report.flooded << u"host %1 had %2 calls at once"_s.arg(host).arg(traffic.peak());
    if (minute > std::min(mostInAMinute, mostPerAccountInAMinute * std::max(accounts, 3)))
        m_report.flooded
            << u"host %1 had %2 calls in a minute for %3 accounts"_s.arg(host).arg(minute).arg(
                   accounts);
}

void Month::begin(MemoryVault::Contents secrets)
{
    ++m_lives;
    const auto folder = m_folder.filePath(QString::number(m_lives));
    m_life = std::make_unique<KeeperLife>(KeeperLife::World{m_timeline, m_internet, m_keychainDraws,
                                                            m_keeperDraws},
                                          folder, std::move(secrets));
    if (m_isLocked)
        m_life->keychain().setState(VaultState::Locked);
    m_life->networkWatch().setGone(m_isGone);
    m_overseer.watch(*m_life);
    m_life->start();
}

void Month::restart(const Ending &ending, MemoryVault::Contents secrets)
{
    m_overseer.hinder({{m_timeline.now(), m_timeline.now() + ending.away}, startEcho});
    const auto folder = nextFolder();
    m_timeline.in(ending.away, Where::Computer, [this, ending, folder, kept = std::move(secrets)] {
        if (ending.losesLedger) {
            for (const auto &name : QDir(folder).entryList({u"ledger.sqlite*"_s}))
                QFile::remove(folder + u'/' + name);
            m_overseer.forceAll();
        }
        begin(kept);
    });
}

void Month::kill(const Ending &ending)
{
    if (!m_life)
        return;
    ++m_report.kills;
    m_life->copyFiles(nextFolder());
    const auto secrets = m_life->secrets();
    m_overseer.keeperGone();
    m_life.reset();
    restart(ending, secrets);
}

void Month::quit(const Ending &ending, int patience)
{
    if (!m_life)
        return;
    m_life->stop();
    // As the programs do: a bounded time for what is between sent and stored.
    if (m_life->isBusy() && patience > 0) {
        m_timeline.in(100ms, Where::Computer,
                      [this, ending, patience] { quit(ending, patience - 1); });
        return;
    }
    ++m_report.quits;
    m_life->copyFiles(nextFolder());
    const auto secrets = m_life->secrets();
    m_overseer.keeperGone();
    m_life.reset();
    restart(ending, secrets);
}

void Month::planSignIn(const Did &did)
{
    if (!m_wanted.insert(did).second)
        return;
    m_timeline.in(m_draws.ofAnyScale(10min, 24h), Where::Computer, [this, did] { signIn(did); });
}

void Month::signIn(const Did &did)
{
    m_wanted.erase(did);
    const auto *account = m_life ? m_life->keeper().registry().find(did) : nullptr;
    if (!account) { // no keeper just now
        planSignIn(did);
        return;
    }
    if (!account->seen.signInReason && !account->seen.movedTo)
        return; // done
    const auto *course = m_overseer.find(did);
    SignInRequest request{did.toString(), {}, Secret(course->password.toUtf8())};
    m_life->parts().scope.adopt(signedIn(&m_life->keeper(), std::move(request)), u"Signing in"_s);
    planSignIn(did);
}

} // namespace Skykeep
