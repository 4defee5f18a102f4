// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "packaging/installation.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

// Beside the programs. Where zsh's lie depends on the system.
QStringList dataOf(const Installation &installation)
{
    static const QRegularExpression zsh(u"/(vendor-completions|site-functions)/"_s);
    auto files = installation.files();
    files.removeIf([](const QString &file) { return file.startsWith("bin/"_L1); });
    return files.replaceInStrings(zsh, u"/*/"_s);
}

} // namespace

//! Each part has its files where the system looks for them, and no others.
class TestInstalledFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartHasItsFiles_data()
    {
        QTest::addColumn<QString>("component");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("command line")
            << u"cli"_s
            << QStringList{u"share/bash-completion/completions/skykeep"_s,
                           u"share/fish/vendor_completions.d/skykeep.fish"_s,
                           u"share/man/man1/skykeep.1"_s,
                           u"share/polkit-1/actions/io.github.skykeep.Skykeep.policy"_s,
                           u"share/zsh/*/_skykeep"_s};
        QTest::newRow("headless keeper")
            << u"daemon"_s
            << QStringList{u"lib/systemd/user/skykeepd.service"_s,
                           u"share/bash-completion/completions/skykeepd"_s,
                           u"share/fish/vendor_completions.d/skykeepd.fish"_s,
                           u"share/man/man1/skykeepd.1"_s, u"share/zsh/*/_skykeepd"_s};
        QStringList desktop{u"share/applications/io.github.skykeep.Skykeep.desktop"_s,
                            u"share/bash-completion/completions/skykeep-desktop"_s,
                            u"share/fish/vendor_completions.d/skykeep-desktop.fish"_s,
                            u"share/man/man1/skykeep-desktop.1"_s,
                            u"share/metainfo/io.github.skykeep.Skykeep.metainfo.xml"_s,
                            u"share/zsh/*/_skykeep-desktop"_s};
        for (const int side : {16, 22, 24, 32, 48, 64, 128, 256, 512})
            desktop += u"share/icons/hicolor/%1x%1/apps/io.github.skykeep.Skykeep.png"_s.arg(side);
        desktop += {u"share/icons/hicolor/scalable/apps/io.github.skykeep.Skykeep.svg"_s,
                    u"share/icons/hicolor/symbolic/apps/io.github.skykeep.Skykeep-symbolic.svg"_s};
        desktop.sort();
        QTest::newRow("desktop") << u"desktop"_s << desktop;
    }

    void everyPartHasItsFiles()
    {
        QFETCH(const QString, component);
        QFETCH(const QStringList, expected);

        QCOMPARE(dataOf(Installation({component})), expected);
    }

    void polkitCanReadThePolicy()
    {
        const Installation installation({u"cli"_s});
        QXmlStreamReader policy(
            installation.contents(u"share/polkit-1/actions/io.github.skykeep.Skykeep.policy"_s));

        QStringList actions;
        while (!policy.atEnd()) {
            if (policy.readNext() == QXmlStreamReader::StartElement && policy.name() == "action"_L1)
                actions += policy.attributes().value("id"_L1).toString();
        }

        QVERIFY2(!policy.hasError(), qPrintable(policy.errorString()));
        QCOMPARE(actions, QStringList{u"io.github.skykeep.Skykeep.lend"_s});
    }
};

QTEST_GUILESS_MAIN(TestInstalledFiles)
#include "tst_installedfiles.moc"
