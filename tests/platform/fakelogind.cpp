// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/fakelogind.h"

#include <QDBusUnixFileDescriptor>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.login1"_s;
const QString Path = u"/org/freedesktop/login1"_s;
const QString Manager = u"org.freedesktop.login1.Manager"_s;
const QString Connection = u"fake logind"_s;

} // namespace

namespace Skykeep {

FakeLogind::FakeLogind()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, Connection))
{
    m_bus.registerVirtualObject(Path, this);
    m_bus.registerService(Service);
}

FakeLogind::~FakeLogind()
{
    for (const int end : m_ends)
        ::close(end);
    m_bus.unregisterObject(Path);
    m_bus.unregisterService(Service);
    QDBusConnection::disconnectFromBus(Connection);
}

QString FakeLogind::introspect(const QString &) const
{
    return {};
}

bool FakeLogind::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    if (message.interface() != Manager || message.member() != u"Inhibit"_s)
        return false;
    QStringList words;
    for (const auto &argument : message.arguments())
        words << argument.toString();
    asked << words.join(u'|');
    if (holds)
        m_held.push_back(message);
    else
        answer(message);
    return true;
}

void FakeLogind::answerHeld()
{
    for (const auto &call : std::exchange(m_held, {}))
        answer(call);
}

void FakeLogind::answer(const QDBusMessage &call)
{
    if (refuses) {
        m_bus.send(call.createErrorReply(QDBusError::AccessDenied, u"Permission denied"_s));
        return;
    }
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        qFatal("No pipe can be made.");
    m_ends.push_back(ends[0]);
    m_bus.send(call.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(ends[1]))));
    ::close(ends[1]); // the message has its own
}

int FakeLogind::inhibitors()
{
    return int(std::count_if(m_ends.begin(), m_ends.end(), [](int end) {
        pollfd look{end, POLLIN, 0};
        return ::poll(&look, 1, 0) == 0;
    }));
}

void FakeLogind::prepareFor(const QString &what, bool isBeginning)
{
    auto signal = QDBusMessage::createSignal(Path, Manager, u"PrepareFor"_s + what);
    signal << isBeginning;
    m_bus.send(signal);
}

} // namespace Skykeep
