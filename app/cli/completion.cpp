// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "completion.h"

#include "accounttext.h"
#include "displaytext.h"
#include "lendingrequests.h"
#include "protocol/verbs.h"
#include "syntax.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

struct Known {
    QLatin1StringView word;
    QLatin1StringView about;
};

constexpr std::array classes{
    Known{"read"_L1, "what changes nothing"_L1},
    Known{"write"_L1, "posts, likes, follows, pictures"_L1},
    Known{"private"_L1, "chat"_L1},
    Known{"manage"_L1, "the account itself"_L1},
    Known{"access-token"_L1, "everything that the session may do"_L1},
};
constexpr std::array kinds{Known{"query"_L1, "asks"_L1}, Known{"procedure"_L1, "does"_L1}};
constexpr std::array actions{
    Known{"status"_L1, "how it is"_L1},
    Known{"unlock"_L1, "open it"_L1},
    Known{"use"_L1, "go on with the one that answers now"_L1},
};

//! Walks over what is typed before the cursor, and then finds what may follow.
class Completer
{
public:
    Completer(const QStringList &typed, std::span<const Command> commands, const AskKeeper &ask)
        : m_typed(typed)
        , m_commands(commands)
        , m_ask(ask)
    {
    }

    Completions complete()
    {
        m_last = m_typed.isEmpty() ? QString() : m_typed.last();
        for (qsizetype i = 0; i + 1 < m_typed.size(); ++i) {
            if (!take(m_typed[i], i))
                return m_found;
        }
        if (m_pending)
            addValues(m_pending->value, {});
        else if (m_hasDashes && m_syntax.rest == Syntax::Rest::Command)
            addCommand(m_typed.size() - 1);
        else if (!m_hasDashes && m_last.startsWith(u'-'))
            addOptions();
        else if (!m_command)
            addCommands();
        else
            addOperands();
        return m_found;
    }

private:
    //! False where all that follows is a command's, whose first word is number \a at, or nothing can.
    bool take(const QString &word, qsizetype at)
    {
        if (m_pending) {
            if (m_pending->name == "profile"_L1)
                m_invocation.profile = word;
            m_pending = nullptr;
        } else if (m_hasDashes && m_syntax.rest == Syntax::Rest::Command) {
            addCommand(at);
            return false;
        } else if (!m_hasDashes && word == "--"_L1) {
            m_hasDashes = true;
        } else if (!m_hasDashes && word.startsWith(u'-') && word.size() > 1) {
            takeOption(word);
        } else if (m_command) {
            m_invocation.operands.append(word);
        } else if (const auto found = std::ranges::find(m_commands, word, &Command::name);
                   found != m_commands.end()) {
            m_command = &*found;
            m_syntax = Syntax::of(*found);
        } else {
            return word == "help"_L1;
        }
        return true;
    }

    const CommandOption *optionOf(const QString &word) const
    {
        if (!word.startsWith("--"_L1))
            return nullptr;
        const auto name = word.section(u'=', 0, 0).mid(2);
        if (const auto *own = findOption(m_command, name))
            return own;
        const auto common = commonOptions();
        const auto found = std::ranges::find(common, name, &CommandOption::name);
        return found == common.end() ? nullptr : &*found;
    }

    void takeOption(const QString &word)
    {
        const auto *option = optionOf(word);
        if (!option)
            return;
        m_invocation.options[option->name].append(word.section(u'=', 1));
        if (option->name == "sandbox"_L1)
            m_invocation.isSandbox = true;
        if (word.contains(u'=') && option->name == "profile"_L1)
            m_invocation.profile = word.section(u'=', 1);
        else if (!word.contains(u'=') && !option->value.isEmpty())
            m_pending = option;
    }

    void addCommands()
    {
        for (const auto &command : m_commands)
            add(command.name, command.summary);
    }

    void addCommand(qsizetype at)
    {
        m_found.also = Completions::Also::Command;
        m_found.commandAt = at;
    }

    void addOptions()
    {
        if (m_last.contains(u'=')) {
            if (const auto *option = optionOf(m_last))
                addValues(option->value, m_last.section(u'=', 0, 0) + u'=');
            return;
        }
        const auto addAll = [this](std::span<const CommandOption> options) {
            for (const auto &option : options) {
                if (option.isRepeatable || !m_invocation.has(option.name))
                    add(u"--"_s + option.name, option.about);
            }
        };
        if (m_command)
            addAll(m_command->options);
        addAll(commonOptions());
    }

    void addOperands()
    {
        if (!m_invocation.has("all"_L1)) {
            if (const auto word = m_syntax.words.value(m_invocation.operands.size());
                !word.isEmpty()) {
                addValues(word, {});
                if (word == "CODE"_L1)
                    addWarnings(m_invocation.operands.value(0));
            }
        }
        if (m_syntax.rest == Syntax::Rest::Command && !m_hasDashes)
            add(u"--"_s, u"before the command"_s);
    }

