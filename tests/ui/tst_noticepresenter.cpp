// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keptaccounts.h"
#include "support/check.h"
#include "ui/noticepresenter.h"

#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

//! Keeps what it is asked to show; a test clicks it or loses it.
class FakeNotifier final : public Notifier
{
public:
    std::vector<Notification> shown;
    QStringList withdrawn;

    void show(const Notification &notification) override { shown.push_back(notification); }
    void withdraw(const QString &topic) override { withdrawn << topic; }
};

} // namespace

class NoticePresenterTest : public QObject
{
    Q_OBJECT

private:
    std::optional<KeptAccounts> m_world;
    std::optional<NoticeBoard> m_board;
    std::optional<NoticePresenter> m_presenter;
    FakeNotifier *m_notifier = nullptr; // of the presenter
    QStringList m_opened;
    QStringList m_bubbles;
    QByteArray m_token; // as a window finds it when it is activated

    enum class System { HasNotifier, HasNone };

    void present(System system, NoticePresenter::Place place = NoticePresenter::Place::Profile)
    {
        auto notifier = std::make_unique<FakeNotifier>();
        m_notifier = notifier.get();
        m_presenter.emplace(*m_board, system == System::HasNotifier ? std::move(notifier) : nullptr,
                            place);
        connect(&*m_presenter, &NoticePresenter::accountAsked, this, [this](const Did &did) {
            m_opened << did.toString();
            m_token = qgetenv("XDG_ACTIVATION_TOKEN");
        });
        connect(&*m_presenter, &NoticePresenter::windowAsked, this,
                [this] { m_opened << u"window"_s; });
        connect(&*m_presenter, &NoticePresenter::bubbleAsked, this,
                [this](const QString &title) { m_bubbles << title; });
    }

    void suspend(const QStringList &names)
    {
        std::vector<Did> dids;
        for (const auto &name : names) {
            m_world->pds.at(name).hosting = {false, u"suspended"_s};
            dids.push_back(ScriptedPds::didOf(name));
        }
        (void)finish(m_world->keeper().refreshAll(dids));
        m_world->pass(NoticeBoard::Gathering + 1s);
    }

    void keep(const QStringList &names)
    {
        for (const auto &name : names)
            (void)m_world->signIn(name);
        m_world->pass(NoticeBoard::Gathering + 1s);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_opened.clear();
        m_bubbles.clear();
        m_world.emplace();
        m_world->start();
        m_board.emplace(m_world->keeper(), m_world->clock, m_world->fileIn(u"notices.json"_s),
                        [](NoticeKind) { return true; });
    }

    void cleanup()
    {
        m_presenter.reset();
        m_board.reset();
        m_world.reset();
    }

    void aClickOpensItsAccount()
    {
        present(System::HasNotifier);
        keep({u"alice"_s, u"bob"_s});
        suspend({u"bob"_s});
        QCOMPARE(m_notifier->shown.size(), 1U);
        const auto notification = m_notifier->shown.front();
        QCOMPARE(notification.title, u"bob.example.com was suspended"_s);
        QVERIFY(notification.urgency == Notification::Urgency::Critical);

        Q_EMIT m_notifier->activated(notification.topic, u"token-1"_s);

        QCOMPARE(m_opened, QStringList{ScriptedPds::didOf(u"bob"_s).toString()});
        QCOMPARE(m_token, "token-1");
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    }

    void aSummaryOpensTheWindow()
    {
        present(System::HasNotifier);
        const QStringList names{u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s};
        keep(names);
        suspend(names);
        QCOMPARE(m_notifier->shown.size(), 1U);

        Q_EMIT m_notifier->activated(m_notifier->shown.front().topic, {});

        QCOMPARE(m_opened, QStringList{u"window"_s});
    }

    void whatIsOverIsTakenBack()
    {
        present(System::HasNotifier);
        keep({u"alice"_s});
        suspend({u"alice"_s});
        const auto topic = m_notifier->shown.front().topic;

        m_world->pds.at(u"alice"_s).hosting = {};
        (void)finish(m_world->keeper().refresh(ScriptedPds::didOf(u"alice"_s)));
        m_world->pass(NoticeBoard::Gathering + 1s);

        QVERIFY(m_notifier->withdrawn.contains(topic));
    }

    void theSandboxIsNamed()
    {
        present(System::HasNotifier, NoticePresenter::Place::Sandbox);
        keep({u"alice"_s});
        suspend({u"alice"_s});

        QCOMPARE(m_notifier->shown.front().title, u"Sandbox: alice.example.com was suspended"_s);
        QCOMPARE(NoticePresenter::sender(NoticePresenter::Place::Sandbox).name,
                 u"Skykeep (Sandbox)"_s);
    }

    void whatNobodyShowsIsShownBesideTheIcon()
    {
        present(System::HasNotifier);
        keep({u"alice"_s});
        suspend({u"alice"_s});
        QCOMPARE(m_bubbles, QStringList());

        Q_EMIT m_notifier->undelivered(m_notifier->shown.front());
        QCOMPARE(m_bubbles, QStringList{u"alice.example.com was suspended"_s});
        m_presenter->openLast();

        QCOMPARE(m_opened, QStringList{ScriptedPds::didOf(u"alice"_s).toString()});
    }

    void withoutANotifierItIsShownBesideTheIcon()
    {
        present(System::HasNone);
        keep({u"alice"_s});
        m_presenter->openLast();
        QCOMPARE(m_opened, QStringList());

        suspend({u"alice"_s});

        QCOMPARE(m_bubbles, QStringList{u"alice.example.com was suspended"_s});
    }
};

QTEST_MAIN(NoticePresenterTest)
#include "tst_noticepresenter.moc"
