// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/sharedtask.h"

#include <memory>
#include <vector>

namespace Skykeep {

//! Where to wait until nobody is at work.
//!
//! Who waits is always resumed: in the next lull, or with Cancelled when this goes away.
class Lull
{
public:
    //! Being at work. The last one to end makes the lull.
    class Work
    {
    public:
        explicit Work(Lull *lull)
            : m_lull(lull)
        {
            ++m_lull->m_working;
        }
        Work(const Work &) = delete;
        Work &operator=(const Work &) = delete;
        ~Work() { m_lull->leave(); }

    private:
        Lull *m_lull;
    };

    Lull() = default;
    Lull(const Lull &) = delete;
    Lull &operator=(const Lull &) = delete;
    ~Lull() = default;

    //! Nobody is at work when it returns without an error.
    Task<void> wait();

private:
    void leave();

    int m_working = 0;
    std::vector<std::unique_ptr<SharedAnswer<void>>> m_waiting;
};

} // namespace Skykeep
