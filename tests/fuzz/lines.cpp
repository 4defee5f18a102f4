// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/targets.h"
#include "protocol/linereader.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace Skykeep {

namespace {

struct Heard {
    std::vector<QByteArray> lines;
    bool isWhole = true;

    friend bool operator==(const Heard &, const Heard &) = default;
};

// A second opinion: all at once, and without cleverness.
Heard cut(const QByteArray &stream, qsizetype bound)
{
    Heard heard;
    auto pieces = stream.split('\n');
    const auto unfinished = pieces.takeLast();
    for (const auto &piece : pieces) {
        if (piece.size() > bound)
            return {heard.lines, false};
        heard.lines.push_back(piece);
    }
    heard.isWhole = unfinished.size() <= bound;
    return heard;
}

} // namespace

//! The first byte is the bound, the second the size of the pieces that the rest comes in.
void Fuzz::lines(QByteArrayView input, Claims &claims)
{
    if (input.size() < 2)
        return;
    const auto bound = qsizetype(quint8(input[0]));
    const auto step = qsizetype(1 + quint8(input[1]));
    const auto stream = input.sliced(2);

    LineReader reader(bound);
    Heard heard;
    for (qsizetype at = 0; at < stream.size() && heard.isWhole; at += step) {
        heard.isWhole = reader.feed(stream.sliced(at, std::min(step, stream.size() - at)));
        while (auto line = reader.next())
            heard.lines.push_back(*std::move(line));
    }

    claims.claim(heard == cut(stream.toByteArray(), bound),
                 "a stream is the same lines however it arrives");
    if (!heard.isWhole) {
        claims.claim(!reader.feed("x\n") && !reader.next(),
                     "after a line that is too long nothing more is taken");
    }
}

} // namespace Skykeep
