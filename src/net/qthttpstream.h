// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/sharedtask.h"
#include "net/addresscheck.h"
#include "net/httpstream.h"
#include "net/httpupload.h"

#include <QNetworkReply>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace Skykeep {

//! A call in pieces through Qt.
//!
//! Over HTTP/1.1 always: over HTTP/2 Qt goes on taking from the server what nobody reads here.
class QtHttpStream final : public HttpStream
{
    Q_OBJECT

public:
    static constexpr qint64 MostKept = 512 << 10; //!< Bytes, each way.
    static constexpr qint64 LargestPiece = 96 << 10;

    QtHttpStream(QNetworkAccessManager &manager, QByteArray userAgent);
    ~QtHttpStream() override;

    //! Begins. To be called once.
    void start(HttpStreamRequest request, NameCheck names);

    Task<HttpReply> head() override;
    Task<QByteArray> read() override;
    void write(QByteArray piece) override;
    bool isFull() const override { return m_upload && m_upload->kept() >= MostKept; }
    void abandon() override;

private:
    void dispatch();
    void takeHead();
    void takeBody();
    void takeEnd();
    //! Judges how the reply has ended, once nothing of it is left to read.
    std::optional<Error> failure() const;
    bool isWaitingForUs() const;
    void end(ErrorKind kind, QString detail);
    void end(Error error);
    void release();

    QNetworkAccessManager &m_manager;
    QByteArray m_userAgent;
    HttpStreamRequest m_request;
    QTimer m_idle;
    AddressCheck m_check;
    std::unique_ptr<HttpUpload> m_upload;
    std::unique_ptr<QNetworkReply> m_reply;
    qint64 m_received = 0;
    bool m_hasHead = false;
    bool m_isComplete = false; //!< Nothing more comes from the server.
    std::optional<Error> m_error;
    SharedAnswer<HttpReply> m_head;
    std::unique_ptr<SharedAnswer<QByteArray>> m_reader;
};

} // namespace Skykeep
