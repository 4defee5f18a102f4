// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/contractservers.h"

#include <QJsonObject>
#include <QNetworkAccessManager>

namespace Skykeep {

struct LiteralAnswer {
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    QJsonObject json() const;
    QString text(QLatin1StringView name) const { return json().value(name).toString(); }
    QByteArray header(const QByteArray &name) const;
    //! The jti of one in it.
    QString tokenName(QLatin1StringView name) const;
};

//! One account at the first of some servers, and calls as an independent client would make them.
class ContractCaller
{
public:
    ContractCaller(ContractServers &servers, const QString &handle);

    ContractServers &servers;
    const QString handle;
    const QString did;

    LiteralAnswer signIn(const QString &identifier, const QString &password, QJsonObject also = {});
    LiteralAnswer signIn() { return signIn(did, Password); }
    //! A \a method of com.atproto, without a body.
    LiteralAnswer get(const QString &method, const QString &token = {});
    LiteralAnswer post(const QString &method, const QString &token, const QByteArray &body = {});
    LiteralAnswer refresh(const LiteralAnswer &session);
    //! The same token, sent so often before anything is answered.
    std::vector<LiteralAnswer> refreshAtOnce(const LiteralAnswer &session, int times);
    //! The whole of one; as another host where one is named.
    LiteralAnswer fetch(const QString &path, const QByteArray &host = {});
    //! With the main password's power.
    QString createAppPassword(const QString &name);

    static inline const QString Password = QStringLiteral("correct horse");

private:
    QNetworkRequest request(const QString &method, const QString &token) const;
    LiteralAnswer finish(QNetworkReply *reply);

    QNetworkAccessManager m_network;
};

} // namespace Skykeep
