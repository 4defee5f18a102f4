// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <bitset>
#include <optional>
#include <vector>

namespace Skykeep {

//! A token, a password or a code that a test used.
struct UsedSecret {
    QByteArray kind; //!< "refreshJwt"
    QByteArray bytes;

    friend bool operator==(const UsedSecret &, const UsedSecret &) = default;
};

//! Finds secrets in bytes: as they are, and as they would look percent-encoded, in base64 (also in
//! the midst of something longer, such as "Bearer …"), in hexadecimal, in UTF-16, or escaped for
//! JSON or XML. What is compressed or encrypted it cannot see into.
//!
//! A JWT is found by its signature, of which each end will do: the rest is no secret and the same
//! in many. Anything else is found whole. One pass over the bytes for any number of secrets.
class SecretSearch
{
public:
    //! Shorter ones would be found everywhere.
    static constexpr qsizetype shortest = 8;

    explicit SecretSearch(const std::vector<UsedSecret> &secrets);

    //! How many different ones it looks for.
    qsizetype count() const { return m_count; }
    //! Those that are too short to look for.
    qsizetype leftOut() const { return m_leftOut; }

    struct Hit {
        QByteArray kind;
        QByteArray form; //!< "base64"
        qsizetype at = 0;
        QByteArray around; //!< The secret itself made unreadable.
    };
    //! The first.
    std::optional<Hit> find(const QByteArray &bytes) const;

    //! Every file under \a folder, links not followed, with a secret in it, a sentence each. The
    //! number of files that were read is added to \a looked.
    QStringList filesWithSecrets(const QString &folder, int &looked) const;
    //! The same sentence for one file; empty where all is well.
    QString sentenceAbout(const QString &file) const;

private:
    struct Pattern {
        QByteArray bytes;
        QByteArray kind;
        QByteArray form;
    };

    //! The patterns by a hash of their first bytes.
    struct Table {
        qsizetype window;
        QHash<quint64, std::vector<qsizetype>> patterns = {};
        std::bitset<1 << 16> mayBe = {}; //!< Asked first.
    };

    void add(const UsedSecret &secret);
    void addForms(const QByteArray &part, const QByteArray &kind);
    void addPattern(const QByteArray &bytes, const QByteArray &kind, const QByteArray &form);
    std::optional<Hit> find(const QByteArray &bytes, const Table &table) const;

    std::vector<Pattern> m_patterns;
    std::vector<Table> m_tables{Table{shortest}, Table{16}};
    qsizetype m_count = 0;
    qsizetype m_leftOut = 0;
};

} // namespace Skykeep
