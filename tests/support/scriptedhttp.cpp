// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/scriptedhttp.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString nameOf(const HttpRequest &request)
{
    const auto verb = request.method == HttpRequest::Method::Get ? "GET "_L1 : "POST "_L1;
    return verb + request.url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery);
}

} // namespace

void ScriptedHttp::answer(const QString &call, Result<HttpReply> reply)
{
    answer(call, [reply = std::move(reply)](const HttpRequest &) { return reply; });
}

void ScriptedHttp::answer(const QString &call, Handler handler)
{
    m_calls.always(call, std::move(handler));
}

void ScriptedHttp::answerIf(const QString &call, Matcher matches, Handler handler)
{
    m_calls.always(call, std::move(handler), std::move(matches));
}

void ScriptedHttp::answerOnce(const QString &call, Result<HttpReply> reply)
{
    m_calls.once(call, [reply = std::move(reply)](const HttpRequest &) { return reply; });
}

void ScriptedHttp::hold(const QString &call)
{
    m_calls.hold(call);
}

void ScriptedHttp::release(const QString &call)
{
    m_calls.release(call);
}

qsizetype ScriptedHttp::heldCount(const QString &call) const
{
    return m_calls.heldCount(call);
}

std::vector<HttpRequest> ScriptedHttp::requestsTo(const QString &call) const
{
    std::vector<HttpRequest> found;
    std::ranges::copy_if(m_requests, std::back_inserter(found),
                         [&call](const HttpRequest &request) { return nameOf(request) == call; });
    return found;
}

qsizetype ScriptedHttp::countOf(const QString &call) const
{
    return std::ranges::count(m_requests, call, nameOf);
}

Task<HttpReply> ScriptedHttp::send(HttpRequest request)
{
    m_requests.push_back(request);
    const auto name = nameOf(request);
    return m_calls.ask(name, std::move(request));
}

void ScriptedHttp::shutDown()
{
    m_calls.shutDown();
}

HttpReply jsonReply(int status, const QJsonObject &body)
{
    return {.status = status,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .headers = {{"Content-Type", "application/json; charset=utf-8"}}};
}

HttpReply htmlReply(int status, const QByteArray &body)
{
    return {.status = status,
            .body = body,
            .headers = {{"Content-Type", "text/html; charset=utf-8"}}};
}

HttpReply textReply(int status, const QByteArray &body)
{
    return {.status = status,
            .body = body,
            .headers = {{"Content-Type", "text/plain; charset=utf-8"}}};
}

} // namespace Skykeep
