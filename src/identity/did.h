// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace Skykeep {

//! A syntactically valid decentralised identifier, such as did:plc:ewvi7nzxyoun6zhxrhs64oiz.
//!
//! The account's permanent name: handles and servers change, this does not, so it is the only
//! thing we use as a key. A Did in hand is always well formed and of a method AT Protocol knows
//! (plc or web); whether it resolves is IdentityResolver's question.
class Did
{
public:
    //! Returns nothing when \a text breaks https://atproto.com/specs/did.
    static std::optional<Did> parse(QStringView text);

    QString method() const; //!< "plc" or "web".
    //! What follows the method; for did:web the host name, its port decoded.
    QString identifier() const;
    QString toString() const { return m_text; }

    friend bool operator==(const Did &, const Did &) = default;
    friend auto operator<=>(const Did &a, const Did &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Did &did, size_t seed = 0) { return qHash(did.m_text, seed); }

private:
    explicit Did(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace Skykeep
