// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/qtdnsclient.h"

#include "net/dnscall.h"

namespace Skykeep {

QtDnsClient::QtDnsClient(Options options)
    : m_options(std::move(options))
{
}

QtDnsClient::~QtDnsClient()
{
    shutDown();
}

Task<QStringList> QtDnsClient::textRecords(QString name)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled, name);

    DnsCall call(name, m_options.limit);
    connect(this, &QtDnsClient::shuttingDown, &call, &DnsCall::abandon);
    if (m_options.nameServer)
        call.askInstead(*m_options.nameServer);
    auto future = call.start();
    const Result<QStringList> records = co_await future;
    co_return records;
}

void QtDnsClient::shutDown()
{
    m_isShutDown = true;
    Q_EMIT shuttingDown();
}

} // namespace Skykeep
