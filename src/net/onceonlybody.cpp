// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/onceonlybody.h"

#include <algorithm>

namespace Skykeep {

OnceOnlyBody::OnceOnlyBody(Secret bytes)
    : m_bytes(std::move(bytes))
{
    // Unbuffered, so that no copy of a password stays in a buffer of QIODevice.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnlyBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OnceOnlyBody::readData(char *data, qint64 most)
{
    const auto size = std::min(most, m_bytes.size() - m_read);
    if (size == 0 && most > 0)
        return -1;
    std::copy_n(m_bytes.reveal().constData() + m_read, size, data);
    m_read += size;
    return size;
}

qint64 OnceOnlyBody::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace Skykeep
