// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "requests.h"

#include "timespan.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Skykeep::Requests {

namespace {

constexpr int usualLedgerLimit = 50;

ErrorCode codeOfSession(const QString &session)
{
    if (session == "sign-in-needed"_L1)
        return ErrorCode::SignInNeeded;
    if (session == "waiting"_L1 || session == "held"_L1)
        return ErrorCode::NotNow;
    return ErrorCode::Failed;
}

} // namespace

QJsonObject account(const Invocation &invocation)
{
    return {{u"account"_s, invocation.operands[0]}};
}

QJsonObject accountOrAll(const Invocation &invocation)
{
    if (invocation.has("all"_L1))
        return {{u"all"_s, true}};
    return account(invocation);
}

QJsonObject pause(const Invocation &invocation)
{
    return {{u"account"_s, invocation.operands[0]}, {u"letEnd"_s, invocation.has("let-end"_L1)}};
}

QJsonObject ledger(const Invocation &invocation)
{
    const auto limit = invocation.value("limit"_L1);
    return {{u"account"_s, invocation.operands[0]},
            {u"limit"_s, limit.isEmpty() ? usualLedgerLimit : limit.toInt()}};
}

QJsonObject label(const Invocation &invocation)
{
    return {{u"account"_s, invocation.operands[0]}, {u"label"_s, invocation.operands[1]}};
}

QJsonObject acknowledge(const Invocation &invocation)
{
    QJsonObject arguments{{u"account"_s, invocation.operands[0]},
                          {u"code"_s, invocation.operands[1]}};
    if (const auto time = timeSpanFrom(invocation.value("for"_L1)))
        arguments.insert("seconds"_L1, qint64(time->count()));
    return arguments;
}

QJsonObject keychain(const Invocation &invocation)
{
    return {{u"action"_s, invocation.operands[0]}};
}

Answer<void> checkLedger(const Invocation &invocation)
{
    if (!invocation.has("limit"_L1))
        return {};
    bool isNumber = false;
    if (invocation.value("limit"_L1).toInt(&isNumber) < 1 || !isNumber)
        return refuse(ErrorCode::Usage, u"--limit needs a number from 1."_s);
    return {};
}

Answer<void> checkAcknowledge(const Invocation &invocation)
{
    if (!invocation.has("for"_L1))
        return {};
    if (!timeSpanFrom(invocation.value("for"_L1)))
        return refuse(ErrorCode::Usage, u"--for needs a time such as 30min, 12h, 3d or 1w."_s);
    return {};
}

Answer<void> checkKeychain(const Invocation &invocation)
{
    const auto actions = {"status"_L1, "unlock"_L1, "use"_L1};
    if (std::ranges::find(actions, invocation.operands[0]) == actions.end()) {
        return refuse(ErrorCode::Usage,
                      u"The keychain knows status, unlock and use, not \"%1\"."_s.arg(
                          invocation.operands[0]));
    }
    return {};
}

Answer<void> judgeRefresh(const QJsonValue &result)
{
    const auto accounts = result["accounts"_L1].toArray();
    qsizetype failed = 0;
    std::optional<ErrorCode> code;
    for (const auto account : accounts) {
        if (account["error"_L1].toString().isEmpty())
            continue;
        ++failed;
        const auto own = codeOfSession(account["session"_L1].toString());
        // Accounts that failed differently have no exit code in common but the plain one.
        code = code.value_or(own) == own ? own : ErrorCode::Failed;
    }
    if (!code)
        return {};
    if (accounts.size() == 1)
        return refuse(*code, accounts[0]["error"_L1].toString());
    return refuse(*code, u"%1 of %2 accounts were not renewed."_s.arg(failed).arg(accounts.size()));
}

Answer<void> judgeDoctor(const QJsonValue &checks)
{
    const auto all = checks.toArray();
    const auto failed = std::ranges::count_if(all, [](const QJsonValue &check) {
        return check["ok"_L1] == QJsonValue(false); // null: it could not be checked
    });
    if (failed == 0)
        return {};
    return refuse(ErrorCode::Failed, u"%1 of %2 checks failed."_s.arg(failed).arg(all.size()));
}

} // namespace Skykeep::Requests
