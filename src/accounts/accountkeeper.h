// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/apppasswordswitch.h"
#include "accounts/upkeepscheduler.h"

#include <QObject>

namespace Skykeep {

//! What became of a sign-out.
struct SignOutOutcome {
    bool isRevoked = false; //!< The server has ended the session.
    //! Why it has not; it is tried again until it has.
    std::optional<Error> pending = std::nullopt;
};

//! Everything an owner can do with the accounts: what windows and the command line call.
class AccountKeeper : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive the keeper.
    struct Services {
        AccountBook &book;
        const HostBook &hosts;
        SessionKeeper &sessions;
        AccountUpkeep &upkeep;
        UpkeepScheduler &scheduler;
        SignIn &signIn;
        AppPasswordSwitch &appPasswords;
        XrpcClient &xrpc;
        Vault &vault;
        const Clock &clock;
    };

    explicit AccountKeeper(Services services);

    //! Reads what is on disk, asks the keychain for its state, and begins to keep.
    Task<void> start();
    //! Starts nothing more.
    void stop();
    //! Tries once more to store the sessions that are only in memory, whatever stop() said.
    Task<void> storeUnsaved();

    const AccountRegistry &registry() const { return m_book.registry(); }
    const AccountBook &book() const { return m_book; }
    Vault &vault() { return m_vault; }

    Timestamp now() const { return m_clock.now(); }

    std::vector<Warning> warningsOf(const Account &account) const;
    std::vector<Warning> keeperWarnings() const;
    //! This computer has no network. Known at once; it becomes a warning when it lasts.
    bool isOffline() const { return m_hosts.offlineSince().has_value(); }

    Task<SignInTarget> resolve(QString identifier, QString server);
    Task<Did> signIn(SignInRequest request);
    std::optional<SignInAllowance> signInAllowanceAt(const ServiceUrl &host) const;
    //! The error says why the session is not fresh now.
    Task<void> refresh(Did did);
    struct RefreshOutcome {
        Did did;
        std::optional<Error> error;
    };
    //! Several at once, a few at a time for each host; a slow host does not hold up the others'.
    Task<std::vector<RefreshOutcome>> refreshAll(std::vector<Did> dids);
    //! \a keeping is Kept, Paused or LeftToEnd.
    Result<void> setKeeping(const Did &did, Keeping keeping);
    //! The decision holds at once; the server is told as soon as it answers.
    Task<SignOutOutcome> signOut(Did did);
    //! Signs out and takes the row off the list; at once, or when the server has confirmed. Asked
    //! a second time, it goes without the server.
    Task<SignOutOutcome> remove(Did did);
    Task<void> useAppPassword(Did did);
    //! The e-mail address that the account's server names for its users; empty where it names none.
    Task<QString> contactOf(Did did);
    Result<void> setLabel(const Did &did, const QString &label);
    //! Puts the accounts together before row \a before of now, as AccountBook::move().
    Result<void> move(const std::vector<Did> &dids, qsizetype before);
    //! InvalidInput where the account has no such warning, or one that cannot be dismissed.
    Result<void> acknowledge(const Did &did, WarningCode code);
    //! The same for a time, after which it comes back. InvalidInput for no time or more than a year.
    Result<void> snooze(const Did &did, WarningCode code, Milliseconds time);
    //! Of the warnings about the keeper: a notice can be acknowledged, a warning only snoozed.
    Result<void> acknowledge(WarningCode code);
    Result<void> snooze(WarningCode code, Milliseconds time);

    //! May raise the keychain's own password window.
    Task<void> unlockKeychain();
    //! Uses the keychain that answers now from here on.
    Task<void> useThisKeychain();

Q_SIGNALS:
    void keychainChanged();
    //! This computer's network has gone, or is back: isOffline().
    void networkChanged();
    //! Every ten minutes or oftener: warnings come with time too.
    void timePassed();

private:
    Task<std::vector<RefreshOutcome>> refreshInTurn(std::vector<Did> dids);
    Task<void> forget(Did did);
    //! Nothing for \a time: for good.
    Result<void> dismiss(const Did &did, WarningCode code, std::optional<Milliseconds> time);
    Result<void> dismiss(WarningCode code, std::optional<Milliseconds> time);
    HostFacts hostFactsOf(const Account &account) const;
    bool needsSignInSoon(const Account &account) const;

    AccountBook &m_book;
    const HostBook &m_hosts;
    SessionKeeper &m_sessions;
    AccountUpkeep &m_upkeep;
    UpkeepScheduler &m_scheduler;
    SignIn &m_signIn;
    AppPasswordSwitch &m_appPasswords;
    XrpcClient &m_xrpc;
    Vault &m_vault;
    const Clock &m_clock;
    bool m_isStopped = false;
};

} // namespace Skykeep
