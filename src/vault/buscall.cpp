// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/buscall.h"

#include "base/sharedtask.h"

#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Skykeep {

QCoro::Task<QDBusMessage> replyTo(QDBusMessage call, QDBusConnection bus, Milliseconds limit)
{
    // QtDBus always finishes a call: by its reply, by its own limit, or when the bus goes away.
    SharedAnswer<QDBusMessage> answer;
    QDBusPendingCallWatcher watcher(bus.asyncCall(call, static_cast<int>(limit.count())));
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher,
                     [&answer](QDBusPendingCallWatcher *finished) {
                         answer.give(finished->reply());
                     });

    auto future = answer.future();
    const auto reply = co_await answered(std::move(future));
    co_return *reply;
}

QDBusMessage busMethod(const QString &method, const QVariant &argument)
{
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s,
                                               u"/org/freedesktop/DBus"_s,
                                               u"org.freedesktop.DBus"_s, method);
    call << argument;
    return call;
}

QVariant propertyOf(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return {};
    return reply.arguments().constFirst().value<QDBusVariant>().variant();
}

} // namespace Skykeep
