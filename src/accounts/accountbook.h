// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountregistry.h"
#include "accounts/ledgerstore.h"
#include "accounts/rosterstore.h"
#include "accounts/warnings.h"
#include "base/clock.h"

#include <QObject>

#include <functional>

namespace Skykeep {

//! The accounts in memory and on disk as one: whatever changes reaches the registry, and the
//! roster or the ledger with it.
class AccountBook : public QObject
{
    Q_OBJECT

public:
    AccountBook(AccountRegistry &registry, RosterStore &roster, LedgerStore &ledger);

    //! Fills the registry from the files. What was wrong with them is in troubles().
    void load();

    const AccountRegistry &registry() const { return m_registry; }
    QString rosterFile() const { return m_roster.file(); }
    QString ledgerFile() const { return m_ledger.file(); }
    const Account *find(const Did &did) const { return m_registry.find(did); }

    //! Adds at the end, or takes the place of the row with the same DID, label and order kept. The
    //! session behind it is real: where the row cannot be saved, it is kept while this keeper runs.
    Result<void> put(Account account, const LedgerEntry &entry);
    //! A decision of the owner. It holds once it is on disk: where it cannot be saved, nothing
    //! changes.
    Result<void> decide(const Did &did, const std::function<void(RosterEntry &)> &edit);
    //! Something was seen that rows are named and asked by, such as another handle. As harmless to
    //! lose as an observation.
    void follow(const Did &did, const std::function<void(RosterEntry &)> &edit);
    //! Something was seen. What cannot be written down is harmless, so this never fails.
    void observe(const Did &did, const std::function<void(Observations &)> &edit,
                 const std::vector<LedgerEntry> &entries = {});
    //! Something runs, or no longer does. In memory only.
    void mark(const Did &did, const std::function<void(Account &)> &edit);
    Result<void> remove(const Did &did);
    //! The owner wants these together, in the order they have, before the account that is in row \a
    //! before now; count(): at the end. As decide(), it holds once it is on disk.
    Result<void> move(const std::vector<Did> &dids, qsizetype before);

    Result<std::vector<LedgerEntry>> entries(const Did &did, int limit) const;

    //! The keychain our items lie in; empty: none chosen yet.
    QString keychain() const { return m_keychain; }
    Result<void> chooseKeychain(const QString &backend);

    //! Of the warnings about the keeper.
    const Dismissals &dismissed() const { return m_dismissed; }
    //! A decision, as decide() makes one.
    Result<void> dismiss(const std::function<void(Dismissals &)> &edit);
    //! Forgets every snooze that is over: whoever follows the changes hears that its warning is back.
    void endSnoozes(Timestamp now);

    const std::vector<StorageTrouble> &troubles() const { return m_troubles; }

Q_SIGNALS:
    void ledgerGrew(const Skykeep::LedgerEntry &entry);
    void troublesChanged();
    //! Something about the keeper was dismissed, or comes back.
    void dismissedChanged();

private:
    Result<void> save();
    //! \a text is about writing; empty: that works again.
    void setTrouble(const QString &file, const QString &text);

    AccountRegistry &m_registry;
    RosterStore &m_roster;
    LedgerStore &m_ledger;
    QString m_keychain;
    Dismissals m_dismissed;
    std::vector<StorageTrouble> m_troubles;
    //! What was said at the start stays said: a file that was put aside is still there.
    QHash<QString, QString> m_saidAtStart;
};

} // namespace Skykeep
