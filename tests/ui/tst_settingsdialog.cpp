// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/noticekind.h"
#include "settingsstage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Skykeep;

//! Every control is used as its owner would, and the file is read back by other preferences.
class TestSettingsDialog : public QObject, private SettingsStage
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(warnings());
        begin();
    }

    void cleanup() { end(); }

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
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
