// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/warningwords.h"
#include "ui/addaccountdialog.h"
#include "ui_addaccountdialog.h"

// Several accounts one after the other, and what came of them.

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int lettersOfQueue = 100; // in a line

}

void AddAccountDialog::followQueue()
{
    connect(&m_conversation, &SignInConversation::found, this, &AddAccountDialog::takeTarget);
    connect(&m_conversation, &SignInConversation::notFound, this,
            [this](const QString &identifier, const Error &error) {
                if (!m_queue)
                    return;
                const auto server = m_form->identifierPage->server();
                const auto refusal = SignInRefusal::ofLookUp(error, server, m_conversation.now());
                m_queue->notFound(identifier, refusal.sentence);
                if (refusal.field == SignInRefusal::Field::Server)
                    m_wantsServer = refusal;
                showQueue();
                if (m_isWaiting && !m_conversation.isWaiting())
                    goOn();
            });
    connect(m_form->signedInPage, &SignedInPage::appPasswordsAsked, this,
            &AddAccountDialog::changeToAppPasswords);
    connect(&m_conversation, &SignInConversation::appPasswordUsed, this, [this](const Did &did) {
        if (!m_isWaiting)
            return;
        setWaiting(false);
        std::erase(m_strong, did);
        if (!m_strong.empty())
            changeToAppPasswords();
        else
            m_form->signedInPage->tellChanged(
                tr("Done: what is kept from now on is an app password's session."));
    });
}

void AddAccountDialog::begin(const QStringList &identifiers)
{
    m_queue.emplace(identifiers);
    m_wantsServer.reset();
    // What is said of each is to be read in one line.
    resize(std::max(width(), fontMetrics().averageCharWidth() * lettersOfQueue), height());
    showQueue();
    m_form->progressText->setText(
        tr("Looking up %1…").arg(accountsInWords(int(identifiers.size()))));
    setWaiting(true);
    m_conversation.lookUp(m_queue->unknown(), m_form->identifierPage->server());
    if (!m_queue->isLookingUp())
        goOn();
}

void AddAccountDialog::takeTarget(const QString &identifier, const SignInTarget &target)
{
    if (!m_queue)
        return;
    m_queue->found(identifier, target, m_conversation.isListed(target));
    showQueue();
    // Nobody waits for the slowest: the first password can be typed meanwhile.
    if (m_isWaiting && !m_conversation.isWaiting())
        goOn();
}

void AddAccountDialog::goOn()
{
    if (m_queue->goOn()) {
        setWaiting(false);
        showLine();
    } else if (m_queue->isLookingUp()) {
        m_form->progressText->setText(tr("Looking up the others…"));
        if (!m_isWaiting)
            setWaiting(true);
        showQueue();
    } else {
        setWaiting(false);
        finish(m_queue->signedIn());
    }
}

void AddAccountDialog::showLine()
{
    m_form->credentialsPage->forget();
    askPassword(*m_queue->lines()[*m_queue->current()].target);
}

void AddAccountDialog::showQueue()
{
    m_form->queueList->setVisible(m_queue.has_value());
    const auto current = m_queue ? m_queue->current() : std::nullopt;
    m_form->place->setVisible(current && m_step == Step::Credentials);
    if (!m_queue)
        return;
    if (!m_isAgain)
        setWindowTitle(tr("Add %1").arg(accountsInWords(int(m_queue->accountCount()))));
    m_form->queueList->show(*m_queue);
    if (current)
        m_form->place->setText(tr("Account %1 of %2")
                                   .arg(QLocale().toString(qulonglong(m_queue->position())),
                                        QLocale().toString(qulonglong(m_queue->accountCount()))));
}

void AddAccountDialog::skip()
{
    if (!m_queue || m_isWaiting)
        return;
    m_form->credentialsPage->forget();
    m_queue->skip();
    goOn();
}

// With those that are not signed in yet; nothing of them has to be typed again.
void AddAccountDialog::startOver()
{
    auto *page = m_form->identifierPage;
    page->setIdentifier(m_queue->leftOver().join(u", "_s));
    m_queue.reset();
    turnTo(Step::Account);
    if (m_wantsServer)
        page->tell(*m_wantsServer);
}

void AddAccountDialog::finish(std::vector<Did> signedIn)
{
    m_form->credentialsPage->forget();
    m_strong.clear();
    std::ranges::copy_if(signedIn, std::back_inserter(m_strong),
                         [this](const Did &did) { return m_conversation.usesMainPassword(did); });
    if (!m_queue && m_strong.empty()) {
        accept();
        return;
    }
    QStringList names;
    for (const auto &did : m_strong)
        names << m_conversation.nameOf(did);
    m_form->signedInPage->present(outcome(signedIn), names);
    turnTo(Step::Outcome);
}

QString AddAccountDialog::outcome(const std::vector<Did> &signedIn) const
{
    if (!m_queue)
        return tr("%1 is signed in.").arg(m_conversation.nameOf(signedIn.front()));
    const auto done = signedIn.empty()
        ? tr("No account was signed in.")
        : tr("Signed in: %1.").arg(accountsInWords(int(signedIn.size())));
    const int left = int(m_queue->accountCount() - signedIn.size());
    return left == 0
        ? done
        : tr("%1 Not signed in: %2. The list says why.").arg(done, accountsInWords(left));
}

void AddAccountDialog::changeToAppPasswords()
{
    if (m_isWaiting || m_strong.empty())
        return;
    m_form->progressText->setText(
        tr("Making an app password for %1…").arg(m_conversation.nameOf(m_strong.front())));
    setWaiting(true);
    m_conversation.useAppPassword(m_strong.front());
}

} // namespace Skykeep
