// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/backgroundportal.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Background = u"org.freedesktop.portal.Background"_s;
const QString Request = u"org.freedesktop.portal.Request"_s;
const QString Response = u"Response"_s;

enum : uint { Done = 0, CancelledByUser = 1 };

QString nextToken()
{
    static quint64 last = 0;
    return u"skykeep_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++last);
}

// "/org/freedesktop/portal/desktop/request/SENDER/TOKEN"
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Request.html
QString requestOf(const QString &sender, const QString &token)
{
    auto name = sender.mid(1);
    name.replace(u'.', u'_');
    return u"%1/request/%2/%3"_s.arg(Path, name, token);
}

} // namespace

void BackgroundPortal::ask(const QDBusConnection &bus, const QStringList &command, Answer answer,
                           Milliseconds patience)
{
    if (!bus.isConnected()) {
        answer(fail(ErrorKind::NotNow, u"there is no session bus"_s));
        return;
    }
    auto *question = new BackgroundPortal(bus, !command.isEmpty(), std::move(answer));
    question->setParent(QCoreApplication::instance());
    question->send(command, patience);
}

BackgroundPortal::BackgroundPortal(QDBusConnection bus, bool starts, Answer answer)
    : m_bus(std::move(bus))
    , m_starts(starts)
    , m_answer(std::move(answer))
{
}

void BackgroundPortal::send(const QStringList &command, Milliseconds patience)
{
    const auto token = nextToken();
    follow(requestOf(m_bus.baseService(), token)); // first: the answer may be faster than the reply
    QVariantMap options{{u"handle_token"_s, token}, {u"autostart"_s, m_starts}};
    if (m_starts)
        options.insert(u"commandline"_s, command);
    auto call = QDBusMessage::createMethodCall(Service, Path, Background, u"RequestBackground"_s);
    call.setArguments({QString(), options});
    auto *waiting = new QDBusPendingCallWatcher(m_bus.asyncCall(call, int(patience.count())), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *done) { heard(done->reply()); });
    QTimer::singleShot(patience, this, &BackgroundPortal::giveUp);
}

void BackgroundPortal::follow(const QString &request)
{
    if (!m_request.isEmpty())
        m_bus.disconnect(Service, m_request, Request, Response, this,
                         SLOT(take(uint, QVariantMap)));
    m_request = request;
    m_bus.connect(Service, m_request, Request, Response, this, SLOT(take(uint, QVariantMap)));
}

void BackgroundPortal::heard(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage) {
        qCDebug(lcPlatform).noquote() << "No portal for starting at login:" << reply.errorMessage();
        end(fail(ErrorKind::NotNow, u"the session has no portal for this"_s, reply.errorMessage()));
        return;
    }
    // Portals before 0.9 choose the name themselves.
    const auto request = reply.arguments().value(0).value<QDBusObjectPath>().path();
    if (!request.isEmpty() && request != m_request)
        follow(request);
}

void BackgroundPortal::take(uint response, const QVariantMap &results)
{
    if (response == CancelledByUser)
        end(fail(ErrorKind::Denied));
    else if (response != Done || results.value(u"autostart"_s).toBool() != m_starts)
        end(fail(ErrorKind::Denied, {}, u"the session does not allow it"_s));
    else
        end({});
}

void BackgroundPortal::giveUp()
{
    m_bus.send(QDBusMessage::createMethodCall(Service, m_request, Request, u"Close"_s));
    end(fail(ErrorKind::TimedOut));
}

void BackgroundPortal::end(const Result<void> &result)
{
    if (const auto answer = std::exchange(m_answer, {}))
        answer(result);
    deleteLater();
}

} // namespace Skykeep
