// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "lending/lendingdesk.h"
#include "protocol/failure.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QJsonValue>

namespace Skykeep {

//! Answers the lending verbs of the local protocol, all but `call`: one function a verb, and a table of them.
//!
//! What is lent, and to whom, LendingDesk decides. Taking back and locking need nobody's leave; what
//! gives more than there was waits for the owner.
class LendingVerbs : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive this.
    struct Services {
        LendingDesk &desk;
        GrantBook &grants;
        LendLog &log;
        LendingLock &lock;
        const AccountRegistry &accounts;
    };

    explicit LendingVerbs(Services services);

    static bool knows(QStringView verb);
    //! Another user's client may only ask for what is lent, of all verbs that there are.
    bool mayAsk(ClientId client, QStringView verb) const;
    QCoro::Task<Answer<QJsonValue>> answer(ClientId client, QString verb, QJsonObject arguments);

    //! `locked cause`
    QJsonObject lockJson() const;

Q_SIGNALS:
    void lockChanged();

private:
    using Outcome = QCoro::Task<Answer<QJsonValue>>;
    using Handler = Outcome (LendingVerbs::*)(ClientId, QJsonObject);
    struct Entry;

    static const Entry *find(QStringView verb);

    Outcome context(ClientId client, QJsonObject arguments);
    Outcome token(ClientId client, QJsonObject arguments);
    Outcome lease(ClientId client, QJsonObject arguments);
    Outcome grant(ClientId client, QJsonObject arguments);
    Outcome grantsOf(ClientId client, QJsonObject arguments);
    Outcome revoke(ClientId client, QJsonObject arguments);
    Outcome lendLock(ClientId client, QJsonObject arguments);
    Outcome lendUnlock(ClientId client, QJsonObject arguments);
    Outcome lendLog(ClientId client, QJsonObject arguments);

    Answer<Did> accountIn(ClientId client, const QJsonObject &arguments) const;
    Answer<int> revokeProgram(const ProgramKey &program);
    Answer<int> revokeAll();

    Services m_services;
};

} // namespace Skykeep
