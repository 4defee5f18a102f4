// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/servertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// Format characters include the ones that reverse the direction of what is displayed.
bool isVisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString visiblePart(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (const auto character : text.toUcs4()) {
        if (isVisible(character))
            visible += QChar::fromUcs4(character);
    }
    return visible;
}

QString shortened(QString text, qsizetype maximum)
{
    if (text.size() <= maximum)
        return text;
    text.truncate(maximum - 1);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text + u'…';
}

} // namespace

QString tidied(QStringView text, qsizetype maximum, const std::vector<Secret> &secrets)
{
    static const QRegularExpression jwt(u"eyJ[A-Za-z0-9_.-]{8,}"_s);

    // Secrets are looked for last: a character dropped from within one would have hidden it.
    auto tidy = visiblePart(text).simplified();
    for (const auto &secret : secrets) {
        const auto word = visiblePart(QString::fromUtf8(secret.reveal())).simplified();
        if (!word.isEmpty())
            tidy.replace(word, u"…"_s);
    }
    tidy.replace(jwt, u"…"_s);
    return shortened(std::move(tidy), maximum);
}

} // namespace Skykeep
