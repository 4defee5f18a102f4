// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"
#include "lending/allowance.h"
#include "lending/program.h"
#include "protocol/failure.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace Skykeep {

// What the lending verbs are asked with. What cannot be meant is refused as Usage, with a sentence.

//! `allow`, as parseAllowance() reads it, and `service`.
Answer<Allowance> allowanceIn(const QJsonObject &arguments);

//! Nothing where there is none; whole seconds, more than none, otherwise.
Answer<std::optional<Milliseconds>> secondsIn(const QJsonObject &arguments,
                                              QLatin1StringView field);

//! What `token` asks for.
struct TokenRequest {
    Milliseconds minimumValidity{0}; //!< Of an access token.
    QString audience = {}; //!< Of a service token, and with it the method.
    std::optional<Nsid> method = {};
    std::optional<Milliseconds> time = {}; //!< A service token is to be good for.
};

Answer<TokenRequest> tokenRequestIn(const QJsonObject &arguments);

enum class ProgramFile { HasToBeThere, MayBeGone };

//! `{"executable":"/usr/bin/bot"}`, `{"unit":"bot.service"}` or `{"user":1001}`. For a file that has gone only the name of the key
//! counts.
Answer<ProgramKey> programIn(const QJsonValue &program, ProgramFile file);

} // namespace Skykeep
