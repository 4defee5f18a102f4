// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "overseer.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

// Between being due and being answered: places are few, and servers take their time.
constexpr Milliseconds slack = 5min;
// The daily check, its jitter, and that it is spread anew whenever the computer was off.
constexpr Milliseconds dailyCheck = 66h;

bool isInactive(const Account &account, QLatin1StringView status)
{
    const auto &seen = account.seen.hosting;
    return seen && !seen->hosting.active && seen->hosting.status == status;
}

} // namespace

Overseer::Overseer(Timeline &timeline, Internet &internet, const MonthPlan &plan,
                   MonthReport &report)
    : m_timeline(timeline)
    , m_internet(internet)
    , m_plan(plan)
    , m_report(report)
{
    internet.isGuest = [this](int host, const HttpRequest &request) {
        return isGuest(host, request);
    };
    internet.served = [this](int host, const HttpRequest &request, const HttpReply &reply) {
        served(host, request, reply);
    };
    internet.lost = [this](int, const HttpRequest &request, const HttpReply &reply,
                           Internet::Loss loss) { lost(request, reply, loss); };
}

void Overseer::add(AccountCourse course)
{
    m_numbers.insert(course.did, int(m_courses.size()));
    m_courses.push_back(std::move(course));
}

AccountCourse *Overseer::find(const Did &did)
{
    const auto number = m_numbers.constFind(did);
    return number == m_numbers.cend() ? nullptr : &course(*number);
}

bool Overseer::isGuest(int host, const HttpRequest &request) const
{
    const auto method = request.url.path();
    if (method.endsWith("server.refreshSession"_L1))
        return false;
    if (!method.endsWith("sync.getRepoStatus"_L1))
        return true;
    const auto did = Did::parse(
        QUrlQuery(request.url).queryItemValue(u"did"_s, QUrl::FullyDecoded));
    const auto number = did ? m_numbers.constFind(*did) : m_numbers.cend();
    return number == m_numbers.cend() || m_courses.at(size_t(*number)).host != host;
}

void Overseer::hinderHost(int host, const Hindrance &hindrance)
{
    m_hostHindrances[host].push_back(hindrance);
}

std::vector<Hindrance> Overseer::hindrancesOf(const AccountCourse &course) const
{
    auto all = m_hindrances;
    const auto add = [this, &all](int host) {
        if (const auto own = m_hostHindrances.find(host); own != m_hostHindrances.end())
            all.insert(all.end(), own->second.begin(), own->second.end());
    };
    add(course.host);
    if (course.movesTo)
        add(*course.movesTo);
    return all;
}

QString Overseer::nameOf(Fact fact)
{
    switch (fact) {
    case Fact::TakenDown:
        return u"takedown"_s;
    case Fact::Suspended:
        return u"suspension"_s;
    case Fact::Back:
        return u"its reversal"_s;
    case Fact::Deactivated:
        return u"deactivation"_s;
    case Fact::Reactivated:
        return u"reactivation"_s;
    case Fact::Moved:
        return u"move"_s;
    case Fact::Renamed:
        return u"new handle"_s;
    case Fact::SessionEnded:
        return u"session ended"_s;
    case Fact::Deleted:
        return u"deletion"_s;
    }
    Q_UNREACHABLE();
}

bool Overseer::isSaid(const Expectation &expectation, const Account &account,
                      const AccountCourse &course) const
{
    const auto &seen = account.seen;
    switch (expectation.fact) {
    case Fact::TakenDown:
        return isInactive(account, "takendown"_L1);
    case Fact::Suspended:
        return isInactive(account, "suspended"_L1);
    case Fact::Deactivated:
        return isInactive(account, "deactivated"_L1);
    case Fact::Reactivated:
        return seen.hosting && seen.hosting->hosting.active;
    case Fact::Moved:
        return seen.movedTo.has_value();
    case Fact::Renamed:
        return account.entry.handle == course.handle;
    case Fact::Back:
    case Fact::SessionEnded:
        return seen.signInReason.has_value();
    case Fact::Deleted:
        return seen.isDeleted;
    }
    Q_UNREACHABLE();
}

Milliseconds Overseer::promised(const AccountCourse &course, Fact fact) const
{
    const auto &policy = m_plan.policies.at(size_t(course.host));
    const bool isRegular = course.pace() == RefreshPace::Regular;
    const auto interval = refreshInterval(course.did, policy, course.pace());
    const auto status = isRegular ? interval : std::min(interval, dailyCheck);
    switch (fact) {
    case Fact::TakenDown:
    case Fact::Suspended:
    case Fact::Deactivated:
    case Fact::Reactivated:
    case Fact::Moved:
    case Fact::Renamed:
        return status + slack;
    case Fact::SessionEnded:
        return interval + slack;
    case Fact::Deleted:
        // Seen twice, a day apart. Where a refusal has no words, only the daily check sees it.
        return (policy.givesMessages ? status : dailyCheck) + 26h + slack;
    case Fact::Back: {
        const auto before = m_expectations.find(course.did);
        const bool isRecent = before != m_expectations.end()
            && m_timeline.now() - before->second.since < 24h;
        // Not watched yet where the takedown itself was not seen.
        if (before != m_expectations.end() && before->second.seenAt)
            return (isRecent ? 66min : 396min) + slack;
        return interval + slack;
    }
    }
    Q_UNREACHABLE();
}

