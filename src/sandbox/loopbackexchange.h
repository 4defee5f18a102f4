// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <QByteArray>
#include <QJsonObject>
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

//! How a reply goes out.
struct LoopbackDelivery {
    enum class Kind {
        Whole,
        Trickled, //!< So many bytes at a time, with a pause after each.
        CutOff, //!< Half of it, and then the end of the connection.
        Reset, //!< Nothing of it, and the end of the connection.
        Never, //!< Nothing of it, and the connection stays.
    };

    Kind kind = Kind::Whole;
    qsizetype bytes = 1;
    Milliseconds pause{0}; //!< By the listener's clock.
};

//! What it is sent back.
struct LoopbackReply {
    int status = 200;
    QByteArray contentType; //!< Empty: there is no body.
    QByteArray body;
    LoopbackHeaders headers;
    Milliseconds delay{0}; //!< By the listener's clock.
    LoopbackDelivery delivery = {};
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

LoopbackReply loopbackJson(int status, const QJsonObject &body);

//! As HTTP/1.1, with a Date of \a now.
QByteArray encodeLoopbackReply(const LoopbackReply &reply, Timestamp now);

} // namespace Skykeep
