// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/sharedtask.h"
#include "net/httpstream.h"

#include <QPointer>

#include <deque>
#include <memory>
#include <vector>

namespace Skykeep {

//! A call in pieces whose server is the test.
class ScriptedStream final : public HttpStream
{
    Q_OBJECT

public:
    explicit ScriptedStream(HttpStreamRequest made)
        : request(std::move(made))
    {
    }
    ~ScriptedStream() override { abandon(); }

    const HttpStreamRequest request;
    QByteArray written; //!< Of the request's body, as it came.
    qint64 mostKept = 1 << 30; //!< Of what nobody took.
    int pieces = 0; //!< That were read.

    //! Begins the reply.
    void answer(HttpReply head);
    //! Goes on with it; an empty piece ends it.
    void send(QByteArray piece);
    void breakOff(ErrorKind kind);
    //! The server takes all that was written.
    void takeAll();

    Task<HttpReply> head() override { return answered(m_head.future()); }
    Task<QByteArray> read() override;
    void write(QByteArray piece) override;
    bool isFull() const override { return m_kept >= mostKept; }
    void abandon() override { breakOff(ErrorKind::Cancelled); }

private:
    void serve();

    SharedAnswer<HttpReply> m_head;
    bool m_hasHead = false;
    std::optional<Error> m_error;
    qint64 m_kept = 0;
    std::deque<QByteArray> m_queue;
    std::unique_ptr<SharedAnswer<QByteArray>> m_reader;
};

//! Opens ScriptedStreams, and remembers them.
class ScriptedStreams final : public HttpStreamClient
{
public:
    Task<std::unique_ptr<HttpStream>> open(HttpStreamRequest request) override;

    //! In the order in which they were opened; null where it has gone.
    std::vector<QPointer<ScriptedStream>> streams;
};

} // namespace Skykeep
