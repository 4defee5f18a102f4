// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "internet.h"
#include "net/dnsclient.h"
#include "pendinganswers.h"

#include <set>

namespace Skykeep {

//! One program's way to the Internet: HTTP.
class InternetAccess final : public HttpClient
{
public:
    explicit InternetAccess(Internet &internet);
    ~InternetAccess() override;

    Task<HttpReply> send(HttpRequest request) override;
    //! Also how a program that was killed leaves its calls.
    void shutDown() override;

private:
    Internet &m_internet;
    PendingAnswers<HttpReply> m_pending;
    std::set<quint64> m_calls;
    bool m_isShutDown = false;
};

//! One program's way to the Internet: DNS.
class InternetNames final : public DnsClient
{
public:
    InternetNames(Internet &internet, Timeline &timeline);

    Task<QStringList> textRecords(QString name) override;
    Task<bool> hasAddress(QString name) override;
    void shutDown() override;

private:
    Internet &m_internet;
    Timeline &m_timeline;
    PendingAnswers<QStringList> m_pending;
    bool m_isShutDown = false;
};

} // namespace Skykeep
