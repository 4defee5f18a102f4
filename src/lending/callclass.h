// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "xrpc/nsid.h"

#include <QString>

#include <array>
#include <optional>

namespace Skykeep {

//! What a method can do to an account, in the order of how much that is.
enum class CallClass {
    Read, //!< Looks at what is public, or at what the owner sees in an application.
    Write, //!< Records, blobs, reports, and the procedures of applications.
    Private, //!< Chat.
    //! Everything of com.atproto.server, .identity and .admin, importing a repository, and every method
    //! that is not known. An app password reaches much of this: updateHandle and revokeAppPassword.
    Manage,
    Never, //!< Methods of sessions, and all whose answer holds a credential: lent to nobody.
};

//! The classes that a grant can name.
inline constexpr std::array grantableClasses{CallClass::Read, CallClass::Write, CallClass::Private,
                                             CallClass::Manage};

//! "read", "write", "private", "manage", "never": the word of the command line and of files.
QString toString(CallClass callClass);
std::optional<CallClass> callClassFrom(QStringView word);

//! How a method is called. https://atproto.com/specs/xrpc#lexicon-http-endpoints
enum class CallKind {
    Query, //!< GET
    Procedure, //!< POST
};

//! What is known of a method without asking a server.
struct KnownMethod {
    CallKind kind;
    CallClass callClass;
};

//! Nothing for a method that no published lexicon had when this was built.
std::optional<KnownMethod> knownMethod(const Nsid &method);
CallClass classOf(const Nsid &method);

} // namespace Skykeep
