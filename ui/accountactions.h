// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"

#include <QHash>
#include <QObject>

namespace Skykeep {

//! What buttons and menus do to accounts: starts it, tells that it runs, and says how it ended.
//!
//! Windows come and go; this outlives what it starts. Every call returns at once.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it.
    AccountActions(AccountKeeper &keeper, TaskScope &scope, QObject *parent = nullptr);

    //! True while something that was asked for here runs.
    bool isBusy(const Did &did) const { return m_running.contains(did); }

    void refresh(const Did &did);
    //! What became of them is told at once, when all have answered.
    void refreshSeveral(const std::vector<Did> &dids);
    //! All that are not signed out.
    void refreshAll();
    void pause(const Did &did);
    void resume(const Did &did);
    //! Pauses, and the session is not even kept from ending.
    void letEnd(const Did &did);
    void signOut(const Did &did);
    void remove(const Did &did);
    void useAppPassword(const Did &did);
    void setLabel(const Did &did, const QString &label);
    //! Together, before row \a before.
    void move(const std::vector<Did> &dids, qsizetype before);
    //! Nothing for \a did: a warning about the keeper.
    void acknowledge(const std::optional<Did> &did, WarningCode code);
    //! The same for a while.
    void snooze(const std::optional<Did> &did, WarningCode code, Milliseconds time);
    //! May raise the keychain's own password window.
    void unlockKeychain();
    void useThisKeychain();
    //! Whether one answers by now.
    void checkKeychain();
    //! Whom to write to at the account's server, if that says so.
    void tellContact(const Did &did);

    //! This program, hidden and with \a arguments, whenever its user logs in.
    void startAtLogin(const QStringList &arguments);

Q_SIGNALS:
    //! \a what could not be done, and a sentence that says why.
    void failed(const QString &what, const QString &sentence);
    //! Something that was asked for is done.
    void told(const QString &sentence);
    //! The same for what is to be taken along, such as an address to write to.
    void found(const QString &sentence, const QString &copyable);
    void busyChanged(const Skykeep::Did &did);

private:
    struct Words {
        QString done; //!< Empty where the rows show it.
        QString failed;
    };

    Task<void> follow(Did did, Task<void> task, Words words);
    Task<void> followAll(std::vector<Did> dids,
                         Task<std::vector<AccountKeeper::RefreshOutcome>> task);
    Task<void> followSignOut(Did did, QString name, Task<SignOutOutcome> task);
    Task<void> followRemoval(Did did, QString name, Task<SignOutOutcome> task);
    Task<void> followKeychain(Task<void> task, Words words);
    Task<void> followProbe(Task<VaultState> task);
    Task<void> followContact(QString host, Task<QString> task);
    void report(const Result<void> &done, const Words &words);
    void begin(const Did &did);
    void end(const Did &did);
    QString failedDismissal(const std::optional<Did> &did) const;
    QString nameOf(const Did &did) const;

    AccountKeeper &m_keeper;
    TaskScope &m_scope;
    QHash<Did, int> m_running;
};

} // namespace Skykeep
