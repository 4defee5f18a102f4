// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/dnsclient.h"
#include "support/scriptedcalls.h"

namespace Skykeep {

//! A DnsClient that answers as told; Offline for questions nobody scripted. A question is named by
//! what it asks for and about: "TXT _atproto.alice.example", "address alice.example".
class ScriptedDns final : public DnsClient
{
public:
    //! From now on.
    void answerText(const QString &name, Result<QStringList> records);
    void answerAddress(const QString &name, Result<bool> hasAddress);

    //! Lets questions wait until release(), which answers them by what is scripted then.
    void hold(const QString &question) { m_calls.hold(question); }
    void release(const QString &question) { m_calls.release(question); }
    qsizetype heldCount(const QString &question) const { return m_calls.heldCount(question); }

    //! All that was asked, oldest first.
    const QStringList &questions() const { return m_questions; }

    Task<QStringList> textRecords(QString name) override;
    Task<bool> hasAddress(QString name) override;
    void shutDown() override { m_calls.shutDown(); }

private:
    ScriptedCalls<QString, QStringList> m_calls;
    QStringList m_questions;
};

} // namespace Skykeep
