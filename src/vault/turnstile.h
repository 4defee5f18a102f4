// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/sharedtask.h"

#include <deque>
#include <memory>

namespace Skykeep {

//! Lets one coroutine through at a time, in the order they came.
//!
//! Who waits is always resumed: when those before have left, or with Cancelled when the
//! turnstile goes away.
class Turnstile
{
public:
    //! Being inside. Destroying it lets the next one in.
    class Pass
    {
    public:
        explicit Pass(Turnstile *turnstile)
            : m_turnstile(turnstile)
        {
        }
        Pass(const Pass &) = delete;
        Pass &operator=(const Pass &) = delete;
        ~Pass() { m_turnstile->leave(); }

    private:
        Turnstile *m_turnstile;
    };

    Turnstile() = default;
    Turnstile(const Turnstile &) = delete;
    Turnstile &operator=(const Turnstile &) = delete;
    ~Turnstile() = default;

    //! Waits for its turn. After success make a Pass at once, without waiting in between.
    Task<void> enter();

    //! Somebody is inside.
    bool isTaken() const { return m_isTaken; }

private:
    void leave();

    std::deque<std::unique_ptr<SharedAnswer<void>>> m_waiting;
    bool m_isTaken = false;
};

} // namespace Skykeep
