// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/sharedtask.h"
#include "base/timestamp.h"

#include <QFutureWatcher>
#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QTimer>
#include <QUrl>

namespace Skykeep {

//! One question to the system for the proxies of an address.
//!
//! The system may have to fetch and run a script for it, and no system offers to do that without
//! blocking: so it is asked in a thread of Qt's pool, which touches nothing of ours. Owns the timer that
//! ends the waiting; the answer is given exactly once.
class SystemProxyCall final : public QObject
{
    Q_OBJECT

public:
    SystemProxyCall();
    ~SystemProxyCall() override;

    //! Begins. To be called once.
    QFuture<Result<QList<QNetworkProxy>>> start(const QUrl &url, Milliseconds limit);
    //! Ends the waiting with Cancelled, unless it has ended.
    void abandon();

private:
    void end(Result<QList<QNetworkProxy>> answer);

    QString m_host;
    QFutureWatcher<QList<QNetworkProxy>> m_watcher;
    QTimer m_limit;
    bool m_hasEnded = false;
    SharedAnswer<QList<QNetworkProxy>> m_answer;
};

} // namespace Skykeep
