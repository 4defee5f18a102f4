// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/consentwindow.h"

#include "models/lentwords.h"
#include "ui/consentcard.h"
#include "ui/consentwords.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

ConsentWindow::ConsentWindow(Services services, Place place)
    : QWidget(nullptr, Qt::Dialog | Qt::WindowStaysOnTopHint)
    , m_services(services)
    , m_place(place)
    , m_look(services.clock.makeAlarm([this] { setReachable(m_shown.has_value()); }))
    , m_notice(services.clock.makeAlarm([this] {
        if (!m_shown)
            hide();
    }))
{
    setObjectName(u"consent"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    makeWidgets();
    layOut();
    translate();
    for (auto *widget : findChildren<QWidget *>())
        widget->installEventFilter(this);
    connect(&m_services.desk, &ConsentDesk::asked, this, &ConsentWindow::take);
    connect(&m_services.desk, &ConsentDesk::gone, this, &ConsentWindow::drop);
    connect(&m_services.desk, &ConsentDesk::changed, this, [this](quint64 id) {
        if (m_shown == id)
            refreshCard();
    });
    showQuestion({});
    if (!m_services.desk.questions().empty())
        take(m_services.desk.questions().front().id);
}

ConsentWindow::~ConsentWindow() = default;

void ConsentWindow::makeWidgets()
{
    const auto button = [this](const QString &name) {
        auto *made = new QPushButton(this);
        made->setObjectName(name);
        return made;
    };
    const auto words = [this](const QString &name) {
        auto *label = new QLabel(this);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    m_goneLine = new QWidget(this);
    m_gonePicture = new QLabel(m_goneLine);
    m_goneText = words(u"gone"_s);
    m_goneText->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_places = new QWidget(this);
    m_placeText = words(u"place"_s);
    m_placeText->setWordWrap(false);
    m_previous = button(u"previous"_s);
    m_next = button(u"next"_s);
    m_denyAll = button(u"denyAll"_s);
    m_card = new ConsentCard(this);
    m_answers = new QWidget(this);
    m_lastingLabel = new QLabel(this);
    m_lasting = new QComboBox(this);
    m_lasting->setObjectName(u"lasting"_s);
    m_lastingLabel->setBuddy(m_lasting);
    m_consequence = words(u"consequence"_s);
    m_never = button(u"never"_s);
    m_deny = button(u"deny"_s);
    m_allow = button(u"allow"_s);
    m_close = button(u"close"_s);
    m_boundary = words(u"boundary"_s);
    auto font = m_boundary->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    m_boundary->setFont(font);

    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_denyAll, &QPushButton::clicked, this, &ConsentWindow::denyAll);
    connect(m_never, &QPushButton::clicked, this, &ConsentWindow::never);
    connect(m_deny, &QPushButton::clicked, this, [this] { answer(Consent::Deny); });
    connect(m_allow, &QPushButton::clicked, this, &ConsentWindow::allow);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_lasting, &QComboBox::currentIndexChanged, this, &ConsentWindow::updateConsequence);
}

void ConsentWindow::layOut()
{
    auto *gone = new QHBoxLayout(m_goneLine);
    gone->setContentsMargins({});
    gone->addWidget(m_gonePicture, 0, Qt::AlignTop);
    gone->addWidget(m_goneText, 1);

    auto *places = new QHBoxLayout(m_places);
    places->setContentsMargins({});
    places->addWidget(m_placeText);
    places->addWidget(m_previous);
    places->addWidget(m_next);
    places->addStretch();
    places->addWidget(m_denyAll);

    auto *lasting = new QHBoxLayout;
    lasting->addWidget(m_lastingLabel);
    lasting->addWidget(m_lasting);
    lasting->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_never);
    buttons->addStretch();
    buttons->addWidget(m_deny);
    buttons->addWidget(m_allow);
    auto *answers = new QVBoxLayout(m_answers);
    answers->setContentsMargins({});
    answers->addLayout(lasting);
    answers->addWidget(m_consequence);
    answers->addLayout(buttons);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_places);
    column->addWidget(m_goneLine);
    column->addWidget(m_card, 1);
    column->addWidget(m_answers);
    column->addWidget(m_boundary);
    column->addWidget(m_close, 0, Qt::AlignTrailing);
}

