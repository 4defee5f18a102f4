// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "base/timestamp.h"
#include "protocol/failure.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <variant>

namespace Skykeep {

//! What both ends must agree on. Fields may be added without a new number; unknown ones are
//! ignored by both.
inline constexpr int protocolNumber = 1;

// A line's bounds, its end not counted. A list of thousands of accounts fits into an answer.
inline constexpr qsizetype maximumRequest = 1 << 20;
inline constexpr qsizetype maximumReply = 16 << 20;

//! The client's first line.
struct ClientHello {
    QString program;
    QString version;

    friend bool operator==(const ClientHello &, const ClientHello &) = default;
};

//! The keeper's first line, sent as soon as a client connects.
struct KeeperHello {
    QString program = {}; //!< "skykeepd" or "skykeep-desktop".
    QString version = {};
    qint64 pid = 0;
    std::optional<Timestamp> since = {};
    QString profile = {}; //!< ProfilePaths::name().
    bool sandbox = false; //!< Simulated accounts only.

    friend bool operator==(const KeeperHello &, const KeeperHello &) = default;
};

struct Request {
    qint64 id = 0; //!< Chosen by the client, repeated in the reply.
    QString verb = {};
    QJsonObject arguments = {};

    friend bool operator==(const Request &, const Request &) = default;
};

struct Reply {
    qint64 id = 0;
    Answer<QJsonValue> outcome; //!< An object or an array, or why not.
};

//! Something happened at the keeper. Only clients that asked to watch are told.
struct Event {
    QString name = {}; //!< "added", "changed", "removed", "keychain" or "ledger".
    QJsonObject content = {}; //!< The whole message, the name included.

    friend bool operator==(const Event &, const Event &) = default;
};

// One whole line each, its end included.
QByteArray encode(const ClientHello &hello);
QByteArray encode(const KeeperHello &hello);
QByteArray encode(const Request &request);
//! An answer over the bound becomes a refusal that says so.
QByteArray encode(const Reply &reply);
QByteArray encode(const Event &event);

//! A request whose argument "password" never passes through a type that leaves copies behind.
//! \a password is UTF-8.
Secret encodeWithPassword(const Request &request, const Secret &password);

// A line without its end. The failure's sentence is for the other side's user.
Answer<ClientHello> parseClientHello(const QByteArray &line);
Answer<KeeperHello> parseKeeperHello(const QByteArray &line);
Answer<Request> parseRequest(const QByteArray &line);
Answer<std::variant<Reply, Event>> parseFromKeeper(const QByteArray &line);

} // namespace Skykeep
