// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/pseudotranslator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr QChar rightToLeftMark(0x200f);

QChar accented(QChar letter)
{
    static constexpr auto plain = "aceidnoruszACEIDNORUSZyY"_L1;
    static constexpr auto marked = u"áçéíđñöŕüšžÁÇÉÍĐÑÖŔÜŠŽýÝ";
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : QChar(marked[at]);
}

QString accented(const QString &text)
{
    // %1, %L1, %n, {name}, <tag>, a shortcut's letter
    static const QRegularExpression kept(u"%L?(\\d+|n)|\\{\\w+\\}|<[^>]*>|&\\w+;|&."_s);
    QString result;
    qsizetype from = 0;
    const auto add = [&result, &text](qsizetype begin, qsizetype end) {
        for (const auto letter : QStringView(text).sliced(begin, end - begin))
            result += accented(letter);
    };
    for (auto found = kept.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        add(from, match.capturedStart());
        result += match.capturedView();
        from = match.capturedEnd();
    }
    add(from, text.size());
    return result;
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *source, const char *,
                                    int) const
{
    const QLatin1StringView place(context);
    if (place == "QGuiApplication"_L1 && QLatin1StringView(source) == "QT_LAYOUT_DIRECTION"_L1)
        return m_direction == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s;
    // What Qt says of itself is not ours to translate, and it reads the names of keys back.
    if (place.size() > 1 && place.front() == u'Q' && QChar(place.at(1)).isUpper())
        return {};
    const auto text = QString::fromUtf8(source);
    const QString longer(text.size() / 3, u'~');
    const auto whole = u"[%1%2]"_s.arg(accented(text), longer);
    return m_direction == Qt::RightToLeft ? rightToLeftMark + whole + rightToLeftMark : whole;
}

} // namespace Skykeep
