// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/sharedtask.h"
#include "base/timestamp.h"

#include <QDnsLookup>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Skykeep {

//! One question for the records of a name. Owns the lookups and the timer that ends them; the
//! answer is given exactly once.
class DnsCall final : public QObject
{
    Q_OBJECT

public:
    //! \a type is TXT, A or AAAA.
    DnsCall(QDnsLookup::Type type, QString name, Milliseconds limit);
    ~DnsCall() override;

    void askInstead(const QHostAddress &nameServer);
    //! Begins. To be called once.
    QFuture<Result<QStringList>> start();
    //! Ends the question with Cancelled, unless it has ended.
    void abandon();

private:
    void takeEnd();
    void takeWitness();
    void end(Result<QStringList> answer);

    QDnsLookup m_lookup;
    QDnsLookup m_witness;
    QTimer m_limit;
    bool m_hasEnded = false;
    SharedAnswer<QStringList> m_answer;
};

} // namespace Skykeep
