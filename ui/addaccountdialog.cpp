// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/addaccountdialog.h"

#include "ui/labels.h"
#include "ui_addaccountdialog.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr int usualLetters = 72; // in a line of text

}

AddAccountDialog::AddAccountDialog(SignInConversation &conversation, const QString &identifier,
                                   QWidget *parent)
    : QDialog(parent)
    , m_conversation(conversation)
    , m_form(std::make_unique<Ui::AddAccountDialog>())
    , m_isAgain(!identifier.isEmpty())
    , m_startsByItself(m_isAgain)
{
    m_form->setupUi(this);
    m_form->progress->hide();
    m_form->queueList->hide();
    m_form->place->hide();
    m_form->identifierPage->setIdentifier(identifier);
    if (m_isAgain)
        setWindowTitle(tr("Sign in again"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, m_form->progress, &QWidget::show);

    addButtons();
    follow(conversation);
    followQueue();
    connect(m_form->credentialsPage, &CredentialsPage::newCodeAsked, this,
            &AddAccountDialog::signIn);
    connect(m_form->credentialsPage, &CredentialsPage::unlockAsked, this,
            &AddAccountDialog::unlockAsked);
    turnTo(Step::Account);
    resize(fontMetrics().averageCharWidth() * usualLetters, 0);
}

AddAccountDialog::~AddAccountDialog()
{
    if (m_isWaiting)
        m_conversation.cancel();
}

void AddAccountDialog::addButtons()
{
    m_proceed = m_form->buttons->addButton(tr("&Next"), QDialogButtonBox::AcceptRole);
    m_proceed->setObjectName(QStringLiteral("proceed"));
    m_proceed->setDefault(true);
    m_back = m_form->buttons->addButton(tr("&Back"), QDialogButtonBox::ResetRole);
    m_back->setObjectName(QStringLiteral("back"));
    m_form->buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancel"));
    connect(m_proceed, &QPushButton::clicked, this, &AddAccountDialog::proceed);
    connect(m_back, &QPushButton::clicked, this, &AddAccountDialog::goBack);
    m_skip = new QPushButton(tr("S&kip"), this);
    m_skip->setObjectName(QStringLiteral("skip"));
    m_skip->hide();
    connect(m_skip, &QPushButton::clicked, this, &AddAccountDialog::skip);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &AddAccountDialog::reject);
}

void AddAccountDialog::follow(SignInConversation &conversation)
{
    connect(&conversation, &SignInConversation::resolved, this, &AddAccountDialog::showTarget);
    connect(&conversation, &SignInConversation::refused, this, &AddAccountDialog::showRefusal);
    connect(&conversation, &SignInConversation::signedIn, this, &AddAccountDialog::showSignedIn);
    connect(&conversation, &SignInConversation::keychainUnlocked, m_form->credentialsPage,
            &CredentialsPage::tellUnlocked);
}

void AddAccountDialog::proceed()
{
    if (m_isWaiting)
        return;
    if (m_step == Step::Outcome)
        accept();
    else if (m_step == Step::Account)
        lookUp();
    else if (const auto request = m_form->credentialsPage->request())
        signIn(*request);
}

void AddAccountDialog::lookUp()
{
    auto *page = m_form->identifierPage;
    page->clearProblems();
    if (page->identifier().isEmpty()) {
        page->tell({SignInRefusal::Field::Account,
                    tr("Type a handle such as alice.bsky.social, a DID or an e-mail address.")});
        return;
    }
    const auto identifiers = SignInQueue::identifiersIn(page->identifier());
    if (identifiers.size() > 1) {
        begin(identifiers);
        return;
    }
    m_form->progressText->setText(tr("Looking up %1…").arg(page->identifier()));
    setWaiting(true);
    m_conversation.resolve(page->identifier(), page->server());
}

void AddAccountDialog::signIn(const SignInRequest &request)
{
    m_form->progressText->setText(tr("Signing in at %1…").arg(m_form->credentialsPage->host()));
    setWaiting(true);
    m_conversation.signIn(request);
}

void AddAccountDialog::showTarget(const SignInTarget &target)
{
    if (!m_isWaiting)
        return;
    setWaiting(false);
    askPassword(target);
}

void AddAccountDialog::askPassword(const SignInTarget &target)
{
    turnTo(Step::Credentials);
    m_form->credentialsPage->present(target,
                                     m_conversation.isListed(target)
                                         ? CredentialsPage::Listing::Known
                                         : CredentialsPage::Listing::New);
    m_form->credentialsPage->setAllowance(m_conversation.allowanceAt(target.sessionHost),
                                          m_conversation.now());
}

void AddAccountDialog::showRefusal(const Error &error)
{
    if (!m_isWaiting)
        return;
    setWaiting(false);
    if (m_step == Step::Outcome) {
        m_form->signedInPage->tellProblem(describe(error));
        return;
    }
    if (m_step == Step::Account) {
        auto *page = m_form->identifierPage;
        page->tell(SignInRefusal::ofLookUp(error, page->server(), m_conversation.now()));
    } else if (error.kind == ErrorKind::SecondFactorRequired) {
        m_form->credentialsPage->askForCode();
    } else {
        const auto refusal = SignInRefusal::ofSignIn(error, m_conversation.now());
        m_form->credentialsPage->tell(refusal);
        if (m_queue) {
            m_queue->refuse(refusal.sentence);
            showQueue();
        }
    }
    if (const auto host = m_form->credentialsPage->sessionHost(); host && m_step != Step::Account)
        m_form->credentialsPage->setAllowance(m_conversation.allowanceAt(*host),
                                              m_conversation.now());
}

