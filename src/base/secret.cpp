// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/secret.h"

#include <utility>

namespace Skykeep {

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe() noexcept
{
    if (m_bytes.isEmpty() || !m_bytes.isDetached()) // others still hold it
        return;
    // Through a volatile pointer, so that the writes are not optimised away as dead.
    volatile char *byte = m_bytes.data();
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        byte[i] = 0;
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.m_bytes.size() != b.m_bytes.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.m_bytes.size(); ++i)
        difference |= static_cast<unsigned char>(a.m_bytes.at(i) ^ b.m_bytes.at(i));
    return difference == 0;
}

} // namespace Skykeep
