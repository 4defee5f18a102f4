// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/descriptor.h"
#include "platform/mounts.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Skykeep {

//! What a process runs: which file, and under which name.
struct ExecutableFile {
    //! Empty where the system does not tell. " (deleted)" at its end is no part of it where the file is gone.
    QString path = {};
    quint64 device = 0;
    quint64 inode = 0;
};

//! One process as Linux's /proc shows it. https://man7.org/linux/man-pages/man5/proc.5.html
//!
//! The folder is held open: once its process has been reaped nothing can be read there any more, even where another
//! process has the same number by then. What may not be read (another user's process, or one that is not
//! dumpable) is empty. No file system is asked about anything: one that another computer or a program keeps
//! may never answer.
class ProcFolder
{
public:
    static std::optional<ProcFolder> open(qint64 pid);

    //! A part of /proc/<pid>/stat.
    struct Stat {
        QString name = {};
        char state = 0;
        qint64 parent = 0;
        qint64 session = 0;
        int terminal = 0; //!< The number of the device; 0 where it has none.
        quint64 startTime = 0; //!< In ticks since the system started.
        //! Where the stack begins: chosen anew, by chance, whenever the process begins a program.
        quint64 stack = 0;

        bool isAlive() const { return state != 'Z' && state != 'X' && state != 'x'; }
    };
    //! Nothing once the process has been reaped.
    std::optional<Stat> stat() const;

    ExecutableFile executable() const;
    //! The first of them, as far as 16 KiB go.
    QStringList arguments() const;
    //! The one it works in; empty where that was deleted, or is called as if it were.
    QString workingFolder() const;
    QByteArray controlGroups() const;

private:
    explicit ProcFolder(Descriptor folder)
        : m_folder(std::move(folder))
    {
    }

    QByteArray read(const char *file, qsizetype limit) const;
    QString link(const char *name) const;

    Descriptor m_folder;
};

//! \a file lies where its name says; a deleted or replaced one, or one of another container, does not. Nor does one
//! that somebody else, who may never answer, would have to be asked about.
bool isInPlace(const ExecutableFile &file, const Mounts &mounts);
//! The path of \a file without what the system puts behind the name of one that is gone.
QString nameOf(const ExecutableFile &file);
//! When the process that leads a terminal's \a session began; 0 where it is gone.
quint64 startOfLeader(qint64 session);
//! "pts/3" for the number of a terminal's device; empty for 0.
QString terminalName(int device);
//! The present time in the unit of ProcFolder::Stat::startTime.
quint64 ticksSinceStart();

} // namespace Skykeep
