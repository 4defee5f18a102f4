// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/keeperchannel.h"
#include "protocol/peer.h"

#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

int toQt(std::optional<Milliseconds> limit)
{
    return limit ? static_cast<int>(limit->count()) : -1;
}

class PipeChannel final : public KeeperChannel
{
public:
    QLocalSocket &pipe() { return m_pipe; }

    Answer<void> send(QByteArrayView bytes, Milliseconds limit) override
    {
        if (m_pipe.write(bytes.data(), bytes.size()) != bytes.size())
            return connectionLost(m_pipe.errorString());
        while (m_pipe.bytesToWrite() > 0) {
            if (!m_pipe.waitForBytesWritten(toQt(limit)))
                return stopped<void>();
        }
        return {};
    }

    Answer<QByteArray> receive(std::optional<Milliseconds> limit) override
    {
        if (m_pipe.bytesAvailable() == 0 && !m_pipe.waitForReadyRead(toQt(limit))) {
            if (m_pipe.error() == QLocalSocket::PeerClosedError)
                return QByteArray();
            return stopped<QByteArray>();
        }
        return m_pipe.readAll();
    }

private:
    template<typename T>
    Answer<T> stopped() const
    {
        if (m_pipe.error() == QLocalSocket::SocketTimeoutError)
            return keeperIsSilent();
        return connectionLost(m_pipe.errorString());
    }

    QLocalSocket m_pipe;
};

} // namespace

Answer<std::unique_ptr<KeeperChannel>> KeeperChannel::open(const QString &address,
                                                           Milliseconds limit,
                                                           std::optional<unsigned>)
{
    auto channel = std::make_unique<PipeChannel>();
    channel->pipe().connectToServer(address);
    if (!channel->pipe().waitForConnected(toQt(limit)))
        return nobodyListens();
    if (const auto checked = checkPeer(channel->pipe().socketDescriptor()); !checked) {
        return refuse(ErrorCode::Denied,
                      u"The program at the keeper's address was refused: %1."_s.arg(
                          checked.error().detail));
    }
    return channel;
}

} // namespace Skykeep
