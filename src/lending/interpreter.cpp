// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/interpreter.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

//! How the command line of one kind of interpreter is read. Words are divided by blanks.
struct Interpreter::Language {
    const char *names;
    // Single letters behind one "-", which may be joined where there are any:
    const char *inlineLetters = ""; // the code follows
    const char *otherLetters = ""; // what runs is no file: a module, or what comes in
    const char *loadingLetters = ""; // more code is loaded beside the file
    const char *valueLetters = ""; // the rest of the word is a value, or the next word is
    const char *endingLetters = ""; // the rest of the word, if any, is a value
    // Whole words, with the value behind "=" or in the next word:
    const char *inlineWords = "";
    const char *otherWords = "";
    const char *loadingWords = "";
    const char *valueWords = "";
    const char *fileWords = ""; // the file follows
    // What comes first without a "-":
    const char *fileCommands = ""; // the file comes after it
    const char *inlineCommands = "";
    bool beginsWithCode = false; // is the program itself
    bool dashIsNoInput = false; // "-" ends the options, as "--" does
    bool hasNoFile = false; // whatever its arguments are
};

namespace {

bool holds(const char *words, QStringView word)
{
    const auto all = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(all, [&](const QString &one) { return one == word; });
}

bool holdsLetter(const char *letters, QChar letter)
{
    return QLatin1StringView(letters).contains(letter);
}

const ProcessRole errand{ProcessRole::Kind::Errand};
const ProcessRole noFile{ProcessRole::Kind::Interpreter};

ProcessRole runs(const QString &file)
{
    return file.isEmpty() || file == u"-" ? noFile : ProcessRole{ProcessRole::Kind::Script, file};
}

} // namespace

QString fullNameOf(const QString &executable)
{
    auto name = QFileInfo(executable).fileName().toLower();
    if (name.endsWith(u".exe"))
        name.chop(4);
    return name;
}

QString plainNameOf(const QString &executable)
{
    static const QRegularExpression version(u"[-_.]?[0-9].*$"_s);
    return fullNameOf(executable).remove(version);
}

const Interpreter::Language *Interpreter::languageOf(const QString &executable)
{
    // From the manual of each.
    static const std::array languages{
        Language{.names = "sh bash dash ash zsh ksh mksh lksh oksh pdksh rbash rksh yash csh tcsh "
                          "rc es ion sash "
                          "bash-static zsh-static busybox toybox elvish nu osh ysh",
                 .inlineLetters = "c",
                 .otherLetters = "s",
                 .valueLetters = "oO",
                 .loadingWords = "--init-file --rcfile",
                 .dashIsNoInput = true},
        Language{.names = "fish",
                 .inlineLetters = "c",
                 .loadingLetters = "C",
                 .valueLetters = "dDfo",
                 .inlineWords = "--command",
                 .loadingWords = "--init-command",
                 .valueWords = "--debug --debug-output --features --profile"},
        Language{.names = "pwsh powershell",
                 .inlineWords = "-c -command -e -ec -encodedcommand",
                 .valueWords
                 = "-ep -executionpolicy -wd -workingdirectory -o -outputformat -settingsfile",
                 .fileWords = "-f -file"},
        Language{.names = "python pythonw pypy xonsh micropython",
                 .inlineLetters = "c",
                 .otherLetters = "m",
                 .valueLetters = "WXQ",
                 .valueWords = "--check-hash-based-pycs"},
        Language{.names = "node nodejs electron",
                 .inlineWords = "-e --eval -p --print -pe",
                 .otherWords = "-i --interactive --run --test",
                 .loadingWords = "-r --require --import --loader --experimental-loader",
                 .valueWords
                 = "-C --conditions --debug-port --disable-warning --dns-result-order "
                   "--env-file --icu-data-dir --input-type --inspect-port --openssl-config "
                   "--redirect-warnings --stack-trace-limit --title --unhandled-rejections",
                 .fileCommands = "inspect"},
        Language{.names = "deno",
                 .otherWords = "",
                 .loadingWords = "--preload --import",
                 .valueWords
                 = "-c --config --import-map --cert -L --log-level --location --seed --env-file",
                 .fileCommands = "run",
                 .inlineCommands = "eval"},
        Language{.names = "bun",
                 .inlineWords = "-e --eval -p --print",
                 .loadingWords = "-r --preload --require --import",
                 .valueWords = "-c --config --cwd --env-file --port",
                 .fileCommands = "run",
                 .inlineCommands = "exec"},
        Language{.names = "ruby jruby truffleruby mruby",
                 .inlineLetters = "e",
                 .loadingLetters = "r",
                 .valueLetters = "ICE",
                 .endingLetters = "WKTxFi"},
        Language{.names = "perl",
                 .inlineLetters = "eE",
                 .loadingLetters = "Mmd",
                 .valueLetters = "I",
                 .endingLetters = "ixCDFV"},
        Language{.names = "raku rakudo",
                 .inlineLetters = "e",
                 .loadingLetters = "M",
                 .valueLetters = "I"},
        Language{.names = "lua luajit texlua luau",
                 .inlineLetters = "e",
                 .loadingLetters = "l",
                 .valueLetters = "jbO"},
        Language{.names = "php php-cgi",
                 .inlineLetters = "rBRE",
                 .valueLetters = "cdztS",
                 .inlineWords = "--run --process-begin --process-code --process-end",
                 .valueWords = "--php-ini --define --zend-extension --docroot --server",
                 .fileWords = "-f -F --file --process-file"},
        Language{.names = "java javaw",
                 .otherWords = "-m --module",
                 .valueWords
                 = "-cp -classpath --class-path -p --module-path --add-modules --add-opens "
                   "--add-exports --add-reads --source --enable-native-access",
                 .fileWords = "-jar"},
        Language{.names = "dotnet mono mono-sgen",
                 .valueWords
                 = "--additionalprobingpath --depsfile --fx-version --runtimeconfig --config",
                 .fileCommands = "exec"},
        Language{.names = "awk gawk mawk nawk original-awk",
                 .inlineWords = "-e --source",
                 .valueWords = "-v --assign -F --field-separator",
                 .fileWords = "-f --file",
                 .beginsWithCode = true},
        Language{.names = "tclsh wish expect",
                 .inlineWords = "-c",
                 .valueWords = "-encoding",
                 .fileWords = "-f"},
        Language{.names = "gjs gjs-console julia rscript guile racket sbcl jshell osascript qml "
                          "qjs escript tsx",
                 .inlineWords = "-c -e -E --eval -P --print --command --expr",
                 .otherWords = "-m -i",
                 .loadingWords = "-L --load -l -I -r --require",
                 .fileWords = "-s -f --script"},
        // They run other programs, whatever these are called.
        Language{
            .names
            = "r iex erl erlexec elixir irb ipython pike runghc scala swipl bb babashka cmd "
              "cscript "
              "wscript wine wine-preloader wineloader wine64 wine64-preloader "
              "ld ld.so ld-linux ld-linux-x ld-linux-aarch ld-linux-armhf.so ld-linux.so ld-musl-x "
              "ld-musl-i ld-musl-aarch ld-musl-armhf.so box qemu-x qemu-i qemu-aarch qemu-arm "
              "beam.smp",
            .hasNoFile = true},
    };
    for (const auto &name : {fullNameOf(executable), plainNameOf(executable)}) {
        for (const auto &language : languages) {
            if (holds(language.names, name))
                return &language;
        }
    }
    return nullptr;
}

