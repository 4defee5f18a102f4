// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/noticekind.h"
#include "platform/preferences.h"
#include "ui/problemlabel.h"
#include "ui/settingsdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Skykeep;

//! Every control is used as its owner would, and the file is read back by other preferences.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsDialog> m_dialog;

    void open(SettingsDialog::Options options)
    {
        m_dialog.reset();
        m_preferences = std::make_unique<Preferences>(m_folder->path());
        m_dialog = std::make_unique<SettingsDialog>(*m_preferences, options);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void open() { open(usual()); }

    SettingsDialog::Options usual() const
    {
        return {.general = {.loginCommand = {u"/bin/true"_s, {u"--background"_s}}},
                .profile = {.paths = ProfilePaths::of(m_folder->path())}};
    }

    template<typename Widget>
    Widget &the(const QString &name)
    {
        auto *widget = m_dialog->findChild<Widget *>(name);
        if (!widget)
            qFatal("There is no %s", qPrintable(name));
        // Its page comes to the front.
        auto *pages = m_dialog->findChild<QTabWidget *>();
        for (int i = 0; i < pages->count(); ++i) {
            if (pages->widget(i)->isAncestorOf(widget))
                pages->setCurrentIndex(i);
        }
        widget->setFocus();
        return *widget;
    }

    void press(const QString &name) { QTest::keyClick(&the<QWidget>(name), Qt::Key_Space); }

    void choose(const QString &name, int index)
    {
        auto &box = the<QComboBox>(name);
        const auto key = index > box.currentIndex() ? Qt::Key_Down : Qt::Key_Up;
        while (box.currentIndex() != index)
            QTest::keyClick(&box, key);
    }

    void type(const QString &name, const QString &text)
    {
        auto &field = the<QLineEdit>(name);
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Tab);
    }

    QString problem(const QString &name) { return the<ProblemLabel>(name).sentence(); }

    QString entry() const
    {
        return m_folder->filePath(u"autostart/io.github.skykeep.Skykeep.desktop"_s);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support (propagateSizeHints|raise))"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
        qputenv("XDG_CONFIG_DIRS", m_folder->filePath(u"none"_s).toUtf8());
        open();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_preferences.reset();
    }

    void nothingIsWrittenByLooking()
    {
        QVERIFY(!QFile::exists(m_folder->filePath(u"preferences.ini"_s)));
        QVERIFY(!QFile::exists(entry()));
    }

    void closingToTheTrayIsKept()
    {
        QVERIFY(the<QCheckBox>(u"closesToTray"_s).isChecked());

        press(u"closesToTray"_s);

        QVERIFY(!m_preferences->closesToTray());
        QVERIFY(!Preferences(m_folder->path()).closesToTray());
        open();
        QVERIFY(!the<QCheckBox>(u"closesToTray"_s).isChecked());
    }

    void withoutATrayThereIsNothingToCloseTo()
    {
        auto options = usual();
        options.general.hasTray = false;

        open(options);

        QVERIFY(!the<QCheckBox>(u"closesToTray"_s).isEnabled());
        QVERIFY(m_dialog->findChild<QWidget *>(u"closesToTrayHint"_s)->isVisible());
    }

    void everyKindOfNotificationCanBeTurnedOff()
    {
        for (const auto kind : noticeKinds) {
            press(toString(kind));
            QVERIFY(!m_preferences->notifies(toString(kind)));
        }

        open();

        for (const auto kind : noticeKinds) {
            QVERIFY(!the<QCheckBox>(toString(kind)).isChecked());
            QCOMPARE(the<QCheckBox>(toString(kind)).text(), nameOf(kind));
            press(toString(kind));
            QVERIFY(Preferences(m_folder->path()).notifies(toString(kind)));
        }
    }

    void theClipboardsTimeIsKept()
    {
        choose(u"clipboardTime"_s, 4);
        QCOMPARE(m_preferences->clipboardTime(), 5min);

        choose(u"clipboardTime"_s, 0);

        QCOMPARE(m_preferences->clipboardTime(), 0s);
        open();
        QCOMPARE(the<QComboBox>(u"clipboardTime"_s).currentIndex(), 0);
    }

    void aTimeFromTheFileIsShownAsItIs()
    {
        m_preferences->setClipboardTime(45s);

        open();

        QVERIFY(the<QComboBox>(u"clipboardTime"_s).currentText().contains(u"45"_s));
        QCOMPARE(Preferences(m_folder->path()).clipboardTime(), 45s);
    }

    void theLanguageIsKept()
    {
        auto &box = the<QComboBox>(u"language"_s);
        QCOMPARE(box.currentIndex(), 0);
        QVERIFY(box.findText(u"日本語"_s) > 0);
        const auto german = box.findText(u"Deutsch"_s);

        choose(u"language"_s, german);

        QCOMPARE(m_preferences->language(), u"de"_s);
        open();
        QCOMPARE(the<QComboBox>(u"language"_s).currentIndex(), german);
        choose(u"language"_s, 0);
        QCOMPARE(Preferences(m_folder->path()).language(), QString());
    }

    void aProxyHoldsOnceItIsWhole()
    {
        press(u"usesManual"_s);
        QCOMPARE(m_preferences->proxy().use, ProxyPreference::Use::System);
        QVERIFY(the<QLineEdit>(u"host"_s).hasFocus());

        type(u"host"_s, u"proxy.example.com"_s);

        const ProxyPreference http{ProxyPreference::Use::Manual, ProxyPreference::Kind::Http,
                                   u"proxy.example.com"_s, 8080};
        QCOMPARE(m_preferences->proxy(), http);
        choose(u"kind"_s, 1);
        const ProxyPreference socks{ProxyPreference::Use::Manual, ProxyPreference::Kind::Socks5,
                                    u"proxy.example.com"_s, 1080};
        QCOMPARE(m_preferences->proxy(), socks);
        type(u"port"_s, u"9050"_s);
        QCOMPARE(m_preferences->proxy().port, quint16(9050));
        open();
        QVERIFY(the<QRadioButton>(u"usesManual"_s).isChecked());
        QCOMPARE(the<QLineEdit>(u"port"_s).text(), u"9050"_s);
        press(u"usesNone"_s);
        QCOMPARE(Preferences(m_folder->path()).proxy().use, ProxyPreference::Use::None);
        QCOMPARE(Preferences(m_folder->path()).proxy().host, u"proxy.example.com"_s);
    }

    void aWholeAddressIsTakenApart()
    {
        press(u"usesManual"_s);

        type(u"host"_s, u"http://proxy.example.com:3128/"_s);

        QCOMPARE(the<QLineEdit>(u"host"_s).text(), u"proxy.example.com"_s);
        QCOMPARE(m_preferences->proxy().port, quint16(3128));
    }

    void anInvalidProxyIsSaidBesideItsFieldAndNotApplied_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("place");
        QTest::newRow("no host") << u" "_s << u"8080"_s << u"hostProblem"_s;
        QTest::newRow("no name") << u"not a host"_s << u"8080"_s << u"hostProblem"_s;
        QTest::newRow("a password") << u"me:secret@proxy"_s << u"8080"_s << u"hostProblem"_s;
        QTest::newRow("port 0") << u"proxy"_s << u"0"_s << u"portProblem"_s;
        QTest::newRow("port 99999") << u"proxy"_s << u"99999"_s << u"portProblem"_s;
        QTest::newRow("no port") << u"proxy"_s << u""_s << u"portProblem"_s;
    }

    void anInvalidProxyIsSaidBesideItsFieldAndNotApplied()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, port);
        QFETCH(const QString, place);
        press(u"usesManual"_s);
        type(u"host"_s, u"good.example.com"_s);
        const auto before = m_preferences->proxy();

        if (port != u"8080"_s) {
            the<QLineEdit>(u"port"_s).clear();
            type(u"port"_s, port);
        }
        if (place == u"hostProblem"_s)
            type(u"host"_s, host);

        QVERIFY(!problem(place).isEmpty());
        QCOMPARE(m_preferences->proxy(), before);
        QVERIFY(!Preferences(m_folder->path()).proxy().host.contains(u"secret"_s));
        type(u"host"_s, u"good.example.com"_s);
        type(u"port"_s, u"8080"_s);
        QVERIFY(problem(place).isEmpty());
    }

    void theFoldersAreShownAndCopied()
    {
        const auto paths = ProfilePaths::of(m_folder->path());
        QCOMPARE(the<QLineEdit>(u"configFolder"_s).text(),
                 QDir::toNativeSeparators(paths.configFolder()));

        press(u"copyState"_s);

        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QDir::toNativeSeparators(paths.stateFolder()));
    }

    void theSandboxIsStartedFromOutsideAlone()
    {
        const QSignalSpy asked(m_dialog.get(), &SettingsDialog::sandboxAsked);
        press(u"startSandbox"_s);
        QCOMPARE(asked.count(), 1);
        auto options = usual();
        options.profile.isSandbox = true;
        options.general.loginCommand = {};

        open(options);

        QVERIFY(!the<QPushButton>(u"startSandbox"_s).isVisible());
        QVERIFY(!the<QCheckBox>(u"startsAtLogin"_s).isEnabled());
    }

    void escapeClosesIt()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);

        QVERIFY(!m_dialog->isVisible());
    }

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    void startingAtLoginIsSwitchedOnAndOff()
    {
        QVERIFY(!the<QCheckBox>(u"startsAtLogin"_s).isChecked());

        press(u"startsAtLogin"_s);

        QVERIFY(the<QCheckBox>(u"startsAtLogin"_s).isChecked());
        QFile file(entry());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\nExec=\"/bin/true\" \"--background\"\n"));
        open();
        QVERIFY(the<QCheckBox>(u"startsAtLogin"_s).isChecked());
        press(u"startsAtLogin"_s);
        QVERIFY(!the<QCheckBox>(u"startsAtLogin"_s).isChecked());
        QVERIFY(!QFile::exists(entry()));
    }

    void whatWouldStartAndIsNotThereIsSaidAndRepaired()
    {
        auto options = usual();
        options.general.loginCommand.program = u"/gone/skykeep-desktop"_s;
        open(options);
        press(u"startsAtLogin"_s);

        open();

        QVERIFY(problem(u"startsAtLoginProblem"_s).contains(u"/gone/skykeep-desktop"_s));
        press(u"startsAtLogin"_s);
        press(u"startsAtLogin"_s);
        QVERIFY(problem(u"startsAtLoginProblem"_s).isEmpty());
        QVERIFY(the<QCheckBox>(u"startsAtLogin"_s).isChecked());
    }

    void whatCannotBeWrittenIsSaidAndNotShownAsDone()
    {
        QFile inTheWay(m_folder->filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));

        press(u"startsAtLogin"_s);

        QVERIFY(!the<QCheckBox>(u"startsAtLogin"_s).isChecked());
        QVERIFY(!problem(u"startsAtLoginProblem"_s).isEmpty());
    }

    void aUnitIsShownAndLeftAlone()
    {
        const auto wants = m_folder->filePath(u"systemd/user/default.target.wants"_s);
        QVERIFY(QDir().mkpath(wants));
        QVERIFY(QFile::link(u"/bin/true"_s, wants + u"/skykeepd.service"_s));

        open();

        QVERIFY(the<QCheckBox>(u"startsAtLogin"_s).isChecked());
        QVERIFY(!the<QCheckBox>(u"startsAtLogin"_s).isEnabled());
        QVERIFY(problem(u"startsAtLoginProblem"_s).contains("skykeepd.service"_L1));
    }
#endif
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
