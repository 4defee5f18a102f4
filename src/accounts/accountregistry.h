// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"

#include <QObject>

#include <functional>
#include <vector>

namespace Skykeep {

//! All accounts in the owner's order: the truth in memory, announced around each change.
//!
//! A DID is listed once. Everything that shows accounts is a projection of this.
class AccountRegistry : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    qsizetype count() const { return qsizetype(m_accounts.size()); }
    const Account &at(qsizetype row) const { return m_accounts.at(size_t(row)); }
    const std::vector<Account> &all() const { return m_accounts; }
    //! Null where the DID is not listed. Valid until the next change: never across a co_await.
    const Account *find(const Did &did) const;
    std::optional<qsizetype> rowOf(const Did &did) const;
    //! How many have their session at \a sessionHost. At once, however long the list.
    int countAt(const ServiceUrl &sessionHost) const { return m_atHost.value(sessionHost); }

    //! The account that \a name means: a DID, a handle (with or without "@") or a label. Nothing
    //! where none or several match.
    std::optional<Did> lookUp(QStringView name) const;

    //! Adds at the end. False where the DID is listed already.
    bool add(Account account);
    bool remove(const Did &did);
    //! Lets \a edit change the account, and announces it if it did. The DID stays. False where it is not listed.
    bool change(const Did &did, const std::function<void(Account &)> &edit);
    //! Afterwards the account of row \a from stands in row \a to. Both are rows of the list.
    void move(qsizetype from, qsizetype to);

Q_SIGNALS:
    void aboutToAdd(qsizetype row);
    void added(qsizetype row);
    void aboutToRemove(qsizetype row);
    void removed(const Skykeep::Did &did);
    void changed(qsizetype row);
    void aboutToMove(qsizetype from, qsizetype to);
    void moved(qsizetype from, qsizetype to);

private:
    void renumber(qsizetype first, qsizetype end);
    void countIn(const Account &account, int step);

    std::vector<Account> m_accounts;
    QHash<Did, qsizetype> m_rows;
    QHash<ServiceUrl, int> m_atHost;
};

} // namespace Skykeep
