// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/task.h"
#include "base/timestamp.h"
#include "vault/lockwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace Skykeep {

//! Sends \a call and waits for the reply, at most \a limit. An error reply is an answer too.
QCoro::Task<QDBusMessage> replyTo(QDBusMessage call, QDBusConnection bus, Milliseconds limit);

//! A method of the bus itself, such as GetNameOwner.
QDBusMessage busMethod(const QString &method, const QVariant &argument);

//! The value of a property, out of a reply to org.freedesktop.DBus.Properties.Get.
QVariant propertyOf(const QDBusMessage &reply);

bool isReply(const QDBusMessage &message);

//! No keychain, because of \a detail.
KeychainSight missing(const QString &detail);

//! What an error reply says of the keychain: Denied or Missing.
KeychainSight refused(const QDBusMessage &reply);

} // namespace Skykeep
