// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "control/controlserver.h"
#include "lending/lendingworld.h"
#include "support/check.h"
#include "support/scriptedstreams.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>

#include <memory>

namespace Skykeep {

inline const QByteArray hello = R"({"skykeep":1,"program":"test","version":"1"})"
                                "\n";

inline QByteArray request(int id, const QByteArray &verb, const QByteArray &arguments = "{}")
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"verb":")" + verb + R"(","arguments":)"
        + arguments + "}\n";
}

//! A client that only knows bytes.
class RawClient : public QLocalSocket
{
public:
    explicit RawClient(const QString &address) { connectToServer(address); }

    QJsonObject nextLine()
    {
        const auto isOver = [this] { return canReadLine() || state() == UnconnectedState; };
        if (!QTest::qWaitFor(isOver) || !canReadLine())
            return {};
        return QJsonDocument::fromJson(readLine()).object();
    }
    QJsonObject nextEvent(const QString &name)
    {
        for (int i = 0; i < 50; ++i) {
            const auto line = nextLine();
            if (line.isEmpty() || line[QLatin1String("event")].toString() == name)
                return line;
        }
        return {};
    }
    void greet()
    {
        (void)nextLine();
        write(hello);
    }
    bool isGone()
    {
        return QTest::qWaitFor([this] { return state() == QLocalSocket::UnconnectedState; });
    }
};

//! A keeper with one account, Alice's, that listens on a socket.
class ControlStage
{
public:
    ControlStage()
    {
        world.signIn(QStringLiteral("alice"));
        world.settle();
        desk = std::make_unique<VerbDesk>(world.keeper(), verbs, m_checkup, world.clock,
                                          KeeperIdentity{QStringLiteral("skykeepd"),
                                                         QStringLiteral("1.0"),
                                                         QStringLiteral("default"),
                                                         world.clock.now()});
        serve();
    }
    ControlStage(const ControlStage &) = delete;
    ControlStage &operator=(const ControlStage &) = delete;
    ~ControlStage()
    {
        server->close();
        world.settle();
    }

    //! Anew, as a keeper that just started.
    void serve(qint64 mostUnread = ControlConnection::MostUnread,
               ControlServer::Admission admission = ControlConnection::admit)
    {
        server = std::make_unique<ControlServer>(ControlConnection::Services{*desk, lending.desk(),
                                                                             forwarder,
                                                                             world.parts->scope},
                                                 world.keeper(), mostUnread, std::move(admission));
        SKYKEEP_VERIFY_VALUE(server->listen(address()));
    }
    QString address() const { return world.fileIn(QStringLiteral("sock")); }
    bool isServed() const
    {
        RawClient client(address());
        client.greet();
        client.write(request(7, "list"));
        return client.nextLine()[QLatin1String("id")].toInt() == 7;
    }

private:
    class NoCheckup final : public Checkup
    {
    public:
        Task<std::vector<Finding>> examine() override { co_return std::vector<Finding>(); }
    };

    NoCheckup m_checkup;

public:
    //! Nobody who is connected has only just come.
    void letTimePass() { world.clock.advance(2 * ControlConnection::Welcome); }

    LendingWorld lending;
    KeptAccounts &world = lending.accounts;
    LendingVerbs verbs{{lending.desk(), lending.grants(), lending.log(), lending.lock(),
                        world.keeper().registry()}};
    ScriptedStreams streams; //!< Where calls go.
    XrpcForwarder forwarder{streams, world.parts->xrpc};
    std::unique_ptr<VerbDesk> desk;
    std::unique_ptr<ControlServer> server;
};

} // namespace Skykeep
