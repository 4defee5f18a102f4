// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/warningcard.h"

#include "base/timewords.h"
#include "models/accountwords.h"
#include "ui/remedies.h"
#include "ui/statusicons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

// Some remedies are told as a command line; here a button does the same.
QString sentenceOf(const Warning &warning)
{
    return warning.remedyText.startsWith("skykeep "_L1) ? QString() : warning.remedyText;
}

QString headed(const Warning &warning)
{
    if (warning.snoozedUntil) {
        return WarningCard::tr("%1 (silent until %3): %2")
            .arg(u"%1"_s, u"%2"_s, momentText(*warning.snoozedUntil));
    }
    return warning.isAcknowledged ? WarningCard::tr("%1 (seen): %2") : WarningCard::tr("%1: %2");
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

WarningCard::WarningCard(const Warning &warning, Choices choices, QWidget *parent)
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
    const auto words = headed(warning).arg(level, warning.text);
    auto *column = new QVBoxLayout;
    column->addWidget(textLabel(words, this));
    if (const auto sentence = sentenceOf(warning); !sentence.isEmpty())
        column->addWidget(textLabel(sentence, this));
    setAccessibleName(words);

    auto *buttons = new QHBoxLayout;
    if (const auto text = Remedies::buttonText(warning); !text.isEmpty()) {
        auto *remedy = new QPushButton(text, this);
        remedy->setObjectName(u"remedy"_s);
        remedy->setAccessibleDescription(warning.text);
        connect(remedy, &QPushButton::clicked, this, &WarningCard::remedyAsked);
        buttons->addWidget(remedy);
    }
    // "Seen" as the remedy itself is the same button.
    if (choices.canDismiss && warning.remedy != Remedy::Acknowledge) {
        auto *dismiss = new QPushButton(tr("Dismiss"), this);
        dismiss->setObjectName(u"dismiss"_s);
        dismiss->setToolTip(tr("It stays listed, and returns when the facts change."));
        dismiss->setAccessibleDescription(warning.text);
        connect(dismiss, &QPushButton::clicked, this, &WarningCard::dismissalAsked);
        buttons->addWidget(dismiss);
    }
    if (choices.canSnooze)
        buttons->addWidget(makeSnooze(warning));
    const bool isBeside = choices.buttons == Buttons::Beside;
    if (!isBeside) {
        buttons->addStretch();
        column->addLayout(buttons);
    }

    auto *row = new QHBoxLayout(this);
    row->addWidget(icon, 0, isBeside ? Qt::AlignVCenter : Qt::AlignTop);
    row->addLayout(column, 1);
    if (isBeside)
        row->addLayout(buttons);
}

QPushButton *WarningCard::makeSnooze(const Warning &warning)
{
    auto *later = new QPushButton(tr("Later"), this);
    later->setObjectName(u"snooze"_s);
    later->setToolTip(tr("Silent for a while; it comes back by itself."));
    later->setAccessibleDescription(warning.text);
    auto *menu = new QMenu(later);
    const std::pair<QString, Milliseconds> times[] = {{tr("Remind me in an &hour"), 1h},
                                                      {tr("Remind me &tomorrow"), 24h},
                                                      {tr("Remind me in a &week"), 7 * 24h}};
    for (const auto &[words, time] : times)
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, delay = time] { Q_EMIT snoozeAsked(delay); });
    later->setMenu(menu);
    return later;
}

} // namespace Skykeep
