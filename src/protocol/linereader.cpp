// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/linereader.h"

#include <utility>

namespace Skykeep {

bool LineReader::feed(QByteArrayView bytes)
{
    while (!m_isBroken && !bytes.isEmpty()) {
        const auto end = bytes.indexOf('\n');
        const auto piece = end < 0 ? bytes : bytes.first(end);
        if (piece.size() > m_bound - m_unfinished.size()) {
            m_isBroken = true;
            m_unfinished.clear();
            break;
        }
        m_unfinished.append(piece);
        if (end < 0)
            break;
        m_lines.push_back(std::exchange(m_unfinished, {}));
        bytes = bytes.sliced(end + 1);
    }
    return !m_isBroken;
}

std::optional<QByteArray> LineReader::next()
{
    if (m_lines.empty())
        return std::nullopt;
    auto line = std::move(m_lines.front());
    m_lines.pop_front();
    return line;
}

} // namespace Skykeep
