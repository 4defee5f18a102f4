// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/autostart.h"
#include "support/check.h"

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
        const auto done = startAtLogin(u"/opt/skykeep/bin/skykeep-desktop"_s, {u"--background"_s});

        SKYKEEP_VERIFY_VALUE(done);
        QFile entry(file());
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const auto text = entry.readAll();
        QVERIFY(text.startsWith("[Desktop Entry]\n"));
        QVERIFY(text.contains("\nExec=\"/opt/skykeep/bin/skykeep-desktop\" \"--background\"\n"));
    }

    void whatExecTakesForItselfIsQuoted()
    {
        const auto done = startAtLogin(u"/opt/100% \"sky\"/$HOME"_s, {});

        SKYKEEP_VERIFY_VALUE(done);
        QFile entry(file());
        QVERIFY(entry.open(QIODevice::ReadOnly));
        QVERIFY(entry.readAll().contains("\nExec=\"/opt/100%% \\\\\"sky\\\\\"/\\\\$HOME\"\n"));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QFile inTheWay(m_home.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        qputenv("XDG_CONFIG_HOME", inTheWay.fileName().toUtf8());

        const auto done = startAtLogin(u"/bin/true"_s, {});

        SKYKEEP_VERIFY_ERROR(done, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
