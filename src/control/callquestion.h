// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/failure.h"
#include "xrpc/xrpcforwarder.h"

#include <QJsonObject>

namespace Skykeep {

//! What `call` is asked with.
struct CallQuestion {
    enum class Input {
        None,
        Whole, //!< It came with the request.
        Piped, //!< It comes in pieces, and is passed on as it comes: its length is known.
        Collected, //!< It comes in pieces, and is kept until its length is known.
    };

    QString account = {}; //!< May be empty.
    ForwardedCall call;
    Input input = Input::None;
    QByteArray body = {}; //!< Of Whole; Collected fills it.
    bool isStreamed = false; //!< The reply is to be told in pieces.
};

//! Refused as Usage where it cannot be meant, with a sentence.
Answer<CallQuestion> callQuestionIn(const QJsonObject &arguments);

} // namespace Skykeep
