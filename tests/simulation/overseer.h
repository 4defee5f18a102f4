// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accountcourse.h"
#include "keeperlife.h"
#include "monthreport.h"

#include <map>

namespace Skykeep {

//! Knows what really happens to every account, watches what the keeper says of it, and writes down
//! where the two differ.
class Overseer
{
public:
    //! What the keeper has to find out by itself.
    enum class Fact {
        TakenDown,
        Suspended,
        Back, //!< After one of these: its session is not.
        Deactivated,
        Reactivated,
        Moved,
        Renamed,
        SessionEnded,
        Deleted,
    };

    Overseer(Timeline &timeline, Internet &internet, const MonthPlan &plan, MonthReport &report);

    void add(AccountCourse course);
    AccountCourse &course(int account) { return m_courses.at(size_t(account)); }
    AccountCourse *find(const Did &did);
    const std::vector<AccountCourse> &courses() const { return m_courses; }

    //! For every account, or those of one host.
    void hinder(const Hindrance &hindrance) { m_hindrances.push_back(hindrance); }
    void hinderHost(int host, const Hindrance &hindrance);

    //! From now on \a fact is true of \a course, and the one before no longer.
    void expect(AccountCourse &course, Fact fact);
    //! The keeper has said what was last expected of \a course.
    bool isSeen(const AccountCourse &course) const;
    //! The server has ended the session; \a reason is what is to be said where that is known.
    void endSession(AccountCourse &course, std::optional<SignInReason> reason);
    void setPaused(AccountCourse &course, bool isPaused);
    //! The keeper has lost its history: all are renewed as soon as it runs.
    void forceAll();

    //! What \a life says is watched from here on.
    void watch(KeeperLife &life);
    //! Nothing that it has not stored will ever be.
    void keeperGone();
    //! What happened meanwhile can be said no more.
    void finish(KeeperLife &life);

    //! Somebody would sign in again now.
    std::function<void(const Did &did)> signInWanted;

private:
    struct Expectation {
        Fact fact;
        Timestamp since;
        Milliseconds within;
        std::optional<Timestamp> seenAt;
    };

    static QString nameOf(Fact fact);
    bool isSaid(const Expectation &expectation, const Account &account,
                const AccountCourse &course) const;
    Milliseconds promised(const AccountCourse &course, Fact fact) const;
    std::vector<Hindrance> hindrancesOf(const AccountCourse &course) const;
    void close(AccountCourse &course);
    void look(const Account &account);
    void lookAtSession(const Account &account, AccountCourse &course);
    bool isGuest(int host, const HttpRequest &request) const;
    void served(int host, const HttpRequest &request, const HttpReply &reply);
    void refused(int host, const HttpRequest &request);
    void lost(const HttpRequest &request, const HttpReply &reply, Internet::Loss loss);
    void written(const KeeperLife &life, const Did &did);
    bool isGood(int host, const Secret &token);
    bool hadLostKeys(int host) const;
    //! The keeper is gone between the server's answer and the keychain.
    void countInWindow(AccountCourse &course);
    //! Its session is over without its server having ended it.
    void countLoss(const AccountCourse &course);
    void checkSessions(KeeperLife &life);
    void checkWords(KeeperLife &life);
    void compareRefreshes();
    QString at(const QString &words, const AccountCourse &course) const;

    Timeline &m_timeline;
    Internet &m_internet;
    const MonthPlan &m_plan;
    MonthReport &m_report;
    std::vector<AccountCourse> m_courses;
    QHash<Did, int> m_numbers;
    std::vector<Hindrance> m_hindrances;
    std::map<int, std::vector<Hindrance>> m_hostHindrances;
    std::map<Did, Expectation> m_expectations;
};

} // namespace Skykeep
