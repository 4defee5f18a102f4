// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "house/cppcode.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (auto i = from; i < to && i < text.size(); ++i) {
        if (text.at(i) != u'\n')
            text[i] = u' ';
    }
}

// The end of a literal between two \a quote, where \a from is the character after the first.
qsizetype literalEnd(const QString &text, qsizetype from, QChar quote)
{
    for (auto i = from; i < text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == quote || text.at(i) == u'\n')
            return i;
    }
    return text.size();
}

qsizetype found(qsizetype offset, const QString &text)
{
    return offset < 0 ? text.size() : offset;
}

} // namespace

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

QString withoutWords(const QString &source)
{
    static const QRegularExpression rawStart(u"^R\"([^()\\\\\\s]{0,16})\\("_s);
    auto code = source;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const auto rest = QStringView(code).sliced(i);
        if (rest.startsWith("//"_L1)) {
            const auto end = found(code.indexOf(u'\n', i), code);
            blank(code, i, end);
            i = end;
        } else if (rest.startsWith("/*"_L1)) {
            const auto end = found(code.indexOf("*/"_L1, i + 2), code);
            blank(code, i, end + 2);
            i = end + 1;
        } else if (rest.startsWith("R\""_L1)) {
            const auto start = rawStart.match(code.mid(i, 32));
            if (!start.hasMatch())
                continue;
            const auto closing = u')' + start.captured(1) + u'"';
            const auto end = found(code.indexOf(closing, i), code);
            blank(code, i + 2, end + closing.size() - 1);
            i = end + closing.size() - 1;
        } else if (rest.front() == u'"') {
            const auto end = literalEnd(code, i + 1, u'"');
            blank(code, i + 1, end);
            i = end;
        } else if (rest.front() == u'\'' && (i == 0 || !isWordCharacter(code.at(i - 1)))) {
            // After a word character it separates digits: 86'400.
            const auto end = literalEnd(code, i + 1, u'\'');
            blank(code, i + 1, end);
            i = end;
        }
    }
    return code;
}

qsizetype afterBracket(QStringView code, qsizetype open)
{
    qsizetype depth = 0;
    for (auto i = open; i < code.size(); ++i) {
        if (u"([{"_s.contains(code.at(i)))
            ++depth;
        else if (u")]}"_s.contains(code.at(i)) && --depth == 0)
            return i + 1;
    }
    return -1;
}

qsizetype openingBracket(QStringView code, qsizetype close)
{
    qsizetype depth = 0;
    for (auto i = close; i >= 0; --i) {
        if (u")]}"_s.contains(code.at(i)))
            ++depth;
        else if (u"([{"_s.contains(code.at(i)) && --depth == 0)
            return i;
    }
    return -1;
}

qsizetype afterAngle(QStringView code, qsizetype open)
{
    qsizetype depth = 0;
    for (auto i = open; i < code.size() && code.at(i) != u';'; ++i) {
        if (code.at(i) == u'<')
            ++depth;
        else if (code.at(i) == u'>' && code.at(i - 1) != u'-' && --depth == 0)
            return i + 1;
    }
    return -1;
}

} // namespace Skykeep
