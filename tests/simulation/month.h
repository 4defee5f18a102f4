// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "overseer.h"

#include <QTemporaryDir>

#include <set>

namespace Skykeep {

//! A month of a keeper: everything real above the network, the keychain and the clock. It takes no
//! longer than it has to, and with the same plan it always comes out the same.
class Month
{
public:
    explicit Month(MonthPlan plan);
    ~Month();

    //! Ends a session at its server without the overseer's knowledge: what is found then shows that
    //! a loss would be.
    void loseSecretly(int account, Timestamp at);

    //! The overseer is told of a takedown that nobody has made: what is found then shows that one
    //! which goes unnoticed would be.
    void pretendTakedown(int account, Timestamp at);

    MonthReport run();

private:
    void makeAccounts();
    MemoryVault::Contents signInEverywhere();
    void plan();
    void plan(const HostTrouble &trouble);
    void planAbsences();

    void plan(const Absence &sleep);
    void fallAsleep(const Absence &sleep, int patience);
    void wakeUp(const Absence &sleep);
    void setReachable(bool isReachable, bool isTold);
    void setTrouble(const HostTrouble &trouble, bool isOn);
    void end(const Ending &ending);
    void quit(const Ending &ending, int patience);
    void kill(const Ending &ending);
    void restart(const Ending &ending, MemoryVault::Contents secrets);
    void begin(MemoryVault::Contents secrets);
    void measureTraffic(int host);
    void tell(const Story &story);
    void undo(const Story &story);
    void move(const Story &story);
    void changePassword(const Story &story);
    void planSignIn(const Did &did);
    void signIn(const Did &did);
    QString nextFolder() { return m_folder.filePath(QString::number(m_lives + 1)); }
    SimulatedPds &serverOf(const AccountCourse &course) { return m_internet.server(course.host); }

    MonthPlan m_plan;
    MonthReport m_report;
    QTemporaryDir m_folder;
    Draws m_draws;
    Draws m_keychainDraws;
    Draws m_keeperDraws;
    Timeline m_timeline;
    Internet m_internet;
    Overseer m_overseer;
    std::unique_ptr<KeeperLife> m_life; //!< Null while no keeper runs.
    int m_lives = 0;
    bool m_isLocked = false;
    bool m_isGone = false; //!< The network, as the system knows.
    //! Kills that wait for a renewal to be sent.
    std::vector<Ending> m_ambushes;
    std::set<Did> m_wanted; //!< Their owner is about to sign in again.
};

} // namespace Skykeep
