// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/standing.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace Skykeep {

//! What the owner was told, so that it is told once, however often the keeper starts.
//!
//! A file of its own in the state folder. Harmless to lose or to damage: then nothing old is told,
//! and all that changes from there on is.
class NoticeMemory
{
public:
    explicit NoticeMemory(QString file);

    //! Whether \a file is there and of a later version than we know. Reads only.
    static bool isNewer(const QString &file);

    //! Null for an account of which nothing was noted yet.
    const Standing *find(const Did &did) const;
    void note(const Did &did, const Standing &standing);
    void forget(const Did &did);
    //! Forgets every account that \a isListed does not know.
    void forgetOthers(const std::function<bool(const Did &)> &isListed);

    //! The word of the keychain's warning that was told; empty: none.
    QString keychain() const { return m_keychain; }
    void noteKeychain(const QString &word);

    //! When it was told that a server does not answer.
    std::optional<Timestamp> silence(const QString &host) const;
    void noteSilence(const QString &host, Timestamp time);
    void forgetSilence(const QString &host);
    QStringList silentHosts() const { return m_silent.keys(); }

    //! Writes down what changed. What cannot be written may be told again after the next start.
    void save();

private:
    void read(const QJsonObject &all);

    QString m_file;
    QHash<Did, Standing> m_accounts;
    QString m_keychain;
    QHash<QString, Timestamp> m_silent;
    bool m_isChanged = false;
    bool m_isNewer = false; //!< And so left alone.
};

} // namespace Skykeep
