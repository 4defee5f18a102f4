// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/accessiblescreen.h"
#include "integration/runningdesktop.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr int soon = 30'000; // milliseconds on a busy computer

const auto mainWindow = u"^Skykeep$"_s;
const auto button = u"push button"_s;
// Qt's own word for it, in each language.
const auto closeButton = u"Close"_s;
const auto closeInGerman = u"Schließen"_s;

} // namespace

//! What is chosen in the settings of skykeep-desktop, on a real screen, while it runs and after.
class TestSettings : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_home;
    std::optional<AccessibleScreen> m_screen;
    std::optional<RunningDesktop> m_desktop;

    void start(const QStringList &arguments = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        environment.insert(u"SKYKEEP_PROFILE"_s, m_home->filePath(u"profile"_s));
        m_desktop.emplace(environment, arguments);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
    }

    void end()
    {
        m_desktop->press({u"ctrl+q"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->hasEnded(), soon);
        QCOMPARE(m_desktop->exitCode(), 0);
        QVERIFY2(!m_desktop->errors().contains("warning:"), m_desktop->errors().constData());
    }

    bool shows(const QString &name) const { return m_screen->find(button, name).has_value(); }

    QByteArray kept(const QString &file) const
    {
        QFile written(m_home->filePath(file));
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_home.emplace();
        m_screen.emplace();
    }

    void cleanup() { m_desktop.reset(); }

    void anotherLanguageHoldsAtOnceAndAtTheNextStart()
    {
        start();
        m_desktop->press({u"ctrl+comma"_s});
        QTRY_VERIFY_WITH_TIMEOUT(shows(closeButton), soon);

        m_desktop->press({u"alt+l"_s, u"Down"_s}); // the first after the system's is German

        QTRY_VERIFY_WITH_TIMEOUT(shows(closeInGerman), soon);
        QVERIFY(!shows(closeButton));
        QVERIFY(kept(u"profile/config/preferences.ini"_s).contains("language=de\n"));
        m_desktop->press({u"Escape"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
        end();

        start();
        m_desktop->press({u"ctrl+comma"_s});
        QTRY_VERIFY_WITH_TIMEOUT(shows(closeInGerman), soon);
        m_desktop->press({u"Escape"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
        end();
    }

    void aWindowThatDoesNotCloseToTheTrayEndsTheProgram()
    {
        start();
        m_desktop->press({u"ctrl+comma"_s});
        QTRY_VERIFY_WITH_TIMEOUT(shows(closeButton), soon);
        m_desktop->press({u"alt+k"_s});
        QTRY_VERIFY_WITH_TIMEOUT(kept(u"profile/config/preferences.ini"_s)
                                     .contains("closes-to-tray=false\n"),
                                 soon);
        m_desktop->press({u"Escape"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);

        m_desktop->press({u"ctrl+w"_s});

        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->hasEnded(), soon);
        QCOMPARE(m_desktop->exitCode(), 0);
    }

    void theEntryStartsThisProfileHidden()
    {
        start();
        m_desktop->press({u"ctrl+comma"_s});
        QTRY_VERIFY_WITH_TIMEOUT(shows(closeButton), soon);

        m_desktop->press({u"alt+s"_s});

        const auto entry = u"config/autostart/io.github.skykeep.Skykeep.desktop"_s;
        QTRY_VERIFY_WITH_TIMEOUT(!kept(entry).isEmpty(), soon);
        const auto command = u"Exec=\"%1\" \"--background\" \"--profile\" \"%2\"\n"_s
                                 .arg(QStringLiteral(SKYKEEP_DESKTOP_PROGRAM),
                                      m_home->filePath(u"profile"_s));
        QVERIFY2(kept(entry).contains(command.toUtf8()), kept(entry).constData());
        m_desktop->press({u"alt+s"_s});
        QTRY_VERIFY_WITH_TIMEOUT(kept(entry).isEmpty(), soon);
        m_desktop->press({u"Escape"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
        end();
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