void ConsentWindow::translate()
{
    setWindowTitle(m_place == Place::Sandbox ? tr("A program asks – Skykeep (Sandbox)")
                                             : tr("A program asks – Skykeep"));
    m_previous->setText(tr("&Previous"));
    m_next->setText(tr("Ne&xt"));
    m_denyAll->setText(tr("Den&y all"));
    m_denyAll->setAccessibleDescription(tr("Says no to every question that waits, this once"));
    m_lastingLabel->setText(tr("Allo&w:"));
    m_lasting->setAccessibleName(tr("How much to allow"));
    m_never->setText(tr("&Never allow"));
    m_never->setToolTip(tr("This program is not asked about again, and gets nothing like this."));
    m_deny->setText(tr("&Deny"));
    m_deny->setToolTip(tr("No, this once"));
    m_allow->setText(tr("&Allow"));
    m_close->setText(tr("&Close"));
    m_boundary->setText(tr("Skykeep asks the system who this is. Another program running as you "
                           "could pretend to be it."));
    refreshCard();
}

void ConsentWindow::open()
{
    if (!m_shown && !m_services.desk.questions().empty())
        showQuestion(m_services.desk.questions().front().id);
    if (!m_shown)
        return;
    if (isMinimized())
        showNormal();
    else
        show();
    raise();
    activateWindow();
}

void ConsentWindow::take(quint64 id)
{
    m_gone.clear();
    if (!m_shown)
        showQuestion(id);
    updatePlace();
    if (const auto *question = m_services.desk.find(id)) {
        if (isMinimized())
            showNormal();
        else
            show();
        raise();
        QApplication::alert(this);
        const auto *account = question->account ? m_services.accounts.find(*question->account)
                                                : nullptr;
        Q_EMIT asks(ConsentWords::program(*question), ConsentWords::request(*question, account));
    }
}

void ConsentWindow::drop(quint64 id)
{
    if (m_shown == id) {
        m_gone = m_isAnswering ? QString() : m_program;
        const auto &left = m_services.desk.questions();
        showQuestion(left.empty() ? std::nullopt : std::optional(left.front().id));
    }
    updatePlace();
    if (!m_services.desk.questions().empty())
        return;
    Q_EMIT settled();
    if (m_gone.isEmpty())
        hide();
    else // it does not vanish under the pointer
        m_notice->set(NoticeTime);
}

void ConsentWindow::showQuestion(std::optional<quint64> id)
{
    m_shown = id;
    m_notice->stop();
    m_card->setVisible(id.has_value());
    m_answers->setVisible(id.has_value());
    m_boundary->setVisible(id.has_value());
    m_close->setVisible(!id);
    guard();
    refreshCard();
    if (const auto *question = id ? m_services.desk.find(*id) : nullptr)
        fillAnswers(*question);
    updatePlace();
    (id ? static_cast<QWidget *>(m_card) : m_close)->setFocus();
    fit();
}

void ConsentWindow::refreshCard()
{
    const auto *question = m_shown ? m_services.desk.find(*m_shown) : nullptr;
    if (!question)
        return;
    const auto *account = question->account ? m_services.accounts.find(*question->account)
                                            : nullptr;
    m_program = ConsentWords::program(*question);
    m_card->setQuestion(*question, account);
    for (auto *button : {m_never, m_deny, m_allow})
        button->setAccessibleDescription(m_card->accessibleName());
    for (auto *widget : m_card->findChildren<QWidget *>())
        widget->installEventFilter(this);
}

void ConsentWindow::fillAnswers(const ConsentQuestion &question)
{
    const auto answers = question.answers();
    m_lasting->clear();
    for (const auto consent : answers) {
        if (consent != Consent::Deny && consent != Consent::AlwaysDeny)
            m_lasting->addItem(LentWords::name(consent), int(consent));
    }
    const bool isChoice = m_lasting->count() > 1;
    m_lastingLabel->setVisible(isChoice);
    m_lasting->setVisible(isChoice);
    m_never->setVisible(std::ranges::count(answers, Consent::AlwaysDeny) > 0);
    updateConsequence();
}

} // namespace Skykeep
