// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/welcomepage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

WelcomePage::WelcomePage(Invitation invitation, QWidget *parent)
    : QWidget(parent)
{
    auto *title = new QLabel(tr("Welcome to Skykeep"), this);
    auto font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.8);
    font.setBold(true);
    title->setFont(font);

    auto *add = new QPushButton(tr("&Add an account…"), this);
    add->setObjectName(u"welcomeAdd"_s);
    add->setDefault(true);
    connect(add, &QPushButton::clicked, this, &WelcomePage::addAccountAsked);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    if (invitation == Invitation::Sandbox) {
        auto *sandbox = new QPushButton(tr("&Try the sandbox"), this);
        sandbox->setObjectName(u"welcomeSandbox"_s);
        sandbox->setToolTip(tr("Made-up accounts on this computer; nothing leaves it."));
        connect(sandbox, &QPushButton::clicked, this, &WelcomePage::sandboxAsked);
        buttons->addWidget(sandbox);
    }
    buttons->addStretch();

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(title);
    column->addWidget(paragraph(tr("Keeps all your Bluesky and other AT Protocol accounts signed "
                                   "in, by renewing each session before it runs out."),
                                this));
    column->addWidget(paragraph(tr("Tells you what each server says about your account, and warns "
                                   "you while there is still time to act."),
                                this));
    column->addWidget(paragraph(tr("Keeps the sessions in your system's keychain, and passwords "
                                   "nowhere."),
                                this));
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch();
    column->addStretch();

    // Lines of text are hard to read when they are as wide as a screen.
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle, 10);
    row->addStretch(1);
}

} // namespace Skykeep
