// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "simulatedkeychain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

// As measured with GNOME Keyring: a read takes a millisecond, a write about ten.
Milliseconds timeFor(MemoryVault::Call call, Draws &draws)
{
    if (draws.happens(0.0005)) // busy with something else
        return draws.ofAnyScale(1s, 20s);
    const bool isWrite = call == MemoryVault::Call::Write
        || call == MemoryVault::Call::WriteTombstone;
    return isWrite ? draws.between(5ms, 20ms) : draws.between(1ms, 3ms);
}

} // namespace

SimulatedKeychain::SimulatedKeychain(Timeline &timeline, Draws &draws, Contents contents)
    : MemoryVault(u"Simulated keychain"_s, std::move(contents))
    , m_timeline(timeline)
    , m_draws(draws)
{
}

SimulatedKeychain::~SimulatedKeychain() = default;

Task<void> SimulatedKeychain::admit(Call call, QString)
{
    if (m_isShutDown) // while it waited for its turn
        co_return fail(ErrorKind::Cancelled);
    auto pending = m_pending.open();
    m_timeline.in(timeFor(call, m_draws), Timeline::Where::Computer,
                  [give = pending.give] { give({}); });
    const auto admitted = co_await answered(std::move(pending.future));
    co_return admitted;
}

Result<void> SimulatedKeychain::landed(Call call, const Did &did)
{
    if (call == Call::Write)
        Q_EMIT written(did);
    return {};
}

void SimulatedKeychain::shutDown()
{
    MemoryVault::shutDown();
    m_isShutDown = true;
    m_pending.cancelAll();
}

} // namespace Skykeep