std::optional<Interpreter> Interpreter::of(const QString &executable, const QStringList &arguments)
{
    const auto *language = languageOf(executable);
    if (!language)
        return std::nullopt;
    auto rest = arguments.mid(1);
    // One file that is many programs, by the name that it was called.
    const auto name = fullNameOf(executable);
    if (name == u"busybox" || name == u"toybox") {
        auto applet = fullNameOf(arguments.value(0));
        if (applet == name && !rest.isEmpty())
            applet = rest.takeFirst();
        language = languageOf(applet.startsWith(u'-') ? applet.mid(1) : applet);
        if (!language) { // such as its xargs
            static const Language applets{.names = "", .beginsWithCode = true};
            return Interpreter(applets, {u"applet"_s});
        }
    }
    return Interpreter(*language, std::move(rest));
}

ProcessRole Interpreter::role() const
{
    if (m_language->hasNoFile)
        return noFile;
    bool isFirst = true;
    for (qsizetype at = 0; at < m_arguments.size(); ++at) {
        const auto &argument = m_arguments[at];
        if (argument == u"--" || (argument == u"-" && m_language->dashIsNoInput))
            return m_language->beginsWithCode ? errand : runs(m_arguments.value(at + 1));
        if (argument == u"-")
            return noFile;
        if (argument.startsWith(u'-') || argument.startsWith(u'+')) {
            const auto before = at;
            auto found = takeWord(at);
            if (!found && at == before && !argument.startsWith(u"--"))
                found = takeLetters(at);
            if (found)
                return *found;
            continue;
        }
        if (m_language->beginsWithCode)
            return errand;
        if (isFirst && holds(m_language->inlineCommands, argument))
            return errand;
        if (!isFirst || !holds(m_language->fileCommands, argument))
            return runs(argument);
        isFirst = false;
    }
    return noFile;
}

// An option that is one word. What is not known is a switch of its own.
std::optional<ProcessRole> Interpreter::takeWord(qsizetype &at) const
{
    const auto &argument = m_arguments[at];
    const auto equals = argument.indexOf(u'=');
    const auto word = argument.left(equals);
    const auto isAmong = [&](const char *words) {
        return holds(words, word) || (*words != '\0' && holds(words, word.toLower()));
    };
    if (isAmong(m_language->inlineWords))
        return errand;
    // An agent is code that Java loads before all else.
    if (isAmong(m_language->otherWords) || isAmong(m_language->loadingWords)
        || word.startsWith(u"-javaagent") || word.startsWith(u"-agent")) {
        return noFile;
    }
    if (isAmong(m_language->fileWords))
        return runs(equals < 0 ? m_arguments.value(at + 1) : argument.mid(equals + 1));
    if (equals < 0 && isAmong(m_language->valueWords))
        ++at;
    return std::nullopt;
}

std::optional<ProcessRole> Interpreter::takeLetters(qsizetype &at) const
{
    const auto &argument = m_arguments[at];
    for (qsizetype i = 1; i < argument.size(); ++i) {
        const auto letter = argument[i];
        if (holdsLetter(m_language->inlineLetters, letter))
            return errand;
        if (holdsLetter(m_language->otherLetters, letter)
            || holdsLetter(m_language->loadingLetters, letter)) {
            return noFile;
        }
        if (holdsLetter(m_language->endingLetters, letter))
            break;
        if (holdsLetter(m_language->valueLetters, letter)) {
            if (i + 1 == argument.size())
                ++at;
            break;
        }
    }
    return std::nullopt;
}

} // namespace Skykeep
