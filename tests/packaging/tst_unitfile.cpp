// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keeper/drain.h"
#include "packaging/installation.h"
#include "packaging/toolrun.h"
#include "protocol/failure.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! The systemd unit of skykeepd. What its limits leave of the keeper is tst_serviceunit's.
class TestUnitFile : public QObject
{
    Q_OBJECT

private:
    const Installation m_installation{{u"daemon"_s}};
    const QString m_text = QString::fromUtf8(
        m_installation.contents(u"lib/systemd/user/skykeepd.service"_s));

    QString value(const QString &key) const
    {
        const QRegularExpression line(u"^%1=(.*)$"_s.arg(key), QRegularExpression::MultilineOption);
        return line.match(m_text).captured(1);
    }

private Q_SLOTS:
    void systemdHasNothingToSayAgainstIt()
    {
        const QTemporaryDir folder;
        QFile unit(folder.filePath(u"skykeepd.service"_s));
        QVERIFY(unit.open(QIODevice::WriteOnly));
        auto text = m_text;
        // It looks for the program where it would be installed.
        text.replace(u"\nExecStart=skykeepd\n"_s,
                     u"\nExecStart=%1\n"_s.arg(QStringLiteral(SKYKEEPD_PROGRAM)));
        QVERIFY(text != m_text);
        unit.write(text.toUtf8());
        unit.close();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());

        const auto verdict = runTool(u"systemd-analyze"_s,
                                     {u"--user"_s, u"verify"_s, u"--man=no"_s, unit.fileName()},
                                     environment);

        QVERIFY2(verdict.exit == 0, verdict.words().constData());
        QCOMPARE(verdict.output + verdict.errors, QString());
    }

    //! Where starting again would not help: another keeper or a newer version has the profile, or wrong options.
    void itIsNotStartedInALoop()
    {
        const auto codes = value(u"RestartPreventExitStatus"_s).split(u' ');

        QCOMPARE(value(u"Restart"_s), u"on-failure"_s);
        for (const auto code : {ErrorCode::NotNow, ErrorCode::Usage, ErrorCode::NewerFormat})
            QVERIFY(codes.contains(QString::number(exitCode(code))));
        QVERIFY(!value(u"StartLimitBurst"_s).isEmpty());
    }

    void itsEndMayTakeAsLongAsTheKeepersEndDoes()
    {
        const auto seconds = value(u"TimeoutStopSec"_s).chopped(1).toInt();

        QVERIFY(std::chrono::seconds(seconds) > 3 * Drain::StepLimit);
    }

    //! From within a user namespace the keeper would not see who asks to borrow.
    void nothingGivesItANamespace()
    {
        static const QRegularExpression
            namespaces(u"^(Private(?!Network)|Protect|ReadWrite|ReadOnly|Inaccessible|Exec(Paths|"
                       u"Search)|Temporary|Bind|"
                       "Root|Mount|CapabilityBoundingSet|AmbientCapabilities|DynamicUser)\\w*="_s,
                       QRegularExpression::MultilineOption);

        const auto match = namespaces.match(m_text);

        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
        QVERIFY(m_text.contains("\nNoNewPrivileges=yes\n"_L1));
    }
};

QTEST_GUILESS_MAIN(TestUnitFile)
#include "tst_unitfile.moc"
