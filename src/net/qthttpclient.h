// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpcall.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>

#include <optional>

namespace Skykeep {

//! HTTP through Qt: connections are kept and reused; cookies, caches and credentials are not.
//!
//! Certificate errors are never ignored. May be destroyed with calls in flight, which then end
//! with Cancelled.
class QtHttpClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    struct Options {
        QByteArray userAgent; //!< "Skykeep/" and the version, nothing else.
        std::optional<QNetworkProxy> proxy = std::nullopt; //!< Without one, direct.
    };

    explicit QtHttpClient(Options options);
    ~QtHttpClient() override;

    Task<HttpReply> send(HttpRequest request) override;
    void shutDown() override;

Q_SIGNALS:
    //! Every call in flight ends now.
    void shuttingDown();

private:
    QByteArray m_userAgent;
    QNetworkAccessManager m_manager;
    NameCheck m_nameCheck = NameCheck::Lookup;
    bool m_isShutDown = false;
};

} // namespace Skykeep
