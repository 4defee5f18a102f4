// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "house/sourcetree.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

using Layers = QSet<QString>;

// Who may include whom: ARCHITECTURE.md says why. A layer may also include itself.
const QMap<QString, Layers> &allowed()
{
    static const auto table = [] {
        const Layers identity = {u"base"_s, u"net"_s};
        const auto vault = identity | Layers{u"identity"_s};
        const auto session = vault | Layers{u"vault"_s, u"xrpc"_s};
        const auto accounts = session | Layers{u"session"_s, u"platform"_s};
        const auto lending = accounts | Layers{u"accounts"_s};
        const auto control = lending | Layers{u"lending"_s, u"protocol"_s};
        const auto doctor = control | Layers{u"control"_s, u"models"_s};
        return QMap<QString, Layers>{
            {u"base"_s, {}},
            {u"protocol"_s, {u"base"_s}},
            {u"net"_s, {u"base"_s}},
            {u"platform"_s, {u"base"_s}},
            {u"identity"_s, identity},
            {u"vault"_s, vault},
            {u"xrpc"_s, vault},
            {u"session"_s, session},
            {u"accounts"_s, accounts},
            {u"lending"_s, lending},
            {u"models"_s, lending | Layers{u"lending"_s}},
            {u"control"_s, control},
            {u"doctor"_s, doctor},
            {u"sandbox"_s, {u"base"_s, u"identity"_s, u"vault"_s, u"xrpc"_s}},
            {u"ui"_s, (doctor | Layers{u"doctor"_s}) - Layers{u"net"_s, u"vault"_s, u"xrpc"_s}},
        };
    }();
    return table;
}

// "src/net/x.h" is of layer net, "ui/x.h" of ui, "app/daemon/main.cpp" of app.
QString layerOf(const QString &path)
{
    return path.section(u'/', path.startsWith(u"src/"_s) ? 1 : 0,
                        path.startsWith(u"src/"_s) ? 1 : 0);
}

bool isOfTheScreen(const QString &header)
{
    static const QRegularExpression screen(
        u"^(QtGui|QtWidgets)(/|$)|^Q(Gui)?Application$"
        "|^Q(Widget|Icon|Pixmap|Image|Color|Font|Palette|Painter|Window|Clipboard|Action|Screen|"
        "SystemTrayIcon|MessageBox|Dialog|MainWindow|DesktopServices|StandardItemModel)$"_s);
    return screen.match(header).hasMatch();
}

QString problem(const QString &path, QChar opening, const QString &header)
{
    const auto layer = layerOf(path);
    if (header.endsWith("keychain/keychain.h"_L1) && path != u"src/vault/keychainvault.cpp"_s)
        return u"QtKeychain is included by src/vault/keychainvault.cpp alone"_s;
    if (opening == u'<') {
        if (path.startsWith(u"src/"_s) && isOfTheScreen(header))
            return u"the core knows no screen"_s;
        return {};
    }
    if (layer == u"app"_s)
        return {};
    if (!allowed().contains(layer))
        return u"%1 is no layer"_s.arg(layer);
    if (header.endsWith(".moc"_L1) || header.startsWith("ui_"_L1))
        return {};
    const auto other = header.section(u'/', 0, 0);
    if (!header.contains(u'/') || !(allowed().contains(other)))
        return u"not a path from the root of the includes"_s;
    if (other != layer && !allowed().value(layer).contains(other))
        return u"%1 may not include %2"_s.arg(layer, other);
    return {};
}

QStringList findings(const SourceFile &file)
{
    static const QRegularExpression
        include(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s,
                QRegularExpression::MultilineOption);
    QStringList result;
    for (const auto &match : include.globalMatch(file.text)) {
        const auto what = problem(file.path, match.captured(1).front(), match.captured(2));
        if (!what.isEmpty())
            result << finding(file, match.capturedStart(), match.captured(2) + u": "_s + what);
    }
    return result;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForbiddenIncludeIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");

        QTest::newRow("upwards") << u"src/net/a.h"_s << u"#include \"identity/did.h\"\n"_s;
        QTest::newRow("sideways") << u"src/vault/a.h"_s << u"#include \"xrpc/client.h\"\n"_s;
        QTest::newRow("the wire from a window")
            << u"ui/a.cpp"_s << u"#include \"net/httpclient.h\"\n"_s;
        QTest::newRow("the sandbox from the core")
            << u"src/doctor/a.cpp"_s << u"#include \"sandbox/server.h\"\n"_s;
        QTest::newRow("a program from the core")
            << u"src/control/a.cpp"_s << u"#include \"keeper/keeper.h\"\n"_s;
        QTest::newRow("beside itself") << u"src/base/a.cpp"_s << u"#include \"clock.h\"\n"_s;
        QTest::newRow("spaces in the line") << u"src/net/a.h"_s << u"  # include \"xrpc/a.h\"\n"_s;
        QTest::newRow("a widget in the core") << u"src/base/a.h"_s << u"#include <QWidget>\n"_s;
        QTest::newRow("a colour by its module")
            << u"src/models/a.h"_s << u"#include <QtGui/QColor>\n"_s;
        QTest::newRow("the keychain in the accounts")
            << u"src/accounts/a.cpp"_s << u"#include <qt6keychain/keychain.h>\n"_s;
        QTest::newRow("a folder the table does not know")
            << u"src/misc/a.cpp"_s << u"#include \"base/clock.h\"\n"_s;
    }

    void aForbiddenIncludeIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);

        QCOMPARE(findings({path, text}).size(), 1);
    }

    void anAllowedIncludePasses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");

        QTest::newRow("itself") << u"src/net/a.cpp"_s << u"#include \"net/a.h\"\n"_s;
        QTest::newRow("downwards, far")
            << u"src/control/a.cpp"_s << u"#include \"base/clock.h\"\n"_s;
        QTest::newRow("the protocol's other end")
            << u"src/control/a.cpp"_s << u"#include \"protocol/message.h\"\n"_s;
        QTest::newRow("a program takes anything")
            << u"app/daemon/main.cpp"_s
            << u"#include \"net/a.h\"\n#include \"keeper/keeper.h\"\n"_s;
        QTest::newRow("the core's own Qt") << u"src/base/a.h"_s << u"#include <QString>\n"_s;
        QTest::newRow("the keychain in its one place")
            << u"src/vault/keychainvault.cpp"_s << u"#include <qt6keychain/keychain.h>\n"_s;
        QTest::newRow("what moc makes") << u"src/net/a.cpp"_s << u"#include \"a.moc\"\n"_s;
    }

    void anAllowedIncludePasses()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);

        QCOMPARE(findings({path, text}), QStringList());
    }

    void noLayerReachesAboveItself()
    {
        const auto files = cppFiles({u"src"_s, u"ui"_s, u"app"_s});
        QVERIFY(!files.empty());

        QStringList all;
        for (const auto &file : files)
            all << findings(file);

        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
