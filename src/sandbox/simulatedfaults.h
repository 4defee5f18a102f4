// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/simulatedfault.h"

#include <vector>

namespace Skykeep {

//! The faults that a simulated server has just now.
class SimulatedFaults
{
public:
    //! Gives the number by which it can be taken back.
    int add(SimulatedFault fault, FaultScope scope);
    //! No matter whether it is used up.
    void remove(int number);
    void clear() { m_held.clear(); }
    bool isEmpty() const { return m_held.empty(); }

    //! The newest one that meets a call of \a method on behalf of \a account.
    std::optional<SimulatedFault> take(const QString &method, const std::optional<Did> &account);

private:
    struct Held {
        int number;
        SimulatedFault fault;
        FaultScope scope;
    };

    std::vector<Held> m_held;
    int m_lastNumber = 0;
};

} // namespace Skykeep
