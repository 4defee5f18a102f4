// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "commands.h"
#include "helptext.h"
#include "packaging/installation.h"
#include "packaging/toolrun.h"
#include "protocol/failure.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

QStringList optionsIn(const QString &text)
{
    static const QRegularExpression option(u"(?<![\\w-])--?[a-z][a-z-]*"_s);
    QStringList found;
    for (const auto &match : option.globalMatch(text))
        found += match.captured();
    found.removeDuplicates();
    return found;
}

QProcessEnvironment plain()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MANWIDTH"_s, u"100"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

} // namespace

//! The manual against the programs' own help.
class TestManPages : public QObject
{
    Q_OBJECT

private:
    const Installation m_installation{{u"cli"_s, u"daemon"_s, u"desktop"_s}};
    QHash<QString, QString> m_read; //!< By program.

    QString page(const QString &program) const
    {
        return m_installation.file(u"share/man/man1/%1.1"_s.arg(program));
    }

    //! As a reader sees it, without overstriking and words broken at a line's end.
    QString read(const QString &program)
    {
        auto &text = m_read[program];
        if (text.isEmpty()) {
            const auto shown = runTool(u"man"_s, {u"-l"_s, u"--nh"_s, u"--nj"_s, page(program)},
                                       plain());
            static const QRegularExpression overstruck(u".\b|\x1b\\[[0-9;]*m"_s);
            text = QString(shown.output).remove(overstruck);
        }
        return text;
    }

    static void addPrograms()
    {
        QTest::addColumn<QString>("program");
        for (const auto *program : {"skykeep", "skykeepd", "skykeep-desktop"})
            QTest::newRow(program) << QString::fromLatin1(program);
    }

private Q_SLOTS:
    void manHasNothingToWarnOf_data() { addPrograms(); }
    void manHasNothingToWarnOf()
    {
        QFETCH(const QString, program);

        const auto verdict = runTool(u"man"_s,
                                     {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s,
                                      u"-Z"_s, page(program)},
                                     plain());

        QVERIFY2(verdict.exit == 0 && !verdict.output.isEmpty(), verdict.words().constData());
        QCOMPARE(verdict.errors, QString());
    }

    void mandocHasNothingToWarnOf_data() { addPrograms(); }
    void mandocHasNothingToWarnOf()
    {
        QFETCH(const QString, program);

        const auto verdict = runTool(u"mandoc"_s,
                                     {u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s, page(program)});

        QCOMPARE(verdict.output + verdict.errors, QString());
        QCOMPARE(verdict.exit, 0);
    }

    void itIsOfThisVersionAndOfTheDayOfARelease_data() { addPrograms(); }
    void itIsOfThisVersionAndOfTheDayOfARelease()
    {
        QFETCH(const QString, program);
        static const QRegularExpression date(u"[A-Z][a-z]+ [0-9]{1,2}, 20[0-9]{2}"_s);

        const auto foot = read(program).trimmed().section(u'\n', -1);

        QVERIFY2(foot.contains(u"Skykeep "_s + QStringLiteral(SKYKEEP_VERSION)), qPrintable(foot));
        QVERIFY2(date.match(foot).hasMatch(), qPrintable(foot));
    }

    void everyVerbAndOptionIsInTheManual_data()
    {
        QTest::addColumn<QString>("verb");
        for (const auto &command : allCommands())
            QTest::newRow(command.name.data()) << QString(command.name);
    }

    void everyVerbAndOptionIsInTheManual()
    {
        QFETCH(const QString, verb);
        const auto commands = allCommands();
        const auto command = std::ranges::find(commands, verb, &Command::name);
        // A paragraph begins with the verb at its margin, and ends where the next one does.
        const QRegularExpression paragraph(
            u"\n {5}%1(?: [^\n]*)?\n((?: {8,}[^\n]*\n|\n)*)"_s.arg(verb));

        const auto found = paragraph.match(read(u"skykeep"_s));

        QVERIFY(found.hasMatch());
        const auto words = found.captured().simplified();
        for (const auto &option : command->options)
            QVERIFY2(optionsIn(words).contains(u"--"_s + option.name), option.name.data());
        for (const auto &operand : QString(command->operands).split(u' ', Qt::SkipEmptyParts)) {
            static const QRegularExpression brackets(u"[\\[\\].]"_s);
            const auto word = QString(operand).remove(brackets);
            if (word != "ACTION"_L1) // which the manual spells out
                QVERIFY2(words.contains(word), qPrintable(word));
        }
    }

    void theOptionsOfTheKeepersAreInTheirManuals_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("file");
        QTest::newRow("skykeepd") << u"skykeepd"_s << QStringLiteral(SKYKEEPD_PROGRAM);
        QTest::newRow("skykeep-desktop")
            << u"skykeep-desktop"_s << QStringLiteral(SKYKEEP_DESKTOP_PROGRAM);
    }

    void theOptionsOfTheKeepersAreInTheirManuals()
    {
        QFETCH(const QString, program);
        QFETCH(const QString, file);
        auto environment = plain();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        const auto help = runTool(file, {u"--help"_s}, environment).output;
        const auto options = optionsIn(help.section("Options:"_L1, 1));
        QVERIFY(options.size() >= 8);

        const auto documented = optionsIn(read(program));

        for (const auto &option : options)
            QVERIFY2(documented.contains(option), qPrintable(option));
        for (const auto &option : documented) {
            if (!options.contains(option))
                QVERIFY2(option == "--now"_L1 || option == "--user"_L1, qPrintable(option));
        }
    }

    void whatEveryVerbTakesIsInTheManual()
    {
        const auto text = read(u"skykeep"_s);

        for (const auto &option : optionsIn(generalHelp(allCommands()).section("Options:"_L1, 1)))
            QVERIFY2(optionsIn(text).contains(option), qPrintable(option));
        for (auto code = ErrorCode::Failed; code <= ErrorCode::WrongCredentials;
             code = ErrorCode(int(code) + 1)) {
            const QRegularExpression line(u"\n {5}%1 +\\w"_s.arg(exitCode(code)));
            QVERIFY2(line.match(text).hasMatch(), qPrintable(toText(code)));
        }
    }
};

QTEST_GUILESS_MAIN(TestManPages)
#include "tst_manpages.moc"
