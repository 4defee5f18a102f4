// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "base/paths.h"
#include "control/controlserver.h"
#include "control/keeperlock.h"
#include "doctor/doctor.h"
#include "keeper/drain.h"
#include "keeper/keeperoptions.h"
#include "lending/lendingdesk.h"
#include "net/qtdnsclient.h"
#include "net/qthttpclient.h"
#include "sandbox/sampleaccounts.h"
#include "vault/lockwatch.h"
#include "vault/vault.h"

#include <memory>

namespace Skykeep {

//! What windows show and do of lending. All of it lives as long as the keeper is open.
struct LendingParts {
    LendingDesk &desk;
    ConsentDesk &consent;
    GrantBook &grants;
    LendLog &log;
    LendingLock &lock;
};

//! A whole keeper on one profile: the only place that makes the concrete services.
//!
//! The order of the members is the order they are made in; they go the other way round, after
//! every task has ended.
class Keeper : public QObject
{
    Q_OBJECT

public:
    //! \a clock outlives the keeper.
    Keeper(KeeperOptions options, Clock &clock);
    ~Keeper() override;

    //! Takes the profile and begins to keep. NotNow where another keeper has it, Storage where
    //! its files cannot be used, NewerFormat where one of them is a newer Skykeep's: then nothing
    //! was changed.
    Result<void> open();
    //! Stops planning, waits a bounded time for what is under way or unsaved to be stored, then says
    //! ended(). What the keychain did not take by then is named in the log.
    void quit();

    //! For every call from now on.
    void setProxy(const ProxyPreference &proxy);

    AccountKeeper &accounts();
    LendingParts lending();
    //! The one its accounts are kept by: the sandbox has its own, as soon as it is open.
    Clock &clock() { return m_samples ? m_samples->clock() : m_clock; }
    //! For what a window starts; idle before ended().
    TaskScope &scope() { return m_scope; }

Q_SIGNALS:
    //! Another start asks the window to show itself.
    void raiseAsked();
    //! quit() was asked for; it may take its time.
    void ending();
    void ended();

private:
    struct Parts;

    Result<void> openSandbox();
    Task<void> enterSandbox();
    void openLending();
    void followOtherUsers();
    void storeUnsaved();
    void reportUnsaved();

    KeeperOptions m_options;
    Clock &m_clock;
    KeeperLock m_lock;
    TaskScope m_scope;
    std::unique_ptr<SampleAccounts> m_samples; //!< Only in the sandbox.
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<Drain> m_drain;
};

} // namespace Skykeep
