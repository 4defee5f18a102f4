// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/welcomepage.h"

#include "ui/applicationicon.h"
#include "ui/focusring.h"
#include "ui/statusicons.h"
#include "ui/warningstack.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int pictureSide = 96;
constexpr int glyphSide = 24;

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void enlarge(QLabel *label, double factor, QFont::Weight weight)
{
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    label->setFont(font);
}

} // namespace

WelcomePage::WelcomePage(Remedies &remedies, AccountActions &actions, Invitation invitation,
                         QWidget *parent)
    : QScrollArea(parent)
    , m_warnings(new WarningStack(remedies, actions, this))
{
    m_warnings->setHeir(this);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Welcome to Skykeep"));
    new FocusRing(this);
    auto *page = new QWidget(this);
    m_secrets = paragraph({}, page);
    m_secrets->setObjectName(u"welcomeSecrets"_s);

    auto *column = new QVBoxLayout;
    column->setSpacing(14);
    column->addStretch(2);
    column->addLayout(makeHead(page));
    column->addSpacing(10);
    column->addLayout(makePromise(
        Glyph::Circle, tr("Keeps you signed in"),
        paragraph(tr("Skykeep renews the sessions of all your Bluesky and other AT Protocol "
                     "accounts, each before it runs out."),
                  page)));
    column->addLayout(makePromise(
        Glyph::Bell, tr("Says what is going on"),
        paragraph(tr("It shows what every account's server says about it, and warns you while "
                     "there is still time to act."),
                  page)));
    column->addLayout(makePromise(Glyph::Lock, tr("Keeps your secrets safe"), m_secrets));
    column->addSpacing(6);
    column->addWidget(m_warnings);
    column->addWidget(paragraph(tr("To begin, add an account: you need its handle, such as "
                                   "alice.bsky.social, and its password. An app password is best."),
                                page));
    column->addLayout(makeButtons(page, invitation));
    column->addStretch(3);

    // Lines of text are hard to read when they are as wide as a screen.
    auto *middle = new QWidget(page);
    middle->setLayout(column);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 84);
    auto *row = new QHBoxLayout(page);
    row->addStretch(1);
    row->addWidget(middle, 10);
    row->addStretch(1);
    setWidget(page);
    setKeychain({});
    drawIcons();
}

QLayout *WelcomePage::makeHead(QWidget *parent)
{
    m_picture = new QLabel(parent);
    m_picture->setAlignment(Qt::AlignCenter);
    auto *title = new QLabel(tr("Welcome to Skykeep"), parent);
    title->setAlignment(Qt::AlignCenter);
    enlarge(title, 1.8, QFont::Bold);

    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(m_picture);
    column->addWidget(title);
    return column;
}

QLayout *WelcomePage::makePromise(Glyph glyph, const QString &heading, QLabel *text)
{
    auto *parent = text->parentWidget();
    auto *picture = new QLabel(parent);
    m_glyphs.emplace_back(picture, glyph);
    auto *title = new QLabel(heading, parent);
    enlarge(title, 1.1, QFont::DemiBold);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

QLayout *WelcomePage::makeButtons(QWidget *parent, Invitation invitation)
{
    auto *add = new QPushButton(tr("A&dd an account…"), parent);
    add->setObjectName(u"welcomeAdd"_s);
    add->setDefault(true); // looks like it, and takes Return
    setFocusProxy(add);
    connect(add, &QPushButton::clicked, this, &WelcomePage::addAccountAsked);

    auto *row = new QHBoxLayout;
    row->addWidget(add);
    if (invitation == Invitation::Sandbox) {
        auto *sandbox = new QPushButton(tr("&Try the sandbox"), parent);
        sandbox->setObjectName(u"welcomeSandbox"_s);
        sandbox->setToolTip(tr("Made-up accounts on this computer; nothing leaves it."));
        sandbox->setAccessibleDescription(sandbox->toolTip());
        connect(sandbox, &QPushButton::clicked, this, &WelcomePage::sandboxAsked);
        row->addWidget(sandbox);
    }
    row->addStretch();
    // What is done first is large enough to be found first.
    for (auto *button : parent->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly))
        button->setMinimumHeight(fontMetrics().height() * 2);
    return row;
}

void WelcomePage::setKeychain(const QString &backend)
{
    m_secrets->setText(backend.isEmpty()
                           ? tr("Sessions lie in your system's keychain and nowhere else. Your "
                                "password is used once and stored nowhere.")
                           : tr("Sessions lie in your keychain, %1, and nowhere else. Your "
                                "password is used once and stored nowhere.")
                                 .arg(backend));
}

void WelcomePage::setWarnings(const std::vector<Warning> &warnings)
{
    m_warnings->setWarnings(warnings, std::nullopt);
}

void WelcomePage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void WelcomePage::drawIcons()
{
    m_picture->setPixmap(
        applicationIcon().pixmap(QSize(pictureSide, pictureSide), devicePixelRatioF()));
    for (const auto &[label, glyph] : m_glyphs)
        label->setPixmap(
            glyphIcon(glyph, palette()).pixmap(QSize(glyphSide, glyphSide), devicePixelRatioF()));
}

} // namespace Skykeep
