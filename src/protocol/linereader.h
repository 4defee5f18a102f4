// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <deque>
#include <optional>

namespace Skykeep {

//! Cuts a stream of bytes into lines of bounded length, however the bytes arrive.
class LineReader
{
public:
    explicit LineReader(qsizetype bound)
        : m_bound(bound)
    {
    }

    //! False once a line is longer than the bound: nothing further from this peer can be trusted
    //! to begin where a message begins, so nothing further is taken.
    [[nodiscard]] bool feed(QByteArrayView bytes);

    bool hasLine() const { return !m_lines.empty(); }
    //! The next whole line, without its end.
    std::optional<QByteArray> next();

private:
    qsizetype m_bound;
    bool m_isBroken = false;
    QByteArray m_unfinished;
    std::deque<QByteArray> m_lines;
};

} // namespace Skykeep
