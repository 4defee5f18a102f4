// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/dnscall.h"

#include <optional>

namespace Skykeep {

namespace {

// Nothing where the name was asked for and answered, even if there is no such name.
std::optional<ErrorKind> failureOf(QDnsLookup::Error error)
{
    switch (error) {
    case QDnsLookup::NoError:
    case QDnsLookup::NotFoundError:
        return std::nullopt;
    case QDnsLookup::InvalidRequestError:
        return ErrorKind::InvalidInput;
    case QDnsLookup::OperationCancelledError:
        return ErrorKind::Cancelled;
    case QDnsLookup::ResolverError:
    case QDnsLookup::InvalidReplyError:
    case QDnsLookup::ServerFailureError:
    case QDnsLookup::ServerRefusedError:
        return ErrorKind::Offline;
    }
    // Qt may learn new ones.
    return ErrorKind::Offline;
}

} // namespace

DnsCall::DnsCall(QString name, Milliseconds limit)
    : m_lookup(QDnsLookup::TXT, name)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { end(fail(ErrorKind::TimedOut, m_lookup.name())); });
    connect(&m_lookup, &QDnsLookup::finished, this, &DnsCall::takeEnd);
}

DnsCall::~DnsCall()
{
    abandon();
}

QFuture<Result<QStringList>> DnsCall::start()
{
    m_limit.start();
    m_lookup.lookup();
    return m_answer.future();
}

void DnsCall::abandon()
{
    end(fail(ErrorKind::Cancelled, m_lookup.name()));
}

void DnsCall::takeEnd()
{
    if (const auto failure = failureOf(m_lookup.error())) {
        end(fail(*failure, m_lookup.name(), m_lookup.errorString()));
        return;
    }
    QStringList records;
    for (const auto &record : m_lookup.textRecords())
        records.push_back(QString::fromUtf8(record.values().join()));
    end(std::move(records));
}

void DnsCall::end(Result<QStringList> answer)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_limit.stop();
    m_lookup.disconnect(this);
    if (!m_lookup.isFinished())
        m_lookup.abort();
    m_answer.give(std::move(answer));
}

} // namespace Skykeep
