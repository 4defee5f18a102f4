// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounttext.h"

#include "base/timewords.h"
#include "displaytext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// The words of the protocol are for programs; people read spaces.
QString inWords(const QString &word)
{
    if (word == "sign-in-needed"_L1)
        return u"sign-in needed"_s;
    return sanitised(word).replace(u'-', u' ');
}

Colour attentionColour(const QString &attention)
{
    if (attention == "critical"_L1)
        return Colour::Red;
    return attention == "warning"_L1 ? Colour::Yellow : Colour::Plain;
}

// What needs a sign-in is still tried now and then; to call that renewing would promise too much.
bool isRenewed(const AccountReport &account)
{
    return account.nextRefreshAt && account.session != "sign-in-needed"_L1;
}

QString renewsText(const AccountReport &account, Timestamp now)
{
    if (!isRenewed(account))
        return u"–"_s;
    return relativeTime(std::max(*account.nextRefreshAt, now), now);
}

QString nameAndLabel(const AccountReport &account)
{
    if (account.label.isEmpty())
        return accountName(account);
    return u"%1 (%2)"_s.arg(accountName(account), sanitised(account.label));
}

QString when(const std::optional<Timestamp> &time, const Screen &screen)
{
    return time ? isoTime(*time, screen.now) : u"not known yet"_s;
}

QString whenKnown(const std::optional<Timestamp> &time, const Screen &screen)
{
    return time ? isoTime(*time, screen.now) : QString();
}

QString handleText(const AccountReport &account)
{
    if (account.handle.isEmpty())
        return u"not known yet"_s;
    if (!account.handleVerified)
        return sanitised(account.handle);
    return u"%1 (%2)"_s.arg(sanitised(account.handle),
                            *account.handleVerified ? u"verified"_s : u"not verified"_s);
}

} // namespace

QString accountName(const AccountReport &account)
{
    return sanitised(account.handle.isEmpty() ? account.did : account.handle);
}

QString statusText(const AccountReport &account)
{
    const auto status = sanitised(account.status);
    if (!account.active)
        return status.isEmpty() ? u"not known yet"_s : status;
    const bool saysActive = account.status == "active"_L1;
    if (status.isEmpty())
        return *account.active ? u"active"_s : u"not active"_s;
    // The word explains, the flag decides; both are shown where they could be read differently.
    if (*account.active && !saysActive)
        return u"%1 (active)"_s.arg(status);
    if (!*account.active && saysActive)
        return u"%1 (not active)"_s.arg(status);
    return status;
}

QString sessionText(const AccountReport &account)
{
    if (account.session.isEmpty())
        return u"not known yet"_s;
    if (account.reason.isEmpty())
        return inWords(account.session);
    return u"%1: %2"_s.arg(inWords(account.session), inWords(account.reason));
}

QString listText(const QList<AccountReport> &accounts, const Screen &screen)
{
    if (accounts.isEmpty()) {
        return u"No accounts yet. Add one with\n"
               "    skykeep sign-in alice.bsky.social\n"_s;
    }
    QList<Row> rows{{{u"ACCOUNT"_s, Colour::Dim},
                     {u"SERVER"_s, Colour::Dim},
                     {u"STATUS"_s, Colour::Dim},
                     {u"SESSION"_s, Colour::Dim},
                     {u"RENEWS"_s, Colour::Dim}}};
    for (const auto &account : accounts) {
        rows.append({{nameAndLabel(account), attentionColour(account.attention)},
                     {serverText(account.server)},
                     {statusText(account)},
                     {sessionText(account)},
                     {renewsText(account, screen.now)}});
    }
    const auto lines = tableLines(rows, screen);
    QString text = lines.first() + u'\n';
    for (qsizetype i = 0; i < accounts.size(); ++i)
        text += lines[i + 1] + u'\n' + warningsText(accounts[i].warnings, screen);
    return text;
}

QString showText(const AccountReport &account, const Screen &screen)
{
    auto text = factSheet({
        {u"Account"_s, handleText(account)},
        {u"Label"_s, sanitised(account.label)},
        {u"DID"_s, sanitised(account.did)},
        {u"Server"_s, sanitised(account.server)},
        {u"Hosted at"_s, sanitised(account.accountHost)},
        {u"Moved to"_s, sanitised(account.movedTo)},
        {u"Status"_s, statusText(account)},
        {u"Status as of"_s, when(account.statusAsOf, screen)},
        {u"Status from"_s, sanitised(account.statusSource)},
        {u"Session"_s, sessionText(account)},
        {u"Signed in with"_s, inWords(account.credential)},
        {u"Last renewed"_s, when(account.lastRefreshAt, screen)},
        {u"Renews"_s, when(account.nextRefreshAt, screen)},
        {u"Access token ends"_s, when(account.accessExpiresAt, screen)},
        {u"Refresh token ends"_s, when(account.refreshExpiresAt, screen)},
        {u"Sign-in needed by"_s, whenKnown(account.signInNeededBy, screen)},
        {u"Kept since"_s, whenKnown(account.keptSince, screen)},
        {u"Last error"_s, sanitised(account.lastError)},
    });
    if (!account.warnings.isEmpty())
        text += u"\nWarnings\n"_s + warningsText(account.warnings, screen);
    return text;
}

QString standingText(const AccountReport &account, const Screen &screen)
{
    QStringList facts{statusText(account), sessionText(account)};
    if (isRenewed(account))
        facts.append(u"renews "_s + renewsText(account, screen.now));
    auto name = nameAndLabel(account);
    if (!account.server.isEmpty())
        name += u" at "_s + serverText(account.server);
    return coloured(name, attentionColour(account.attention), screen) + u": "_s
        + facts.join(u", "_s) + u'\n' + warningsText(account.warnings, screen);
}

QString warningsText(const QList<WarningReport> &warnings, const Screen &screen)
{
    constexpr qsizetype indent = 4;
    QString text;
    for (const auto &warning : warnings) {
        const auto level = sanitised(warning.level);
        const auto prefix = warning.snoozedUntil
            ? u"%1, silent until %2"_s.arg(level, isoTime(*warning.snoozedUntil, screen.now))
            : warning.isAcknowledged ? u"%1, seen"_s.arg(level)
                                     : level;
        auto sentence = u"%1: %2"_s.arg(prefix, sanitised(warning.text));
        if (!warning.remedy.isEmpty())
            sentence += u" → "_s + sanitised(warning.remedy);
        const auto lines = screen.width
            ? wrapped(sentence, std::max<qsizetype>(20, *screen.width - indent))
            : QStringList{sentence};
        const auto colour = warning.isAcknowledged ? Colour::Plain : attentionColour(warning.level);
        for (const auto &line : lines) {
            text += QString(indent, u' ') + coloured(line, colour, screen) + u'\n';
        }
    }
    return text;
}

} // namespace Skykeep
