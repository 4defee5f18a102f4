// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/signedinpage.h"

#include "ui/problemlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Skykeep {

SignedInPage::SignedInPage(QWidget *parent)
    : QWidget(parent)
    , m_outcome(new QLabel(this))
    , m_offer(new QLabel(this))
    , m_change(new QPushButton(this))
    , m_problem(new ProblemLabel(this))
{
    m_outcome->setObjectName(u"outcome"_s);
    m_offer->setObjectName(u"offer"_s);
    m_change->setObjectName(u"useAppPasswords"_s);
    m_change->setAutoDefault(false);
    m_problem->setObjectName(u"changeProblem"_s);
    auto font = m_outcome->font();
    font.setBold(true);
    m_outcome->setFont(font);
    for (auto *label : {m_outcome, m_offer}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_outcome);
    column->addSpacing(6);
    column->addWidget(m_offer);
    column->addWidget(m_change, 0, Qt::AlignLeading);
    column->addWidget(m_problem);
    connect(m_change, &QPushButton::clicked, this, &SignedInPage::appPasswordsAsked);
}

void SignedInPage::present(const QString &outcome, const QStringList &names)
{
    m_outcome->setText(outcome);
    m_problem->clear();
    const int count = int(names.size());
    m_offer->setHidden(count == 0);
    m_change->setHidden(count == 0);
    if (count == 0)
        return;
    m_offer->setText(
        tr("Signed in with the main password, which has full power over the account: %1. Skykeep "
           "can make an app password named after this computer, go on with that, and end the first "
           "session.")
            .arg(names.join(u", "_s)));
    m_change->setText(count == 1 ? tr("&Use an app password instead")
                                 : tr("&Use app passwords instead"));
    m_change->setAccessibleDescription(m_offer->text());
}

void SignedInPage::tellChanged(const QString &sentence)
{
    m_offer->hide();
    m_change->hide();
    m_problem->tell(sentence, ProblemLabel::Tone::News);
}

void SignedInPage::tellProblem(const QString &sentence)
{
    m_problem->tell(sentence);
}

void SignedInPage::setBusy(bool isBusy)
{
    m_change->setEnabled(!isBusy);
}

} // namespace Skykeep
