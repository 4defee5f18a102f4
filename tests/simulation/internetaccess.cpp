// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "internetaccess.h"

namespace Skykeep {

InternetAccess::InternetAccess(Internet &internet)
    : m_internet(internet)
{
}

InternetAccess::~InternetAccess()
{
    shutDown();
}

Task<HttpReply> InternetAccess::send(HttpRequest request)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    auto pending = m_pending.open();
    const auto number = m_internet.call(std::move(request), pending.give);
    m_calls.insert(number);
    auto reply = co_await answered(std::move(pending.future));
    m_calls.erase(number);
    co_return reply;
}

void InternetAccess::shutDown()
{
    m_isShutDown = true;
    for (const auto number : m_calls)
        m_internet.abandon(number);
    m_pending.cancelAll();
}

InternetNames::InternetNames(Internet &internet, Timeline &timeline)
    : m_internet(internet)
    , m_timeline(timeline)
{
}

Task<QStringList> InternetNames::textRecords(QString name)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    auto pending = m_pending.open();
    m_timeline.in(m_internet.latency(), Timeline::Where::Computer,
                  [give = pending.give, records = m_internet.textRecords(name)] { give(records); });
    const auto records = co_await answered(std::move(pending.future));
    co_return records;
}

Task<bool> InternetNames::hasAddress(QString)
{
    co_return true;
}

void InternetNames::shutDown()
{
    m_isShutDown = true;
    m_pending.cancelAll();
}

} // namespace Skykeep
