// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/accessiblescreen.h"
#include "integration/runningdesktop.h"

#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr int soon = 30'000; // milliseconds on a busy computer

const auto mainWindow = u"^Skykeep – Sandbox$"_s;

// What somebody does something with; each is nothing without a name.
bool isUsed(const AccessibleScreen::Item &item)
{
    static const QStringList roles{u"push button"_s,   u"text"_s,
                                   u"password text"_s, u"check box"_s,
                                   u"radio button"_s,  u"combo box"_s,
                                   u"menu item"_s,     u"menu"_s,
                                   u"page tab"_s,      u"tree"_s,
                                   u"tree table"_s,    u"table"_s,
                                   u"toggle button"_s, u"spin button"_s,
                                   u"column header"_s, u"table column header"_s};
    return item.isFocusable || roles.contains(item.role);
}

// Cells and rows may say the same as others; the tree says which is which.
bool isCell(const AccessibleScreen::Item &item)
{
    return item.role.contains("item"_L1) || item.role.contains("cell"_L1);
}

QString lineOf(const AccessibleScreen::Item &item)
{
    return u"%1 \"%2\" in \"%3\""_s.arg(item.role, item.name, item.window);
}

QStringList namelessOf(const std::vector<AccessibleScreen::Item> &items)
{
    QStringList lines;
    for (const auto &item : items) {
        if (isUsed(item) && !isCell(item) && item.name.isEmpty())
            lines << lineOf(item) + u' ' + item.description;
    }
    return lines;
}

QStringList twinsOf(const std::vector<AccessibleScreen::Item> &items)
{
    QHash<QString, QStringList> known;
    QStringList lines;
    for (const auto &item : items) {
        if (!isUsed(item) || isCell(item))
            continue;
        auto &told = known[item.parent];
        const auto words = item.role + u'\n' + item.name + u'\n' + item.description;
        if (told.contains(words))
            lines << lineOf(item);
        told << words;
    }
    return lines;
}

} // namespace

//! What a screen reader is told of skykeep-desktop on a real screen, window by window.
class TestScreenReader : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_home;
    std::optional<AccessibleScreen> m_screen;
    std::optional<RunningDesktop> m_desktop;
    std::vector<AccessibleScreen::Item> m_items;

    //! Reads what is on the screen until \a isThere finds in it what it waits for.
    template<typename Test>
    bool read(Test &&isThere)
    {
        return QTest::qWaitFor(
            [&] {
                m_items = m_screen->items();
                return std::ranges::any_of(m_items, isThere);
            },
            soon);
    }

    bool reads(const QString &role, const QString &name)
    {
        return read([&](const AccessibleScreen::Item &item) {
            return item.role == role && item.name == name;
        });
    }

    bool knows(const QString &role, const QRegularExpression &name) const
    {
        return std::ranges::any_of(m_items, [&](const AccessibleScreen::Item &item) {
            return item.role == role && name.match(item.name).hasMatch();
        });
    }

    QString all() const
    {
        QStringList lines;
        for (const auto &item : m_items)
            lines << lineOf(item) + (item.isFocusable ? u" *"_s : QString());
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_home.emplace();
        m_screen.emplace();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        m_desktop.emplace(environment, QStringList{u"--sandbox"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo().noquote() << all();
        m_desktop.reset();
    }

    void theListTellsItsColumnsAndItsStatesInWords()
    {
        QVERIFY(reads(u"tree item"_s, u"Fresh"_s));

        QCOMPARE(namelessOf(m_items).join(u'\n'), QString());
        QCOMPARE(twinsOf(m_items).join(u'\n'), QString());
        QVERIFY(knows(u"tree"_s, QRegularExpression(u"^Accounts$"_s)));
        for (const auto &heading : {u"Handle"_s, u"Session"_s, u"Hosting status"_s})
            QVERIFY2(knows(u"column header"_s, QRegularExpression(u'^' + heading + u'$')),
                     qPrintable(heading));
        QVERIFY(
            knows(u"frame"_s, QRegularExpression(u"^Notice: Signed in with the main password"_s)));
        m_desktop->press({u"shift+F5"_s});
        for (const auto &words : {u"Deactivated"_s, u"Suspended"_s, u"Active"_s})
            QVERIFY2(reads(u"tree item"_s, words), qPrintable(words));
    }

    void everyMenuTellsItsCommands()
    {
        QVERIFY(reads(u"tree item"_s, u"Fresh"_s));

        m_desktop->press({u"alt+a"_s});
        QVERIFY(reads(u"menu item"_s, u"Pause"_s));
        QCOMPARE(namelessOf(m_items).join(u'\n'), QString());
        m_desktop->press({u"Escape"_s, u"Escape"_s});
    }

    void theSettingsTellEveryPage()
    {
        m_desktop->press({u"ctrl+comma"_s});
        QVERIFY(reads(u"page tab"_s, u"General"_s));
        for (const auto &page : {u"Notifications"_s, u"Network"_s, u"Profile"_s}) {
            QCOMPARE(namelessOf(m_items).join(u'\n'), QString());
            QCOMPARE(twinsOf(m_items).join(u'\n'), QString());
            m_desktop->press({u"ctrl+Tab"_s});
            QVERIFY(reads(u"page tab"_s, page));
        }
        QCOMPARE(namelessOf(m_items).join(u'\n'), QString());
        m_desktop->press({u"Escape"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
    }

    void addingAnAccountTellsItsFieldsAndWhatIsWrong()
    {
        m_desktop->press({u"ctrl+n"_s});
        QVERIFY(reads(u"text"_s, u"Account"_s));
        QCOMPARE(namelessOf(m_items).join(u'\n'), QString());
        QCOMPARE(twinsOf(m_items).join(u'\n'), QString());

        m_desktop->press({u"Return"_s});

        // The field itself says it, to whoever is there already.
        QVERIFY(read([](const AccessibleScreen::Item &item) {
            return item.role == "text"_L1 && item.name == "Account"_L1
                && item.description.startsWith("Type a handle"_L1);
        }));
        QCOMPARE(namelessOf(m_items).join(u'\n'), QString());
        m_desktop->press({u"Escape"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
    }
};

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
