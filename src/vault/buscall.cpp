// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/buscall.h"

#include "base/sharedtask.h"

#include <QDBusError>
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
    if (!isReply(reply) || reply.arguments().isEmpty())
        return {};
    return reply.arguments().constFirst().value<QDBusVariant>().variant();
}

bool isReply(const QDBusMessage &message)
{
    return message.type() == QDBusMessage::ReplyMessage;
}

KeychainSight missing(const QString &detail)
{
    return {VaultState::Missing, {}, detail};
}

KeychainSight refused(const QDBusMessage &reply)
{
    const auto detail = u"%1: %2"_s.arg(reply.errorName(), reply.errorMessage());
    if (QDBusError(reply).type() == QDBusError::AccessDenied)
        return {VaultState::Denied, {}, detail};
    return missing(detail);
}

} // namespace Skykeep
