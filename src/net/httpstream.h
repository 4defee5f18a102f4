// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpclient.h"

#include <QObject>

#include <memory>

namespace Skykeep {

//! A call whose bodies go in pieces.
struct HttpStreamRequest {
    //! Without a body. Its limit is the longest time in which the server does nothing at all.
    HttpRequest head;
    qint64 bodySize = 0; //!< How many bytes are going to be written; only of a POST.
};

//! One call on its way, whose bodies are never whole in memory.
//!
//! Each side waits for the other: the body goes out as the server takes it, and the server is read
//! from as the reply is. A body reaches the server at most once, and no redirect is followed.
class HttpStream : public QObject
{
    Q_OBJECT

public:
    //! The status and the headers, as soon as they are here; without the body. To be called once.
    virtual Task<HttpReply> head() = 0;
    //! The next piece of the reply's body, and an empty one at its end. One at a time, after head().
    virtual Task<QByteArray> read() = 0;

    //! The next piece of the request's body. It is kept until the server takes it.
    virtual void write(QByteArray piece) = 0;
    //! Whether enough is kept for now.
    virtual bool isFull() const = 0;

    //! Ends the call with Cancelled, unless it has ended.
    virtual void abandon() = 0;

Q_SIGNALS:
    //! The server has taken some of what is kept.
    void taken();
};

//! HTTP in pieces. Destroying a stream ends its call.
class HttpStreamClient
{
public:
    HttpStreamClient() = default;
    HttpStreamClient(const HttpStreamClient &) = delete;
    HttpStreamClient &operator=(const HttpStreamClient &) = delete;
    virtual ~HttpStreamClient() = default;

    //! Begins a call. Errors here and of the stream are those of HttpClient::send().
    virtual Task<std::unique_ptr<HttpStream>> open(HttpStreamRequest request) = 0;
};

} // namespace Skykeep
