// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/autostart.h"
#include "support/check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestAutostart : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    QString file() const
    {
        return m_home.filePath(u"autostart/io.github.skykeep.Skykeep.desktop"_s);
    }

private Q_SLOTS:
    void init() { qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8()); }

    void theEntryStartsTheProgramHidden()
    {
        const auto done = startAtLogin(
            {u"/opt/skykeep/bin/skykeep-desktop"_s, {u"--background"_s}});

        SKYKEEP_VERIFY_VALUE(done);
        QFile entry(file());
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const auto text = entry.readAll();
        QVERIFY(text.startsWith("[Desktop Entry]\n"));
        QVERIFY(text.contains("\nExec=\"/opt/skykeep/bin/skykeep-desktop\" \"--background\"\n"));
    }

    void whatExecTakesForItselfIsQuoted()
    {
        const auto done = startAtLogin({u"/opt/100% \"sky\"/$HOME"_s, {}});

        SKYKEEP_VERIFY_VALUE(done);
        QFile entry(file());
        QVERIFY(entry.open(QIODevice::ReadOnly));
        QVERIFY(entry.readAll().contains("\nExec=\"/opt/100%% \\\\\"sky\\\\\"/\\\\$HOME\"\n"));
    }

    void whatWasWrittenIsFound()
    {
        const auto program = m_home.filePath(u"100% \"sky\" $HOME\\x"_s);
        QVERIFY(QFile::copy(u"/bin/true"_s, program));
        SKYKEEP_VERIFY_VALUE(startAtLogin({program, {u"--background"_s}}));

        const auto start = loginStart();

        QCOMPARE(start.state, LoginStart::State::Set);
        QCOMPARE(start.file, file());
        QCOMPARE(start.program, program);
    }

    void anEntryForAProgramThatIsGoneIsBroken()
    {
        SKYKEEP_VERIFY_VALUE(startAtLogin({u"/opt/gone/skykeep-desktop"_s, {}}));

        const auto start = loginStart();

        QCOMPARE(start.state, LoginStart::State::Broken);
        QCOMPARE(start.program, u"/opt/gone/skykeep-desktop"_s);
    }

    void anEntryThatIsSwitchedOffStartsNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true\n");
        QTest::newRow("off in GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n");
    }

    void anEntryThatIsSwitchedOffStartsNothing()
    {
        QFETCH(const QByteArray, line);
        SKYKEEP_VERIFY_VALUE(startAtLogin({u"/bin/true"_s, {}}));
        QFile entry(file());
        QVERIFY(entry.open(QIODevice::Append));
        entry.write(line);
        entry.close();

        QCOMPARE(loginStart().state, LoginStart::State::NotSet);
    }

    void theSystemsEntryCountsToo()
    {
        SKYKEEP_VERIFY_VALUE(startAtLogin({u"/bin/true"_s, {}}));
        const QTemporaryDir own;
        qputenv("XDG_CONFIG_HOME", own.path().toUtf8());
        qputenv("XDG_CONFIG_DIRS", m_home.path().toUtf8());

        QCOMPARE(loginStart().state, LoginStart::State::Set);
        qunsetenv("XDG_CONFIG_DIRS");
        QCOMPARE(loginStart().state, LoginStart::State::NotSet);
    }

    void aUserUnitThatIsEnabledCounts()
    {
        const QTemporaryDir own;
        qputenv("XDG_CONFIG_HOME", own.path().toUtf8());
        const auto wants = own.filePath(u"systemd/user/default.target.wants"_s);
        QVERIFY(QDir().mkpath(wants));
        const auto unit = own.filePath(u"skykeepd.service"_s);
        QVERIFY(QFile::link(unit, wants + u"/skykeepd.service"_s));

        QCOMPARE(loginStart().state, LoginStart::State::Broken);
        QFile real(unit);
        QVERIFY(real.open(QIODevice::WriteOnly));
        QCOMPARE(loginStart().state, LoginStart::State::Set);
    }

    void switchingOffTakesTheEntryAway()
    {
        SKYKEEP_VERIFY_VALUE(startAtLogin({u"/bin/true"_s, {u"--background"_s}}));

        SKYKEEP_VERIFY_VALUE(stopAtLogin());

        QVERIFY(!QFile::exists(file()));
        QCOMPARE(loginStart().state, LoginStart::State::NotSet);
        SKYKEEP_VERIFY_VALUE(stopAtLogin()); // off already
    }

    void theSystemsEntryIsHiddenFromThisUserAlone()
    {
        const QTemporaryDir system;
        qputenv("XDG_CONFIG_HOME", system.path().toUtf8());
        SKYKEEP_VERIFY_VALUE(startAtLogin({u"/bin/true"_s, {}}));
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_DIRS", system.path().toUtf8());
        QCOMPARE(loginStart().state, LoginStart::State::Set);

        SKYKEEP_VERIFY_VALUE(stopAtLogin());

        QCOMPARE(loginStart().state, LoginStart::State::NotSet);
        QVERIFY(QFile::exists(system.filePath(u"autostart/io.github.skykeep.Skykeep.desktop"_s)));
        SKYKEEP_VERIFY_VALUE(startAtLogin({u"/bin/true"_s, {}}));
        QCOMPARE(loginStart().state, LoginStart::State::Set);
        qunsetenv("XDG_CONFIG_DIRS");
    }

    void aUnitIsItsOwnersToSwitchOff()
    {
        const QTemporaryDir own;
        qputenv("XDG_CONFIG_HOME", own.path().toUtf8());
        const auto wants = own.filePath(u"systemd/user/default.target.wants"_s);
        QVERIFY(QDir().mkpath(wants));
        QVERIFY(QFile::link(u"/bin/true"_s, wants + u"/skykeepd.service"_s));

        SKYKEEP_VERIFY_VALUE(stopAtLogin());

        QCOMPARE(loginStart().state, LoginStart::State::Set);
        QVERIFY(loginStart().isUnit);
    }

    void anImageStartsByItsOwnName()
    {
        qputenv("APPIMAGE", "/opt/Skykeep.AppImage");
        const auto command = LoginCommand::ofThisProgram({u"--background"_s});
        qunsetenv("APPIMAGE");

        QCOMPARE(command.program, u"/opt/Skykeep.AppImage"_s);
        QCOMPARE(command.arguments, QStringList{u"--background"_s});
    }

    void aFlatpakStartsByItsNameInside_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("ours") << QByteArray("io.github.skykeep.Skykeep") << true;
        QTest::newRow("a terminal's") << QByteArray("org.example.Terminal") << false;
    }
    void aFlatpakStartsByItsNameInside()
    {
        QFETCH(const QByteArray, id);
        QFETCH(const bool, isOurs);
        qputenv("FLATPAK_ID", id);
        const auto command = LoginCommand::ofThisProgram({u"--background"_s});
        qunsetenv("FLATPAK_ID");

        QCOMPARE(command.program,
                 isOurs ? u"tst_autostart"_s : QCoreApplication::applicationFilePath());
        QCOMPARE(command.arguments, QStringList{u"--background"_s});
    }

    void withoutAnyOfThatItIsThisFile()
    {
        QCOMPARE(LoginCommand::ofThisProgram({}).program, QCoreApplication::applicationFilePath());
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QFile inTheWay(m_home.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        qputenv("XDG_CONFIG_HOME", inTheWay.fileName().toUtf8());

        const auto done = startAtLogin({u"/bin/true"_s, {}});

        SKYKEEP_VERIFY_ERROR(done, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
