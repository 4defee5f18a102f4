// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "draws.h"

#include <cmath>

namespace Skykeep {

namespace {

double milliseconds(Milliseconds time)
{
    return static_cast<double>(time.count());
}

Milliseconds rounded(double time)
{
    return Milliseconds(static_cast<Milliseconds::rep>(time));
}

} // namespace

double Draws::unit()
{
    return static_cast<double>(m_engine() >> 11U) * 0x1.0p-53;
}

int Draws::below(int count)
{
    return static_cast<int>(unit() * count);
}

Milliseconds Draws::between(Milliseconds least, Milliseconds most)
{
    return least + rounded(unit() * milliseconds(most - least));
}

Milliseconds Draws::ofAnyScale(Milliseconds least, Milliseconds most)
{
    return rounded(milliseconds(least)
                   * std::pow(milliseconds(most) / milliseconds(least), unit()));
}

} // namespace Skykeep
