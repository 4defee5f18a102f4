// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "fuzz/claims.h"

//! What reads bytes that others wrote, each with what must hold whatever the bytes are.
//!
//! The same functions are run by libFuzzer for as long as one likes, and by tst_badinput over the
//! corpus and a fixed number of mutations of it.
namespace Skykeep::Fuzz {

void token(QByteArrayView input, Claims &claims); //!< JWTs: TokenHint
void session(QByteArrayView input, Claims &claims); //!< Bodies of session calls
void refusal(QByteArrayView input, Claims &claims); //!< Replies that are not 2xx
void headers(QByteArrayView input, Claims &claims); //!< Dates and rate limits
void wording(QByteArrayView input, Claims &claims); //!< A server's words, made fit to show
void document(QByteArrayView input, Claims &claims); //!< DID documents
void naming(QByteArrayView input,
            Claims &claims); //!< Handles, DIDs, service URLs, what people type
void request(QByteArrayView input, Claims &claims); //!< The local protocol, client to keeper
void answer(QByteArrayView input, Claims &claims); //!< The local protocol, keeper to client
void lines(QByteArrayView input, Claims &claims); //!< Cutting a stream into lines
void roster(QByteArrayView input, Claims &claims); //!< accounts.json
void grants(QByteArrayView input,
            Claims &claims); //!< grants.json, the owner's and the administrator's
void item(QByteArrayView input, Claims &claims); //!< Keychain items, read
void secrets(QByteArrayView input, Claims &claims); //!< Keychain items, written from any tokens
void observed(QByteArrayView input, Claims &claims); //!< What the ledger stores of an account

} // namespace Skykeep::Fuzz
