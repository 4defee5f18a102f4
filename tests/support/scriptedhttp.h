// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpclient.h"
#include "support/scriptedcalls.h"

#include <QJsonObject>

namespace Skykeep {

//! An HttpClient that answers as told. A call is named by its method and its url without query:
//! "GET https://plc.directory/did:plc:…".
class ScriptedHttp final : public HttpClient
{
public:
    using Handler = std::function<Result<HttpReply>(const HttpRequest &)>;
    using Matcher = std::function<bool(const HttpRequest &)>;

    //! From now on.
    void answer(const QString &call, Result<HttpReply> reply);
    void answer(const QString &call, Handler handler);
    //! From now on, for requests that \a matches; the newest that matches counts.
    void answerIf(const QString &call, Matcher matches, Handler handler);
    //! The next time; queued where said more than once.
    void answerOnce(const QString &call, Result<HttpReply> reply);

    //! Lets calls wait until release(), which answers them by what is scripted then.
    void hold(const QString &call);
    void release(const QString &call);
    qsizetype heldCount(const QString &call) const;

    //! All that were sent, oldest first.
    const std::vector<HttpRequest> &requests() const { return m_requests; }
    std::vector<HttpRequest> requestsTo(const QString &call) const;
    qsizetype countOf(const QString &call) const;

    Task<HttpReply> send(HttpRequest request) override;
    void shutDown() override;

private:
    ScriptedCalls<HttpRequest, HttpReply> m_calls;
    std::vector<HttpRequest> m_requests;
};

HttpReply jsonReply(int status, const QJsonObject &body);
HttpReply htmlReply(int status, const QByteArray &body);
HttpReply textReply(int status, const QByteArray &body);

} // namespace Skykeep
