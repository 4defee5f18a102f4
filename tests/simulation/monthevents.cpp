// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "month.h"

// What happens in a month: the part of Month that carries out its plan.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

using Where = Timeline::Where;

// How long trouble is felt after its end: attempts that failed are up to an hour apart, and a sleep
// is noticed within ten minutes.
constexpr Milliseconds backoffEcho = 66min;
constexpr Milliseconds sleepEcho = 12min;
constexpr Milliseconds probeEcho = 25h;

Trouble troubleOf(HostTrouble::Kind kind)
{
    switch (kind) {
    case HostTrouble::Kind::Refuses:
        return Trouble::Refuses;
    case HostTrouble::Kind::Silent:
        return Trouble::Silent;
    case HostTrouble::Kind::Mute:
        return Trouble::Mute;
    case HostTrouble::Kind::Faulty:
        return Trouble::Faulty;
    case HostTrouble::Kind::Slow:
    case HostTrouble::Kind::Throttled:
    case HostTrouble::Kind::KeysLost:
        break;
    }
    return Trouble::None;
}

} // namespace

void Month::plan()
{
    for (const auto &trouble : m_plan.troubles)
        plan(trouble);
    planAbsences();
    for (const auto &ending : m_plan.endings)
        m_timeline.at(ending.at, Where::World, [this, ending] { end(ending); });
    for (const auto &story : m_plan.stories)
        m_timeline.at(story.at, Where::World, [this, story] { tell(story); });
}

void Month::plan(const HostTrouble &trouble)
{
    const auto &[host, span, kind, delay] = trouble;
    ++m_report.outages;
    const bool isRejection = kind == HostTrouble::Kind::KeysLost;
    // A slow server still serves.
    if (kind != HostTrouble::Kind::Slow)
        m_overseer.hinderHost(host, {span, isRejection ? probeEcho : backoffEcho, isRejection});
    m_timeline.at(span.from, Where::World, [this, trouble] { setTrouble(trouble, true); });
    m_timeline.at(span.to, Where::World, [this, trouble] { setTrouble(trouble, false); });
}

void Month::setTrouble(const HostTrouble &trouble, bool isOn)
{
    auto &server = m_internet.server(trouble.host);
    switch (trouble.kind) {
    case HostTrouble::Kind::Slow:
        server.setDelay(isOn ? trouble.delay : 0ms);
        break;
    case HostTrouble::Kind::Throttled:
        if (isOn)
            server.throttle(trouble.span.to - trouble.span.from);
        break;
    case HostTrouble::Kind::KeysLost:
        isOn ? server.loseKeys() : server.restoreKeys();
        break;
    default:
        m_internet.setTrouble(trouble.host, isOn ? troubleOf(trouble.kind) : Trouble::None);
    }
}

void Month::planAbsences()
{
    for (const auto &[span, isTold] : m_plan.offline) {
        ++m_report.outages;
        m_overseer.hinder({span, backoffEcho});
        m_timeline.at(span.from, Where::World,
                      [this, told = isTold] { setReachable(false, told); });
        m_timeline.at(span.to, Where::World, [this, told = isTold] { setReachable(true, told); });
    }
    for (const auto &sleep : m_plan.sleeps)
        plan(sleep);
    const auto setLocked = [this](bool isLocked) {
        m_isLocked = isLocked;
        if (m_life)
            m_life->keychain().setState(isLocked ? VaultState::Locked : VaultState::Ready);
    };
    for (const auto &span : m_plan.locks) {
        m_overseer.hinder({span, sleepEcho});
        m_timeline.at(span.from, Where::Computer, [setLocked] { setLocked(true); });
        m_timeline.at(span.to, Where::Computer, [setLocked] { setLocked(false); });
    }
}

void Month::setReachable(bool isReachable, bool isTold)
{
    m_internet.setReachable(isReachable);
    m_isGone = !isReachable && isTold;
    if (m_life && !m_timeline.isAsleep())
        m_life->networkWatch().setGone(m_isGone);
}

void Month::plan(const Absence &sleep)
{
    ++m_report.sleeps;
    m_overseer.hinder({sleep.span, sleepEcho});
    m_timeline.at(sleep.span.from, Where::World, [this, sleep] {
        if (m_life && sleep.isTold)
            Q_EMIT m_life->sleepWatch().fallingAsleep();
        fallAsleep(sleep, sleep.isTold ? 50 : 0);
    });
    m_timeline.at(sleep.span.to, Where::World, [this, sleep] { wakeUp(sleep); });
}

void Month::fallAsleep(const Absence &sleep, int patience)
{
    // For five seconds at the most, as logind does by default.
    if (m_life && m_life->sleepWatch().isHeldBack && patience > 0) {
        m_timeline.in(100ms, Where::World,
                      [this, sleep, patience] { fallAsleep(sleep, patience - 1); });
        return;
    }
    m_internet.dropConnections();
    m_timeline.sleep();
}

void Month::wakeUp(const Absence &sleep)
{
    m_timeline.wakeUp();
    if (!m_life)
        return;
    m_life->networkWatch().setGone(m_isGone);
    if (sleep.isTold)
        Q_EMIT m_life->sleepWatch().woke();
}

void Month::end(const Ending &ending)
{
    if (!m_life || m_timeline.isAsleep())
        return;
    switch (ending.kind) {
    case Ending::Kind::Quit:
        quit(ending, 100);
        break;
    case Ending::Kind::Killed:
        kill(ending);
        break;
    case Ending::Kind::KilledAtWork:
        m_ambushes.push_back(ending);
        break;
    }
}

