// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QString>
#include <QUrl>

#include <optional>

namespace Skykeep {

//! The address of a server: scheme, host and port, nothing else.
//!
//! Two that are the same server compare equal: lower case, no default port, no trailing slash.
class ServiceUrl
{
public:
    //! An http or https url without user, path, query or fragment (a bare "/" is fine). Returns
    //! nothing for any other.
    static std::optional<ServiceUrl> parse(QStringView text);
    //! The same for what a person types: "bsky.social" means https://bsky.social, and
    //! "localhost:2583" http://localhost:2583.
    static std::optional<ServiceUrl> fromUserInput(QStringView text);

    QString toString() const { return m_text; } //!< "https://bsky.social"
    QString displayName() const; //!< "bsky.social", "localhost:2583"
    //! The url of \a path (beginning with "/") on this server.
    QUrl at(const QString &path) const;
    //! Host as in QUrl::host().
    QString host() const;

    bool isEncrypted() const; //!< https
    bool isLoopback() const; //!< "localhost", 127.0.0.0/8 or ::1
    //! Loopback, or an address literal or name that is not for the public internet.
    bool isPrivate() const;

    friend bool operator==(const ServiceUrl &, const ServiceUrl &) = default;
    friend size_t qHash(const ServiceUrl &url, size_t seed = 0) { return qHash(url.m_text, seed); }

private:
    explicit ServiceUrl(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace Skykeep
