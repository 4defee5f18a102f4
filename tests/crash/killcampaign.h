// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "crash/campaignfigures.h"
#include "crash/campaignserver.h"
#include "crash/killsettings.h"
#include "vault/keychainvault.h"

#include <QRandomGenerator>

namespace Skykeep {

//! Kills a keeper while it renews its accounts, starts it again, and looks at what became of each
//! session: in the keychain, at the server, and in what the keeper says. Again and again.
class KillCampaign
{
public:
    enum class Ending {
        Crash, //!< SIGKILL.
        Quit, //!< SIGTERM: what is under way is stored, so that nothing is lost at any server.
    };

    //! \a server outlives it.
    KillCampaign(CampaignServer &server, KillSettings settings, Ending ending = Ending::Crash);
    ~KillCampaign();

    //! Ends early where something is wrong.
    CampaignFigures run();
    QByteArray log() const { return m_keeper.log(); }

private:
    using Moment = CampaignServer::Moment;

    //! When a kill falls.
    enum class Aim {
        AnyTime, //!< Within the time that renewing all of them takes.
        Asked,
        Acted,
        Answered,
        Storing, //!< A while after an answer has left.
        Saved, //!< Just after the keychain's acknowledgement.
    };

    //! An account as the dead keeper left it.
    struct Scene {
        std::optional<Rotation> rotation;
        QByteArray stored; //!< The newest refresh token in the keychain.
        bool isTold = false; //!< The keeper had said that the last renewal was saved, or done.
    };

    void signIn(const QString &did);
    void killOnce();
    void strike();
    Aim drawAim();
    std::map<QString, Scene> lookAround();
    void check(const QString &did, const Scene &scene);
    void renewAll();
    void judge(const QString &did, const Scene &scene, const QJsonObject &account);
    void judgeLoss(const QString &did, const Scene &scene, const QJsonObject &account);
    void complain(const QString &did, const QString &what);
    Milliseconds upTo(double milliseconds);

    CampaignServer &m_server;
    const KillSettings m_settings;
    const Ending m_ending;
    QRandomGenerator m_random;
    CampaignFigures m_figures;
    WatchedKeeper m_keeper;
    std::unique_ptr<LockWatch> m_watch;
    std::unique_ptr<KeychainVault> m_vault; // of the keeper's profile, to look into
    QStringList m_dids;
    std::map<QString, QJsonObject> m_renewed; // what came of the last renewAll()
    double m_usualRenewal = 50; // of all, in milliseconds
    double m_usualWindow = 10;
    Instant m_began; // to renew what the kill cut short
    bool m_isMeasuring = false;
};

} // namespace Skykeep
