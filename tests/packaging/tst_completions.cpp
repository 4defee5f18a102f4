// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "cli/keptprofile.h"
#include "cli/pseudoterminal.h"
#include "packaging/installation.h"
#include "packaging/toolrun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

const auto ready = QByteArray("READY> ");

// What a shell shows around a completed word: colours, bells, and moves of the cursor.
QByteArray withoutControls(const QByteArray &shown)
{
    static const QRegularExpression control(u"\x1b\\[[0-9;?]*[A-Za-z]|\x1b[()][A-Z0-9]|[\a\b\r]"_s);
    return QString::fromUtf8(shown).remove(control).toUtf8();
}

} // namespace

//! The completions in the shells that they are for, with somebody at the Tab key.
class TestCompletions : public QObject
{
    Q_OBJECT

private:
    const Installation m_installation{{u"cli"_s, u"daemon"_s, u"desktop"_s}};
    std::optional<KeptProfile> m_profile;
    std::optional<ScriptedKeeper> m_keeper;

    QString completionOf(const QString &shell, const QString &program) const
    {
        const auto files = m_installation.files();
        const auto found = std::ranges::find_if(files, [&](const QString &file) {
            return file.contains(shell == "zsh"_L1 ? u"/zsh/"_s : u'/' + shell)
                && (file.endsWith(u'/' + program) || file.endsWith(u"/_"_s + program)
                    || file.endsWith(u'/' + program + u".fish"_s));
        });
        return found == files.end() ? QString() : m_installation.file(*found);
    }

    QProcessEnvironment environment() const
    {
        auto environment = m_profile->environment();
        environment.insert(u"HOME"_s, m_profile->root());
        environment.insert(u"TERM"_s, u"xterm"_s);
        environment.insert(u"PS1"_s, QString::fromLatin1(ready));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        for (const auto *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(variable), m_profile->root());
        environment.insert(u"PATH"_s,
                           QFileInfo(QStringLiteral(SKYKEEP_PROGRAM)).path() + u':'
                               + environment.value(u"PATH"_s));
        return environment;
    }

    //! A shell at its prompt, which has loaded all of them.
    std::unique_ptr<PseudoTerminal> start(const QString &shell) const
    {
        QByteArray load;
        for (const auto &program : {u"skykeep"_s, u"skykeepd"_s, u"skykeep-desktop"_s}) {
            const auto file = completionOf(shell, program);
            if (file.isEmpty())
                qFatal("%s has no completions of %s.", qPrintable(shell), qPrintable(program));
            load += shell == "zsh"_L1 ? "fpath=(" + QFileInfo(file).path().toUtf8() + " $fpath); "
                                      : "source " + file.toUtf8() + "; ";
        }
        // Not spelled so that its echo would be taken for the prompt.
        QStringList arguments{u"--no-config"_s, u"-i"_s};
        if (shell == "bash"_L1) {
            arguments = {u"--norc"_s, u"--noprofile"_s, u"-i"_s};
            load.prepend("bind 'set enable-bracketed-paste off'; "
                         "source /usr/share/bash-completion/bash_completion; ");
            load += "PS1='REA''DY> '\n";
        } else if (shell == "zsh"_L1) {
            arguments = {u"-f"_s, u"-i"_s};
            load.prepend("unset zle_bracketed_paste; unsetopt prompt_sp; ");
            load += "autoload -U compinit; compinit -u -D; PS1='REA''DY> '\n";
        } else {
            load += "set -g fish_autosuggestion_enabled 0; "
                    "function fish_prompt; echo -n 'REA''DY> '; end\n";
        }
        const auto path = runTool(u"/bin/sh"_s, {u"-c"_s, u"command -v "_s + shell}).output;
        auto terminal = std::make_unique<PseudoTerminal>(path.trimmed(), arguments, environment());
        terminal->type(load);
        return terminal;
    }

    //! Types into an emptied line, and says what then stands there once \a becomes does, or when it does not.
    static QByteArray typeAt(PseudoTerminal &terminal, const QByteArray &keys,
                             const QByteArray &becomes)
    {
        const auto before = terminal.shown().size();
        terminal.type("\x15" + keys);
        const auto written = [&] { return withoutControls(terminal.shown().mid(before)); };
        terminal.waitUntil([&] { return written().contains(becomes); });
        return written();
    }

