// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "commandline.h"
#include "commands.h"
#include "helptext.h"

#include <QTest>

#include <array>

using namespace Skykeep;
using namespace Qt::StringLiterals;

namespace {

Answer<Invocation> parse(const QString &line)
{
    return parseCommandLine(line.split(u' ', Qt::SkipEmptyParts), allCommands());
}

constexpr std::array borrowOptions{
    CommandOption{"allow"_L1, "CLASSES"_L1, "What."_L1},
    CommandOption{"account"_L1, "ACCOUNT"_L1, "Whose."_L1, true},
    CommandOption{"quiet"_L1, ""_L1, "Says less."_L1},
};

//! Verbs with each kind of operands.
constexpr std::array syntaxes{
    Command{.name = "ask"_L1,
            .operands = "[ACCOUNT] NSID [NAME=VALUE...]"_L1,
            .summary = "Asks"_L1,
            .example = "skykeep ask"_L1,
            .options = borrowOptions},
    Command{.name = "run"_L1,
            .operands = "[ACCOUNT] -- COMMAND..."_L1,
            .summary = "Runs"_L1,
            .example = "skykeep run"_L1,
            .options = borrowOptions},
    Command{.name = "look"_L1,
            .operands = "[ACCOUNT]"_L1,
            .summary = "Looks"_L1,
            .example = "skykeep look"_L1,
            .options = borrowOptions},
};

Answer<Invocation> parseSyntax(const QStringList &words)
{
    return parseCommandLine(words, syntaxes);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsStandBeforeAndAfterTheOperands()
    {
        const auto invocation = parse(u"--json ledger --limit=3 alice.test --profile /tmp/x"_s);

        QVERIFY(invocation);
        QCOMPARE(invocation->command->name, "ledger"_L1);
        QCOMPARE(invocation->operands, QStringList{u"alice.test"_s});
        QCOMPARE(invocation->value("limit"_L1), u"3"_s);
        QCOMPARE(invocation->profile, u"/tmp/x"_s);
        QVERIFY(invocation->isJson);
    }

    void afterTwoDashesEverythingIsAnOperand()
    {
        const auto invocation = parse(u"label alice.test -- --json"_s);

        QVERIFY(invocation);
        QCOMPARE(invocation->operands.last(), u"--json"_s);
        QVERIFY(!invocation->isJson);
    }

    void anOperandThatMayBeLeftOutLeavesItsPlaceEmpty_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QStringList>("operands");
        QTest::addColumn<QStringList>("rest");
        const auto row = [](const char *line, const QStringList &operands,
                            const QStringList &rest = {}) {
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ') << operands << rest;
        };
        row("look", {QString()});
        row("look alice.test", {u"alice.test"_s});
        row("ask app.x.y", {QString(), u"app.x.y"_s});
        row("ask alice.test app.x.y", {u"alice.test"_s, u"app.x.y"_s});
        row("ask app.x.y a=1 b=2 c", {QString(), u"app.x.y"_s}, {u"a=1"_s, u"b=2"_s, u"c"_s});
        row("ask app.x.y a=1 --quiet b=", {QString(), u"app.x.y"_s}, {u"a=1"_s, u"b="_s});
        row("ask app.x.y -- --a=1", {QString(), u"app.x.y"_s}, {u"--a=1"_s});
        row("run -- ls", {QString()}, {u"ls"_s});
        row("run alice.test --quiet -- ls --quiet -- -x", {u"alice.test"_s},
            {u"ls"_s, u"--quiet"_s, u"--"_s, u"-x"_s});
    }

    void anOperandThatMayBeLeftOutLeavesItsPlaceEmpty()
    {
        QFETCH(const QStringList, typed);
        QFETCH(const QStringList, operands);
        QFETCH(const QStringList, rest);

        const auto invocation = parseSyntax(typed);

        QVERIFY2(invocation, invocation ? "" : qPrintable(invocation.error().message));
        QCOMPARE(invocation->operands, operands);
        QCOMPARE(invocation->rest, rest);
    }

    void aCommandsEmptyWordsAreItsOwn()
    {
        const auto invocation = parseSyntax({u"run"_s, u"--"_s, u"printf"_s, QString()});

        QVERIFY(invocation);
        QCOMPARE(invocation->rest, (QStringList{u"printf"_s, QString()}));
    }

    void anOptionThatMayComeAgainKeepsAll()
    {
        const auto invocation = parseSyntax(
            {u"look"_s, u"--account"_s, u"a"_s, u"--account=b"_s, u"--allow=x"_s, u"--allow=y"_s});

        QVERIFY(invocation);
        QCOMPARE(invocation->values("account"_L1), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(invocation->values("allow"_L1), QStringList{u"y"_s});
        QCOMPARE(invocation->value("allow"_L1), u"y"_s);
    }

    void whatDoesNotFitTheOperandsIsRefusedInWords_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("part");
        QTest::newRow("two accounts") << QStringList{u"look"_s, u"a"_s, u"b"_s} << u"too many"_s;
        QTest::newRow("no method") << QStringList{u"ask"_s} << u"NSID is missing."_s;
        QTest::newRow("only pairs") << QStringList{u"ask"_s, u"a=1"_s} << u"NSID is missing."_s;
        QTest::newRow("an empty account")
            << QStringList{u"look"_s, QString()} << u"An empty word is not a name."_s;
        QTest::newRow("no command")
            << QStringList{u"run"_s, u"a"_s} << u"The command to run is missing"_s;
        QTest::newRow("nothing behind the dashes")
            << QStringList{u"run"_s, u"a"_s, u"--"_s} << u"The command to run is missing"_s;
        QTest::newRow("an empty command")
            << QStringList{u"run"_s, u"--"_s, QString()} << u"The command to run is missing"_s;
        QTest::newRow("no dashes") << QStringList{u"run"_s, u"a"_s, u"ls"_s}
                                   << u"the command to run stands behind \"--\""_s;
    }

