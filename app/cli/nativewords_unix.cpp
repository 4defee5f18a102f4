// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "nativewords_unix.h"

#include <QStringDecoder>

#include <algorithm>

namespace Skykeep {

namespace {

constexpr char16_t firstEscape = 0xdc80;
constexpr char16_t lastEscape = 0xdcff;
constexpr char16_t escapeBase = 0xdc00;

//! How many bytes at the start of \a bytes, at most four, are one character; 0 where none are.
qsizetype characterAt(QByteArrayView bytes)
{
    for (qsizetype size = 1; size <= std::min<qsizetype>(4, bytes.size()); ++size) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes.first(size));
        if (!decoder.hasError() && !text.isEmpty())
            return size;
    }
    return 0;
}

} // namespace

QString fromNativeWord(QByteArrayView word)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString whole = decoder(word);
    if (!decoder.hasError())
        return whole;
    QString text;
    while (!word.isEmpty()) {
        const auto size = characterAt(word);
        if (size == 0) {
            text += QChar(char16_t(escapeBase + static_cast<unsigned char>(word[0])));
            word = word.sliced(1);
        } else {
            text += QString::fromUtf8(word.first(size));
            word = word.sliced(size);
        }
    }
    return text;
}

QByteArray toNativeWord(const QString &word)
{
    QByteArray bytes;
    qsizetype start = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const auto unit = word[i].unicode();
        const bool isPair = i > 0 && word[i - 1].isHighSurrogate();
        if (unit < firstEscape || unit > lastEscape || isPair)
            continue;
        bytes += word.sliced(start, i - start).toUtf8() + char(unit - escapeBase);
        start = i + 1;
    }
    return bytes + word.sliced(start).toUtf8();
}

} // namespace Skykeep