    static void addShells()
    {
        QTest::addColumn<QString>("shell");
        for (const auto *shell : {"bash", "zsh", "fish"})
            QTest::newRow(shell) << QString::fromLatin1(shell);
    }

private Q_SLOTS:
    void init()
    {
        m_profile.emplace();
        // Without this, fish reads every manual page of the computer, and goes on after its own end.
        QVERIFY(QDir(m_profile->root()).mkpath(u"fish/generated_completions"_s));
        m_keeper.emplace(m_profile->socketPath(),
                         ScriptedKeeper::Behaviour{.script = [](const Request &request) {
                             return replyTo(request, QJsonArray{alice()});
                         }});
    }

    void cleanup()
    {
        m_keeper.reset();
        m_profile.reset();
    }

    void theTabKeyCompletes_data() { addShells(); }
    void theTabKeyCompletes()
    {
        struct Case {
            QByteArray typed;
            QByteArray becomes;
        };
        const QList<Case> cases{
            {"skykeep pause --le\t", "skykeep pause --let-end"},
            {"skykeep show al\t", "skykeep show alice.test"},
            {"skykeep show did:plc:a\t", "skykeep show did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"},
            {"skykeep grant --account=al\t", "skykeep grant --account=alice.test"},
            {"skykeep exec --allow read,w\t", "skykeep exec --allow read,write"},
            {"skykeep call --input /etc/os-rel\t", "skykeep call --input /etc/os-release"},
            {"skykeep call --input=/etc/os-rel\t", "skykeep call --input=/etc/os-release"},
            {"skykeep exec alice.test -- ls /etc/os-rel\t",
             "skykeep exec alice.test -- ls /etc/os-release"},
            {"skykeepd --san\t", "skykeepd --sandbox"},
            {"skykeepd --language pt\t", "skykeepd --language pt-BR"},
            {"skykeep-desktop --backg\t", "skykeep-desktop --background"},
            // Last, as some shells now list below the line what there is.
            {"skykeep sig\t", "skykeep sign-"},
        };
        QFETCH(const QString, shell);
        const auto terminal = start(shell);
        QVERIFY2(terminal->waitFor(ready), terminal->shown().constData());

        for (const auto &[typed, becomes] : cases) {
            const auto line = typeAt(*terminal, typed, becomes);
            QVERIFY2(line.contains(becomes), (line + " in place of " + becomes).constData());
        }
    }

    //! Neither words of the keeper's nor a failure, and soon.
    void whereNoKeeperRunsTheLineStaysAsItIs_data() { addShells(); }
    void whereNoKeeperRunsTheLineStaysAsItIs()
    {
        QFETCH(const QString, shell);
        m_keeper.reset();
        const auto terminal = start(shell);
        QVERIFY2(terminal->waitFor(ready), terminal->shown().constData());

        const auto line = typeAt(*terminal, "skykeep show al\t\ttest --js\t",
                                 "skykeep show altest --json");

        QVERIFY2(line.contains("skykeep show altest --json"), line.constData());
        QVERIFY2(!line.contains("keeper runs"), line.constData());
    }

    void whoHangsDoesNotHangTheTabKey()
    {
        m_keeper.reset();
        m_keeper.emplace(m_profile->socketPath(),
                         ScriptedKeeper::Behaviour{.greeting = {}, .script = {}});

        const auto verdict = runTool(QStringLiteral(SKYKEEP_PROGRAM),
                                     {u"complete"_s, u"show"_s, u"al"_s}, environment());

        QCOMPARE(verdict.exit, 0);
        QCOMPARE(verdict.errors, QString());
        QCOMPARE(verdict.output, u"words \n"_s);
    }

    void theKeepersOptionsAreAllOffered_data() { addShells(); }
    void theKeepersOptionsAreAllOffered()
    {
        QFETCH(const QString, shell);
        auto surroundings = environment();
        surroundings.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        const auto help = runTool(QStringLiteral(SKYKEEP_DESKTOP_PROGRAM), {u"--help"_s},
                                  surroundings);
        QFile file(completionOf(shell, u"skykeep-desktop"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto script = QString::fromUtf8(file.readAll());
        static const QRegularExpression option(u"--([a-z-]+)"_s);

        int count = 0;
        for (const auto &match : option.globalMatch(help.output.section("Options:"_L1, 1))) {
            ++count;
            const auto words = shell == "fish"_L1 ? u"-l "_s + match.captured(1) : match.captured();
            QVERIFY2(script.contains(words), qPrintable(words));
        }
        QVERIFY(count >= 8);
    }
};

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
