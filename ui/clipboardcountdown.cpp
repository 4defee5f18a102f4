// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/clipboardcountdown.h"

#include "ui/sensitiveclipboard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Skykeep {

ClipboardCountdown::ClipboardCountdown(SensitiveClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    auto *now = new QPushButton(tr("Clear now"), this);
    now->setObjectName(u"clearClipboard"_s);
    now->setAccessibleName(tr("Clear the clipboard now"));
    now->setFlat(true);
    connect(now, &QPushButton::clicked, &m_clipboard, &SensitiveClipboard::clearNow);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text);
    row->addWidget(now);
    connect(&m_clipboard, &SensitiveClipboard::countdownChanged, this, &ClipboardCountdown::update);
    update();
}

QString ClipboardCountdown::sentence(const SensitiveClipboard &clipboard)
{
    if (!clipboard.isCounting())
        return {};
    return tr("Clipboard is cleared in %1 s").arg(QLocale().toString(clipboard.secondsLeft()));
}

void ClipboardCountdown::update()
{
    m_text->setText(sentence(m_clipboard));
    setVisible(m_clipboard.isCounting());
}

} // namespace Skykeep
