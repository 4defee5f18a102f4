// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "helptext.h"

#include "syntax.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

using Lines = QList<std::pair<QString, QString>>;

QString spelled(const CommandOption &option)
{
    const auto name = u"--"_s + option.name;
    return option.value.isEmpty() ? name : name + u' ' + option.value;
}

void add(Lines &lines, std::span<const CommandOption> options)
{
    for (const auto &option : options)
        lines.append({u"  "_s + spelled(option), option.about});
}

QStringList synopsisParts(const Command &command)
{
    if (!command.synopsis.isEmpty())
        return QString(command.synopsis).split(u'\n');
    bool hasAll = false;
    QStringList options;
    for (const auto &option : command.options) {
        if (option.name == "all"_L1)
            hasAll = true;
        else
            options.append(
                u"[%1]%2"_s.arg(spelled(option), option.isRepeatable ? u"..."_s : QString()));
    }
    QStringList operands;
    if (!command.operands.isEmpty())
        operands.append(command.operands + (hasAll ? u"|--all"_s : QString()));
    // What stands behind the two dashes is no option of ours.
    return command.operands.contains("-- "_L1) ? options + operands : operands + options;
}

QString synopsis(const Command &command)
{
    constexpr qsizetype width = 80;
    auto line = u"Usage: skykeep "_s + command.name;
    const QString indent(line.size() + 1, u' ');
    QString text;
    for (const auto &part : synopsisParts(command)) {
        if (line.size() + 1 + part.size() > width) {
            text += line + u'\n';
            line = indent + part;
        } else {
            line += u' ' + part;
        }
    }
    return text + line;
}

} // namespace

QString generalHelp(std::span<const Command> commands)
{
    Lines lines;
    for (const auto &command : commands)
        lines.append({u"  "_s + command.name, command.summary});
    Lines common;
    add(common, commonOptions());
    return u"Usage: skykeep COMMAND [options]\n\n"
           "Keeps AT Protocol accounts signed in. This program asks the running keeper, which is\n"
           "the desktop or skykeepd. ACCOUNT is a handle, a DID or a label.\n\nCommands:\n"_s
        + factSheet(lines) + u"\nOptions:\n"_s + factSheet(common)
        + u"\nExit codes: 0 done, 1 failed, 2 usage, 3 no keeper, 4 no such account, "
          "5 sign-in needed,\n6 not now, 7 denied, 8 lending locked, 9 profile of a newer version.\n"_s;
}

QString helpOf(const Command &command)
{
    auto text = u"%1\n\n%2.\n"_s.arg(synopsis(command), command.summary);
    if (!command.details.isEmpty())
        text += command.details + u'\n';
    Lines options;
    add(options, command.options);
    add(options, commonOptions());
    text += u"\nOptions:\n"_s + factSheet(options);
    return text + u"\nExample:\n  "_s + command.example + u'\n';
}

} // namespace Skykeep
