// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// Elsewhere than on Windows Qt takes the registry's keys for names of files in the current folder, so
// that the code is the same and only what it is written into is another.

#include "platform/autostart.h"
#include "support/check.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr auto runKey = "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_L1;
constexpr auto approvedKey = "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                             "Explorer\\StartupApproved\\Run"_L1;

QString written()
{
    return QSettings(runKey, QSettings::NativeFormat).value("Skykeep").toString();
}

} // namespace

class TestAutostartWindows : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_registry;

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir::setCurrent(m_registry.path()));
        SKYKEEP_VERIFY_VALUE(stopAtLogin());
    }

    void theValueStartsTheProgramHidden()
    {
        SKYKEEP_VERIFY_VALUE(startAtLogin({u"/Program Files/skykeep"_s, {u"--background"_s}}));

        const auto program = QDir::toNativeSeparators(u"/Program Files/skykeep"_s);
        QCOMPARE(written(), u"\"%1\" \"--background\""_s.arg(program));
    }

    void argumentsAreQuotedAsProgramsTakeThemApart_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("plain") << u"a b"_s << u"\"a b\""_s;
        QTest::newRow("a quote") << u"a\"b"_s << u"\"a\\\"b\""_s;
        QTest::newRow("backslashes") << u"C:\\x\\y"_s << u"\"C:\\x\\y\""_s;
        QTest::newRow("a backslash at the end") << u"C:\\x\\"_s << u"\"C:\\x\\\\\""_s;
        QTest::newRow("a backslash before a quote") << u"\\\""_s << u"\"\\\\\\\"\""_s;
    }

    void argumentsAreQuotedAsProgramsTakeThemApart()
    {
        QFETCH(const QString, argument);
        QFETCH(const QString, quoted);

        SKYKEEP_VERIFY_VALUE(startAtLogin({u"x"_s, {argument}}));

        QCOMPARE(written(), u"\"x\" "_s + quoted);
    }

    void whatWasWrittenIsFoundUntilItIsSwitchedOff()
    {
        QCOMPARE(loginStart().state, LoginStart::State::NotSet);
        const auto program = QCoreApplication::applicationFilePath();
        SKYKEEP_VERIFY_VALUE(startAtLogin({program, {u"--background"_s}}));

        QCOMPARE(loginStart().state, LoginStart::State::Set);
        QCOMPARE(loginStart().program, QDir::toNativeSeparators(program));

        SKYKEEP_VERIFY_VALUE(stopAtLogin());
        QCOMPARE(loginStart().state, LoginStart::State::NotSet);
        QVERIFY(written().isEmpty());
    }

    void aProgramThatIsGoneIsBroken()
    {
        SKYKEEP_VERIFY_VALUE(startAtLogin({u"/gone/skykeep.exe"_s, {}}));

        QCOMPARE(loginStart().state, LoginStart::State::Broken);
    }

    void whatTheTaskManagerSwitchedOffIsOffUntilItIsSwitchedOnHere()
    {
        const LoginCommand command{QCoreApplication::applicationFilePath(), {}};
        SKYKEEP_VERIFY_VALUE(startAtLogin(command));
        QSettings(approvedKey, QSettings::NativeFormat)
            .setValue("Skykeep", QByteArray("\x03\0\0\0", 4));
        QCOMPARE(loginStart().state, LoginStart::State::NotSet);
        QSettings(approvedKey, QSettings::NativeFormat)
            .setValue("Skykeep", QByteArray("\x02\0\0\0", 4));
        QCOMPARE(loginStart().state, LoginStart::State::Set);

        QSettings(approvedKey, QSettings::NativeFormat)
            .setValue("Skykeep", QByteArray("\x03\0\0\0", 4));
        SKYKEEP_VERIFY_VALUE(startAtLogin(command));

        QCOMPARE(loginStart().state, LoginStart::State::Set);
    }
};

QTEST_GUILESS_MAIN(TestAutostartWindows)
#include "tst_autostart_windows.moc"
