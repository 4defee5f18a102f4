// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

#include <sys/types.h>

#include <functional>

namespace Skykeep {

//! A program on a terminal of its own, typed at by a test.
class PseudoTerminal
{
public:
    PseudoTerminal(const QString &program, const QStringList &arguments,
                   const QProcessEnvironment &environment);
    PseudoTerminal(const PseudoTerminal &) = delete;
    PseudoTerminal &operator=(const PseudoTerminal &) = delete;
    ~PseudoTerminal();

    //! Waits until \a text was shown behind what earlier calls waited for.
    bool waitFor(const QByteArray &text);
    //! Waits for more to be shown until \a isDone.
    bool waitUntil(const std::function<bool()> &isDone);
    void type(const QByteArray &keys) const;
    void sendSignal(int signal) const;
    bool echoes() const;
    //! Waits for the program's end; 128 and the signal that ended it.
    int exitCode();
    QByteArray shown() const { return m_shown; }

private:
    bool readMore();

    int m_terminal = -1;
    int m_ownEnd = -1; //!< Keeps the terminal's settings readable after the program has gone.
    pid_t m_process = -1;
    QByteArray m_shown;
    qsizetype m_seen = 0;
};

} // namespace Skykeep
