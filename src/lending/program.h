// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "platform/peerprocess.h"

#include <QByteArray>
#include <QString>

#include <compare>
#include <optional>
#include <tuple>
#include <vector>

namespace Skykeep {

class ScriptDigests;

//! What a program is remembered by. A label, as PeerProcess says.
struct ProgramKey {
    enum class Kind {
        Executable, //!< A path.
        Script, //!< A path, with the digest of what the file held.
        Unit, //!< A systemd unit.
        User, //!< Another user's number: the one hard fact.
    };

    Kind kind = Kind::Executable;
    QString name = {};
    QByteArray digest = {}; //!< SHA-256 of a script, in hexadecimal; else empty.

    friend bool operator==(const ProgramKey &, const ProgramKey &) = default;
    friend auto operator<=>(const ProgramKey &a, const ProgramKey &b)
    {
        return std::tie(a.kind, a.name, a.digest) <=> std::tie(b.kind, b.name, b.digest);
    }
};

//! "executable", "script", "unit", "user"
QString toString(ProgramKey::Kind kind);
std::optional<ProgramKey::Kind> programKindFrom(QStringView word);

//! A session at one terminal, for as long as its first process lives.
struct TerminalKey {
    qint64 session = 0;
    quint64 startTime = 0;

    friend bool operator==(const TerminalKey &, const TerminalKey &) = default;
};

//! Whether that process is gone.
bool hasEnded(const TerminalKey &terminal);

//! Who asks, worked out from what the system told.
struct Program {
    std::optional<unsigned> user = {};
    bool isOtherUser = false;
    std::vector<ProcessFacts> chain = {}; //!< As PeerProcess::chain().
    QString unit = {};
    //! Which of the chain is the one that asks: not `skykeep` itself, but what ran it.
    std::optional<size_t> shown = {};
    //! Nothing for a bare shell or interpreter, and for what is unknown: never remembered for good.
    std::optional<ProgramKey> key = {};
    std::optional<TerminalKey> terminal = {};

    //! In a word or two, "backup.py" or "an unknown program"; never empty.
    QString displayName() const;
};

//! Goes up the chain from the peer, past `skykeep` and all else that only runs what it was told on its command line
//! (`sh -c`, `node -e`, xargs), to the nearest program, or to the script that a shell or interpreter runs. Reads
//! script files. What a service manager has sent on such an errand has the key of its unit.
Program programOf(const PeerProcess &peer, ScriptDigests &digests);

//! The key of a program file: of a script where it is one. NotFound, Storage where it cannot be read, or
//! InvalidInput for a shell or interpreter.
Result<ProgramKey> programKeyOf(const QString &file);

} // namespace Skykeep
