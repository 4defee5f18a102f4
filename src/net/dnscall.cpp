// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/dnscall.h"

#include <QHostAddress>

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

DnsCall::DnsCall(QDnsLookup::Type type, QString name, Milliseconds limit)
    : m_lookup(type, name)
    , m_witness(QDnsLookup::NS, name.section(u'.', -1))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { end(fail(ErrorKind::TimedOut, m_lookup.name())); });
    connect(&m_lookup, &QDnsLookup::finished, this, &DnsCall::takeEnd);
    connect(&m_witness, &QDnsLookup::finished, this, &DnsCall::takeWitness);
}

DnsCall::~DnsCall()
{
    abandon();
}

void DnsCall::askInstead(const QHostAddress &nameServer)
{
    m_lookup.setNameserver(nameServer);
    m_witness.setNameserver(nameServer);
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
    // On Unix, Qt 6.4 says this both where the name has no such records and where nobody answered.
    // Every top-level domain has name servers: if those are found, somebody answers.
    if (m_lookup.error() == QDnsLookup::InvalidReplyError) {
        m_witness.lookup();
        return;
    }
    if (const auto failure = failureOf(m_lookup.error())) {
        end(fail(*failure, m_lookup.name(), m_lookup.errorString()));
        return;
    }
    QStringList records;
    for (const auto &record : m_lookup.textRecords())
        records.push_back(QString::fromUtf8(record.values().join()));
    for (const auto &record : m_lookup.hostAddressRecords())
        records.push_back(record.value().toString());
    end(std::move(records));
}

void DnsCall::takeWitness()
{
    if (m_witness.error() == QDnsLookup::NoError)
        end(QStringList());
    else
        end(fail(ErrorKind::Offline, m_lookup.name(), m_witness.errorString()));
}

void DnsCall::end(Result<QStringList> answer)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_limit.stop();
    for (auto *lookup : {&m_lookup, &m_witness}) {
        lookup->disconnect(this);
        if (!lookup->isFinished())
            lookup->abort();
    }
    m_answer.give(std::move(answer));
}

} // namespace Skykeep
