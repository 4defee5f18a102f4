// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningdesktop.h"
#include "integration/runningkeeper.h"

#include <QProcess>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr int soon = 30'000; // milliseconds on a busy computer

const auto mainWindow = u"^Skykeep$"_s;

} // namespace

//! skykeep-desktop on a screen whose tray comes later, and goes.
class TestLateTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_keeper.emplace(QUrl(u"http://127.0.0.1:1"_s));
        QCOMPARE(m_keeper->terminate().exit, 0); // its profile is what is used of it
    }

    void cleanup()
    {
        const auto errors = m_desktop ? m_desktop->errors() : QByteArray();
        m_desktop.reset();
        m_keeper.reset();
        takeTrayAway();
        QVERIFY2(!errors.contains("warning:"), errors.constData());
    }

    void aTrayThatComesLaterTakesTheWindowIn()
    {
        m_desktop.emplace(m_keeper->environment());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);

        bringTray();
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->trayIcon(), soon);
        m_desktop->press({u"ctrl+w"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->shows(mainWindow), soon);
        QVERIFY(!m_desktop->shows(u"^Close Skykeep$"_s));
        m_desktop->click(*m_desktop->trayIcon());

        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->shows(mainWindow), soon);
    }

    void aWindowComesBackFromATrayThatGoes()
    {
        bringTray();
        m_desktop.emplace(m_keeper->environment());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->trayIcon(), soon);
        m_desktop->press({u"ctrl+w"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->shows(mainWindow), soon);

        takeTrayAway();

        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->shows(mainWindow), soon);
    }

private:
    void bringTray()
    {
        m_tray.setProcessChannelMode(QProcess::MergedChannels);
        m_tray.start(u"trayer"_s,
                     {u"--edge"_s, u"bottom"_s, u"--align"_s, u"right"_s, u"--widthtype"_s,
                      u"request"_s, u"--height"_s, u"24"_s});
        QVERIFY(m_tray.waitForStarted());
    }

    void takeTrayAway()
    {
        m_tray.kill();
        m_tray.waitForFinished();
    }

    QProcess m_tray;
    std::optional<RunningKeeper> m_keeper;
    std::optional<RunningDesktop> m_desktop;
};

QTEST_GUILESS_MAIN(TestLateTray)
#include "tst_latetray.moc"
