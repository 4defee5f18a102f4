// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "lending/callclass.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <set>

namespace Skykeep {

//! What somebody may have of one account, or asks to have.
struct Allowance {
    std::set<CallClass> classes = {}; //!< Never holds Never.
    std::set<Nsid> methods = {}; //!< Beside the classes.
    //! Where the calls end: the target of a proxied call ("did:web:api.bsky.chat#bsky_chat") or
    //! the audience of a service token. Empty: the account's own server.
    QString service = {};
    //! The access token itself, with all that the credential can do at the account's server.
    bool hasAccessToken = false;

    bool isEmpty() const { return classes.empty() && methods.empty() && !hasAccessToken; }
    //! All that \a other names is allowed by this.
    bool covers(const Allowance &other) const;

    friend bool operator==(const Allowance &, const Allowance &) = default;
};

//! "read,write,access-token,com.example.method": what --allow takes. InvalidInput for a word that is
//! neither a class nor a method, and for a method that is lent to nobody.
Result<Allowance> parseAllowance(QStringView text);
//! The same words, in a fixed order; without the service.
QStringList toWords(const Allowance &allowance);

} // namespace Skykeep
