// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/warningcard.h"

#include "models/accountwords.h"
#include "ui/remedies.h"
#include "ui/statusicons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// Some remedies are told as a command line; here a button does the same.
QString sentenceOf(const Warning &warning)
{
    return warning.remedyText.startsWith("skykeep "_L1) ? QString() : warning.remedyText;
}

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

WarningCard::WarningCard(const Warning &warning, Dismissal dismissal, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(toString(warning.code));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    const auto side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    auto *icon = new QLabel(this);
    icon->setPixmap(
        attentionIcon(warning.level, palette()).pixmap(QSize(side, side), devicePixelRatioF()));

    const auto level = AccountWords::level(warning.level);
    const auto words = warning.isAcknowledged ? tr("%1 (seen): %2") : tr("%1: %2");
    auto *column = new QVBoxLayout;
    column->addWidget(textLabel(words.arg(level, warning.text), this));
    if (const auto sentence = sentenceOf(warning); !sentence.isEmpty())
        column->addWidget(textLabel(sentence, this));
    setAccessibleName(words.arg(level, warning.text));

    auto *buttons = new QHBoxLayout;
    if (const auto text = Remedies::buttonText(warning); !text.isEmpty()) {
        auto *remedy = new QPushButton(text, this);
        remedy->setObjectName(u"remedy"_s);
        remedy->setAccessibleDescription(warning.text);
        connect(remedy, &QPushButton::clicked, this, &WarningCard::remedyAsked);
        buttons->addWidget(remedy);
    }
    // "Seen" as the remedy itself is the same button.
    if (dismissal == Dismissal::Possible && warning.remedy != Remedy::Acknowledge) {
        auto *dismiss = new QPushButton(tr("Dismiss"), this);
        dismiss->setObjectName(u"dismiss"_s);
        dismiss->setToolTip(tr("It stays listed, and returns when the facts change."));
        dismiss->setAccessibleDescription(warning.text);
        connect(dismiss, &QPushButton::clicked, this, &WarningCard::dismissalAsked);
        buttons->addWidget(dismiss);
    }
    buttons->addStretch();
    column->addLayout(buttons);

    auto *row = new QHBoxLayout(this);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
}

} // namespace Skykeep
