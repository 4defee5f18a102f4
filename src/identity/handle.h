// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace Skykeep {

//! A syntactically valid handle, such as alice.bsky.social, in lower case.
//!
//! A name that its owner may change at any time: shown, never used as a key.
class Handle
{
public:
    //! Returns nothing when \a text breaks https://atproto.com/specs/handle. A leading "@" is not
    //! part of a handle.
    static std::optional<Handle> parse(QStringView text);

    QString toString() const { return m_text; }
    //! False for the last labels that the specification never lets resolve, such as ".local".
    bool isResolvable() const;
    //! Under .test, which only development servers use; they resolve it themselves.
    bool isForDevelopment() const;

    friend bool operator==(const Handle &, const Handle &) = default;
    friend size_t qHash(const Handle &handle, size_t seed = 0)
    {
        return qHash(handle.m_text, seed);
    }

private:
    explicit Handle(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace Skykeep