void Month::tell(const Story &story)
{
    using Fact = Overseer::Fact;
    auto &course = m_overseer.course(story.account);
    if (course.ended) { // something else came first
        if (m_timeline.now() + 24h < m_plan.end - 48h)
            m_timeline.in(12h, Where::World, [this, story] { tell(story); });
        return;
    }
    auto &server = serverOf(course);
    const auto &did = course.did;
    switch (story.kind) {
    case Story::Kind::TakenDown:
        m_overseer.expect(course, Fact::TakenDown);
        server.takeDown(did);
        m_overseer.endSession(course, std::nullopt);
        break;
    case Story::Kind::Suspended:
        m_overseer.expect(course, Fact::Suspended);
        server.suspend(did);
        m_overseer.endSession(course, std::nullopt);
        break;
    case Story::Kind::Deactivated:
        m_overseer.expect(course, Fact::Deactivated);
        server.deactivate(did);
        break;
    case Story::Kind::Moved:
        move(story);
        return;
    case Story::Kind::Renamed:
        m_internet.removeName(course.handle);
        course.handle = Handle::parse(u"new-"_s + course.handle.toString()).value();
        m_internet.setName(course.handle, did);
        m_overseer.expect(course, Fact::Renamed);
        server.updateHandle(did, course.handle);
        return;
    case Story::Kind::PasswordChanged:
    case Story::Kind::AppPasswordRevoked:
        changePassword(story);
        return;
    case Story::Kind::Deleted:
        m_overseer.expect(course, Fact::Deleted);
        server.deleteAccount(did);
        m_internet.removeName(course.handle);
        m_overseer.endSession(course, std::nullopt);
        return;
    case Story::Kind::Paused:
        if (!m_life || !m_life->keeper().setKeeping(did, Keeping::Paused)) {
            m_timeline.in(1h, Where::Computer, [this, story] { tell(story); });
            return;
        }
        m_overseer.setPaused(course, true);
        break;
    }
    if (story.until < m_plan.end - 36h)
        m_timeline.at(story.until, Where::World, [this, story] { undo(story); });
}

void Month::undo(const Story &story)
{
    using Fact = Overseer::Fact;
    auto &course = m_overseer.course(story.account);
    auto &server = serverOf(course);
    switch (story.kind) {
    case Story::Kind::TakenDown:
    case Story::Kind::Suspended: {
        // Where nobody had seen it, its session has been revoked, for all anybody can tell.
        const bool wasSeen = m_overseer.isSeen(course);
        m_overseer.expect(course, Fact::Back);
        server.reverseTakeDown(course.did);
        server.liftSuspension(course.did);
        m_overseer.endSession(course,
                              wasSeen ? std::optional(SignInReason::TakedownReversed)
                                      : std::nullopt);
        break;
    }
    case Story::Kind::Deactivated:
        m_overseer.expect(course, Fact::Reactivated);
        server.activate(course.did);
        break;
    case Story::Kind::Paused:
        if (!m_life || !m_life->keeper().setKeeping(course.did, Keeping::Kept)) {
            m_timeline.in(1h, Where::Computer, [this, story] { undo(story); });
            return;
        }
        m_overseer.setPaused(course, false);
        break;
    default:
        break;
    }
}

void Month::move(const Story &story)
{
    auto &course = m_overseer.course(story.account);
    const auto did = course.did;
    auto &old = serverOf(course);
    auto &target = m_internet.server(story.target);
    // The main password goes along; app passwords do not.
    course.password = u"main"_s;
    course.appPassword.clear();
    course.hasMoved = true;
    course.movesTo = story.target;
    old.handOver(did, target);
    m_timeline.in(1h, Where::World, [this, did, &old] {
        old.deactivate(did);
        if (auto &moved = *m_overseer.find(did); !m_overseer.isSeen(moved))
            m_overseer.expect(moved, Overseer::Fact::Moved);
    });
    m_timeline.in(24h, Where::World, [this, did, &old] {
        old.deleteAccount(did);
        auto &moved = *m_overseer.find(did);
        if (&serverOf(moved) == &old)
            m_overseer.endSession(moved, SignInReason::Moved);
    });
}

void Month::changePassword(const Story &story)
{
    auto &course = m_overseer.course(story.account);
    auto &server = serverOf(course);
    m_overseer.expect(course, Overseer::Fact::SessionEnded);
    if (!course.appPassword.isEmpty() && story.kind == Story::Kind::AppPasswordRevoked) {
        server.revokeAppPassword(course.did, course.appPassword);
        course.appPassword = u"skykeep again"_s;
        course.password = server.createAppPassword(course.did, course.appPassword);
    } else {
        server.resetPassword(course.did, u"changed"_s);
        if (course.appPassword.isEmpty())
            course.password = u"changed"_s;
    }
    m_overseer.endSession(course, SignInReason::Revoked);
}

void Month::loseSecretly(int account, Timestamp at)
{
    m_timeline.at(at, Where::World, [this, account] {
        const auto &course = m_overseer.course(account);
        serverOf(course).resetPassword(course.did, u"secret"_s);
    });
}

void Month::pretendTakedown(int account, Timestamp at)
{
    m_timeline.at(at, Where::World, [this, account] {
        m_overseer.expect(m_overseer.course(account), Overseer::Fact::TakenDown);
    });
}

} // namespace Skykeep
