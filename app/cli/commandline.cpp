// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include "syntax.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// Edits between two words, two swapped neighbours counted as one.
size_t distance(QStringView a, QStringView b)
{
    std::vector<size_t> before;
    std::vector<size_t> last;
    std::vector<size_t> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), size_t(0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        before = std::exchange(last, row);
        row[0] = size_t(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = size_t(j) + 1;
            const size_t changed = a[i] == b[j] ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + changed});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
    }
    return row.back();
}

tl::unexpected<Failure> misuse(const QString &sentence)
{
    return refuse(ErrorCode::Usage, sentence);
}

//! Walks once over what was typed.
class Reader
{
public:
    Reader(const QStringList &arguments, std::span<const Command> commands)
        : m_arguments(arguments)
        , m_commands(commands)
    {
    }

    Answer<Invocation> read()
    {
        bool optionsEnded = false;
        while (m_next < m_arguments.size()) {
            const auto argument = m_arguments[m_next++];
            Answer<void> taken;
            if (optionsEnded && m_rest == Syntax::Rest::Command)
                m_read.rest.append(argument);
            else if (!optionsEnded && argument == "--"_L1)
                optionsEnded = true;
            else if (!optionsEnded && argument.startsWith(u'-') && argument.size() > 1)
                taken = takeOption(argument);
            else
                taken = takeWord(argument);
            if (!taken)
                return tl::unexpected(taken.error());
        }
        return m_read;
    }

private:
    Answer<void> takeWord(const QString &word)
    {
        if (m_read.command) {
            const bool isPair = m_rest == Syntax::Rest::Pairs
                && (!m_read.rest.isEmpty() || word.contains(u'='));
            (isPair ? m_read.rest : m_read.operands).append(word);
            return {};
        }
        if (word == "help"_L1) {
            m_read.wantsHelp = true;
            return {};
        }
        const auto found = std::ranges::find(m_commands, word, &Command::name);
        if (found != m_commands.end()) {
            m_read.command = &*found;
            m_rest = Syntax::of(*found).rest;
            return {};
        }
        const auto near = nearestCommand(word, m_commands);
        return misuse(near.isEmpty()
                          ? u"There is no command \"%1\". See skykeep --help."_s.arg(word)
                          : u"There is no command \"%1\". Did you mean \"%2\"?"_s.arg(word, near));
    }

    Answer<void> takeOption(const QString &typed)
    {
        if (typed == "-h"_L1)
            return m_read.wantsHelp = true, Answer<void>();
        const auto equals = typed.indexOf(u'=');
        const auto name = equals < 0 ? typed : typed.first(equals);
        // Before anything else, so that no other sentence repeats what may be the password.
        if ((name.startsWith("--pass"_L1) && name != "--password-stdin"_L1)
            || (typed.startsWith("-p"_L1))) {
            return misuse(u"A password is never taken from the command line, where other programs "
                          "can read it. Type it when asked, or use --password-stdin."_s);
        }
        if (name == "--profile"_L1)
            return takeValue(name, equals, typed, m_read.profile);
        if (const auto *option = findOption(m_read.command, name.mid(2));
            option && name.startsWith("--"_L1)) {
            QString value;
            const auto taken = option->value.isEmpty() ? takeFlag(name, equals)
                                                       : takeValue(name, equals, typed, value);
            auto &values = m_read.options[name.mid(2)];
            if (!option->isRepeatable)
                values.clear();
            values.append(value);
            return taken;
        }
        for (const auto &[flag, isSet] :
             {std::pair("--json"_L1, &m_read.isJson), std::pair("--sandbox"_L1, &m_read.isSandbox),
              std::pair("--help"_L1, &m_read.wantsHelp),
              std::pair("--version"_L1, &m_read.wantsVersion)}) {
            if (name == flag)
                return *isSet = true, takeFlag(name, equals);
        }
        return misuse(u"There is no option %1%2. See skykeep %3--help."_s
                          .arg(name, m_read.command ? u" here"_s : QString(),
                               m_read.command ? QString(m_read.command->name) + u' ' : QString()));
    }

