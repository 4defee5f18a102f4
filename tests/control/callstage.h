// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "control/controlstage.h"

#include <QCoreApplication>

namespace Skykeep {

//! A keeper that lends Alice's calls to the test, to a server that is the test.
struct CallStage {
    CallStage()
    {
        const auto &account = stage.world.keeper().registry().at(0);
        did = account.did().toString();
        Grant grant{.program = ProgramKey{ProgramKey::Kind::Executable,
                                          QCoreApplication::applicationFilePath()},
                    .account = account.did(),
                    .allowance = *parseAllowance(u"read,write")};
        SKYKEEP_VERIFY_VALUE(stage.lending.grants().add(grant));
        grant.allowance.service = QStringLiteral("did:web:api.bsky.app#bsky_appview");
        SKYKEEP_VERIFY_VALUE(stage.lending.grants().add(grant));
        client = std::make_unique<RawClient>(stage.address());
        client->greet();
    }

    void call(const QByteArray &arguments, int id = 1) const
    {
        client->write(request(id, "call", arguments));
    }
    ScriptedStream *stream(std::size_t index = 0) const
    {
        const auto &streams = stage.streams.streams;
        const bool isThere = QTest::qWaitFor([&] { return streams.size() > index; });
        return isThere ? streams[index].get() : nullptr;
    }

    ControlStage stage;
    std::unique_ptr<RawClient> client;
    QString did;
};

inline HttpReply jsonHead(int status = 200)
{
    return {status, {}, {{"Content-Type", "application/json"}, {"Date", "unread"}}};
}

//! The bytes in a line of the keeper's.
inline QByteArray dataIn(const QJsonObject &line)
{
    return QByteArray::fromBase64(line[QLatin1String("data")].toString().toLatin1());
}

} // namespace Skykeep
