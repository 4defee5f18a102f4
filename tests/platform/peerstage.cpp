// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/peerstage.h"

#include <QFile>

#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>

namespace Skykeep {

namespace {

sockaddr_un addressOf(const QString &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const auto name = QFile::encodeName(path).left(qsizetype(sizeof(address.sun_path)) - 1);
    std::copy(name.begin(), name.end(), address.sun_path);
    return address;
}

} // namespace

int connectTo(const QString &path)
{
    const auto address = addressOf(path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const auto *place = reinterpret_cast<const sockaddr *>(&address);
    return ::connect(socket, place, sizeof(address)) == 0 ? socket : -1;
}

PeerStage::PeerStage()
    : m_listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const auto address = addressOf(socketPath());
    const auto *place = reinterpret_cast<const sockaddr *>(&address);
    m_isListening = ::bind(m_listener.number(), place, sizeof(address)) == 0
        && ::listen(m_listener.number(), 20) == 0;
    m_actor.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_actor.setWorkingDirectory(m_folder.path());
}

PeerStage::~PeerStage()
{
    end();
}

QString PeerStage::copyOfActor(const QString &name) const
{
    return QFile::copy(QStringLiteral(PEER_ACTOR), path(name)) ? path(name) : QString();
}

bool PeerStage::start(const QString &program, const QStringList &arguments)
{
    m_actor.start(program, arguments);
    return m_actor.waitForStarted() && tell(QStringLiteral("connect ") + socketPath()) == "done"
        && accept();
}

bool PeerStage::accept()
{
    m_peer = Descriptor(::accept4(m_listener.number(), nullptr, nullptr, SOCK_CLOEXEC));
    return m_peer.isOpen();
}

void PeerStage::end()
{
    m_actor.closeWriteChannel();
    m_actor.kill();
    m_actor.waitForFinished();
}

QByteArray PeerStage::tell(const QString &line)
{
    m_actor.write(line.toUtf8() + '\n');
    while (!m_actor.canReadLine() && m_actor.waitForReadyRead(10'000)) { }
    return m_actor.readLine().trimmed();
}

} // namespace Skykeep
