// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"
#include "protocol/failure.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace Skykeep {

//! A blocking stream of bytes to a keeper that was checked to run as our user, or as the one who was named.
class KeeperChannel
{
public:
    //! Nothing is sent. NoKeeper where nobody listens at \a address. The \a limit is for a keeper whose
    //! queue is full.
    //! Nothing for \a owner: the keeper is ours.
    static Answer<std::unique_ptr<KeeperChannel>> open(const QString &address, Milliseconds limit,
                                                       std::optional<unsigned> owner = {});

    KeeperChannel() = default;
    KeeperChannel(const KeeperChannel &) = delete;
    KeeperChannel &operator=(const KeeperChannel &) = delete;
    virtual ~KeeperChannel() = default;

    virtual Answer<void> send(QByteArrayView bytes, Milliseconds limit) = 0;
    //! What has arrived, at least one byte; empty at the stream's end. No limit: for ever.
    virtual Answer<QByteArray> receive(std::optional<Milliseconds> limit) = 0;
};

tl::unexpected<Failure> nobodyListens();
tl::unexpected<Failure> keeperIsSilent();
tl::unexpected<Failure> connectionLost(const QString &detail);

} // namespace Skykeep
