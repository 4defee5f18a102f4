// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "tlslistener.h"

#include <QFile>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QByteArray keyAndCertificate()
{
    QFile file(QStringLiteral(SKYKEEP_THROWAWAY_CERTIFICATE));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

} // namespace

QSslCertificate throwawayCertificate()
{
    return QSslCertificate(keyAndCertificate(), QSsl::Pem);
}

std::unique_ptr<QSslServer> tlsListener(const QList<QByteArray> &protocols)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(keyAndCertificate(), QSsl::Ec, QSsl::Pem));
    configuration.setLocalCertificate(throwawayCertificate());
    configuration.setAllowedNextProtocols(protocols);
    auto listener = std::make_unique<QSslServer>();
    listener->setSslConfiguration(configuration);
    return listener;
}

TrustInThrowaway::TrustInThrowaway()
    : m_before(QSslConfiguration::defaultConfiguration())
{
    auto configuration = m_before;
    configuration.addCaCertificate(throwawayCertificate());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

TrustInThrowaway::~TrustInThrowaway()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace Skykeep
