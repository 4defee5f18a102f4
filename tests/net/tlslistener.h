// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslServer>

#include <memory>

namespace Skykeep {

//! The throw-away certificate, for "localhost" and "pds.example.com".
QSslCertificate throwawayCertificate();

//! A listener that identifies itself by throwawayCertificate(), and offers \a protocols by ALPN.
std::unique_ptr<QSslServer> tlsListener(const QList<QByteArray> &protocols = {});

//! As long as this lives, new clients trust throwawayCertificate().
class TrustInThrowaway
{
public:
    TrustInThrowaway();
    TrustInThrowaway(const TrustInThrowaway &) = delete;
    TrustInThrowaway &operator=(const TrustInThrowaway &) = delete;
    ~TrustInThrowaway();

private:
    QSslConfiguration m_before;
};

} // namespace Skykeep
