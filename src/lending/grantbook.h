// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "lending/administratorsgrants.h"
#include "lending/grant.h"
#include "lending/grantstore.h"
#include "lending/granttimes.h"
#include "lending/want.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Skykeep {

//! All grants: those for good, which lie on disk, and those that end with a terminal, an hour, the
//! next lock or the keeper, which are in memory alone.
//!
//! No setting of the clock makes one last longer. The administrator's file is looked at again when it has
//! changed, a second later at most.
class GrantBook : public QObject
{
    Q_OBJECT

public:
    enum class Taken {
        Permissions, //!< Denials stay: to take one back gives more than there was.
        Everything,
    };

    static constexpr int MostGrants = 1000; //!< Without the administrator's.

    //! Both outlive the book.
    GrantBook(GrantStore &store, Clock &clock);
    ~GrantBook() override;

    //! Reads what is on disk. Storage where not all was well: what could not be used allows nothing, and is
    //! never overwritten unread. The sentences for the user are in troubles().
    Result<void> open();
    //! What was wrong with the owner's file when it was read, and what is wrong with the administrator's now.
    QStringList troubles() const;

    //! Those in force, the newest last, the administrator's first.
    const std::vector<Grant> &all() const { return m_grants; }
    const Grant *find(const QString &id) const;
    //! Whether any is for the other user \a number.
    bool isUserNamed(unsigned number);

    //! Gives it an id and returns that. Those that say nothing beside it any more are replaced, and so is an
    //! opposite answer to the same. A grant for good holds once it is on disk; Storage where that
    //! failed, and it does not hold. InvalidInput for what may not be granted: anything for good to a shell or
    //! interpreter, or to every program of this user, and more than MostGrants.
    Result<QString> add(Grant grant);

    // What is taken back is so at once. Storage where it could not be written: that is tried again, and
    // unless it works the grant comes back at the next start.

    //! NotFound where there is none; InvalidInput for an administrator's.
    Result<void> revoke(const QString &id);
    //! How many. Not the administrator's. Those for a script go whatever it held.
    Result<int> revokeAllOf(const ProgramKey &program, Taken taken = Taken::Everything);
    Result<int> revokeAll(Taken taken = Taken::Everything);
    //! What went for an account that has left the list.
    void forget(const Did &account);

    //! The one that decides about \a want: a denial before a permission, "while locked" before others. Nothing
    //! where none does. A permission that covers only a part decides nothing.
    std::optional<Grant> decide(const Program &program, const Did &account, const Want &want);
    //! Written down now and then, so that lending does not wait for it.
    void noteUse(const QString &id);
    //! What was for one terminal ends once \a isClosed, a minute later at most. Until this is called, with the book.
    void endWithTerminals(std::function<bool(const TerminalKey &)> isClosed);
    //! Lending was locked: what was for until then has ended.
    void endUntilLocked();

Q_SIGNALS:
    void changed();

private:
    using Grants = std::vector<Grant>;

    void dropEnded();
    bool isOfClosedTerminal(const Grant &grant) const;
    void takeAdministrators();
    QString freshId() const;
    template<typename Condition>
    Result<int> drop(Condition condition);
    Result<void> save(const Grants &grants);
    void replaceAll(Grants grants);
    void tend();
    void planTending();

    GrantStore &m_store;
    Clock &m_clock;
    Grants m_grants;
    AdministratorsGrants m_administrators;
    GrantTimes m_times;
    std::unique_ptr<Alarm> m_tending;
    std::function<bool(const TerminalKey &)> m_isClosed;
    QString m_trouble;
    bool m_isUnsaved = false; //!< What was taken back still lies on the disk.
    bool m_isWritePlanned = false;
};

} // namespace Skykeep
