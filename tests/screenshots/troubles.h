// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/keptaccounts.h"

namespace Skykeep {

//! A keeper with one account for everything that can be the matter with one, named for it, and all
//! that can be the matter with the keeper itself but what excludes another.
class Troubles
{
public:
    explicit Troubles(KeptAccounts &world);
    Troubles(const Troubles &) = delete;
    Troubles &operator=(const Troubles &) = delete;

    //! Lets all of it happen, in the course of two weeks.
    void happen();
    //! Another trouble, of alice alone: somebody's editor got into the list while the keeper was off.
    void spoilTheList();
    //! The accounts' names, in the order of the list.
    const std::vector<QString> &names() const { return m_names; }

private:
    void signInAll();
    void turnSlowly();
    void turnAtOnce();
    void signIn(const QString &name, ScriptedPds &server);
    void refresh(const QString &name);
    PdsAccount &at(const QString &name) { return m_world.pds.at(name); }

    KeptAccounts &m_world;
    ScriptedPds m_dark; //!< Goes silent.
    ScriptedPds m_busy; //!< Limits rates.
    ScriptedPds m_strict; //!< Refuses to renew.
    std::vector<QString> m_names;
};

} // namespace Skykeep
