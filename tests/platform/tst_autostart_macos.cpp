// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/autostart.h"
#include "support/check.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestAutostartMacos : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    QString file() const
    {
        return m_home.filePath(u"Library/LaunchAgents/io.github.skykeep.Skykeep.plist"_s);
    }

private Q_SLOTS:
    void init()
    {
        qputenv("HOME", m_home.path().toUtf8());
        QFile::remove(file());
    }

    void theAgentStartsTheProgramHidden()
    {
        SKYKEEP_VERIFY_VALUE(
            startAtLogin({u"/Applications/Sky & Keep.app/x"_s, {u"--background"_s}}));

        QFile agent(file());
        QVERIFY(agent.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(agent.readAll())
                              .replace(QRegularExpression(u">\\s+<"_s), u"><"_s);
        QVERIFY2(text.contains("<key>ProgramArguments</key><array>"
                               "<string>/Applications/Sky &amp; Keep.app/x</string>"
                               "<string>--background</string></array>"
                               "<key>RunAtLoad</key><true/>"_L1),
                 qPrintable(text));
    }

    void whatWasWrittenIsFoundUntilItIsSwitchedOff()
    {
        QCOMPARE(loginStart().state, LoginStart::State::NotSet);
        SKYKEEP_VERIFY_VALUE(startAtLogin({u"/bin/true"_s, {u"--background"_s}}));

        QCOMPARE(loginStart().state, LoginStart::State::Set);
        QCOMPARE(loginStart().file, file());
        QCOMPARE(loginStart().program, u"/bin/true"_s);

        SKYKEEP_VERIFY_VALUE(stopAtLogin());
        QCOMPARE(loginStart().state, LoginStart::State::NotSet);
        QVERIFY(!QFile::exists(file()));
        SKYKEEP_VERIFY_VALUE(stopAtLogin()); // off already
    }

    void anAgentForAProgramThatIsGoneIsBroken()
    {
        SKYKEEP_VERIFY_VALUE(startAtLogin({u"/Applications/gone"_s, {}}));

        QCOMPARE(loginStart().state, LoginStart::State::Broken);
        QCOMPARE(loginStart().program, u"/Applications/gone"_s);
    }

    void anAgentThatIsDisabledStartsNothing()
    {
        SKYKEEP_VERIFY_VALUE(startAtLogin({u"/bin/true"_s, {}}));
        QFile agent(file());
        QVERIFY(agent.open(QIODevice::ReadWrite));
        auto text = agent.readAll();
        text.replace("<key>Label</key>", "<key>Disabled</key><true/><key>Label</key>");
        agent.seek(0);
        agent.write(text);
        agent.close();

        QCOMPARE(loginStart().state, LoginStart::State::NotSet);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QFile inTheWay(m_home.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        qputenv("HOME", inTheWay.fileName().toUtf8());

        SKYKEEP_VERIFY_ERROR(startAtLogin({u"/bin/true"_s, {}}), ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestAutostartMacos)
#include "tst_autostart_macos.moc"
