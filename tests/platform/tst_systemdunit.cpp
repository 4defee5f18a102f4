// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/systemdunit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestSystemdUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUnitIsTheInnermostOneThatAnOwnerCanName_data()
    {
        QTest::addColumn<QByteArray>("groups");
        QTest::addColumn<QString>("unit");

        const auto user = QByteArray("0::/user.slice/user-1000.slice/user@1000.service");
        QTest::newRow("the system's")
            << QByteArray("0::/system.slice/bot.service\n") << u"bot.service"_s;
        QTest::newRow("a user's") << user + "/app.slice/bot.service\n" << u"bot.service"_s;
        QTest::newRow("an instance") << user + "/app.slice/app-bot.slice/bot@a.service\n"
                                     << u"bot@a.service"_s;
        QTest::newRow("below it") << user + "/app.slice/bot.service/worker\n" << u"bot.service"_s;
        QTest::newRow("with a name of the system's files")
            << QByteArray("0::/system.slice/_cpu.service\n") << u"cpu.service"_s;
        QTest::newRow("with a colon")
            << QByteArray("0::/system.slice/a:b.service\n") << u"a:b.service"_s;
        QTest::newRow("a named scope") << user + "/app.slice/bot.scope\n" << u"bot.scope"_s;
        QTest::newRow("both versions")
            << QByteArray("1:name=systemd:/system.slice/bot.service\n0::/\n") << u"bot.service"_s;
        QTest::newRow("a login") << QByteArray("0::/user.slice/user-1000.slice/session-3.scope\n")
                                 << QString();
        QTest::newRow("a login's manager") << user + "/init.scope\n" << QString();
        QTest::newRow("nothing but the login's") << user + '\n' << QString();
        QTest::newRow("a desktop application")
            << user + "/app.slice/app-org.kde.konsole-2f1.scope\n"
            << QString();
        QTest::newRow("a desktop application as a service")
            << user + "/app.slice/app-org.gnome.Terminal@1.service\n"
            << QString();
        QTest::newRow("a terminal's tab")
            << user + "/app.slice/app-org.gnome.Terminal.slice/vte-spawn-7.scope\n"
            << QString();
        QTest::newRow("without a name") << user + "/app.slice/run-u12.service\n" << QString();
        QTest::newRow("no systemd") << QByteArray("4:memory:/bot.service\n0::/\n") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("not what it should be") << QByteArray("\n:\n0::\n\0::", 9) << QString();
    }

    void theUnitIsTheInnermostOneThatAnOwnerCanName()
    {
        QFETCH(const QByteArray, groups);
        QFETCH(const QString, unit);

        QCOMPARE(unitOf(groups), unit);
    }
};

QTEST_GUILESS_MAIN(TestSystemdUnit)
#include "tst_systemdunit.moc"
