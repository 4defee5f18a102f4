// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Skykeep {

//! What the system shows others of this process's descendants: their arguments and environments.
//!
//! Looks at each as it is now, so it has to be called again and again. Linux only; elsewhere there
//! is nothing to see. What only root may see, the environment of a keeper, only root sees.
class ProcessTraces
{
public:
    //! What was not seen before.
    QByteArray look();

private:
    QHash<qint64, QByteArray> m_seen; //!< By the process's number, as it may run another program.
};

} // namespace Skykeep
