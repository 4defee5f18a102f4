// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/qthttpclient.h"
#include "net/qthttpstream.h"
#include "support/check.h"
#include "support/testhttpserver.h"

namespace Skykeep {

//! A server, a client, and calls in pieces from one to the other.
struct StreamStage {
    HttpStreamRequest get(const QString &path) const
    {
        HttpStreamRequest request;
        request.head.url = server.url(path);
        request.head.addresses = AddressPolicy::AnyAddress;
        request.head.limit = std::chrono::seconds(20);
        request.head.maximumBytes = qint64(1) << 30;
        return request;
    }

    HttpStreamRequest post(const QString &path, qint64 size) const
    {
        auto request = get(path);
        request.head.method = HttpRequest::Method::Post;
        request.head.contentType = "application/octet-stream";
        request.bodySize = size;
        return request;
    }

    std::unique_ptr<HttpStream> open(HttpStreamRequest request) const
    {
        auto opened = finish(client->open(std::move(request)));
        return opened ? std::move(*opened) : nullptr;
    }

    static Result<QByteArray> readAll(HttpStream &stream)
    {
        QByteArray all;
        for (;;) {
            const auto piece = finish(stream.read());
            if (!piece || piece->isEmpty())
                return piece ? Result<QByteArray>(all) : piece;
            all += *piece;
        }
    }

    TestHttpServer server;
    std::unique_ptr<QtHttpClient> client = std::make_unique<QtHttpClient>(
        QtHttpClient::Options{.userAgent = "Skykeep/1"});
};

} // namespace Skykeep
