// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crash/killcampaign.h"

#include "protocol/verbs.h"
#include "support/check.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int accountCount = 5; // renewed together, so that each kill hits several
const QString password = u"campaign-password"_s;

// Follows what is usual, without being led away by one slow turn.
double smoothed(double usual, double latest)
{
    return usual * 0.8 + latest * 0.2;
}

} // namespace

KillCampaign::KillCampaign(CampaignServer &server, KillSettings settings, Ending ending)
    : m_server(server)
    , m_settings(settings)
    , m_ending(ending)
    , m_random(settings.seed)
    , m_keeper(server.plcUrl())
    , m_watch(LockWatch::ofThisSystem())
{
    m_figures.seed = settings.seed;
    QObject::connect(&m_keeper, &WatchedKeeper::saved, &m_keeper, [this](const QString &did) {
        const auto rotation = m_server.lastRotation(did);
        if (!m_isMeasuring || !rotation)
            return;
        const auto window = std::chrono::steady_clock::now() - rotation->at;
        m_figures.windows.push_back(std::chrono::duration_cast<std::chrono::microseconds>(window));
        m_usualWindow = smoothed(m_usualWindow,
                                 std::chrono::duration<double, std::milli>(window).count());
    });
}

KillCampaign::~KillCampaign() = default;

CampaignFigures KillCampaign::run()
{
    QElapsedTimer timer;
    timer.start();
    m_keeper.start();
    m_vault = std::make_unique<KeychainVault>(m_keeper.profileId(), *m_watch);
    for (int i = 1; i <= accountCount; ++i) {
        m_dids << m_server.createAccount(u"user%1.test"_s.arg(i), password);
        signIn(m_dids.last());
    }
    renewAll();
    while (m_figures.kills < m_settings.kills && m_figures.wrongs.isEmpty()) {
        killOnce();
        auto scenes = lookAround();
        m_keeper.start();
        for (auto &[did, scene] : scenes) {
            // The server may have acted after the keeper's end.
            scene.rotation = m_server.lastRotation(did);
            check(did, scene);
        }
        renewAll();
        for (const auto &[did, scene] : scenes)
            judge(did, scene, m_renewed[did]);
    }
    m_vault->shutDown();
    m_figures.took = Milliseconds(timer.elapsed());
    return m_figures;
}

void KillCampaign::signIn(const QString &did)
{
    const auto done = m_keeper.signIn(did, m_server.url(), password);
    if (!done)
        complain(did, u"cannot sign in: "_s + done.error().message);
}

void KillCampaign::killOnce()
{
    m_isMeasuring = false;
    QObject moment; // what waits for the kill lasts no longer
    const auto aim = drawAim();
    const int ordinal = m_random.bounded(1, accountCount + 1);
    int seen = 0;
    const auto count = [&] { return ++seen == ordinal; };
    m_server.setWitness([&](Moment reached, const QString &) {
        const bool isAimed = (aim == Aim::Asked && reached == Moment::Asked)
            || (aim == Aim::Acted && reached == Moment::Acted)
            || (aim == Aim::Answered && reached == Moment::Answered)
            || (aim == Aim::Storing && reached == Moment::Answered);
        if (!isAimed || !count())
            return;
        if (aim == Aim::Storing)
            QTimer::singleShot(upTo(2 * m_usualWindow), Qt::PreciseTimer, &moment,
                               [this] { strike(); });
        else
            strike();
    });
    QObject::connect(&m_keeper, &WatchedKeeper::saved, &moment, [&] {
        if (aim == Aim::Saved && count())
            strike();
    });
    // Whatever was aimed at, it is over by then.
    QObject::connect(&m_keeper, &WatchedKeeper::replied, &moment, [this] { strike(); });

    m_began = std::chrono::steady_clock::now();
    m_keeper.ask(Verb::refresh, {{u"all"_s, true}});
    if (aim == Aim::AnyTime)
        QTimer::singleShot(upTo(1.1 * m_usualRenewal), Qt::PreciseTimer, &moment,
                           [this] { strike(); });
    m_keeper.waitForEnd();
    m_server.setWitness({});
    ++m_figures.kills;
}

