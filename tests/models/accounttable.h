// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountregistry.h"
#include "accounts/accountsample.h"
#include "models/accountmodel.h"
#include "support/manualclock.h"

namespace Skykeep {

//! Accounts in a registry and the table of them. Each account's warnings are the real ones, of a
//! server that answers.
struct AccountTable {
    AccountTable() { clock.setNow(sampleNow); }

    ManualClock clock;
    AccountRegistry registry;
    mutable int warningsRead = 0;
    AccountModel model{registry,
                       [this](const Account &account) {
                           ++warningsRead;
                           return accountWarnings(account, {}, clock.now());
                       },
                       clock};

    static Did did(const QString &name)
    {
        return sampleDid(QStringLiteral("did:web:%1.example.com").arg(name));
    }

    static Account account(const QString &name)
    {
        auto result = sampleAccount();
        result.entry.did = did(name);
        result.entry.handle = Handle::parse(QString(name + QStringLiteral(".example.com")));
        return result;
    }

    void add(const QStringList &names)
    {
        for (const auto &name : names)
            registry.add(account(name));
    }

    void change(const QString &name, const std::function<void(Account &)> &edit)
    {
        registry.change(did(name), edit);
    }

    QVariant cell(int row, AccountColumn column, int role = Qt::DisplayRole) const
    {
        return model.index(row, int(column)).data(role);
    }

    QString words(AccountColumn column) const { return cell(0, column).toString(); }
};

//! The first label of each row's handle, in order.
inline QString order(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data(AccountModel::HandleRole).toString().section(u'.', 0, 0);
    return names.join(u' ');
}

} // namespace Skykeep
