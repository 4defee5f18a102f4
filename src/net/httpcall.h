// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/sharedtask.h"
#include "net/addresscheck.h"
#include "net/httpclient.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace Skykeep {

//! One request on its way, to one address: no redirect is followed here.
//!
//! Owns the QNetworkReply and the timer that ends it. The answer is given exactly once, whatever
//! ends the call, and this may then be destroyed at any time.
class HttpCall final : public QObject
{
    Q_OBJECT

public:
    HttpCall(QNetworkAccessManager &manager, QByteArray userAgent);
    ~HttpCall() override;

    //! Begins. To be called once.
    QFuture<Result<HttpReply>> start(HttpRequest request, NameCheck names);
    //! Ends the call with Cancelled, unless it has ended.
    void abandon();

private:
    void dispatch();
    void takeHeaders();
    void takeBody();
    void takeEnd();
    void end(Result<HttpReply> answer);
    void end(ErrorKind kind, QString detail);

    QNetworkAccessManager &m_manager;
    QByteArray m_userAgent;
    HttpRequest m_request;
    QTimer m_limit;
    AddressCheck m_check;
    std::unique_ptr<QNetworkReply> m_reply;
    HttpReply m_received;
    bool m_hasEnded = false;
    SharedAnswer<HttpReply> m_answer;
};

} // namespace Skykeep
