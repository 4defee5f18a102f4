// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpcall.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace Skykeep {

//! How what is not on this computer is reached.
struct ProxyRule {
    enum class Use {
        None,
        System, //!< As the system says, for each host.
        Given,
    };

    Use use = Use::None;
    QNetworkProxy proxy = QNetworkProxy(); //!< For Given.
};

//! The connections that are made by one rule. Loopback is always reached directly.
class HttpRoute
{
public:
    explicit HttpRoute(const ProxyRule &rule);

    //! The system has to be asked about this one first, now or again.
    bool wantsSystemAnswer(const QUrl &url) const;
    //! What it answered, which goes for the whole host.
    void learn(const QUrl &url, const QList<QNetworkProxy> &proxies);
    //! Whether a proxy resolves the name of this one.
    NameCheck nameCheckFor(const QUrl &url) const;

    QNetworkAccessManager &manager() { return m_manager; }
    int calls = 0; //!< Under way.

private:
    class Choice;

    ProxyRule m_rule;
    QNetworkAccessManager m_manager;
    Choice *m_choice; //!< The manager owns it.
};

} // namespace Skykeep
