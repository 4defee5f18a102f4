// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httproute.h"
#include "net/httpstream.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Skykeep {

//! HTTP through Qt: connections are kept and reused; cookies, caches and credentials are not.
//!
//! Certificate errors are never ignored. May be destroyed with calls in flight, which then end
//! with Cancelled.
class QtHttpClient final : public QObject, public HttpClient, public HttpStreamClient
{
    Q_OBJECT

public:
    struct Options {
        QByteArray userAgent; //!< "Skykeep/" and the version, nothing else.
        ProxyRule proxy = {};
    };

    explicit QtHttpClient(Options options);
    ~QtHttpClient() override;

    Task<HttpReply> send(HttpRequest request) override;
    //! What is in pieces may take long and holds one of the few connections to its host: so it deserves a
    //! client of its own.
    Task<std::unique_ptr<HttpStream>> open(HttpStreamRequest request) override;
    void shutDown() override;
    //! Holds for every call from now on. Those under way end as they began, and then the connections
    //! that they went through are closed.
    void setProxy(const ProxyRule &rule);

Q_SIGNALS:
    //! Every call in flight ends now.
    void shuttingDown();

private:
    Task<HttpReply> sendOnce(HttpRequest request);
    //! Until the system has said how \a url is reached.
    Task<void> findWay(QUrl url, Milliseconds limit);
    Task<void> askSystem(QUrl url, Milliseconds limit);
    void leave(HttpRoute &route);

    QByteArray m_userAgent;
    std::unique_ptr<HttpRoute> m_route;
    std::vector<std::unique_ptr<HttpRoute>> m_formerRoutes; //!< With calls under way.
    bool m_isShutDown = false;
};

} // namespace Skykeep
