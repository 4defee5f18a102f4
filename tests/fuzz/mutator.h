// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <random>
#include <vector>

namespace Skykeep {

//! Changes inputs the way libFuzzer does, though blindly: the same seed gives the same inputs on
//! every machine.
class Mutator
{
public:
    //! \a words are put in whole; \a inputs are cut and joined.
    Mutator(std::vector<QByteArray> inputs, std::vector<QByteArray> words, quint32 seed);

    QByteArray next();

private:
    size_t below(size_t bound);
    QByteArray changed(QByteArray input);

    std::vector<QByteArray> m_inputs;
    std::vector<QByteArray> m_words;
    // Not a distribution of the standard library: those differ from one to the next.
    std::mt19937 m_random;
};

} // namespace Skykeep
