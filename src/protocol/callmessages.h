// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/messages.h"

#include <utility>
#include <variant>
#include <vector>

namespace Skykeep {

// What crosses between a `call` and its reply, all with the request's id.

//! A client that has an input may send it now.
struct CallLeave {
    qint64 id = 0;
};

//! How the server's reply begins.
struct CallHead {
    qint64 id = 0;
    int status = 0;
    std::vector<std::pair<QString, QString>> headers = {}; //!< Their names are in lower case.
};

//! Some of the input, or some of the server's reply.
struct CallPiece {
    qint64 id = 0;
    QByteArray bytes = {};
    bool isEnd
        = false; //!< Of the input: nothing more comes. The reply ends with the request's reply.
};

//! Of the bytes in one piece, so that its line is within every bound.
inline constexpr qsizetype largestPiece = 256 << 10;

// One whole line each, its end included.
QByteArray encode(const CallLeave &leave);
QByteArray encode(const CallHead &head);
QByteArray encode(const CallPiece &piece);

//! A client's line after the hello.
Answer<std::variant<Request, CallPiece>> parseFromClient(const QByteArray &line);

using CallMessage = std::variant<CallLeave, CallHead, CallPiece, Reply, Event>;
//! A keeper's line while a call is under way.
Answer<CallMessage> parseDuringCall(const QByteArray &line);

} // namespace Skykeep
