// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/mutator.h"

#include <array>

namespace Skykeep {

namespace {

constexpr size_t mostChanges = 4;
// Bytes with a meaning: to JSON, to lines, to UTF-8, to C.
constexpr std::array telling{'\0', '\n', '\r', '"', '\\', '{', '}',    '[',    ']',    ',',
                             ':',  '.',  '-',  '0', '9',  ' ', '\x7f', '\x80', '\xc3', '\xff'};

} // namespace

Mutator::Mutator(std::vector<QByteArray> inputs, std::vector<QByteArray> words, quint32 seed)
    : m_inputs(std::move(inputs))
    , m_words(std::move(words))
    , m_random(seed)
{
}

QByteArray Mutator::next()
{
    auto input = m_inputs.at(below(m_inputs.size()));
    for (size_t left = 1 + below(mostChanges); left > 0; --left)
        input = changed(std::move(input));
    return input;
}

size_t Mutator::below(size_t bound)
{
    return bound == 0 ? 0 : m_random() % bound;
}

QByteArray Mutator::changed(QByteArray input)
{
    const auto at = qsizetype(below(size_t(input.size()) + 1));
    const auto length = qsizetype(below(size_t(input.size() - at) + 1));
    switch (below(7)) {
    case 0:
        if (at < input.size())
            input[at] = char(input.at(at) ^ (1 << below(8)));
        return input;
    case 1:
        if (at < input.size())
            input[at] = telling.at(below(telling.size()));
        return input;
    case 2:
        return input.insert(at, telling.at(below(telling.size())));
    case 3:
        return input.remove(at, length);
    case 4:
        return input.insert(at, input.sliced(at, length));
    case 5:
        return m_words.empty() ? input : input.insert(at, m_words.at(below(m_words.size())));
    default:
        const auto &other = m_inputs.at(below(m_inputs.size()));
        return input.first(at) + other.sliced(qsizetype(below(size_t(other.size()) + 1)));
    }
}

} // namespace Skykeep
