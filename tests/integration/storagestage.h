// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "integration/runningkeeper.h"
#include "support/referenceservers.h"

#include <optional>

namespace Skykeep {

//! A keeper with one account, whose files a test then spoils.
class StorageStage
{
public:
    StorageStage();

    //! A new profile, signed in.
    bool begin();
    //! Makes its folders usable again, or nobody could remove them.
    void cleanUp();

    RunningKeeper &keeper() { return *m_keeper; }
    QString did() const { return m_did; }
    QString roster() const { return m_keeper->fileIn(QStringLiteral("config/accounts.json")); }
    QString ledger() const { return m_keeper->fileIn(QStringLiteral("state/ledger.sqlite")); }

    //! Ends the keeper. It may be started again on what is there then.
    bool end() { return m_keeper->terminate().exit == 0; }
    //! Its next starts find a disk that is full.
    void fillDisk();
    //! What SQLite keeps beside the ledger.
    void removeCompanions() const;
    static QStringList asidesOf(const QString &file);
    static QByteArray contentsOf(const QString &name);
    static bool write(const QString &name, const QByteArray &bytes);

    bool isRenewed() const;
    //! A second keeper gives way to it.
    bool isSingle() const;
    //! By `skykeep status` as a warning about storage, and by the doctor: all of \a words.
    bool isSaid(const QList<QByteArray> &words) const;

private:
    ReferenceServers m_servers;
    std::optional<RunningKeeper> m_keeper;
    QString m_did;
};

} // namespace Skykeep
