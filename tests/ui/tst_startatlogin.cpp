// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "settingsstage.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! Starting at login as it is switched on and off in the settings.
class TestStartAtLogin : public QObject, private SettingsStage
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(warnings());
        begin();
    }

    void cleanup() { end(); }

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
};

QTEST_MAIN(TestStartAtLogin)
#include "tst_startatlogin.moc"
