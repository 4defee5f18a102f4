// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lendingtext.h"

#include "base/timewords.h"
#include "displaytext.h"
#include "lendingrequests.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString programOf(const QJsonValue &grant)
{
    const auto program = grant["program"_L1];
    if (!program.isObject())
        return u"whatever asks from one terminal"_s;
    const auto name = textOf(program, "name"_L1);
    return textOf(program, "kind"_L1) == "user"_L1 ? u"user "_s + name : name;
}

QString allowedBy(const QJsonValue &grant)
{
    QStringList words;
    for (const auto word : grant["allow"_L1].toArray())
        words << sanitised(word.toString());
    const auto service = textOf(grant, "service"_L1);
    return words.join(u", "_s) + (service.isEmpty() ? QString() : u" at "_s + service);
}

QString ending(const QJsonValue &grant, const Screen &screen)
{
    if (const auto ends = parseRfc3339(grant["endsAt"_L1].toString()))
        return u"ends "_s + relativeTime(*ends, screen.now);
    const auto lasting = textOf(grant, "lasting"_L1);
    auto words = lasting == "terminal"_L1 ? u"until that is closed"_s
        : lasting == "until-locked"_L1    ? u"until locked"_s
        : lasting == "always"_L1          ? u"for good"_s
                                          : lasting;
    if (grant["whileLocked"_L1].toBool())
        words += u", locked or not"_s;
    return words;
}

QString lastUse(const QJsonValue &grant, const Screen &screen)
{
    const auto used = parseRfc3339(grant["lastUsedAt"_L1].toString());
    return used ? u"used "_s + relativeTime(*used, screen.now) : u"never used"_s;
}

Row rowOf(const QJsonValue &grant, const Screen &screen)
{
    const bool isDenial = textOf(grant, "verdict"_L1) == "deny"_L1;
    const bool isAdministrators = textOf(grant, "origin"_L1) == "administrator"_L1;
    const auto allowed = allowedBy(grant);
    return {
        {textOf(grant, "grant"_L1), Colour::Bold},
        {programOf(grant)},
        {accountOf(grant)},
        {isDenial ? u"never: "_s + allowed : allowed, isDenial ? Colour::Red : Colour::Plain},
        {ending(grant, screen) + (isAdministrators ? u", by the administrator"_s : QString())},
        {lastUse(grant, screen), Colour::Dim},
    };
}

Row leaseRow(const QJsonValue &lease, const Screen &screen)
{
    const auto ends = parseRfc3339(lease["endsAt"_L1].toString());
    const auto since = parseRfc3339(lease["since"_L1].toString());
    return {
        {LendingRequests::leaseMark + QString::number(lease["lease"_L1].toInteger()), Colour::Bold},
        {textOf(lease, "command"_L1)},
        {accountOf(lease)},
        {allowedBy(lease)},
        {ends ? u"ends "_s + relativeTime(*ends, screen.now) : u"until it ends"_s},
        {since ? u"since "_s + isoMinute(*since) : QString(), Colour::Dim},
    };
}

QString whatOf(const QJsonValue &entry)
{
    const auto what = textOf(entry, "what"_L1).replace(u'-', u' ');
    const auto method = textOf(entry, "method"_L1);
    const auto service = textOf(entry, "service"_L1);
    auto words = method.isEmpty() ? what
        : what == "call"_L1       ? method
                                  : u"%1 for %2"_s.arg(what, method);
    if (!service.isEmpty())
        words += u" at "_s + service;
    return words;
}

Cell outcomeOf(const QJsonValue &entry)
{
    const auto outcome = textOf(entry, "outcome"_L1);
    const auto count = entry["count"_L1].toInteger(1);
    const auto words = count > 1 ? u"%1 ×%2"_s.arg(outcome).arg(count) : outcome;
    return {words, outcome == "lent"_L1 ? Colour::Green : Colour::Yellow};
}

} // namespace

QString grantsText(const QJsonValue &answer, const Screen &screen)
{
    QList<Row> rows;
    for (const auto grant : answer["grants"_L1].toArray())
        rows.append(rowOf(grant, screen));
    for (const auto lease : answer["leases"_L1].toArray())
        rows.append(leaseRow(lease, screen));
    QString troubles;
    for (const auto trouble : answer["troubles"_L1].toArray())
        troubles += trouble.toString() + u'\n';
    if (rows.isEmpty())
        return troubles + u"Nothing is granted, and nothing runs in a lease.\n"_s;
    return troubles + tableLines(rows, screen).join(u'\n') + u'\n';
}

QString lendLogText(const QJsonValue &entries, const Screen &screen)
{
    QList<Row> rows;
    for (const auto entry : entries.toArray()) {
        const auto at = parseRfc3339(entry["at"_L1].toString());
        rows.append({{at ? isoMinute(*at) : u"(no time)"_s, Colour::Dim},
                     outcomeOf(entry),
                     {textOf(entry, "program"_L1)},
                     {accountOf(entry)},
                     {whatOf(entry)}});
    }
    if (rows.isEmpty())
        return u"Nothing was lent yet.\n"_s;
    return tableLines(rows, screen).join(u'\n') + u'\n';
}

QString lockText(const QJsonValue &lock, const Screen &)
{
    return lock["locked"_L1].toBool()
        ? u"Lending is locked. Sessions are renewed all the same. Unlock it with: "
          "skykeep lend-unlock\n"_s
        : u"Lending is unlocked.\n"_s;
}

QString revokedText(const QJsonValue &answer)
{
    const auto count = answer["revoked"_L1].toInteger();
    return count == 0 ? u"There was nothing to take back.\n"_s
        : count == 1  ? u"Taken back.\n"_s
                      : u"Taken back: %1.\n"_s.arg(count);
}

} // namespace Skykeep
