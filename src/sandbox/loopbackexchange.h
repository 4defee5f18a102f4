// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <QByteArray>
#include <QUrlQuery>

#include <utility>
#include <vector>

namespace Skykeep {

using LoopbackHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

//! What a client sent to a LoopbackListener.
struct LoopbackRequest {
    QByteArray method;
    QString path; //!< Decoded, without its query.
    QUrlQuery query;
    LoopbackHeaders headers;
    QByteArray body;

    //! Empty where there is none.
    QByteArray header(QByteArrayView name) const;
};

//! What it is sent back.
struct LoopbackReply {
    int status = 200;
    QByteArray contentType; //!< Empty: there is no body.
    QByteArray body;
    LoopbackHeaders headers;
    Milliseconds delay{0}; //!< By the listener's clock.
};

//! Where the first request ends in what came in.
struct LoopbackParse {
    enum class State { Incomplete, Whole, Refused };

    State state = State::Incomplete;
    qsizetype size = 0; //!< Of a whole one.
    LoopbackRequest request;
};

//! Refused is what is not HTTP/1.1, or larger than anybody needs.
LoopbackParse parseLoopbackRequest(const QByteArray &received);

//! As HTTP/1.1, with a Date of \a now.
QByteArray encodeLoopbackReply(const LoopbackReply &reply, Timestamp now);

} // namespace Skykeep
