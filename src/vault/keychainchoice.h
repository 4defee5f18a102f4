// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcessEnvironment>

namespace Skykeep {

//! The keychains QtKeychain speaks with where there is D-Bus.
enum class KeychainKind {
    SecretService, //!< Through libsecret.
    KWallet5,
    KWallet4,
};

//! What QtKeychain looks at before it chooses.
struct Surroundings {
    QProcessEnvironment environment;
    bool hasLibsecret = true;
    bool kwallet5Answers = false;
};

//! The keychain QtKeychain 0.13 uses in \a surroundings.
//!
//! | desktop                        | libsecret | kwalletd5 answers | used           |
//! |--------------------------------|-----------|-------------------|----------------|
//! | Plasma 5                       | any       | yes               | KWallet5       |
//! | Plasma 5                       | yes       | no                | Secret Service |
//! | Plasma 5                       | no        | no                | KWallet5       |
//! | KDE 4                          | any       | any               | KWallet4       |
//! | any other, Plasma 6 among them | yes       | any               | Secret Service |
//! | any other                      | no        | yes               | KWallet5       |
//!
//! Where nothing is left it tries libgnome-keyring, which is gone everywhere: a Secret Service
//! then, that cannot be used. To answer means to reply to networkWallet() within 500 ms, which
//! may start kwalletd5. It chooses at its first job, for the life of the process.
KeychainKind keychainChoice(const Surroundings &surroundings);

} // namespace Skykeep
