// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/dnsclient.h"

#include <QDnsLookup>
#include <QHostAddress>
#include <QObject>

#include <optional>

namespace Skykeep {

//! DNS through Qt and the computer's own resolver.
//!
//! May be destroyed with questions in flight, which then end with Cancelled.
class QtDnsClient final : public QObject, public DnsClient
{
    Q_OBJECT

public:
    struct Options {
        Milliseconds limit = std::chrono::seconds(5); //!< For each question.
        std::optional<QHostAddress> nameServer = std::nullopt; //!< Instead of the computer's own.
    };

    explicit QtDnsClient(Options options);
    ~QtDnsClient() override;

    Task<QStringList> textRecords(QString name) override;
    Task<bool> hasAddress(QString name) override;
    void shutDown() override;

Q_SIGNALS:
    //! Every question in flight ends now.
    void shuttingDown();

private:
    Task<QStringList> ask(QDnsLookup::Type type, QString name);

    Options m_options;
    bool m_isShutDown = false;
};

} // namespace Skykeep
