// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/dnsclient.h"
#include "support/scriptedcalls.h"

namespace Skykeep {

//! A DnsClient that answers as told; Offline for names nobody scripted.
class ScriptedDns final : public DnsClient
{
public:
    //! From now on.
    void answer(const QString &name, Result<QStringList> records);

    //! Lets questions wait until release(), which answers them by what is scripted then.
    void hold(const QString &name) { m_calls.hold(name); }
    void release(const QString &name) { m_calls.release(name); }
    qsizetype heldCount(const QString &name) const { return m_calls.heldCount(name); }

    //! All names that were asked for, oldest first.
    const QStringList &questions() const { return m_questions; }

    Task<QStringList> textRecords(QString name) override;
    void shutDown() override { m_calls.shutDown(); }

private:
    ScriptedCalls<QString, QStringList> m_calls;
    QStringList m_questions;
};

} // namespace Skykeep