void AddAccountDialog::showSignedIn(const Did &did)
{
    if (!m_isWaiting)
        return;
    setWaiting(false);
    if (!m_queue) {
        finish({did});
        return;
    }
    m_queue->signedIn(did);
    goOn();
}

void AddAccountDialog::goBack()
{
    if (m_step == Step::Outcome)
        return startOver();
    if (!m_queue || !m_queue->goBack()) {
        m_queue.reset();
        m_conversation.dropLookUps();
        turnTo(Step::Account);
        return;
    }
    showLine();
}

void AddAccountDialog::turnTo(Step step)
{
    m_step = step;
    if (step == Step::Account && !m_isAgain)
        setWindowTitle(tr("Add an account"));
    m_form->identifierPage->setVisible(step == Step::Account);
    m_form->credentialsPage->setVisible(step == Step::Credentials);
    m_form->signedInPage->setVisible(step == Step::Outcome);
    showQueue();
    showButtons();
    if (step == Step::Account)
        m_form->identifierPage->setFocus();
    else if (step == Step::Credentials)
        m_form->credentialsPage->setFocus();
    else
        m_proceed->setFocus();
}

void AddAccountDialog::showButtons()
{
    m_back->setVisible(m_step == Step::Credentials
                       || (m_step == Step::Outcome && m_queue && !m_queue->leftOver().empty()));
    showSkip(m_step == Step::Credentials && m_queue);
    m_form->buttons->button(QDialogButtonBox::Cancel)
        ->setVisible(m_step != Step::Outcome || m_isWaiting);
    m_proceed->setText(m_step == Step::Account           ? tr("&Next")
                           : m_step == Step::Credentials ? tr("&Sign in")
                                                         : tr("&Done"));
    // The box would hand the focus on to its first button, and where that is hidden Tab gets stuck.
    m_form->buttons->setFocusProxy(nullptr);
}

// In the box only while it can be used: hidden there it would end the order of the others for Tab.
void AddAccountDialog::showSkip(bool isOffered)
{
    if (isOffered == m_form->buttons->buttons().contains(m_skip))
        return;
    if (isOffered) {
        m_form->buttons->addButton(m_skip, QDialogButtonBox::ResetRole);
    } else {
        m_form->buttons->removeButton(m_skip);
        m_skip->setParent(this);
    }
    m_skip->setVisible(isOffered);
}

void AddAccountDialog::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    // A button that goes grey would pass the focus on to Cancel.
    if (isWaiting && m_step != Step::Outcome && !qobject_cast<QLineEdit *>(focusWidget()))
        turnTo(m_step);
    m_form->identifierPage->setBusy(isWaiting);
    m_form->credentialsPage->setBusy(isWaiting);
    m_proceed->setEnabled(!isWaiting);
    m_back->setEnabled(!isWaiting);
    m_skip->setEnabled(!isWaiting);
    m_form->signedInPage->setBusy(isWaiting);
    showButtons();
    if (isWaiting) {
        m_patience.start();
    } else {
        m_patience.stop();
        m_form->progress->hide();
        if (m_step == Step::Outcome)
            m_proceed->setFocus(); // it was grey, and Cancel is gone
    }
}

void AddAccountDialog::stopWaiting()
{
    m_conversation.cancel();
    m_conversation.dropLookUps();
    setWaiting(false);
    if (m_step == Step::Account) {
        m_queue.reset();
        showQueue();
    } else if (m_step == Step::Credentials && m_queue && m_queue->isLookingUp()) {
        m_queue->giveUp();
        finish(m_queue->signedIn());
    } else if (m_step == Step::Credentials) {
        // The password is on its way: what the server makes of it cannot be taken back here.
        m_form->credentialsPage->tellStopped();
    }
}

void AddAccountDialog::reject()
{
    if (m_isWaiting) {
        stopWaiting();
    } else if (m_step == Step::Outcome) {
        accept();
    } else if (m_queue && !m_queue->signedIn().empty()) {
        // Some are in the list by now: what became of all is told before the dialog goes.
        m_conversation.dropLookUps();
        m_queue->giveUp();
        finish(m_queue->signedIn());
    } else {
        QDialog::reject();
    }
}

void AddAccountDialog::done(int result)
{
    if (m_isWaiting)
        stopWaiting();
    m_conversation.dropLookUps();
    m_form->credentialsPage->forget();
    QDialog::done(result);
}

void AddAccountDialog::closeEvent(QCloseEvent *event)
{
    if (m_isWaiting)
        stopWaiting();
    QDialog::closeEvent(event);
}

void AddAccountDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (std::exchange(m_startsByItself, false))
        lookUp();
}

bool AddAccountDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        makeRoom(*this);
    return isHandled;
}

} // namespace Skykeep
