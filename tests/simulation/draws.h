// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <random>

namespace Skykeep {

//! Numbers drawn from a seed: the same seed gives the same ones, with every compiler.
class Draws
{
public:
    explicit Draws(quint64 seed)
        : m_engine(seed)
    {
    }

    //! From 0 to 1, without 1.
    double unit();
    //! From 0 to \a count - 1.
    int below(int count);
    bool happens(double probability) { return unit() < probability; }
    Milliseconds between(Milliseconds least, Milliseconds most);
    //! As likely in one order of magnitude as in the next: outages are short, but for some.
    Milliseconds ofAnyScale(Milliseconds least, Milliseconds most);
    //! A seed for draws of their own.
    quint64 seed() { return m_engine(); }

private:
    // What it gives is in the standard; what the standard's distributions make of it is not.
    std::mt19937_64 m_engine;
};

} // namespace Skykeep
