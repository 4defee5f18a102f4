// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "terminal.h"

#include <QByteArray>

#include <cstddef>

namespace Skykeep::Terminal {

//! Zeros that the compiler may not leave out.
void wipe(char *bytes, std::size_t size);

//! The terminal the program was started from, whatever its standard streams are.
class ControllingTerminal
{
public:
    ControllingTerminal();
    ControllingTerminal(const ControllingTerminal &) = delete;
    ControllingTerminal &operator=(const ControllingTerminal &) = delete;
    ~ControllingTerminal();

    void write(QByteArrayView text) const;
    std::optional<Secret> ask(const QByteArray &prompt, Echo echo) const;

private:
    int m_descriptor;
    bool m_isOwn; //!< Opened here; otherwise it is standard input.
};

} // namespace Skykeep::Terminal
