// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/cutting.h"
#include "fuzz/targets.h"
#include "protocol/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype longestSentence = 400;

QByteArray withoutEnd(QByteArray line)
{
    line.chop(1);
    return line;
}

void checkSentence(const Failure &failure, Claims &claims)
{
    claims.claim(!failure.message.isEmpty() && failure.message.size() <= longestSentence
                     && std::ranges::none_of(failure.message,
                                             [](QChar c) {
                                                 return c.category() == QChar::Other_Control;
                                             }),
                 "a refusal is one short line");
}

void checkHello(const QByteArray &line, Claims &claims)
{
    const auto hello = parseClientHello(line);
    if (!hello) {
        checkSentence(hello.error(), claims);
        return;
    }
    const auto again = parseClientHello(withoutEnd(encode(*hello)));
    claims.claim(again && *again == *hello, "a client's hello written is read again");
}

void checkRequest(const QByteArray &line, Claims &claims)
{
    const auto request = parseRequest(line);
    if (!request) {
        checkSentence(request.error(), claims);
        return;
    }
    const auto text = encode(*request);
    claims.claim(text.count('\n') == 1 && text.endsWith('\n'), "a message is one line");
    const auto again = parseRequest(withoutEnd(text));
    claims.claim(again && *again == *request, "a request written is read again");
}

// Only what is UTF-8 can be a password here; the rest never gets as far.
void checkPassword(const QByteArray &line, QByteArrayView bytes, Claims &claims)
{
    auto request = parseRequest(line);
    const auto password = QString::fromUtf8(bytes);
    if (!request || password.toUtf8() != bytes)
        return;
    const auto text = encodeWithPassword(*request, Secret(bytes.toByteArray()));
    claims.claim(text.reveal().count('\n') == 1, "a message with a password is one line");
    const auto again = parseRequest(withoutEnd(text.reveal()));
    request->arguments.insert("password"_L1, password);
    claims.claim(again && *again == *request, "a password arrives as it was typed");
}

} // namespace

//! The first line is the client's; where more follows, it is a password.
void Fuzz::request(QByteArrayView input, Claims &claims)
{
    const auto [first, rest] = firstLine(input);
    const auto line = first.toByteArray();
    checkHello(line, claims);
    checkRequest(line, claims);
    checkPassword(line, rest, claims);
}

} // namespace Skykeep
