// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/consentwords.h"

#include "accounts/warningwords.h"
#include "lending/lendingwords.h"
#include "models/accountwords.h"
#include "models/lentwords.h"
#include "ui/labels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Skykeep::ConsentWords {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Consent", words);
}

const ProcessFacts *shownProcess(const Program &program)
{
    const auto place = program.shown.value_or(0);
    return place < program.chain.size() ? &program.chain.at(place) : nullptr;
}

QString accountOf(const ConsentQuestion &question, const Account *account)
{
    if (!account)
        return question.account ? isolated(question.account->toString()) : LentWords::unknown();
    const auto &entry = account->entry;
    const auto name = entry.handle ? entry.handle->toString() : entry.did.toString();
    return text(QT_TRANSLATE_NOOP("Consent", "%1 at %2"))
        .arg(isolated(name), isolated(AccountWords::server(entry.accountHost)));
}

QString fileOf(const ProcessFacts &process)
{
    if (process.executable.isEmpty())
        return LentWords::unknown();
    const auto file = LentWords::plainInFull(process.executable);
    return process.isReplaced
        ? text(QT_TRANSLATE_NOOP("Consent", "%1 (this file was replaced since it began)")).arg(file)
        : file;
}

// As the process says it itself, and cut: a command line may be a megabyte.
QString commandOf(const ProcessFacts &process)
{
    constexpr qsizetype longest = 300;
    QStringList words;
    for (const auto &argument : process.arguments) {
        const bool isPlain = !argument.isEmpty() && !argument.contains(u' ');
        words << (isPlain ? argument : u'"' + argument + u'"');
    }
    const auto line = LentWords::plainInFull(words.join(u' '));
    return line.size() <= longest ? line : line.first(longest - 1) + u'…';
}

QString userOf(const Program &asking)
{
    if (!asking.user)
        return LentWords::unknown();
    const auto number = QString::number(*asking.user);
    return asking.isOtherUser
        ? text(QT_TRANSLATE_NOOP("Consent", "Another user of this computer, with the number %1"))
              .arg(number)
        : text(QT_TRANSLATE_NOOP("Consent", "You"));
}

QString timeOf(const Want &want)
{
    return want.time ? text(QT_TRANSLATE_NOOP("Consent", "As long as it runs, %1 at most"))
                           .arg(inWords(*want.time))
                     : text(QT_TRANSLATE_NOOP("Consent", "As long as it runs"));
}

QString grantee(const ConsentQuestion &question)
{
    const auto &grant = question.grant;
    return grant && grant->program ? LentWords::name(*grant->program) : LentWords::unknown();
}

} // namespace

QString program(const ConsentQuestion &question)
{
    return LentWords::plain(question.program.displayName());
}

QString request(const ConsentQuestion &question, const Account *account)
{
    const auto name = accountOf(question, account);
    switch (question.want.kind) {
    case Want::Kind::Call:
        return text(QT_TRANSLATE_NOOP("Consent", "wants to use the account %1.")).arg(name);
    case Want::Kind::ServiceToken:
        return text(
                   QT_TRANSLATE_NOOP(
                       "Consent", "wants to show another service that it acts for the account %1."))
            .arg(name);
    case Want::Kind::AccessToken:
        return text(QT_TRANSLATE_NOOP("Consent", "wants an access token of the account %1."))
            .arg(name);
    case Want::Kind::Lease:
        return text(QT_TRANSLATE_NOOP(
                        "Consent",
                        "wants to run a command that may use the account %1 without asking."))
            .arg(name);
    case Want::Kind::Grant:
        return text(QT_TRANSLATE_NOOP("Consent", "wants you to let %1 use the account %2."))
            .arg(grantee(question), name);
    case Want::Kind::Unlock:
        return text(QT_TRANSLATE_NOOP("Consent",
                                      "wants lending to be unlocked, so that programs get what you "
                                      "have allowed them."));
    }
    Q_UNREACHABLE();
}

QStringList allowed(const ConsentQuestion &question)
{
    return LentWords::sentences(question.want.asked);
}

QStringList cautions(const ConsentQuestion &question, const Account *account)
{
    QStringList cautions;
    if (question.program.isOtherUser) {
        cautions << text(
            QT_TRANSLATE_NOOP("Consent", "This program runs as another user of this computer."));
    }
    if (question.want.asked.hasAccessToken && account
        && account->seen.credential == CredentialKind::MainPassword) {
        cautions << text(QT_TRANSLATE_NOOP(
            "Consent",
            "You signed in to this account with its main password: the token has full power over "
            "the account."));
    }
    if (question.grant && question.grant->isWhileLocked) {
        cautions << text(QT_TRANSLATE_NOOP("Consent",
                                           "This goes on while lending is locked, so that nobody "
                                           "needs to be here for it."));
    }
    const auto *process = shownProcess(question.program);
    if (process && process->isReplaced) {
        cautions << text(
            QT_TRANSLATE_NOOP("Consent",
                              "The file of this program was replaced or deleted since it began."));
    }
    return cautions;
}