    Answer<void> takeFlag(const QString &name, qsizetype equals)
    {
        if (equals >= 0)
            return misuse(u"%1 takes no value."_s.arg(name));
        return {};
    }

    Answer<void> takeValue(const QString &name, qsizetype equals, const QString &typed,
                           QString &value)
    {
        if (equals < 0 && m_next == m_arguments.size())
            return misuse(u"%1 needs a value."_s.arg(name));
        value = equals < 0 ? m_arguments[m_next++] : typed.mid(equals + 1);
        if (value.isEmpty())
            return misuse(u"%1 needs a value."_s.arg(name));
        return {};
    }

    const QStringList &m_arguments;
    std::span<const Command> m_commands;
    qsizetype m_next = 0;
    Syntax::Rest m_rest = Syntax::Rest::None;
    Invocation m_read;
};

//! Says what is missing or too much, and puts an empty word where one was left out.
Answer<void> fitOperands(Invocation &invocation)
{
    const auto &command = *invocation.command;
    const auto syntax = Syntax::of(command);
    const auto see = u"See skykeep %1 --help."_s.arg(command.name);
    const bool isForAll = invocation.has("all"_L1);
    auto words = isForAll ? QStringList() : syntax.words;
    auto &given = invocation.operands;
    if (std::ranges::any_of(given, &QString::isEmpty) && command.name != "label"_L1)
        return misuse(u"An empty word is not a name. "_s + see);
    if (given.size() > words.size()) {
        return misuse(isForAll ? u"Name one, or say --all, but not both."_s
                          : syntax.rest == Syntax::Rest::Command
                          ? u"There is a word too many: the command to run stands behind \"--\". "_s
                              + see
                          : u"There is a word too many. "_s + see);
    }
    auto missing = words.size() - given.size();
    for (qsizetype i = 0; i < words.size() && missing > 0; ++i) {
        if (Syntax::isOptional(words[i])) {
            given.insert(i, QString());
            --missing;
        }
    }
    if (missing > 0) {
        return misuse(findOption(&command, u"all"_s)
                          ? u"Name an account, or say --all. "_s + see
                          : u"%1 is missing. "_s.arg(words[given.size()]) + see);
    }
    if (syntax.rest == Syntax::Rest::Command
        && (invocation.rest.isEmpty() || invocation.rest.first().isEmpty()))
        return misuse(u"The command to run is missing; it stands behind \"--\". "_s + see);
    return {};
}

} // namespace

Answer<Invocation> parseCommandLine(const QStringList &arguments, std::span<const Command> commands)
{
    auto invocation = Reader(arguments, commands).read();
    if (!invocation || invocation->wantsHelp || invocation->wantsVersion)
        return invocation;
    if (!invocation->command)
        return misuse(u"Say what to do. See skykeep --help."_s);
    if (const auto fits = fitOperands(*invocation); !fits)
        return tl::unexpected(fits.error());
    if (invocation->command->check) {
        if (const auto fits = invocation->command->check(*invocation); !fits)
            return tl::unexpected(fits.error());
    }
    return invocation;
}

ProfilePaths profileOf(const Invocation &invocation)
{
    if (!invocation.profile.isEmpty())
        return ProfilePaths::of(invocation.profile);
    if (invocation.isSandbox)
        return ProfilePaths::ofSandbox();
    return ProfilePaths::of(qEnvironmentVariable("SKYKEEP_PROFILE"));
}

QString nearestCommand(const QString &typed, std::span<const Command> commands)
{
    const auto far = [&](const Command &command) {
        return distance(typed.toLower(), QString(command.name));
    };
    const auto nearest = std::ranges::min_element(commands, {}, far);
    if (nearest == commands.end())
        return {};
    // A third of the letters may be wrong; with more, any guess would do.
    const auto allowed = std::max<size_t>(1, size_t(nearest->name.size()) / 3);
    return far(*nearest) <= allowed ? QString(nearest->name) : QString();
}

} // namespace Skykeep
