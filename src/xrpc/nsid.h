// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace Skykeep {

//! The name of a method, such as com.atproto.repo.createRecord.
//!
//! The authority is a domain name in reverse and compared without case; the last part is the
//! method's own name and compared as it is. A Nsid in hand is always well formed; whether any
//! server knows it is another question.
class Nsid
{
public:
    //! Returns nothing when \a text breaks https://atproto.com/specs/nsid.
    static std::optional<Nsid> parse(QStringView text);

    QString toString() const { return m_text; }
    //! "com.atproto.repo": all but the last part.
    QString authority() const;
    //! "createRecord"
    QString name() const;

    friend bool operator==(const Nsid &, const Nsid &) = default;
    friend auto operator<=>(const Nsid &a, const Nsid &b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }

private:
    explicit Nsid(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace Skykeep
