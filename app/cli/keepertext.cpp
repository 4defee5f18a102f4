// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keepertext.h"

#include "accounttext.h"
#include "base/timewords.h"
#include "displaytext.h"
#include "protocol/accountreport.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString keychainWords(const QJsonValue &keychain)
{
    const auto state = textOf(keychain, "state"_L1);
    const auto backend = textOf(keychain, "backend"_L1);
    return backend.isEmpty() ? state : u"%1 (%2)"_s.arg(state, backend);
}

// Nothing of a keeper that does not lend yet.
QString lendingWords(const QJsonValue &lending)
{
    if (!lending.isObject())
        return {};
    return lending["locked"_L1].toBool() ? u"locked"_s : u"unlocked"_s;
}

QString counted(const QJsonValue &count)
{
    return count.isDouble() ? QString::number(count.toInteger()) : QString();
}

// "not known" says what JSON's null does.
constexpr qsizetype verdictWidth = 9;
constexpr qsizetype narrowestText = 30;

Cell verdictOf(const QJsonValue &ok)
{
    if (!ok.isBool())
        return {u"not known"_s, Colour::Dim};
    return ok.toBool() ? Cell{u"ok"_s, Colour::Green} : Cell{u"failed"_s, Colour::Red};
}

QString messageLine(const QJsonValue &outcome, const QString &otherwise)
{
    const auto message = textOf(outcome, "message"_L1);
    return u"%1: %2\n"_s.arg(accountOf(outcome), message.isEmpty() ? otherwise : message);
}

} // namespace

QString keeperStatusText(const QJsonValue &status, const Screen &screen)
{
    const auto since = parseRfc3339(status["since"_L1].toString());
    auto sheet = factSheet({
        {u"Keeper"_s, u"%1 %2"_s.arg(textOf(status, "program"_L1), textOf(status, "version"_L1))},
        {u"Process"_s, counted(status["pid"_L1])},
        {u"Running since"_s, since ? isoTime(*since, screen.now) : QString()},
        {u"Profile"_s, textOf(status, "profile"_L1)},
        {u"Accounts"_s, counted(status["accounts"_L1])},
        {u"Kept signed in"_s, counted(status["kept"_L1])},
        {u"Need you"_s, counted(status["needYou"_L1])},
        {u"Keychain"_s, keychainWords(status["keychain"_L1])},
        {u"Lending"_s, lendingWords(status["lending"_L1])},
    });
    const auto warnings = readWarnings(status["warnings"_L1].toArray());
    if (!warnings.isEmpty())
        sheet += u"\nWarnings\n"_s + warningsText(warnings, screen);
    return sheet;
}

QString keychainText(const QJsonValue &keychain, const Screen &)
{
    auto line = u"Keychain: "_s + keychainWords(keychain) + u'\n';
    if (const auto message = textOf(keychain, "message"_L1); !message.isEmpty())
        line += message + u'\n';
    return line;
}

QString doctorText(const QJsonValue &checks, const Screen &screen)
{
    qsizetype nameWidth = 0;
    for (const auto check : checks.toArray())
        nameWidth = std::max(nameWidth, displayWidth(textOf(check, "check"_L1)));
    const QString indent(verdictWidth + nameWidth + 4, u' ');
    // Never so narrow that every word gets a line of its own.
    const auto textWidth = screen.width
        ? std::max<qsizetype>(*screen.width - indent.size(), narrowestText)
        : std::numeric_limits<qsizetype>::max();

    QString report;
    for (const auto check : checks.toArray()) {
        const auto verdict = verdictOf(check["ok"_L1]);
        auto lines = wrapped(textOf(check, "text"_L1), textWidth);
        const auto remedy = textOf(check, "remedy"_L1);
        if (!remedy.isEmpty()) {
            const auto own = wrapped(remedy, textWidth - 2);
            for (qsizetype i = 0; i < own.size(); ++i)
                lines.append((i == 0 ? u"→ "_s : u"  "_s) + own[i]);
        }
        report += coloured(padded(verdict.text, verdictWidth), verdict.colour, screen) + u"  "_s
            + padded(textOf(check, "check"_L1), nameWidth) + u"  "_s + lines.join(u'\n' + indent)
            + u'\n';
    }
    return report;
}

QString ledgerText(const QJsonValue &entries, const Screen &)
{
    QString history;
    for (const auto entry : entries.toArray()) {
        const auto at = parseRfc3339(entry["at"_L1].toString());
        const auto words = textOf(entry, "text"_L1);
        history += u"%1  %2"_s.arg(at ? isoMinute(*at) : u"(no time)       "_s,
                                   words.isEmpty() ? textOf(entry, "event"_L1) : words);
        if (const auto detail = textOf(entry, "detail"_L1); !detail.isEmpty())
            history += u" (%1)"_s.arg(detail);
        history += u'\n';
    }
    return history.isEmpty() ? u"Nothing has happened yet.\n"_s : history;
}

QString refreshedText(const QJsonValue &result, const Screen &screen)
{
    QString report;
    for (const auto account : result["accounts"_L1].toArray()) {
        report += standingText(readAccount(account.toObject()), screen);
        if (const auto error = textOf(account, "error"_L1); !error.isEmpty())
            report += u"    not renewed: "_s + error + u'\n';
    }
    return report.isEmpty() ? u"There is no account to refresh.\n"_s : report;
}

QString signedOutText(const QJsonValue &result, const Screen &)
{
    QString report;
    for (const auto account : result["accounts"_L1].toArray()) {
        report += messageLine(account,
                              account["revoked"_L1].toBool()
                                  ? u"signed out."_s
                                  : u"signed out here; the server has yet to be told."_s);
    }
    return report.isEmpty() ? u"There is no account to sign out.\n"_s : report;
}

QString removedText(const QJsonValue &result, const Screen &)
{
    return messageLine(result, u"removed."_s);
}

} // namespace Skykeep
