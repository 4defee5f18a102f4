// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/qtdnsclient.h"

#include "net/dnscall.h"

#include <QPointer>

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
    return ask(QDnsLookup::TXT, name);
}

Task<bool> QtDnsClient::hasAddress(QString name)
{
    const QPointer<QtDnsClient> self(this);
    for (const auto type : {QDnsLookup::A, QDnsLookup::AAAA}) {
        if (!self)
            co_return fail(ErrorKind::Cancelled, name);
        const auto addresses = co_await ask(type, name);
        if (!addresses)
            co_return fail(addresses.error());
        if (!addresses->isEmpty())
            co_return true;
    }
    co_return false;
}

Task<QStringList> QtDnsClient::ask(QDnsLookup::Type type, QString name)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled, name);

    DnsCall call(type, name, m_options.limit);
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
