// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/labels.h"

#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace Skykeep {

void alignLeading(QLabel &label, Qt::Alignment vertical)
{
    label.setAlignment((label.isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft)
                       | vertical);
}

QString isolated(const QString &text)
{
    constexpr QChar begin(0x2066);
    constexpr QChar end(0x2069);
    return QGuiApplication::isRightToLeft() ? begin + text + end : text;
}

QString breakable(const QString &text)
{
    constexpr QChar breakHere(0x200b);
    constexpr qsizetype longest = 44;
    QStringList words = text.split(u' ');
    for (auto &word : words) {
        for (auto place = longest; place < word.size(); place += longest) {
            while (place > 0 && (word.at(place).isLowSurrogate() || word.at(place).isMark()))
                --place;
            word.insert(place, breakHere);
        }
    }
    return words.join(u' ');
}

void makeRoom(QDialog &dialog)
{
    const int most = dialog.screen()->availableGeometry().height();
    const int needed = std::min(dialog.layout()->totalHeightForWidth(dialog.width()), most);
    if (needed != dialog.minimumHeight())
        dialog.setMinimumHeight(needed);
}

} // namespace Skykeep
