// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/fakevault.h"

#include <QCoroTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

FakeVault::FakeVault(Contents contents)
    : MemoryVault(u"Fake keychain"_s, std::move(contents))
{
}

FakeVault::~FakeVault() = default;

Task<void> FakeVault::admit(Call call, QString subject)
{
    ++m_counts[call];
    co_await QCoro::sleepFor(0ms);
    while (m_held.contains(call)) {
        m_behindHold.push_back(std::make_unique<SharedAnswer<void>>());
        auto released = m_behindHold.back()->future();
        ++m_heldCount;
        const auto result = co_await answered(std::move(released));
        --m_heldCount;
        if (!result)
            co_return result;
    }

    m_afterLanding.reset();
    auto &failures = m_failures[call];
    if (failures.empty())
        co_return {};
    const auto failure = failures.front();
    failures.erase(failures.begin());
    if (failure.landing == Landing::Never)
        co_return fail(failure.kind, subject);
    m_afterLanding = failure.kind;
    co_return {};
}

Result<void> FakeVault::landed(Call call, const Did &did)
{
    if (call == Call::Write)
        m_writes.push_back(*item(did));
    if (const auto kind = std::exchange(m_afterLanding, std::nullopt))
        return fail(*kind, did.toString());
    return {};
}

VaultState FakeVault::unlocked() const
{
    return m_dismissesUnlock ? VaultState::Locked : VaultState::Ready;
}

void FakeVault::shutDown()
{
    MemoryVault::shutDown();
    release();
}

void FakeVault::release()
{
    m_held.clear();
    for (const auto &waiting : std::exchange(m_behindHold, {}))
        waiting->give({});
}

void FakeVault::failNext(Call call, ErrorKind kind, Landing landing)
{
    m_failures[call].push_back({kind, landing});
}

void FakeVault::put(const VaultItem &item)
{
    contents().items.insert(item.did, *encodeItem(item));
}

void FakeVault::putBytes(const Did &did, const QByteArray &bytes)
{
    contents().items.insert(did, Secret(bytes));
}

void FakeVault::put(const Tombstone &tombstone)
{
    contents().tombstones.insert(tombstone.did, *encodeTombstone(tombstone));
}

void FakeVault::remove(const Did &did)
{
    contents().items.remove(did);
}

std::optional<VaultItem> FakeVault::item(const Did &did) const
{
    const auto found = contents().items.constFind(did);
    if (found == contents().items.cend())
        return std::nullopt;
    const auto item = decodeItem(*found, did);
    return item ? std::optional(*item) : std::nullopt;
}

std::optional<Tombstone> FakeVault::tombstone(const Did &did) const
{
    const auto found = contents().tombstones.constFind(did);
    if (found == contents().tombstones.cend())
        return std::nullopt;
    const auto tombstone = decodeTombstone(*found, did);
    return tombstone ? std::optional(*tombstone) : std::nullopt;
}

int FakeVault::count(Call call) const
{
    const auto entry = m_counts.find(call);
    return entry == m_counts.end() ? 0 : entry->second;
}

} // namespace Skykeep
