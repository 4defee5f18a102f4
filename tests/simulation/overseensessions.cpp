// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "overseer.h"
#include "session/tokenhint.h"

// Which sessions live: the part of Overseer that knows about tokens.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

bool isRefresh(const HttpRequest &request)
{
    return request.url.path().endsWith("server.refreshSession"_L1);
}

// As quick as it can be: it is done for every renewal of the month.
QByteArray valueOf(const QByteArray &json, const QByteArray &name)
{
    const auto start = json.indexOf('"' + name + "\":\"");
    if (start < 0)
        return {};
    const auto from = start + name.size() + 4;
    return json.mid(from, json.indexOf('"', from) - from);
}

quint64 mixed(quint64 hash, const QByteArray &bytes)
{
    for (const auto byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U; // FNV-1a
    return hash;
}

} // namespace

void Overseer::served(int host, const HttpRequest &request, const HttpReply &reply)
{
    const auto when = QByteArray::number(toUnixMilliseconds(m_timeline.now()));
    m_report.fingerprint = mixed(m_report.fingerprint, when + request.url.toEncoded());
    if (!isRefresh(request))
        return;
    if (reply.status != 200) {
        if (valueOf(reply.body, "error") == "ExpiredToken")
            refused(host, request);
        return;
    }
    const auto did = Did::parse(QString::fromLatin1(valueOf(reply.body, "did")));
    auto *course = did ? find(*did) : nullptr;
    if (!course)
        return;
    ++course->refreshes;
    const auto token = valueOf(reply.body, "refreshJwt");
    m_report.fingerprint = mixed(m_report.fingerprint, did->toString().toLatin1());
    // Asked again within its grace, a server gives out the same once more.
    if (course->rotation && course->rotation->token == token)
        course->rotation->risk = Rotation::Risk::None;
    else
        course->rotation = Rotation{token, m_timeline.now()};
}

void Overseer::lost(const HttpRequest &request, const HttpReply &reply, Internet::Loss loss)
{
    if (!isRefresh(request) || reply.status != 200)
        return;
    const auto did = Did::parse(QString::fromLatin1(valueOf(reply.body, "did")));
    auto *course = did ? find(*did) : nullptr;
    if (!course || !course->rotation
        || course->rotation->token != valueOf(reply.body, "refreshJwt"))
        return;
    switch (loss) {
    case Internet::Loss::OnTheWay:
        course->rotation->risk = Rotation::Risk::AnswerLost;
        break;
    case Internet::Loss::Asleep:
        course->rotation->risk = Rotation::Risk::LostAsleep;
        break;
    case Internet::Loss::CallerGone:
        if (course->rotation->risk != Rotation::Risk::KeeperGone)
            countInWindow(*course);
        break;
    }
}

void Overseer::countInWindow(AccountCourse &course)
{
    course.rotation->risk = Rotation::Risk::KeeperGone;
    const bool hasGrace = m_plan.policies.at(size_t(course.host)).grace > 0ms;
    ++(hasGrace ? m_report.inWindowWithGrace : m_report.inWindowWithoutGrace);
}

void Overseer::keeperGone()
{
    for (auto &course : m_courses) {
        if (course.rotation && course.rotation->risk == Rotation::Risk::None)
            countInWindow(course);
    }
}

void Overseer::written(const KeeperLife &life, const Did &did)
{
    auto *course = find(did);
    if (course && course->rotation
        && life.secrets().items.value(did).reveal().contains(course->rotation->token))
        course->rotation.reset();
}

void Overseer::refused(int host, const HttpRequest &request)
{
    const auto hint = TokenHint::read(*request.bearer);
    const auto did = hint ? Did::parse(hint->subject) : std::nullopt;
    auto *course = did ? find(*did) : nullptr;
    if (!course || course->ended || course->host != host)
        return;
    countLoss(*course);
    course->ended = AccountCourse::Ended{m_timeline.now(), SignInReason::Revoked};
}

