// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "lending/grant.h"

#include <map>
#include <optional>
#include <vector>

namespace Skykeep {

//! When each of the owner's grants was made and used, by the time that really passed: whatever the clock is set to,
//! none lasts longer for it, and none for good ends by it.
class GrantTimes
{
public:
    explicit GrantTimes(const Clock &clock)
        : m_clock(clock)
    {
    }

    void begin(const Grant &grant); //!< Just made.
    void resume(const Grant &grant); //!< Of an earlier run: only here the clock is believed.
    void noteUse(const QString &id);
    //! What is on disk says when each was used.
    void noteWritten();
    //! Forgets all but those of \a grants.
    void keepOnly(const std::vector<Grant> &grants);

    bool hasEnded(const Grant &grant) const;
    //! Used, and so much later than the disk says that it is worth saying so.
    bool isUseWorthWriting(const Grant &grant) const;
    //! Nothing where none ends by itself.
    std::optional<Milliseconds> untilNextEnd(const std::vector<Grant> &grants) const;

private:
    struct Times {
        Milliseconds made; //!< Or, where that was before this run, last used.
        Milliseconds used; //!< At last; where it was not, as above.
        Milliseconds written; //!< Its use, as it lies on the disk.
    };

    Milliseconds elapsed() const;

    const Clock &m_clock;
    std::map<QString, Times> m_times; //!< By the ids.
};

} // namespace Skykeep