void KillCampaign::strike()
{
    if (m_ending == Ending::Crash)
        m_keeper.kill();
    else
        m_keeper.terminate();
}

KillCampaign::Aim KillCampaign::drawAim()
{
    // Half of the kills fall at any time at all.
    const std::vector aims = m_server.isWitnessed()
        ? std::vector{Aim::Asked, Aim::Acted, Aim::Answered, Aim::Storing, Aim::Saved}
        : std::vector{Aim::Saved};
    if (m_random.bounded(2) == 0)
        return Aim::AnyTime;
    return aims.at(m_random.bounded(quint32(aims.size())));
}

Milliseconds KillCampaign::upTo(double milliseconds)
{
    return Milliseconds(Milliseconds::rep(m_random.bounded(milliseconds + 1)));
}

std::map<QString, KillCampaign::Scene> KillCampaign::lookAround()
{
    std::map<QString, Scene> scenes;
    for (const auto &did : std::as_const(m_dids)) {
        Scene scene;
        const auto item = finish(m_vault->read(Did::parse(did).value()));
        if (item)
            scene.stored = item->refreshTokens.front().reveal();
        else
            complain(did, u"its item cannot be read: "_s + describe(item.error()));
        const auto rotation = m_server.lastRotation(did);
        const auto told = std::max(m_keeper.savedAt(did), m_keeper.announcedAt(did));
        scene.isTold = rotation && told && *told > rotation->at;
        if (!told || *told < m_began)
            ++m_figures.renewalsCutShort;
        scenes.emplace(did, std::move(scene));
    }
    return scenes;
}

void KillCampaign::check(const QString &did, const Scene &scene)
{
    if (!scene.rotation)
        return;
    const bool isNewest = scene.stored == scene.rotation->given;
    if (scene.isTold && !isNewest)
        complain(did, u"was said to be renewed before the keychain had it"_s);
    if (!isNewest && scene.stored != scene.rotation->used)
        complain(did, u"lies in the keychain more than one renewal behind"_s);
}

void KillCampaign::renewAll()
{
    QElapsedTimer timer;
    timer.start();
    m_isMeasuring = true;
    const auto renewed = m_keeper.answer(Verb::refresh, {{u"all"_s, true}});
    m_usualRenewal = smoothed(m_usualRenewal, double(timer.elapsed()));
    m_renewed.clear();
    if (!renewed)
        complain({}, u"nothing can be renewed: "_s + renewed.error().message);
    else
        for (const auto &account : (*renewed)["accounts"_L1].toArray())
            m_renewed[account["did"_L1].toString()] = account.toObject();
}

void KillCampaign::judge(const QString &did, const Scene &scene, const QJsonObject &account)
{
    const bool isRenewed = account["error"_L1].isNull() && account["session"_L1] == "fresh"_L1;
    if (!isRenewed)
        judgeLoss(did, scene, account);
}

void KillCampaign::judgeLoss(const QString &did, const Scene &scene, const QJsonObject &account)
{
    const bool isInevitable = m_ending == Ending::Crash && !m_server.hasGrace() && scene.rotation
        && scene.stored == scene.rotation->used && !scene.isTold;
    if (!isInevitable) {
        complain(did, u"is lost: "_s + account["error"_L1].toString());
        return;
    }
    if (account["session"_L1] != "sign-in-needed"_L1 || account["reason"_L1] != "revoked"_L1)
        complain(did,
                 u"is lost, and the keeper says %1 %2"_s.arg(account["session"_L1].toString(),
                                                             account["reason"_L1].toString()));
    ++(scene.rotation->at > m_keeper.killedAt() ? m_figures.lostOnTheWay : m_figures.lostInWindow);
    signIn(did);
}

void KillCampaign::complain(const QString &did, const QString &what)
{
    m_figures.wrongs << u"kill %1: %2 %3"_s.arg(m_figures.kills).arg(did, what);
}

} // namespace Skykeep
