// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "lending/grantstore.h"

#include <optional>
#include <vector>

namespace Skykeep {

//! The administrator's grants, as they lie on the disk now.
class AdministratorsGrants
{
public:
    //! Both outlive it.
    AdministratorsGrants(const GrantStore &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    //! Reads them. True where they, or what is wrong with them, changed.
    bool read();
    //! The same, where the file is another one than it was; looks once a second at most.
    bool look();

    const std::vector<Grant> &grants() const { return m_grants; }
    //! A sentence for the user where they do not count; else empty.
    QString trouble() const { return m_trouble; }

private:
    const GrantStore &m_store;
    const Clock &m_clock;
    std::vector<Grant> m_grants;
    QString m_trouble;
    std::optional<TrustedFile::Mark> m_mark;
    std::optional<Milliseconds> m_lookedAt;
};

} // namespace Skykeep
