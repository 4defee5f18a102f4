// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/contractcaller.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Skykeep {

QJsonObject LiteralAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray LiteralAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString LiteralAnswer::tokenName(QLatin1StringView name) const
{
    const auto payload = text(name).section(u'.', 1, 1).toLatin1();
    const auto claims = QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(claims).object().value("jti"_L1).toString();
}

ContractCaller::ContractCaller(ContractServers &theServers, const QString &name)
    : servers(theServers)
    , handle(name)
    , did(theServers.createAccount(name, Password))
{
}

QNetworkRequest ContractCaller::request(const QString &method, const QString &token) const
{
    const QString url = servers.url(0).toString() + u"/xrpc/com.atproto."_s + method;
    QNetworkRequest request(QUrl(url, QUrl::StrictMode));
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    return request;
}

LiteralAnswer ContractCaller::finish(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(20'000);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->readAll(),
            {reply->rawHeaderPairs().begin(), reply->rawHeaderPairs().end()}};
}

LiteralAnswer ContractCaller::signIn(const QString &identifier, const QString &password,
                                     QJsonObject also)
{
    also.insert(u"identifier"_s, identifier);
    also.insert(u"password"_s, password);
    return post(u"server.createSession"_s, {}, QJsonDocument(also).toJson());
}

LiteralAnswer ContractCaller::get(const QString &method, const QString &token)
{
    return finish(m_network.get(request(method, token)));
}

LiteralAnswer ContractCaller::post(const QString &method, const QString &token,
                                   const QByteArray &body)
{
    auto sent = request(method, token);
    if (!body.isEmpty())
        sent.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return finish(m_network.post(sent, body));
}

LiteralAnswer ContractCaller::refresh(const LiteralAnswer &session)
{
    return post(u"server.refreshSession"_s, session.text("refreshJwt"_L1));
}

std::vector<LiteralAnswer> ContractCaller::refreshAtOnce(const LiteralAnswer &session, int times)
{
    const auto sent = request(u"server.refreshSession"_s, session.text("refreshJwt"_L1));
    std::vector<QNetworkReply *> replies;
    for (int i = 0; i < times; ++i)
        replies.push_back(m_network.post(sent, QByteArray()));
    std::vector<LiteralAnswer> answers;
    for (auto *reply : replies)
        answers.push_back(finish(reply));
    return answers;
}

LiteralAnswer ContractCaller::fetch(const QString &path, const QByteArray &host)
{
    QNetworkRequest sent(QUrl(servers.url(0).toString() + path, QUrl::StrictMode));
    if (!host.isEmpty())
        sent.setRawHeader("Host", host);
    return finish(m_network.get(sent));
}

QString ContractCaller::createAppPassword(const QString &name)
{
    const auto body = QJsonDocument(QJsonObject{{u"name"_s, name}}).toJson();
    return post(u"server.createAppPassword"_s, signIn().text("accessJwt"_L1), body)
        .text("password"_L1);
}

} // namespace Skykeep
