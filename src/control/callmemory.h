// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <utility>

namespace Skykeep {

//! How much of all calls together is whole in memory: inputs of unknown length, and replies in one message.
class CallMemory
{
public:
    explicit CallMemory(qint64 most)
        : m_most(most)
    {
    }
    CallMemory(const CallMemory &) = delete;
    CallMemory &operator=(const CallMemory &) = delete;

    //! What one call has of it, until this goes or is given back; the memory outlives that.
    class Share
    {
    public:
        explicit Share(CallMemory &memory)
            : m_memory(&memory)
        {
        }
        Share(const Share &) = delete;
        Share &operator=(const Share &) = delete;
        ~Share() { giveBack(); }

        //! False where there is no room for as much more, and once this was given back.
        bool take(qint64 bytes)
        {
            if (!m_memory || m_memory->m_taken + bytes > m_memory->m_most)
                return false;
            m_memory->m_taken += bytes;
            m_taken += bytes;
            return true;
        }
        void giveBack()
        {
            if (auto *memory = std::exchange(m_memory, nullptr))
                memory->m_taken -= m_taken;
        }

    private:
        CallMemory *m_memory;
        qint64 m_taken = 0;
    };

private:
    const qint64 m_most;
    qint64 m_taken = 0;
};

} // namespace Skykeep