void Overseer::countLoss(const AccountCourse &course)
{
    const auto &rotation = course.rotation;
    const auto grace = m_plan.policies.at(size_t(course.host)).grace;
    if (!rotation || rotation->risk == Rotation::Risk::None) {
        m_report.lost << at(u"its session is over, and nothing had ended it"_s, course);
        return;
    }
    if (m_timeline.now() - rotation->at < grace) {
        m_report.lost << at(u"its session is over within its grace"_s, course);
        return;
    }
    auto &losses = grace > 0ms ? m_report.lossesWithGrace : m_report.lossesWithoutGrace;
    switch (rotation->risk) {
    case Rotation::Risk::None:
        break;
    case Rotation::Risk::AnswerLost:
        ++losses.answerLost;
        break;
    case Rotation::Risk::LostAsleep:
        ++losses.lostAsleep;
        break;
    case Rotation::Risk::KeeperGone:
        ++losses.keeperGone;
        break;
    }
}

void Overseer::endSession(AccountCourse &course, std::optional<SignInReason> reason)
{
    if (!course.ended)
        ++m_report.endedSessions;
    course.ended = AccountCourse::Ended{course.ended ? course.ended->at : m_timeline.now(), reason};
}

void Overseer::setPaused(AccountCourse &course, bool isPaused)
{
    course.isPaused = isPaused;
    course.turns.push_back({m_timeline.now(), AccountCourse::Turn::Kind::Paced, course.pace()});
}

void Overseer::forceAll()
{
    for (auto &course : m_courses) {
        course.turns.push_back({m_timeline.now(), AccountCourse::Turn::Kind::Forced});
        course.hasNoGrace = false;
        course.turns.push_back({m_timeline.now(), AccountCourse::Turn::Kind::Paced, course.pace()});
        // Forgotten that it was taken down, a session that is over looks revoked.
        if (course.ended && course.ended->reason == SignInReason::TakedownReversed)
            course.ended->reason.reset();
        // So is the first of the two times that it was missing.
        if (const auto open = m_expectations.find(course.did);
            open != m_expectations.end() && open->second.fact == Fact::Deleted)
            open->second.since = m_timeline.now();
    }
}

void Overseer::lookAtSession(const Account &account, AccountCourse &course)
{
    const auto &seen = account.seen;
    if (seen.keptSince && (!course.keptSince || *seen.keptSince > *course.keptSince)) {
        ++m_report.signIns;
        course.keptSince = seen.keptSince;
        const auto host = m_internet.serverAt(account.entry.sessionHost.host());
        course.hasMoved = course.hasMoved || host != course.host;
        course.host = host.value_or(course.host);
        if (course.ended)
            course.hindrances.push_back({{course.ended->at, m_timeline.now()}});
        course.ended.reset();
        course.rotation.reset();
        course.turns.push_back({m_timeline.now(), AccountCourse::Turn::Kind::SignedIn});
    }
    if (seen.hasNoGrace != course.hasNoGrace && seen.lastRefreshAt) {
        course.hasNoGrace = seen.hasNoGrace;
        course.turns.push_back({m_timeline.now(), AccountCourse::Turn::Kind::Paced, course.pace()});
    }
    if (!seen.signInReason)
        return;
    if (!course.ended) {
        if (*seen.signInReason != SignInReason::ServerRejects || !hadLostKeys(course.host))
            m_report.wrong << at(u"said to need a sign-in: "_s + toString(*seen.signInReason),
                                 course);
        return;
    }
    if (course.ended->reason && *course.ended->reason != *seen.signInReason)
        m_report.wrong << at(u"\"%1\" where it is \"%2\""_s.arg(toString(*seen.signInReason),
                                                                toString(*course.ended->reason)),
                             course);
    signInWanted(course.did);
}

bool Overseer::hadLostKeys(int host) const
{
    const auto own = m_hostHindrances.find(host);
    return own != m_hostHindrances.end()
        && std::ranges::any_of(own->second, [](const Hindrance &one) { return one.isRejection; });
}

bool Overseer::isGood(int host, const Secret &token)
{
    LoopbackRequest request;
    request.method = "POST";
    request.path = u"/xrpc/com.atproto.server.refreshSession"_s;
    request.headers.emplace_back("Authorization", "Bearer " + token.reveal());
    return m_internet.server(host).answer(request).status == 200;
}

void Overseer::checkSessions(KeeperLife &life)
{
    for (auto &course : m_courses) {
        if (course.ended)
            continue;
        const auto item = decodeItem(life.secrets().items.value(course.did), course.did);
        const auto host = item ? m_internet.serverAt(item->issuer.host()) : std::nullopt;
        if (!host)
            m_report.lost << at(u"nothing is in the keychain"_s, course);
        else if (!isGood(*host, item->refreshTokens.front()))
            countLoss(course);
    }
}

} // namespace Skykeep
