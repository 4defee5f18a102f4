// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "identity/did.h"
#include "identity/handle.h"
#include "sandbox/loopbacklistener.h"

#include <QHash>

namespace Skykeep {

//! A PLC directory: makes DIDs and tells where their accounts live.
class SimulatedDirectory
{
public:
    //! \a clock outlives it.
    explicit SimulatedDirectory(Clock &clock);

    [[nodiscard]] bool start() { return m_listener.start(); }
    //! From now on nobody can resolve anything; what it knows it keeps.
    void stop() { m_listener.stop(); }
    QUrl url() const { return m_listener.url(); }

    //! The same DIDs in the same order each time.
    Did create(const Handle &handle, const QUrl &server);
    void rename(const Did &did, const Handle &handle);
    void move(const Did &did, const QUrl &server);

    //! What it says to whoever comes; a world without sockets asks here.
    LoopbackReply answer(const LoopbackRequest &request) const;

private:
    struct Entry {
        Handle handle;
        QUrl server;
    };

    QHash<Did, Entry> m_entries;
    int m_created = 0;
    LoopbackListener m_listener;
};

} // namespace Skykeep
