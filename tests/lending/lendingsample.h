// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "lending/grant.h"
#include "lending/lendlog.h"

namespace Skykeep {

inline Did sampleAccountDid(QStringView text = u"did:web:alice.example.com")
{
    return Did::parse(text).value();
}

inline Nsid sampleMethod(QStringView text = u"com.atproto.repo.createRecord")
{
    return Nsid::parse(text).value();
}

inline ProgramKey sampleProgram(const QString &path = QStringLiteral("/opt/bot/bin/bot"))
{
    return {ProgramKey::Kind::Executable, path, {}};
}

//! A script whose digest is made of one digit.
inline ProgramKey sampleScript(char digit, const QString &path = QStringLiteral("/opt/bot/post.py"))
{
    return {ProgramKey::Kind::Script, path, QByteArray(64, digit)};
}

//! As the system would tell of a program with \a key.
inline Program sampleAsker(const ProgramKey &key = sampleProgram())
{
    Program program;
    program.user = 1000;
    program.key = key;
    return program;
}

inline Allowance sampleAllowance(QStringView words = u"read")
{
    return parseAllowance(words).value();
}

//! For good, to read.
inline Grant sampleGrant(const ProgramKey &key = sampleProgram(), QStringView words = u"read")
{
    return {.program = key, .account = sampleAccountDid(), .allowance = sampleAllowance(words)};
}

inline Want sampleCall(QStringView method)
{
    return Want::call(sampleMethod(method));
}

} // namespace Skykeep
