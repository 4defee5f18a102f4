// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/fakenotifications.h"
#include "platform/freedesktopnotifier.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! On a session bus of the test, with a server of notifications or without.
class TestFreedesktopNotifier : public QObject
{
    Q_OBJECT

private:
    std::optional<FakeNotifications> m_server;
    std::optional<FreedesktopNotifier> m_notifier;
    QStringList m_undelivered;
    QStringList m_activated;

    void serve(const QStringList &capabilities = {u"actions"_s, u"body"_s, u"body-markup"_s})
    {
        m_server.emplace(capabilities);
    }

    static Notification notification(const QString &topic, const QString &title)
    {
        return {topic, title, u"What it means."_s, Notification::Urgency::Critical};
    }

    QStringList titles() const
    {
        QStringList titles;
        for (const auto &shown : m_server->shown)
            titles << shown.title;
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_undelivered.clear();
        m_activated.clear();
        m_notifier.emplace(QDBusConnection::sessionBus(),
                           Notifier::Sender{u"Skykeep"_s, u"io.github.skykeep.Skykeep"_s});
        connect(&*m_notifier, &Notifier::undelivered, this,
                [this](const Notification &lost) { m_undelivered << lost.title; });
        connect(&*m_notifier, &Notifier::activated, this,
                [this](const QString &topic, const QString &token) {
                    m_activated << topic + u'|' + token;
                });
    }

    void cleanup()
    {
        m_notifier.reset();
        m_server.reset();
    }

    void itSaysWhoAndHowUrgent()
    {
        serve();
        m_notifier->show(notification(u"a"_s, u"alice was suspended"_s));

        QTRY_COMPARE(m_server->shown.size(), 1U);
        const auto &shown = m_server->shown.front();
        QCOMPARE(shown.title, u"alice was suspended"_s);
        QCOMPARE(shown.text, u"What it means."_s);
        QCOMPARE(shown.sender, u"Skykeep"_s);
        QCOMPARE(shown.icon, u"io.github.skykeep.Skykeep"_s);
        QCOMPARE(shown.actions.value(0), u"default"_s);
        QCOMPARE(shown.hints.value(u"urgency"_s).toInt(), 2);
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"io.github.skykeep.Skykeep"_s);
    }

    void aClickTellsWhichOne()
    {
        serve();
        m_notifier->show(notification(u"a"_s, u"one"_s));
        m_notifier->show(notification(u"b"_s, u"two"_s));
        QTRY_COMPARE(titles(), QStringList({u"one"_s, u"two"_s}));

        m_server->click(m_server->shown.back().id, u"token-1"_s);
        QTRY_COMPARE(m_activated, QStringList{u"b|token-1"_s});
        m_server->click(m_server->shown.front().id);

        QTRY_COMPARE(m_activated, QStringList({u"b|token-1"_s, u"a|"_s}));
    }

    void theSameTopicTakesItsPlace()
    {
        serve();
        m_notifier->show(notification(u"a"_s, u"one"_s));
        QTRY_COMPARE(titles(), QStringList{u"one"_s});
        m_notifier->show(notification(u"a"_s, u"two"_s));
        QTRY_COMPARE(titles(), QStringList{u"two"_s});
        const auto id = m_server->shown.front().id;

        m_server->dismiss(id);
        QTRY_VERIFY(m_server->shown.empty());
        QTest::qWait(50); // for the signal
        m_notifier->show(notification(u"a"_s, u"three"_s));

        QTRY_COMPARE(titles(), QStringList{u"three"_s});
        QVERIFY(m_server->shown.front().id != id);
    }

    void whatComesWhileTheServerThinksIsNotLostAndNotDoubled()
    {
        serve();
        m_server->holds = true;
        m_notifier->show(notification(u"a"_s, u"one"_s));
        m_notifier->show(notification(u"b"_s, u"other"_s));
        QTRY_COMPARE(m_server->notified, 2);
        m_notifier->show(notification(u"a"_s, u"two"_s));
        m_notifier->show(notification(u"a"_s, u"three"_s));
        m_notifier->withdraw(u"b"_s);

        m_server->answerHeld();

        QTRY_COMPARE(titles(), QStringList{u"three"_s});
        QCOMPARE(m_server->notified, 3);
    }

    void whatIsOverIsTakenBack()
    {
        serve();
        m_notifier->show(notification(u"a"_s, u"one"_s));
        QTRY_COMPARE(m_server->shown.size(), 1U);

        m_notifier->withdraw(u"a"_s);
        m_notifier->withdraw(u"never shown"_s);

        QTRY_VERIFY(m_server->shown.empty());
    }

    void noMarkupIsLetIn()
    {
        serve();
        Notification notice{u"a"_s, u"<b>&"_s, u"<a href=\"https://example.com\">x</a> & y"_s};
        m_notifier->show(notice);
        QTRY_COMPARE(m_server->shown.size(), 1U);
        QCOMPARE(m_server->shown.front().text,
                 u"&lt;a href=&quot;https://example.com&quot;&gt;x&lt;/a&gt; &amp; y"_s);
        QCOMPARE(m_server->shown.front().title, u"<b>&"_s); // a title is plain for every server

        m_server.reset();
        serve({u"body"_s});
        QTest::qWait(50); // until it is known that the server is another one
        m_notifier->show(notice);

        QTRY_COMPARE(m_server->shown.size(), 1U);
        QCOMPARE(m_server->shown.front().text, notice.text);
        QVERIFY(m_server->shown.front().actions.isEmpty());
    }

    void withoutAServerItIsGivenBackUntilOneComes()
    {
        m_notifier->show(notification(u"a"_s, u"one"_s));
        QTRY_COMPARE(m_undelivered, QStringList{u"one"_s});

        serve();
        m_notifier->show(notification(u"a"_s, u"two"_s));

        QTRY_COMPARE(titles(), QStringList{u"two"_s});
        QCOMPARE(m_undelivered.size(), 1);
    }

    void aServerThatRefusesGivesItBack()
    {
        serve();
        m_server->refuses = true;

        m_notifier->show(notification(u"a"_s, u"one"_s));

        QTRY_COMPARE(m_undelivered, QStringList{u"one"_s});
    }

    void anotherServerDoesNotKnowTheOldOnes()
    {
        serve();
        m_notifier->show(notification(u"a"_s, u"one"_s));
        m_notifier->show(notification(u"b"_s, u"two"_s));
        QTRY_COMPARE(m_server->shown.size(), 2U);
        m_server.reset();
        serve();
        QTest::qWait(50); // until it is known that the server is another one

        m_notifier->show(notification(u"b"_s, u"three"_s));
        QTRY_COMPARE(titles(), QStringList{u"three"_s});
        m_server->click(m_server->shown.front().id);

        QTRY_COMPARE(m_activated, QStringList{u"b|"_s});
    }
};

QTEST_GUILESS_MAIN(TestFreedesktopNotifier)
#include "tst_freedesktopnotifier.moc"
