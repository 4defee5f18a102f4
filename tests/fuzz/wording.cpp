// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/cutting.h"
#include "fuzz/targets.h"
#include "xrpc/servertext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

bool isShown(QChar c)
{
    return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
        && c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph;
}

} // namespace

//! The first byte bounds the length, the first line is a secret, the rest is the server's.
void Fuzz::wording(QByteArrayView input, Claims &claims)
{
    static const QRegularExpression jwt(u"eyJ[A-Za-z0-9_.-]{8,}"_s);
    if (input.isEmpty())
        return;
    const auto maximum = qsizetype(1 + quint8(input.front()));
    const auto [secret, rest] = firstLine(input.sliced(1));
    const auto text = QString::fromUtf8(rest);
    const std::vector<Secret> secrets{Secret(secret.toByteArray())};

    const auto tidy = tidied(text, maximum, secrets);

    claims.claim(tidy.size() <= maximum, "a server's words fit where they are shown");
    claims.claim(std::ranges::all_of(tidy, isShown), "a server's words are one visible line");
    claims.claim(tidy.isValidUtf16(), "no character is cut in two");
    claims.claim(!tidy.contains(jwt), "nothing shaped like a token is shown");
    claims.claim(tidied(tidy, maximum, secrets) == tidy, "what is tidy stays as it is");
    // One that holds an ellipsis, which stands for what was left out, cannot be told from it.
    const auto word = QString::fromUtf8(secret).simplified();
    if (!word.isEmpty() && !word.contains(u'…'))
        claims.claim(!tidy.contains(word), "a secret is not shown");
}

} // namespace Skykeep
