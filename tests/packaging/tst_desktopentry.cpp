// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "packaging/installation.h"
#include "packaging/toolrun.h"
#include "platform/autostart.h"

#include <QFile>
#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

const auto name = u"io.github.skykeep.Skykeep.desktop"_s;

using Keys = QHash<QString, QString>;

// Of its first group.
Keys keysOf(const QString &file)
{
    QFile entry(file);
    if (!entry.open(QIODevice::ReadOnly))
        qFatal("%s is missing.", qPrintable(file));
    Keys keys;
    bool hasBegun = false;
    for (const auto &bytes : entry.readAll().split('\n')) {
        const auto line = QString::fromUtf8(bytes);
        if (line.startsWith(u'[') && std::exchange(hasBegun, true))
            break;
        if (line.contains(u'=') && !line.startsWith(u'#'))
            keys.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    }
    return keys;
}

} // namespace

//! The entry in the menu, and the one that starts the same program at login.
class TestDesktopEntry : public QObject
{
    Q_OBJECT

private:
    const Installation m_installation{{u"desktop"_s}};
    const QString m_file = m_installation.file(u"share/applications/"_s + name);

private Q_SLOTS:
    void itIsValid()
    {
        const auto verdict = runTool(u"desktop-file-validate"_s, {m_file});

        QVERIFY2(verdict.exit == 0, verdict.words().constData());
        QCOMPARE(verdict.output + verdict.errors, QString());
    }

    void itNamesWhatIsInstalled()
    {
        const auto keys = keysOf(m_file);
        const auto icon = u"share/icons/hicolor/scalable/apps/%1.svg"_s.arg(keys[u"Icon"_s]);

        QVERIFY(QFile::exists(m_installation.file(icon)));
        QCOMPARE(keys[u"Exec"_s], u"skykeep-desktop"_s);
        QCOMPARE(keys[u"TryExec"_s], u"skykeep-desktop"_s);
    }

    //! By which a desktop finds the entry of a window: on Wayland the file's name, on X the class.
    void aWindowIsFoundToBeIts()
    {
        QFile main(QStringLiteral(SKYKEEP_SOURCE_TREE "/app/desktop/main.cpp"));
        QVERIFY(main.open(QIODevice::ReadOnly));

        const auto text = main.readAll();

        QVERIFY(text.contains("setDesktopFileName(u\"io.github.skykeep.Skykeep\"_s)"));
        QCOMPARE(keysOf(m_file)[u"StartupWMClass"_s], u"skykeep-desktop"_s);
    }

    void itSpeaksTheLanguagesOfTheProgram()
    {
        const auto keys = keysOf(m_file);

        for (const auto key : {"GenericName"_L1, "Comment"_L1, "Keywords"_L1}) {
            for (const auto language : {"de"_L1, "ja"_L1, "pt_BR"_L1}) {
                const auto translated = keys[u"%1[%2]"_s.arg(key, language)];
                QVERIFY2(!translated.isEmpty() && translated != keys[key], key.data());
            }
        }
    }

    void whatStartsAtLoginIsTheSameApplication()
    {
        const QTemporaryDir home;
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
        const auto program = home.filePath(u"100% sky\\keep"_s);
        QVERIFY(QFile::copy(u"/bin/true"_s, program));

        QVERIFY(startAtLogin({program, {u"--background"_s}}).has_value());

        const auto file = home.filePath(u"autostart/"_s + name);
        const auto verdict = runTool(u"desktop-file-validate"_s, {file});
        QVERIFY2(verdict.exit == 0, verdict.words().constData());
        const auto entry = keysOf(file);
        for (const auto key : {"Type"_L1, "Name"_L1, "Icon"_L1, "Terminal"_L1})
            QCOMPARE(entry[key], keysOf(m_file)[key]);
        QCOMPARE(entry[u"TryExec"_s], QString(program).replace(u'\\', u"\\\\"_s));
    }
};

QTEST_GUILESS_MAIN(TestDesktopEntry)
#include "tst_desktopentry.moc"
