// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Skykeep {

//! Where in the tree of files another computer, or a program, is asked for what lies there: it may never answer, and
//! whoever looks waits for it.
//!
//! What a file system is not known to keep on this computer by itself counts as asked for. Where the
//! system does not tell, all is local.
class Mounts
{
public:
    static Mounts ofThisProcess();
    //! \a mountInfo as in https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html
    static Mounts parse(const QByteArray &mountInfo);

    //! The absolute \a path with every link followed. Empty where there is nothing, and where somebody else would have
    //! to be asked: nobody is.
    QString localPath(const QString &path) const;

private:
    std::vector<QByteArray> m_foreign; //!< Where their trees begin.
};

} // namespace Skykeep
