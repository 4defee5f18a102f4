// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "cli/keptprofile.h"
#include "commands.h"
#include "completion.h"

#include <QJsonArray>
#include <QTest>

using namespace Skykeep;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const Completions &found)
{
    QStringList texts;
    for (const auto &word : found.words)
        texts += word.text;
    return texts;
}

QJsonObject account(const QString &did, const QString &handle, const QString &label)
{
    auto object = alice();
    object["did"_L1] = did;
    object["handle"_L1] = handle;
    object["label"_L1] = label;
    return object;
}

QJsonValue keeperAnswer(const Invocation &invocation, QLatin1StringView verb)
{
    if (invocation.profile == "elsewhere"_L1)
        return {};
    if (verb == "list"_L1) {
        return QJsonArray{alice(), account(u"did:plc:bbbb"_s, u"bob.test"_s, u"at work"_s),
                          account(u"did:plc:cccc"_s, u""_s, u"evil\x1b]0;\a"_s),
                          account(u"did:plc:dddd"_s, u""_s, u"--all"_s)};
    }
    const QJsonObject grant{{u"grant"_s, u"g7"_s},
                            {u"program"_s, QJsonObject{{u"name"_s, u"bot.py"_s}}},
                            {u"handle"_s, u"alice.test"_s}};
    const QJsonObject lease{{u"lease"_s, 3}, {u"command"_s, u"make"_s}};
    return QJsonObject{{u"grants"_s, QJsonArray{grant}}, {u"leases"_s, QJsonArray{lease}}};
}

Completions of(const QString &line)
{
    return completionsOf(line.split(u' '), allCommands(), keeperAnswer);
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFits_data()
    {
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *line, const QStringList &expected) {
            QTest::newRow(line) << expected;
        };
        row("sig", {u"sign-in"_s, u"sign-out"_s});
        row("sign-o", {u"sign-out"_s});
        row("--js", {u"--json"_s});
        row("no-such-verb ", {});
        row("show ",
            {u"alice.test"_s, u"bob.test"_s, u"at work"_s, u"did:plc:cccc"_s, u"did:plc:dddd"_s});
        row("show b", {u"bob.test"_s});
        row("show did:plc:b", {u"did:plc:bbbb"_s});
        row("--profile elsewhere show ", {});
        row("show alice.test ", {});
        row("sign-out --all ", {});
        row("sign-in al", {u"alice.test"_s});
        row("sign-in --code ", {});
        row("pause --le", {u"--let-end"_s});
        row("pause --let-end --le", {});
        row("grant --account alice.test --acc", {u"--account"_s});
        row("grant --account b", {u"bob.test"_s});
        row("grant --account=b", {u"--account=bob.test"_s});
        row("exec --allow read,w", {u"read,write"_s});
        row("exec --allow=read,w", {u"--allow=read,write"_s});
        row("exec --allow read,re", {});
        row("exec b", {u"bob.test"_s});
        row("exec alice.test ", {u"--"_s});
        row("acknowledge alice.test ", {u"main-password"_s});
        row("acknowledge bob.test main", {u"main-password"_s});
        row("acknowledge nobody.test ", {});
        row("keychain u", {u"unlock"_s, u"use"_s});
        row("call --kind q", {u"query"_s});
        row("call --of bob a", {});
        row("revoke ", {u"g7"_s, u"lease-3"_s});
        row("ledger alice.test -- --li", {});
    }

    void whatFits()
    {
        QFETCH(const QStringList, expected);

        QCOMPARE(textsOf(of(QString::fromUtf8(QTest::currentDataTag()))), expected);
    }

    void theShellKnowsTheRest_data()
    {
        QTest::addColumn<QString>("head");
        QTest::newRow("call --input ") << u"files "_s;
        QTest::newRow("call --input=./x") << u"files --input="_s;
        QTest::newRow("grant --exe b") << u"files "_s;
        QTest::newRow("--profile ") << u"folders "_s;
        QTest::newRow("token --of r") << u"users "_s;
        QTest::newRow("exec alice.test -- ") << u"command 3"_s;
        QTest::newRow("exec --for 1h alice.test -- make -j") << u"command 5"_s;
        QTest::newRow("show x") << u"words "_s;
    }

    void theShellKnowsTheRest()
    {
        QFETCH(const QString, head);

        const auto text = toText(of(QString::fromUtf8(QTest::currentDataTag())));

        QCOMPARE(text.section(u'\n', 0, 0), head);
    }

    void everyVerbIsOffered()
    {
        const auto texts = textsOf(of(u""_s));

        for (const auto &command : allCommands()) {
            QVERIFY2(texts.contains(command.name), command.name.data());
            const auto options = textsOf(of(command.name + u" --"_s));
            for (const auto &option : command.options)
                QVERIFY2(options.contains(u"--"_s + option.name), option.name.data());
            QVERIFY(options.contains(u"--json"_s));
        }
    }

    void everyWordHasALineOfItsOwn()
    {
        const auto lines = toText(of(u"show al"_s)).split(u'\n');

        QCOMPARE(lines, (QStringList{u"words "_s, u"alice.test\tactive, fresh"_s, QString()}));
    }
};

QTEST_APPLESS_MAIN(TestCompletion)
#include "tst_completion.moc"