std::vector<Fact> facts(const ConsentQuestion &question, const Account *account)
{
    const auto &asking = question.program;
    const auto *process = shownProcess(asking);
    std::vector<Fact> facts;
    const auto add = [&facts](const char *name, const QString &value) {
        facts.push_back({text(name), isolated(value)});
    };

    if (question.want.method)
        add(QT_TRANSLATE_NOOP("Consent", "Method"), question.want.method->toString());
    if (const auto service = LentWords::plainInFull(question.want.asked.service);
        !service.isEmpty()) {
        if (question.want.kind == Want::Kind::ServiceToken)
            add(QT_TRANSLATE_NOOP("Consent", "For the service"), service);
        else
            add(QT_TRANSLATE_NOOP("Consent", "Passed on to"), service);
    }
    if (question.want.kind == Want::Kind::Lease) {
        add(QT_TRANSLATE_NOOP("Consent", "Command"),
            asking.chain.empty()
                ? LentWords::unknown()
                : LentWords::plainInFull(LendingWords::commandOf(asking.chain.front())));
        add(QT_TRANSLATE_NOOP("Consent", "How long"), timeOf(question.want));
    }
    if (const auto &grant = question.grant; grant && grant->program) {
        add(QT_TRANSLATE_NOOP("Consent", "To be let in"), LentWords::place(*grant->program));
        add(QT_TRANSLATE_NOOP("Consent", "How long"), LentWords::lasting(*grant, question.askedAt));
    }
    if (question.account)
        add(QT_TRANSLATE_NOOP("Consent", "Account"), accountOf(question, account));

    if (asking.key && asking.key->kind == ProgramKey::Kind::Script)
        add(QT_TRANSLATE_NOOP("Consent", "Script"), LentWords::plainInFull(asking.key->name));
    add(QT_TRANSLATE_NOOP("Consent", "Program"), process ? fileOf(*process) : LentWords::unknown());
    if (process && !process->arguments.isEmpty())
        add(QT_TRANSLATE_NOOP("Consent", "Command line"), commandOf(*process));
    const auto shown = asking.shown.value_or(0);
    if (shown > 0)
        add(QT_TRANSLATE_NOOP("Consent", "Through"), LentWords::names(asking.chain, 0, shown));
    add(QT_TRANSLATE_NOOP("Consent", "Started by"),
        asking.chain.size() > shown + 1
            ? LentWords::names(asking.chain, shown + 1, asking.chain.size())
            : LentWords::unknown());
    if (process)
        add(QT_TRANSLATE_NOOP("Consent", "Terminal"),
            process->terminal.isEmpty() ? text(QT_TRANSLATE_NOOP("Consent", "none"))
                                        : LentWords::plain(process->terminal));
    if (!asking.unit.isEmpty())
        add(QT_TRANSLATE_NOOP("Consent", "Unit"), LentWords::plain(asking.unit));
    add(QT_TRANSLATE_NOOP("Consent", "User"), userOf(asking));
    return facts;
}

QString consequence(const ConsentQuestion &question, Consent consent)
{
    switch (consent) {
    case Consent::Once:
        switch (question.want.kind) {
        case Want::Kind::Call:
            return text(QT_TRANSLATE_NOOP("Consent", "This call only; the next one asks again."));
        case Want::Kind::ServiceToken:
        case Want::Kind::AccessToken:
            return text(QT_TRANSLATE_NOOP("Consent", "This token only; the next one asks again."));
        case Want::Kind::Lease:
            return text(QT_TRANSLATE_NOOP("Consent", "This command only."));
        case Want::Kind::Grant:
        case Want::Kind::Unlock:
            return {};
        }
        Q_UNREACHABLE();
    case Consent::ThisTerminal:
        return text(QT_TRANSLATE_NOOP("Consent",
                                      "Anything that runs in this terminal, until it is closed."));
    case Consent::ForAnHour:
        return text(QT_TRANSLATE_NOOP("Consent", "Without asking again, for an hour."));
    case Consent::UntilLocked:
        return text(QT_TRANSLATE_NOOP("Consent", "Without asking again, until lending is locked."));
    case Consent::Always:
        return text(QT_TRANSLATE_NOOP("Consent",
                                      "Without asking again, until you take it back or it was not "
                                      "used for 90 days."));
    case Consent::Deny:
    case Consent::AlwaysDeny:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace Skykeep::ConsentWords
