// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// What each command of the window does.

#include "ui/accountactions.h"
#include "ui/accountlist.h"
#include "ui/accountspage.h"
#include "ui/applicationicon.h"
#include "ui/lendingactions.h"
#include "ui/lendinglockbar.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/questions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

struct Concerned {
    std::vector<Did> dids;
    QStringList names;
};

template<typename Test>
Concerned concerned(const std::vector<const Account *> &accounts, Test &&test)
{
    Concerned some;
    for (const auto *account : accounts) {
        if (!test(account->entry))
            continue;
        some.dids.push_back(account->did());
        some.names << account->displayName();
    }
    return some;
}

} // namespace

void MainWindow::perform(Command command)
{
    switch (command) {
    case Command::AddAccount:
        Q_EMIT addAccountAsked({});
        return;
    case Command::RefreshAll:
        return m_actions.refreshAll();
    case Command::SignIn:
        return signInAgain();
    case Command::SetLabel:
        return askLabel();
    case Command::LetEnd:
        return askLetEnd();
    case Command::SignOut:
        return askSignOut();
    case Command::Remove:
        return askRemoval(m_accounts->selection(), selectedNames());
    case Command::CopyHandle:
    case Command::CopyDid:
        return copy(command);
    case Command::CopyToken:
        return askCopyToken();
    case Command::Find:
        return m_accounts->focusSearch();
    case Command::NeedsMe:
        return m_accounts->setShown(
            m_commands->action(Command::NeedsMe)->isChecked() ? Shown::NeedsMe : Shown::All);
    case Command::GroupByServer:
        return m_accounts->setGrouped(m_commands->action(Command::GroupByServer)->isChecked());
    case Command::MoveUp:
    case Command::MoveDown:
        return moveSelection(command);
    case Command::Programs:
        Q_EMIT programsAsked();
        return;
    case Command::LockLending:
        if (m_options.lending)
            m_options.lending->setLocked(m_commands->action(command)->isChecked());
        return;
    case Command::Settings:
        Q_EMIT settingsAsked();
        return;
    case Command::Close:
        close();
        return;
    case Command::Quit:
        Q_EMIT quitAsked();
        return;
    case Command::About:
        return about();
    case Command::Refresh:
    case Command::Pause:
    case Command::Resume:
    case Command::UseAppPassword:
        return performOnSelection(command);
    }
}

void MainWindow::performOnSelection(Command command)
{
    std::vector<Did> toRefresh;
    for (const auto &did : m_accounts->selection()) {
        // Again for each: what was done to the one before may have changed the list.
        const auto *account = m_keeper.registry().find(did);
        if (!account || account->entry.keeping == Keeping::SignedOut)
            continue;
        if (command == Command::Refresh)
            toRefresh.push_back(did);
        else if (command == Command::Pause && account->entry.keeping == Keeping::Kept)
            m_actions.pause(did);
        else if (command == Command::Resume)
            m_actions.resume(did);
        else if (command == Command::UseAppPassword
                 && account->seen.credential == CredentialKind::MainPassword)
            m_actions.useAppPassword(did);
    }
    // One message for all of them.
    if (!toRefresh.empty())
        m_actions.refreshSeveral(toRefresh);
}

void MainWindow::signInAgain()
{
    // Those that need it, where several are chosen and any does.
    auto selection = selectedAccounts();
    const auto now = m_clock.now();
    const auto isInNeed = [now](const Account *account) {
        const auto state = account->sessionState(now);
        return state == SessionState::SignInNeeded || state == SessionState::SignedOut;
    };
    if (std::ranges::any_of(selection, isInNeed))
        std::erase_if(selection, std::not_fn(isInNeed));
    QStringList names;
    for (const auto *account : selection)
        names << account->trustedName();
    if (!names.isEmpty())
        Q_EMIT addAccountAsked(names.join(u", "_s));
}

void MainWindow::askLabel()
{
    const auto selection = selectedAccounts();
    if (selection.empty())
        return;
    const auto &entry = selection.front()->entry;
    const auto name = entry.handle ? entry.handle->toString() : entry.did.toString();
    Questions::label(this, name, entry.label, [this, did = entry.did](const QString &label) {
        m_actions.setLabel(did, label);
    });
}

