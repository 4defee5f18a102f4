// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/factsheet.h"

#include "ui/labels.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

FactSheet::FactSheet(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this)) // a form layout cuts wrapped text that changes
{
    m_layout->setContentsMargins({});
    m_layout->setColumnStretch(1, 1);
}

void FactSheet::addLine()
{
    Line line{new QLabel(this), new QLabel(this), new QToolButton(this)};
    line.copy->hide();
    line.value->setWordWrap(true);
    line.value->setTextFormat(Qt::PlainText);
    alignLeading(*line.value, Qt::AlignTop);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    line.copy->setText(tr("Copy"));
    line.copy->setAutoRaise(true);
    line.copy->setFocusPolicy(Qt::StrongFocus);
    connect(line.copy, &QToolButton::clicked, this,
            [this, value = line.value] { Q_EMIT copyAsked(value->text()); });
    const int row = int(m_lines.size());
    m_layout->addWidget(line.name, row, 0, Qt::AlignTop);
    m_layout->addWidget(line.value, row, 1, 1, 2);
    m_lines.push_back(line);
}

void FactSheet::showCopy(int row, bool isShown)
{
    const auto &line = m_lines.at(size_t(row));
    if (line.copy->isHidden() != isShown)
        return;
    // Without a button the value has its room as well.
    m_layout->removeWidget(line.value);
    if (isShown) {
        m_layout->addWidget(line.value, row, 1);
        m_layout->addWidget(line.copy, row, 2, Qt::AlignTop);
    } else {
        m_layout->removeWidget(line.copy);
        m_layout->addWidget(line.value, row, 1, 1, 2);
    }
    line.copy->setVisible(isShown);
    // It is taller than a line of text.
    const auto vertical = isShown ? Qt::AlignVCenter : Qt::AlignTop;
    m_layout->setAlignment(line.name, vertical);
    alignLeading(*line.value, vertical);
}

QList<QWidget *> FactSheet::buttons() const
{
    QList<QWidget *> buttons;
    for (const auto &line : m_lines)
        buttons << line.copy;
    return buttons;
}

void FactSheet::setFacts(const std::vector<Fact> &facts)
{
    const bool isGrowing = m_lines.size() < facts.size();
    while (m_lines.size() < facts.size())
        addLine();
    if (isGrowing)
        Q_EMIT grown();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const auto &line = m_lines.at(i);
        const bool isUsed = i < facts.size();
        line.name->setVisible(isUsed);
        line.value->setVisible(isUsed);
        showCopy(int(i), isUsed && facts.at(i).isCopied);
        if (!isUsed)
            continue;
        const auto &[name, value, isCopied] = facts.at(i);
        if (line.name->text() != name)
            line.name->setText(name);
        if (line.value->text() != value)
            line.value->setText(value);
        line.value->setAccessibleName(name + u": "_s + value);
        line.copy->setAccessibleName(tr("Copy: %1").arg(name));
        line.copy->setToolTip(line.copy->accessibleName());
    }
}

} // namespace Skykeep
