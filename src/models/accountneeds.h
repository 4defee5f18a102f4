// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountregistry.h"
#include "accounts/warnings.h"
#include "base/clock.h"
#include "models/shownaccounts.h"

#include <array>
#include <functional>

namespace Skykeep {

//! How much one account asks of its owner.
struct AccountNeed {
    Attention level = Attention::None;
    int openWarnings = 0; //!< Those not acknowledged.
    SessionState session = SessionState::Fresh;
    Care care = Care::Kept;

    bool isUrgent() const { return level >= Attention::Warning; }

    friend bool operator==(const AccountNeed &, const AccountNeed &) = default;
};

//! What every account needs, worked out when the account changes and not each time it is read;
//! counted over all.
//!
//! In step with the registry by the time that it tells others of a change, for whoever follows the
//! registry after this. What time alone changes is found by refresh().
class AccountNeeds : public QObject
{
    Q_OBJECT

public:
    using WarningsOf = std::function<std::vector<Warning>(const Account &)>;
    //! All outlive it.
    AccountNeeds(const AccountRegistry &registry, WarningsOf warningsOf, const Clock &clock);

    const AccountRegistry &registry() const { return m_registry; }
    AccountNeed of(const Did &did) const { return m_needs.value(did); }
    int urgentCount() const { return m_urgent; }
    int countOf(Care care) const { return m_cares.at(size_t(care)); }
    int countOf(Shown shown) const;

    //! Works out \a number accounts anew, where the last call stopped: calls in turn reach all.
    void refresh(qsizetype number);

Q_SIGNALS:
    //! Found by refresh(); other changes are the registry's to tell.
    void changed(qsizetype row);

private:
    bool set(const Account &account);
    void forget(const Did &did);
    void count(const AccountNeed &need, int step);
    AccountNeed needOf(const Account &account) const;

    const AccountRegistry &m_registry;
    WarningsOf m_warningsOf;
    const Clock &m_clock;
    QHash<Did, AccountNeed> m_needs;
    std::array<int, careCount> m_cares = {};
    int m_urgent = 0;
    qsizetype m_next = 0;
};

} // namespace Skykeep
