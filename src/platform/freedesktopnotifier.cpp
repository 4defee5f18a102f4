// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/freedesktopnotifier.h"

#include "base/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
const QString Interface = u"org.freedesktop.Notifications"_s;

constexpr int limit = 10'000; // milliseconds; the server may have to be started
constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestText = 2'000;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(Service, Path, Interface, method);
}

// "Clicking on the notification usually" invokes the action of this name.
const QString defaultAction = u"default"_s;

} // namespace

FreedesktopNotifier::FreedesktopNotifier(QDBusConnection bus, Sender sender)
    : m_bus(std::move(bus))
    , m_sender(std::move(sender))
{
    if (!m_bus.isConnected())
        return;
    // By name, so that no other program's signals count.
    m_bus.connect(Service, Path, Interface, u"ActionInvoked"_s, this, SLOT(invoke(uint, QString)));
    m_bus.connect(Service, Path, Interface, u"ActivationToken"_s, this,
                  SLOT(keepToken(uint, QString)));
    m_bus.connect(Service, Path, Interface, u"NotificationClosed"_s, this, SLOT(close(uint)));
    auto *owner = new QDBusServiceWatcher(Service, m_bus,
                                          QDBusServiceWatcher::WatchForUnregistration, this);
    connect(owner, &QDBusServiceWatcher::serviceUnregistered, this,
            &FreedesktopNotifier::startAnew);
}

FreedesktopNotifier::~FreedesktopNotifier() = default;

// Another server has other capabilities, and knows none of our notifications.
void FreedesktopNotifier::startAnew()
{
    m_capabilities.reset();
    for (auto shown = m_shown.begin(); shown != m_shown.end();) {
        shown->id = 0;
        shown = shown->pending ? std::next(shown) : m_shown.erase(shown);
    }
}

void FreedesktopNotifier::show(const Notification &notification)
{
    if (m_capabilities) {
        send(notification);
        return;
    }
    std::erase_if(m_waiting,
                  [&](const Notification &waiting) { return waiting.topic == notification.topic; });
    m_waiting.push_back(notification);
    askCapabilities();
}

void FreedesktopNotifier::askCapabilities()
{
    if (m_asking)
        return;
    m_asking = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), limit),
                                           this);
    connect(m_asking, &QDBusPendingCallWatcher::finished, this, &FreedesktopNotifier::learn);
}

void FreedesktopNotifier::learn(QDBusPendingCallWatcher *answer)
{
    const auto reply = answer->reply();
    answer->deleteLater();
    m_asking = nullptr;
    const auto waiting = std::exchange(m_waiting, {});
    if (reply.type() != QDBusMessage::ReplyMessage) {
        qCDebug(lcPlatform).noquote() << "Nobody shows notifications:" << reply.errorMessage();
        for (const auto &notification : waiting)
            Q_EMIT undelivered(notification);
        return;
    }
    m_capabilities = reply.arguments().value(0).toStringList();
    for (const auto &notification : waiting)
        send(notification);
}

void FreedesktopNotifier::send(const Notification &notification)
{
    auto &shown = m_shown[notification.topic];
    if (shown.pending) { // it would not be known which one to replace
        shown.next = notification;
        return;
    }
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(notification.urgency))},
                      {u"desktop-entry"_s, m_sender.desktopFile}};
    QStringList actions;
    if (m_capabilities && m_capabilities->contains(u"actions"_s))
        actions << defaultAction << tr("Open");
    auto message = call(u"Notify"_s);
    message << m_sender.name << shown.id << m_sender.desktopFile
            << notification.title.left(longestTitle) << textFor(notification) << actions << hints
            << -1; // it is for the server to say how long
    shown.pending = new QDBusPendingCallWatcher(m_bus.asyncCall(message, limit), this);
    connect(shown.pending, &QDBusPendingCallWatcher::finished, this,
            [this, notification](QDBusPendingCallWatcher *answer) {
                finish(notification, answer);
            });
}

QString FreedesktopNotifier::textFor(const Notification &notification) const
{
    const auto text = notification.text.left(longestText);
    const bool isMarkup = m_capabilities && m_capabilities->contains(u"body-markup"_s);
    return isMarkup ? text.toHtmlEscaped() : text;
}

void FreedesktopNotifier::finish(const Notification &notification, QDBusPendingCallWatcher *answer)
{
    const auto reply = answer->reply();
    answer->deleteLater();
    auto &shown = m_shown[notification.topic];
    shown.pending = nullptr;
    const auto next = std::exchange(shown.next, std::nullopt);
    const bool isWithdrawn = std::exchange(shown.isWithdrawn, false);
    if (reply.type() != QDBusMessage::ReplyMessage) {
        qCDebug(lcPlatform).noquote() << "A notification was refused:" << reply.errorMessage();
        m_shown.remove(notification.topic);
        if (!isWithdrawn)
            Q_EMIT undelivered(next.value_or(notification));
        return;
    }
    shown.id = reply.arguments().value(0).toUInt();
    if (next) {
        send(*next);
    } else if (isWithdrawn) {
        closeAtServer(shown.id);
        m_shown.remove(notification.topic);
    }
}

void FreedesktopNotifier::withdraw(const QString &topic)
{
    std::erase_if(m_waiting, [&](const Notification &waiting) { return waiting.topic == topic; });
    const auto shown = m_shown.find(topic);
    if (shown == m_shown.end())
        return;
    if (shown->pending) {
        shown->next.reset();
        shown->isWithdrawn = true;
        return;
    }
    closeAtServer(shown->id);
    m_shown.erase(shown);
}

void FreedesktopNotifier::closeAtServer(uint id)
{
    auto message = call(u"CloseNotification"_s);
    message.setAutoStartService(false);
    message << id;
    m_bus.asyncCall(message, limit); // no answer is needed: some call it an error that it is gone
}

QString FreedesktopNotifier::topicOf(uint id) const
{
    for (auto shown = m_shown.constBegin(); shown != m_shown.constEnd(); ++shown) {
        if (shown->id == id && id != 0)
            return shown.key();
    }
    return {};
}

void FreedesktopNotifier::invoke(uint id, const QString &action)
{
    const auto topic = topicOf(id);
    if (topic.isEmpty() || action != defaultAction)
        return;
    const auto token = m_shown.value(topic).token;
    Q_EMIT activated(topic, token);
}

void FreedesktopNotifier::keepToken(uint id, const QString &token)
{
    if (const auto topic = topicOf(id); !topic.isEmpty())
        m_shown[topic].token = token;
}

void FreedesktopNotifier::close(uint id)
{
    const auto shown = m_shown.find(topicOf(id));
    if (shown == m_shown.end())
        return;
    shown->id = 0;
    if (!shown->pending)
        m_shown.erase(shown);
}

} // namespace Skykeep
