// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "base/timestamp.h"

#include <QCoreApplication>

namespace Skykeep {

//! Why a step of signing in did not work, for the person in front of it: a sentence, and which
//! field it belongs beside.
struct SignInRefusal {
    Q_DECLARE_TR_FUNCTIONS(Skykeep::SignInRefusal)

public:
    enum class Field { Account, Server, Password, Code, None };

    Field field;
    QString sentence;
    bool canUnlock = false; //!< Unlocking the keychain helps.

    //! Where \a server was typed; empty: the identifier led to it.
    static SignInRefusal ofLookUp(const Error &error, const QString &server, Timestamp now);
    static SignInRefusal ofSignIn(const Error &error, Timestamp now);
};

} // namespace Skykeep
