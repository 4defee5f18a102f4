// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/scripteddns.h"

namespace Skykeep {

void ScriptedDns::answer(const QString &name, Result<QStringList> records)
{
    m_calls.always(name, [records = std::move(records)](const QString &) { return records; });
}

Task<QStringList> ScriptedDns::textRecords(QString name)
{
    m_questions.push_back(name);
    return m_calls.ask(name, name);
}

} // namespace Skykeep
