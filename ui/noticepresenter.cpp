// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/noticepresenter.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const auto questionTopic = u"question"_s;

Notification::Urgency urgencyOf(Attention level)
{
    switch (level) {
    case Attention::None:
    case Attention::Notice:
        return Notification::Urgency::Low;
    case Attention::Warning:
        return Notification::Urgency::Normal;
    case Attention::Critical:
        return Notification::Urgency::Critical;
    }
    Q_UNREACHABLE();
}

} // namespace

NoticePresenter::NoticePresenter(NoticeBoard &board, std::unique_ptr<Notifier> notifier,
                                 Place place)
    : m_notifier(std::move(notifier))
    , m_place(place)
{
    connect(&board, &NoticeBoard::noticed, this, &NoticePresenter::show);
    if (!m_notifier)
        return;
    connect(&board, &NoticeBoard::settled, m_notifier.get(), &Notifier::withdraw);
    connect(m_notifier.get(), &Notifier::activated, this, &NoticePresenter::open);
    connect(m_notifier.get(), &Notifier::undelivered, this, &NoticePresenter::showBesideTray);
}

NoticePresenter::~NoticePresenter() = default;

Notifier::Sender NoticePresenter::sender(Place place)
{
    return {.name = place == Place::Sandbox ? tr("Skykeep (Sandbox)") : tr("Skykeep"),
            .desktopFile = QGuiApplication::desktopFileName()};
}

void NoticePresenter::show(const Notice &notice)
{
    m_notices.insert(notice.topic, notice);
    const Notification notification{.topic = notice.topic,
                                    .title = titled(notice.title),
                                    .text = notice.text,
                                    .urgency = urgencyOf(notice.level)};
    if (m_notifier)
        m_notifier->show(notification);
    else
        showBesideTray(notification);
}

QString NoticePresenter::titled(const QString &title) const
{
    return m_place == Place::Sandbox ? tr("Sandbox: %1").arg(title) : title;
}

void NoticePresenter::showQuestion(const QString &title, const QString &text)
{
    const Notification notification{.topic = questionTopic,
                                    .title = titled(title),
                                    .text = text,
                                    .urgency = Notification::Urgency::Normal};
    if (m_notifier)
        m_notifier->show(notification);
    else
        showBesideTray(notification);
}

void NoticePresenter::withdrawQuestion()
{
    if (m_notifier)
        m_notifier->withdraw(questionTopic);
}

void NoticePresenter::showBesideTray(const Notification &notification)
{
    m_besideTray = notification.topic;
    const auto notice = m_notices.constFind(notification.topic);
    Q_EMIT bubbleAsked(notification.title, notification.text,
                       notice == m_notices.constEnd() ? Attention::Notice : notice->level);
}

void NoticePresenter::openLast()
{
    open(m_besideTray, {});
}

void NoticePresenter::open(const QString &topic, const QString &token)
{
    const auto notice = m_notices.constFind(topic);
    if (notice == m_notices.constEnd() && topic != questionTopic)
        return;
    // What Qt hands on when it activates a window: the click was elsewhere. For nobody we start.
    constexpr auto variable = "XDG_ACTIVATION_TOKEN";
    if (!token.isEmpty())
        qputenv(variable, token.toUtf8());
    if (topic == questionTopic)
        Q_EMIT questionsAsked();
    else if (const auto did = notice->did)
        Q_EMIT accountAsked(*did);
    else
        Q_EMIT windowAsked();
    qunsetenv(variable);
}

} // namespace Skykeep