void MainWindow::askLetEnd()
{
    const auto some = concerned(selectedAccounts(), [](const RosterEntry &entry) {
        return entry.keeping != Keeping::SignedOut && entry.keeping != Keeping::LeftToEnd;
    });
    if (some.dids.empty())
        return;
    Questions::letEnd(this, some.names, [this, dids = some.dids] {
        for (const auto &did : dids)
            m_actions.letEnd(did);
    });
}

void MainWindow::askSignOut()
{
    const auto some = concerned(selectedAccounts(), [](const RosterEntry &entry) {
        return entry.keeping != Keeping::SignedOut || entry.isRevocationPending;
    });
    if (some.dids.empty())
        return;
    Questions::signOut(this, some.names, [this, dids = some.dids] {
        for (const auto &did : dids)
            m_actions.signOut(did);
    });
}

void MainWindow::askRemoval(const std::vector<Did> &dids, const QStringList &names)
{
    if (dids.empty())
        return;
    Questions::remove(this, names, [this, dids] {
        for (const auto &did : dids)
            m_actions.remove(did);
    });
}

void MainWindow::askKeychain()
{
    const auto warnings = m_keeper.keeperWarnings();
    const auto *change = findWarning(warnings, WarningCode::KeychainChanged);
    Questions::useThisKeychain(this, change ? change->text : QString(),
                               [this] { m_actions.useThisKeychain(); });
}

void MainWindow::followLending()
{
    auto *lending = m_options.lending;
    if (!lending)
        return;
    const auto show = [this, lending] { m_commands->setLending(true, lending->isLocked()); };
    connect(lending, &LendingActions::changed, this, show);
    connect(lending, &LendingActions::failed, m_message, &MessageBar::showFailure);
    connect(lending, &LendingActions::told, this, &MainWindow::tell);
    show();
    statusBar()->insertPermanentWidget(0, new LendingLockBar(*lending, this));
}

void MainWindow::askCopyToken()
{
    const auto selection = selectedAccounts();
    if (selection.size() != 1 || !m_options.lending)
        return;
    const auto *account = selection.front();
    Questions::copyAccessToken(this, account->displayName(), [this, did = account->did()] {
        m_options.lending->copyAccessToken(did);
    });
}

void MainWindow::copy(Command command)
{
    QStringList lines;
    for (const auto *account : selectedAccounts()) {
        if (command == Command::CopyDid)
            lines << account->did().toString();
        else if (account->entry.handle)
            lines << account->entry.handle->toString();
    }
    if (!lines.isEmpty())
        copy(lines.join(u'\n'), lines.join(u", "_s));
}

void MainWindow::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    tell(tr("Copied: %1").arg(said));
}

void MainWindow::moveSelection(Command command)
{
    const auto &registry = m_keeper.registry();
    std::vector<qsizetype> rows;
    for (const auto &did : m_accounts->selection()) {
        if (const auto row = registry.rowOf(did))
            rows.push_back(*row);
    }
    if (rows.empty())
        return;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    moveSelectionTo(command == Command::MoveUp ? std::max<qsizetype>(*first - 1, 0)
                                               : std::min(*last + 2, registry.count()));
}

void MainWindow::moveSelectionTo(qsizetype before)
{
    if (const auto refusal = m_accounts->orderRefusal(); !refusal.isEmpty())
        return tell(refusal);
    m_actions.move(m_accounts->selection(), before);
    m_accounts->list().scrollTo(m_accounts->list().currentIndex());
}

void MainWindow::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Skykeep"),
                                tr("Skykeep %1").arg(m_options.version), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Keeps every AT Protocol account you own signed in."));
    box->open();
}

std::vector<const Account *> MainWindow::selectedAccounts() const
{
    std::vector<const Account *> accounts;
    for (const auto &did : m_accounts->selection()) {
        if (const auto *account = m_keeper.registry().find(did))
            accounts.push_back(account);
    }
    return accounts;
}

QStringList MainWindow::selectedNames() const
{
    QStringList names;
    for (const auto *account : selectedAccounts())
        names << account->displayName();
    return names;
}

} // namespace Skykeep
