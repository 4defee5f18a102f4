// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/factsheet.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

FactSheet::FactSheet(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this)) // a form layout cuts wrapped text that changes
{
    m_layout->setContentsMargins({});
    m_layout->setColumnStretch(1, 1);
}

void FactSheet::setFacts(const std::vector<Fact> &facts)
{
    while (m_lines.size() < facts.size()) {
        Line line{new QLabel(this), new QLabel(this)};
        line.value->setWordWrap(true);
        line.value->setTextFormat(Qt::PlainText);
        line.value->setTextInteractionFlags(Qt::TextSelectableByMouse
                                            | Qt::TextSelectableByKeyboard);
        const int row = int(m_lines.size());
        m_layout->addWidget(line.name, row, 0, Qt::AlignTop);
        m_layout->addWidget(line.value, row, 1);
        m_lines.push_back(line);
    }
    for (size_t i = 0; i < facts.size(); ++i) {
        const auto &[name, value] = facts.at(i);
        const auto &line = m_lines.at(i);
        if (line.name->text() != name)
            line.name->setText(name);
        if (line.value->text() != value)
            line.value->setText(value);
        line.value->setAccessibleName(name + u": "_s + value);
    }
}

} // namespace Skykeep
