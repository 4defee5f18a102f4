// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "secrecy/processtraces.h"

#include <QFile>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace Skykeep {

//! One program, and a search of all that it left behind for the secrets that it noted.
//!
//! The program gets a temporary folder of its own, and SKYKEEP_TEST_SECRETS and
//! SKYKEEP_TEST_TRACES for what it notes. What it prints is passed on. Searched are the temporary
//! folder and the traces; what was printed; arguments and environments of all processes that the
//! program started, by looking ten times a second. The file of the secrets alone is not searched.
class WatchedRun : public QObject
{
    Q_OBJECT

public:
    explicit WatchedRun(const QStringList &command);
    ~WatchedRun() override;

    //! False where it cannot be started.
    bool start();
    //! Passes on the wish that it ends.
    void terminate() { m_process.terminate(); }

Q_SIGNALS:
    //! \a exit is the program's own, or 1 where a secret was found.
    void ended(int exit);

private:
    void passOn();
    void note(const QByteArray &name, const QByteArray &bytes);
    int judge();

    QTemporaryDir m_folder;
    QStringList m_command;
    QProcess m_process;
    QTimer m_timer;
    ProcessTraces m_processes;
};

} // namespace Skykeep