    void whatDoesNotFitTheOperandsIsRefusedInWords()
    {
        QFETCH(const QStringList, typed);
        QFETCH(const QString, part);

        const auto invocation = parseSyntax(typed);

        QVERIFY(!invocation);
        QCOMPARE(invocation.error().code, ErrorCode::Usage);
        QVERIFY2(invocation.error().message.contains(part), qPrintable(invocation.error().message));
    }

    void theHelpShowsOptionsBeforeACommandAndBreaksWhatIsLong()
    {
        QVERIFY(helpOf(syntaxes[1])
                    .startsWith(
                        u"Usage: skykeep run [--allow CLASSES] [--account ACCOUNT]... [--quiet]\n"
                        "                   [ACCOUNT] -- COMMAND...\n"_s));
        QVERIFY(
            helpOf(syntaxes[2])
                .startsWith(
                    u"Usage: skykeep look [ACCOUNT] [--allow CLASSES] [--account ACCOUNT]... [--quiet]\n"_s));
    }

    void whatCannotBeMeantIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing") << u""_s << u"Say what to do."_s;
        QTest::newRow("swapped letters") << u"lsit"_s << u"Did you mean \"list\"?"_s;
        QTest::newRow("a letter too few") << u"refrsh"_s << u"Did you mean \"refresh\"?"_s;
        QTest::newRow("a dash missing") << u"signin x"_s << u"Did you mean \"sign-in\"?"_s;
        QTest::newRow("nothing near") << u"frobnicate"_s << u"See skykeep --help"_s;
        QTest::newRow("no account") << u"show"_s << u"ACCOUNT is missing."_s;
        QTest::newRow("no text") << u"label alice.test"_s << u"TEXT is missing."_s;
        QTest::newRow("a word too many") << u"show a b"_s << u"a word too many"_s;
        QTest::newRow("no account and not all") << u"refresh"_s << u"or say --all"_s;
        QTest::newRow("both") << u"refresh a --all"_s << u"not both"_s;
        QTest::newRow("another verb's option") << u"list --all"_s << u"no option --all here"_s;
        QTest::newRow("a short option") << u"list -x"_s << u"no option -x here"_s;
        QTest::newRow("no value") << u"list --profile"_s << u"--profile needs a value"_s;
        QTest::newRow("an empty value") << u"list --profile="_s << u"--profile needs a value"_s;
        QTest::newRow("a value for a flag") << u"list --json=1"_s << u"--json takes no value"_s;
        QTest::newRow("no number") << u"ledger a --limit x"_s << u"--limit needs a number"_s;
        QTest::newRow("a negative number") << u"ledger a --limit=-1"_s << u"--limit needs"_s;
        QTest::newRow("an unknown action") << u"keychain burn"_s << u"not \"burn\""_s;
    }

    void whatCannotBeMeantIsRefusedInWords()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, part);

        const auto invocation = parse(line);

        QVERIFY(!invocation);
        QCOMPARE(invocation.error().code, ErrorCode::Usage);
        QVERIFY2(invocation.error().message.contains(part), qPrintable(invocation.error().message));
    }

    void aPasswordIsNeverTakenNorRepeated_data()
    {
        QTest::addColumn<QString>("option");
        for (const auto *option : {"--password=hunter2", "--password hunter2", "--pass=hunter2",
                                   "-phunter2", "-p hunter2", "--passwd=hunter2"}) {
            QTest::newRow(option) << QString::fromLatin1(option);
        }
    }

    void aPasswordIsNeverTakenNorRepeated()
    {
        QFETCH(const QString, option);

        const auto invocation = parse(u"sign-in alice.test "_s + option);

        QVERIFY(!invocation);
        QVERIFY(invocation.error().message.contains(u"never taken from the command line"_s));
        QVERIFY(!invocation.error().message.contains(u"hunter2"_s));
    }

    void everyCommandCanBeShownAndAsked()
    {
        for (const auto &command : allCommands()) {
            const auto help = helpOf(command);

            QVERIFY2(help.startsWith(u"Usage: skykeep "_s + command.name), command.name.data());
            QVERIFY2(help.contains(u"Example:\n  "_s + command.example), command.name.data());
            QVERIFY2(QString(command.example).contains(u"skykeep "_s + command.name),
                     command.name.data());
            QVERIFY2(command.run || command.format, command.name.data());
            QVERIFY2(generalHelp(allCommands()).contains(u"  "_s + command.name + u' '),
                     command.name.data());
        }
    }

    void helpAndVersionNeedNoOperands()
    {
        QVERIFY(parse(u"show --help"_s)->wantsHelp);
        QVERIFY(parse(u"help show"_s)->wantsHelp);
        QVERIFY(parse(u"-h"_s)->wantsHelp);
        QVERIFY(parse(u"--version"_s)->wantsVersion);
    }

    void noLineOfTheHelpIsWiderThanATerminal()
    {
        QStringList texts{generalHelp(allCommands())};
        for (const auto &command : allCommands())
            texts.append(helpOf(command));

        for (const auto &line : texts.join(u'\n').split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
