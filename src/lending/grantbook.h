// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "lending/grant.h"
#include "lending/grantstore.h"
#include "lending/want.h"

#include <QObject>

#include <optional>
#include <vector>

namespace Skykeep {

//! All grants: those for good, which lie on disk, and those that end with a terminal, an hour, the
//! next lock or the keeper, which are in memory alone.
class GrantBook : public QObject
{
    Q_OBJECT

public:
    //! Both outlive the book.
    GrantBook(GrantStore &store, Clock &clock);
    ~GrantBook() override;

    //! Reads what is on disk. Storage where that cannot be used: nothing is allowed by it then, and it is
    //! not overwritten.
    Result<void> open();

    //! Those in force, the newest last, the administrator's first.
    const std::vector<Grant> &all() const { return m_grants; }

    //! Gives it an id and returns that. One that says the same already is replaced. A grant for good
    //! holds once it is on disk; Storage where that failed, and it does not hold.
    Result<QString> add(Grant grant);
    //! NotFound where there is none; InvalidInput for an administrator's.
    Result<void> revoke(const QString &id);
    //! How many. Not the administrator's.
    Result<int> revokeAllOf(const ProgramKey &program);
    Result<int> revokeAll();
    //! What went for an account that has left the list.
    void forget(const Did &account);

    //! The one that decides about \a want: a denial before a permission, "while locked" before others. Nothing
    //! where none does. What covers only a part decides nothing.
    std::optional<Grant> decide(const Program &program, const Did &account, const Want &want) const;
    void noteUse(const QString &id);
    //! Lending was locked: what was for until then has ended.
    void endUntilLocked();

Q_SIGNALS:
    void changed();

private:
    GrantStore &m_store;
    Clock &m_clock;
    std::vector<Grant> m_grants;
};

} // namespace Skykeep
