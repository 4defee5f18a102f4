// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/scripteddns.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

void ScriptedDns::answerText(const QString &name, Result<QStringList> records)
{
    m_calls.always("TXT "_L1 + name,
                   [records = std::move(records)](const QString &) { return records; });
}

void ScriptedDns::answerAddress(const QString &name, Result<bool> hasAddress)
{
    // The list stands for the addresses: all that counts is whether there are any.
    const auto addresses = hasAddress.map(
        [](bool has) { return has ? QStringList{u"192.0.2.1"_s} : QStringList(); });
    m_calls.always("address "_L1 + name, [addresses](const QString &) { return addresses; });
}

Task<QStringList> ScriptedDns::textRecords(QString name)
{
    const QString question = "TXT "_L1 + name;
    m_questions.push_back(question);
    return m_calls.ask(question, question);
}

Task<bool> ScriptedDns::hasAddress(QString name)
{
    const QString question = "address "_L1 + name;
    m_questions.push_back(question);
    const auto addresses = co_await m_calls.ask(question, question);
    if (!addresses)
        co_return fail(addresses.error());
    co_return !addresses->isEmpty();
}

} // namespace Skykeep
