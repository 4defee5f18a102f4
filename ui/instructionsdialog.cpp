// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/instructionsdialog.h"

#include "ui/labels.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int usualLetters = 92; // in a line of text

}

InstructionsDialog::InstructionsDialog(const Instructions &instructions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(instructions.title);
    auto *column = new QVBoxLayout(this);
    column->addWidget(paragraph(instructions.opening));
    for (const auto &way : instructions.ways) {
        column->addSpacing(6);
        column->addWidget(paragraph(way.sentence));
        auto *grid = new QGridLayout;
        grid->setColumnStretch(1, 1);
        for (const auto &line : way.lines)
            add(line, *grid);
        column->addLayout(grid);
    }
    column->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *check = buttons->addButton(instructions.check, QDialogButtonBox::ActionRole);
    check->setObjectName(u"check"_s);
    check->setDefault(true);
    connect(check, &QPushButton::clicked, this, &InstructionsDialog::checkAsked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * usualLetters, 0);
    check->setFocus();
}

bool InstructionsDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        makeRoom(*this);
    return isHandled;
}

QWidget *InstructionsDialog::paragraph(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void InstructionsDialog::add(const Instructions::Line &line, QGridLayout &grid)
{
    const int row = grid.rowCount();
    auto *name = new QLabel(line.name, this);
    auto *text = new QLineEdit(line.text, this);
    text->setReadOnly(true);
    text->setCursorPosition(0);
    text->setAccessibleName(line.name);
    name->setBuddy(text);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy: %1").arg(line.name));
    connect(copy, &QPushButton::clicked, this, [copy, words = line.text] {
        QGuiApplication::clipboard()->setText(words);
        copy->setText(tr("Copied"));
    });
    grid.addWidget(name, row, 0);
    grid.addWidget(text, row, 1);
    grid.addWidget(copy, row, 2);
}

} // namespace Skykeep
