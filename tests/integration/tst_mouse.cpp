// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/accessiblescreen.h"
#include "integration/runningdesktop.h"
#include "integration/runningkeeper.h"
#include "support/referenceservers.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr int soon = 30'000; // milliseconds on a busy computer

const auto mainWindow = u"^Skykeep$"_s;
const auto sandboxWindow = u"^Skykeep – Sandbox$"_s;
const auto password = u"pass-word-1"_s;

const auto button = u"push button"_s;
const auto field = u"text"_s;
const auto cell = u"tree item"_s;
const auto menuItem = u"menu item"_s;

} // namespace

//! skykeep-desktop on a real screen with a real tray and keyring, by mouse, and what it shows.
class TestMouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_servers.emplace();
        m_screen.emplace();
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_name = u"user%1.test"_s.arg(++m_count);
        m_did = m_servers->createAccount(0, m_name, password);
        m_keeper.emplace(m_servers->plcUrl());
        QCOMPARE(m_keeper->terminate().exit, 0); // its profile is what is used of it
        auto environment = m_keeper->environment();
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        m_desktop.emplace(environment);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
    }

    void cleanup()
    {
        const auto errors = m_desktop ? m_desktop->errors() : QByteArray();
        m_desktop.reset();
        m_keeper.reset();
        QVERIFY2(!errors.contains("warning:"), errors.constData());
    }

    void anAccountIsAddedFollowedAndSignedOut()
    {
        QVERIFY(add());
        QTRY_VERIFY_WITH_TIMEOUT(shows(cell, u"Fresh"_s), soon);
        QVERIFY(shows(cell, u"Active"_s));

        m_servers->deactivate(0, m_did);
        QVERIFY(click(button, u"Refresh"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shows(cell, u"Deactivated"_s), soon);

        QVERIFY(click(menuItem, u"File"_s));
        QVERIFY(click(menuItem, u"Close window"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->shows(mainWindow), soon);
        QVERIFY(m_desktop->isRunning());

        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->trayIcon(), soon);
        m_desktop->click(*m_desktop->trayIcon());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->shows(mainWindow), soon);

        QVERIFY(click(button, u"Sign out…"_s));
        QVERIFY(click(button, u"Sign out"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shows(cell, u"Signed out"_s), soon);
        QTRY_VERIFY_WITH_TIMEOUT(m_keeper->itemKeys().filter(m_did).isEmpty(), soon);
    }

    void whatTheCommandLineDoesTheMenuDoes()
    {
        QVERIFY(add());

        QVERIFY(choose(u"Pause"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_name, "session"_L1), u"paused"_s, soon);
        QVERIFY(choose(u"Resume"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_name, "session"_L1), u"fresh"_s, soon);
        QVERIFY(choose(u"Let it end…"_s));
        QVERIFY(click(button, u"Let it end"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_name, "session"_L1), u"paused"_s, soon);
        QVERIFY(shows(cell, u"Left to end"_s));
        QVERIFY(choose(u"Resume"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_name, "session"_L1), u"fresh"_s, soon);

        QCOMPARE(m_keeper->word(m_name, "credential"_L1), u"main-password"_s);
        QVERIFY(choose(u"Use an app password instead"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_name, "credential"_L1), u"app-password"_s, soon);

        QVERIFY(choose(u"Label…"_s));
        m_desktop->type(u"Home"_s);
        QVERIFY(click(button, u"OK"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_name, "label"_L1), u"Home"_s, soon);

        QVERIFY(choose(u"Remove…"_s));
        QVERIFY(click(button, u"Remove"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->list().size(), 0, soon);
    }

    void aNoticeIsDismissedByItsButton()
    {
        QVERIFY(add());
        QCOMPARE(m_keeper->warning(m_name, "main-password"_L1), u"notice"_s);
        QCOMPARE(m_keeper->word(m_name, "attention"_L1), u"notice"_s);

        QVERIFY(click(button, u"Dismiss"_s));

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_name, "attention"_L1), u"none"_s, soon);
        QCOMPARE(m_keeper->warning(m_name, "main-password"_L1), u"notice"_s);
    }

    void theWelcomePageOpensTheSandbox()
    {
        QVERIFY(click(button, u"Try the sandbox"_s));

        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(sandboxWindow), soon);
        QVERIFY(m_desktop->shows(mainWindow));
        m_desktop->press({u"ctrl+q"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->shows(sandboxWindow), soon);
        QVERIFY(m_desktop->isRunning());
    }

    // A screen reader is not told of menus that hang nowhere; their letters are the same.

    void aRowsOwnMenuOpensUnderTheRightButton()
    {
        QVERIFY(add());

        QVERIFY(click(cell, m_name, RunningDesktop::Button::Right));
        QVERIFY(obeys(u"p"_s, [this] { return session() == "paused"_L1; }));
    }

    void theTraysMenuQuits()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->trayIcon(), soon);

        m_desktop->click(*m_desktop->trayIcon(), RunningDesktop::Button::Right);
        QVERIFY(obeys(u"q"_s, [this] { return m_desktop->hasEnded(); }));

        QCOMPARE(m_desktop->exitCode(), 0);
    }

private:
    bool shows(const QString &role, const QString &name) const
    {
        return m_screen->find(role, name).has_value();
    }

    //! As soon as it is there. False where it does not come.
    bool click(const QString &role, const QString &name,
               RunningDesktop::Button with = RunningDesktop::Button::Left) const
    {
        std::optional<QRect> place;
        const bool isThere = QTest::qWaitFor(
            [&] {
                const auto before = place;
                place = m_screen->find(role, name);
                return place && place == before; // what has just come up may still be moved
            },
            soon);
        if (isThere)
            m_desktop->click(place->center(), with);
        else
            qInfo().noquote() << "There is no" << role << name << "but\n"
                              << m_screen->all().join(u'\n');
        return isThere;
    }

    //! In the menu of what can be done to an account.
    bool choose(const QString &command) const
    {
        return click(menuItem, u"Account"_s) && click(menuItem, command);
    }

    bool add() const
    {
        if (!click(button, u"Add account…"_s) || !click(field, u"Account"_s))
            return false;
        m_desktop->type(m_name);
        if (!click(u"check box"_s, u"Choose the server"_s) || !click(field, u"Server"_s))
            return false;
        m_desktop->type(m_servers->url().toString());
        if (!click(button, u"Next"_s) || !click(field, u"Password"_s))
            return false;
        m_desktop->type(password);
        return click(button, u"Sign in"_s)
            && QTest::qWaitFor([this] { return session() == "fresh"_L1; }, soon)
            && click(button, u"Done"_s) // an app password is offered, and not wanted
            && QTest::qWaitFor([this] { return m_desktop->isActive(mainWindow); }, soon);
    }

    //! A menu takes keys once it is up, which nothing tells.
    template<typename Test>
    bool obeys(const QString &key, Test &&test) const
    {
        for (int tries = 0; tries < 30; ++tries) {
            m_desktop->press({key});
            if (QTest::qWaitFor(test, 1000))
                return true;
        }
        return false;
    }

    QString session() const { return m_keeper->word(m_did, "session"_L1); }

    std::optional<ReferenceServers> m_servers;
    std::optional<AccessibleScreen> m_screen;
    std::optional<RunningKeeper> m_keeper;
    std::optional<RunningDesktop> m_desktop;
    QString m_name;
    QString m_did;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestMouse)
#include "tst_mouse.moc"
