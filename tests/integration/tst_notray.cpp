// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningdesktop.h"
#include "integration/runningkeeper.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr int soon = 30'000; // milliseconds on a busy computer

const auto mainWindow = u"^Skykeep$"_s;
const auto closeQuestion = u"^Close Skykeep$"_s;

} // namespace

//! skykeep-desktop where nobody shows tray icons.
class TestNoTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_keeper.emplace(QUrl(u"http://127.0.0.1:1"_s));
        QCOMPARE(m_keeper->terminate().exit, 0); // its profile is what is used of it
        m_desktop.emplace(m_keeper->environment());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
        m_desktop->press({u"ctrl+w"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(closeQuestion), soon);
    }

    void cleanup()
    {
        const auto errors = m_desktop ? m_desktop->errors() : QByteArray();
        m_desktop.reset();
        m_keeper.reset();
        QVERIFY2(!errors.contains("warning:"), errors.constData());
    }

    void cancelledNothingIsClosed()
    {
        m_desktop->press({u"Escape"_s});

        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
        QVERIFY(m_desktop->isRunning());
    }

    void keptRunningItShowsAgainAtTheNextStart()
    {
        m_desktop->press({u"Return"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->shows(mainWindow), soon);
        QVERIFY(m_keeper->skykeep({u"status"_s}).isSuccess());

        RunningDesktop second(m_keeper->environment());

        QTRY_VERIFY_WITH_TIMEOUT(second.hasEnded(), soon);
        QCOMPARE(second.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->shows(mainWindow), soon);
    }

    void startedInTheBackgroundItHasAWindowAllTheSame()
    {
        m_desktop.reset();

        m_desktop.emplace(m_keeper->environment(), QStringList{u"--background"_s});

        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->shows(mainWindow), soon);
    }

private:
    std::optional<RunningKeeper> m_keeper;
    std::optional<RunningDesktop> m_desktop;
};

QTEST_GUILESS_MAIN(TestNoTray)
#include "tst_notray.moc"