    //! By what stands for the value in the help.
    void addValues(QString placeholder, const QString &prefix)
    {
        using Also = Completions::Also;
        placeholder.remove(u'[').remove(u']');
        m_found.prefix = prefix;
        if (placeholder == "FILE"_L1 || placeholder == "PATH"_L1)
            m_found.also = Also::Files;
        else if (placeholder == "DIR"_L1)
            m_found.also = Also::Folders;
        else if (placeholder == "USER"_L1)
            m_found.also = Also::Users;
        else if (placeholder == "KIND"_L1)
            addKnown(kinds, prefix);
        else if (placeholder == "ACTION"_L1)
            addKnown(actions, prefix);
        else if (placeholder == "CLASSES"_L1)
            addClasses(prefix);
        else if (placeholder == "ACCOUNT"_L1 || placeholder == "IDENTIFIER"_L1)
            addAccounts(prefix);
        else if (placeholder == "GRANT"_L1)
            addGrants();
    }

    void addKnown(std::span<const Known> known, const QString &prefix)
    {
        for (const auto &one : known)
            add(prefix + one.word, one.about);
    }

    //! With commas between, each once.
    void addClasses(const QString &prefix)
    {
        const auto value = m_last.sliced(prefix.size());
        const auto head = value.left(value.lastIndexOf(u',') + 1);
        const auto named = head.split(u',');
        for (const auto &one : classes) {
            if (!named.contains(one.word))
                add(prefix + head + one.word, one.about);
        }
    }

    QList<AccountReport> accounts() const
    {
        QList<AccountReport> all;
        for (const auto value : m_ask(m_invocation, Verb::list).toArray())
            all.append(readAccount(value.toObject()));
        return all;
    }

    void addAccounts(const QString &prefix)
    {
        if (m_invocation.has("of"_L1))
            return; // of another user's keeper
        const bool isDid = m_last.sliced(prefix.size()).startsWith("did:"_L1);
        for (const auto &account : accounts()) {
            const auto about = u"%1, %2"_s.arg(statusText(account), sessionText(account));
            if (isDid || account.handle.isEmpty())
                add(prefix + account.did, isDid ? account.handle : about);
            else
                add(prefix + account.handle, about);
            const bool isLikeOption = account.label.startsWith(u'-');
            if (!account.label.isEmpty() && !isDid && !isLikeOption)
                add(prefix + account.label, account.handle);
        }
    }

    void addWarnings(const QString &name)
    {
        for (const auto &account : accounts()) {
            if (name != account.handle && name != account.did && name != account.label)
                continue;
            for (const auto &warning : account.warnings)
                add(warning.code, warning.text);
        }
    }

    void addGrants()
    {
        const auto answer = m_ask(m_invocation, Verb::grants);
        for (const auto grant : answer["grants"_L1].toArray()) {
            const auto program = textOf(grant["program"_L1], "name"_L1);
            add(textOf(grant, "grant"_L1), u"%1 %2"_s.arg(program, accountOf(grant)).trimmed());
        }
        for (const auto lease : answer["leases"_L1].toArray()) {
            add(LendingRequests::leaseMark + QString::number(lease["lease"_L1].toInteger()),
                u"%1 %2"_s.arg(textOf(lease, "command"_L1), accountOf(lease)));
        }
    }

    void add(const QString &word, const QString &about)
    {
        // A word that the keeper does not spell so would be of no use.
        if (word.startsWith(m_last) && sanitised(word) == word)
            m_found.words.append({word, sanitised(about)});
    }

    const QStringList &m_typed;
    std::span<const Command> m_commands;
    const AskKeeper &m_ask;
    QString m_last;
    Invocation m_invocation;
    const Command *m_command = nullptr;
    const CommandOption *m_pending = nullptr; //!< Its value comes next.
    Syntax m_syntax;
    bool m_hasDashes = false;
    Completions m_found;
};

QString head(const Completions &completions)
{
    using Also = Completions::Also;
    switch (completions.also) {
    case Also::Files:
        return u"files "_s + completions.prefix;
    case Also::Folders:
        return u"folders "_s + completions.prefix;
    case Also::Users:
        return u"users "_s + completions.prefix;
    case Also::Command:
        return u"command "_s + QString::number(completions.commandAt);
    case Also::Nothing:
        break;
    }
    return u"words "_s;
}

} // namespace

Completions completionsOf(const QStringList &typed, std::span<const Command> commands,
                          const AskKeeper &ask)
{
    return Completer(typed, commands, ask).complete();
}

QString toText(const Completions &completions)
{
    auto text = head(completions) + u'\n';
    for (const auto &word : completions.words)
        text += word.text + u'\t' + word.about + u'\n';
    return text;
}

} // namespace Skykeep
