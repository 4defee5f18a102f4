// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/identifierpage.h"

#include "ui_identifierpage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto usualServer = "https://bsky.social"_L1;

}

IdentifierPage::IdentifierPage(QWidget *parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::IdentifierPage>())
{
    m_form->setupUi(this);
    m_form->identifierProblem->setField(m_form->identifier);
    m_form->serverProblem->setField(m_form->server);
    setFocusProxy(m_form->identifier);
    showServer(false);

    connect(m_form->chooseServer, &QToolButton::clicked, this, [this](bool isShown) {
        m_isProposed = false;
        showServer(isShown);
        clearProblems();
        (isShown ? m_form->server : m_form->identifier)->setFocus();
    });
    connect(m_form->identifier, &QLineEdit::textEdited, this, &IdentifierPage::forgetProposal);
    // A field of one line would show pasted ones as if there was a space between.
    connect(m_form->identifier, &QLineEdit::textChanged, this, [this](const QString &text) {
        static const QRegularExpression lineBreaks(u"\\s*[\\n\\r\\x{2028}\\x{2029}]+\\s*"_s);
        if (!text.contains(lineBreaks))
            return;
        const auto lines = text.split(lineBreaks, Qt::SkipEmptyParts);
        m_form->identifier->setText(lines.join(u", "_s));
    });
    connect(m_form->server, &QLineEdit::textEdited, this, [this] {
        m_isProposed = false;
        clearProblems();
    });
}

IdentifierPage::~IdentifierPage() = default;

void IdentifierPage::setIdentifier(const QString &identifier)
{
    m_form->identifier->setText(identifier);
}

QString IdentifierPage::identifier() const
{
    return m_form->identifier->text().trimmed();
}

QString IdentifierPage::server() const
{
    return m_form->chooseServer->isChecked() ? m_form->server->text().trimmed() : QString();
}

void IdentifierPage::tell(const SignInRefusal &refusal)
{
    clearProblems();
    switch (refusal.field) {
    case SignInRefusal::Field::Server:
        if (server().isEmpty()) {
            showServer(true);
            if (m_form->server->text().isEmpty()) {
                m_form->server->setText(usualServer);
                m_isProposed = true;
            }
        }
        m_form->serverProblem->tell(refusal.sentence);
        m_form->server->setFocus();
        m_form->server->selectAll();
        break;
    case SignInRefusal::Field::Account:
        m_form->identifierProblem->tell(refusal.sentence);
        m_form->identifier->setFocus();
        break;
    default:
        m_form->lookUpProblem->tell(refusal.sentence);
        break;
    }
}

void IdentifierPage::clearProblems()
{
    m_form->identifierProblem->clear();
    m_form->serverProblem->clear();
    m_form->lookUpProblem->clear();
}

void IdentifierPage::setBusy(bool isBusy)
{
    // Not disabled: the focus and what is being typed stay where they are.
    m_form->identifier->setReadOnly(isBusy);
    m_form->server->setReadOnly(isBusy);
    m_form->chooseServer->setEnabled(!isBusy);
}

void IdentifierPage::showServer(bool isShown)
{
    m_form->chooseServer->setChecked(isShown);
    m_form->chooseServer->setArrowType(isShown               ? Qt::DownArrow
                                           : isRightToLeft() ? Qt::LeftArrow
                                                             : Qt::RightArrow);
    m_form->serverBox->setVisible(isShown);
}

void IdentifierPage::forgetProposal()
{
    clearProblems();
    // A handle typed in place of an e-mail address must not end up at the server proposed for that.
    if (!std::exchange(m_isProposed, false))
        return;
    m_form->server->setText({});
    showServer(false);
}

} // namespace Skykeep
