// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/secretprompt.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>

#include <limits>

using namespace Qt::StringLiterals;

namespace Skykeep {

SecretPrompt::SecretPrompt(QDBusConnection bus, QString path, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_path(std::move(path))
{
    // Before Prompt() is called, which may complete at once. By path, not by service: Qt would
    // ask the bus for the service's owner, and block.
    m_bus.connect(QString(), m_path, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s, this,
                  SLOT(finish(bool, QDBusVariant)));
}

QDBusMessage SecretPrompt::method(const QString &name) const
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, m_path,
                                          u"org.freedesktop.Secret.Prompt"_s, name);
}

QFuture<Result<void>> SecretPrompt::show()
{
    if (std::exchange(m_isShown, true))
        return m_answer.future();

    auto call = method(u"Prompt"_s);
    call << QString(); // no window of ours to be placed over
    // Some services answer only once the user has.
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call,
                                                                std::numeric_limits<int>::max()),
                                                this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isError())
            give(fail(ErrorKind::VaultUnavailable, {}, watcher->error().message()));
    });
    return m_answer.future();
}

void SecretPrompt::dismiss()
{
    m_bus.send(method(u"Dismiss"_s));
    give(fail(ErrorKind::Cancelled));
}

void SecretPrompt::abandon()
{
    give(fail(ErrorKind::VaultUnavailable, {}, u"the keychain went away"_s));
}

void SecretPrompt::finish(bool dismissed, const QDBusVariant &)
{
    if (dismissed)
        give(fail(ErrorKind::VaultLocked, {}, u"the password window was closed"_s));
    else
        give({});
}

void SecretPrompt::give(Result<void> answer)
{
    if (!std::exchange(m_isAnswered, true))
        m_answer.give(std::move(answer));
}

} // namespace Skykeep