void Overseer::expect(AccountCourse &course, Fact fact)
{
    const auto within = promised(course, fact);
    close(course);
    m_expectations.insert_or_assign(course.did, Expectation{fact, m_timeline.now(), within, {}});
    ++m_report.notices[nameOf(fact)].due;
}

bool Overseer::isSeen(const AccountCourse &course) const
{
    const auto found = m_expectations.find(course.did);
    return found != m_expectations.end() && found->second.seenAt;
}

void Overseer::close(AccountCourse &course)
{
    const auto found = m_expectations.find(course.did);
    if (found == m_expectations.end() || found->second.seenAt)
        return;
    const auto &[fact, since, within, seenAt] = found->second;
    if (m_timeline.now() > dueTime(since, within, hindrancesOf(course)))
        m_report.late << at(nameOf(fact) + u" not noticed since "_s + toRfc3339(since), course);
    else
        ++m_report.notices[nameOf(fact)].undone;
}

void Overseer::look(const Account &account)
{
    auto *course = find(account.did());
    if (!course)
        return;
    lookAtSession(account, *course);

    const auto found = m_expectations.find(account.did());
    if (found == m_expectations.end() || found->second.seenAt
        || !isSaid(found->second, account, *course))
        return;
    const auto &[fact, since, within, seenAt] = found->second;
    found->second.seenAt = m_timeline.now();
    auto &notices = m_report.notices[nameOf(fact)];
    const auto took = m_timeline.now() - since;
    const auto due = dueTime(since, within, hindrancesOf(*course));
    ++notices.seen;
    notices.times.push_back(took);
    notices.slowest = std::max(notices.slowest,
                               double(took.count()) / double((due - since).count()));
    if (m_timeline.now() > due)
        m_report.late << at(u"%1 of %2 was due by %3"_s.arg(nameOf(fact), toRfc3339(since),
                                                            toRfc3339(due)),
                            *course);
    if (fact == Fact::Moved)
        signInWanted(course->did);
}

QString Overseer::at(const QString &words, const AccountCourse &course) const
{
    return u"%1 %2 of host %3: %4"_s.arg(toRfc3339(m_timeline.now()), course.handle.toString())
        .arg(course.host)
        .arg(words);
}

void Overseer::watch(KeeperLife &life)
{
    const auto *registry = &life.keeper().registry();
    QObject::connect(registry, &AccountRegistry::added, registry,
                     [this, registry](qsizetype row) { look(registry->at(row)); });
    QObject::connect(registry, &AccountRegistry::changed, registry,
                     [this, registry](qsizetype row) { look(registry->at(row)); });
    QObject::connect(&life.keychain(), &SimulatedKeychain::written, &life.keychain(),
                     [this, &life](const Did &did) { written(life, did); });
}

void Overseer::finish(KeeperLife &life)
{
    for (auto &course : m_courses)
        close(course);
    checkWords(life);
    checkSessions(life);
    compareRefreshes();
}

void Overseer::checkWords(KeeperLife &life)
{
    const auto &registry = life.keeper().registry();
    if (registry.count() != qsizetype(m_courses.size()))
        m_report.lost
            << u"%1 of %2 accounts are on the list"_s.arg(registry.count()).arg(m_courses.size());
    for (const auto &account : registry.all()) {
        const auto *course = find(account.did());
        if (course->ended)
            continue;
        if (account.seen.signInReason)
            m_report.wrong << at(u"still said to need a sign-in"_s, *course);
        if (account.seen.isParked || account.seen.isDeleted)
            m_report.wrong << at(u"said to be taken down or deleted"_s, *course);
        if (account.entry.handle != course->handle)
            m_report.wrong << at(u"goes by another handle"_s, *course);
    }
}

void Overseer::compareRefreshes()
{
    for (const auto &course : m_courses) {
        if (course.hasMoved)
            continue;
        auto whole = course;
        if (whole.ended)
            whole.hindrances.push_back({{whole.ended->at, m_plan.end}});
        const auto &policy = m_plan.policies.at(size_t(course.host));
        const auto ideal = idealRefreshes(whole, policy, {m_plan.begin, m_plan.end},
                                          hindrancesOf(course));
        m_report.refreshes += course.refreshes;
        m_report.idealRefreshes += ideal;
        ++m_report.comparedAccounts;
        // A renewal that was refused for the lost keys, or was not by a hair's breadth.
        const bool isRejected = hadLostKeys(course.host);
        const auto interval = refreshInterval(course.did, policy, RefreshPace::Regular);
        const auto aDay = isRejected ? double(RefreshPolicy::ProbeInterval / interval) : 0.0;
        if (std::abs(course.refreshes - ideal) > std::max(3.0, 0.05 * ideal) + aDay)
            m_report.uneven << at(u"%1 refreshes, ideally %2"_s.arg(course.refreshes).arg(ideal),
                                  course);
        if (ideal < 50 || isRejected)
            continue;
        m_report.leastOfIdeal = std::min(m_report.leastOfIdeal, double(course.refreshes) / ideal);
        m_report.mostOfIdeal = std::max(m_report.mostOfIdeal, double(course.refreshes) / ideal);
    }
}

} // namespace Skykeep
