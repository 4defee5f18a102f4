// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "desktop/desktop.h"

#include "ui/addaccountdialog.h"
#include "ui/questions.h"

#include <QMessageBox>
#include <QPushButton>

namespace Skykeep {

Desktop::Desktop(Keeper &keeper, Preferences &preferences, const KeeperOptions &options)
    : m_keeper(keeper)
    , m_preferences(preferences)
    , m_actions(keeper.accounts(), keeper.scope())
    , m_conversation(keeper.accounts(), keeper.scope())
    , m_window(keeper.accounts(), m_actions, keeper.clock(),
               {options.isSandbox, options.version, &preferences})
{
    if (KeeperTray::isAvailable()) {
        m_tray = std::make_unique<KeeperTray>(keeper.accounts(), m_actions,
                                              KeeperTray::Options{options.isSandbox, &preferences});
        connect(m_tray.get(), &KeeperTray::showAsked, this, &Desktop::showWindow);
        connect(m_tray.get(), &KeeperTray::hideAsked, this, &Desktop::hideWindow);
        connect(m_tray.get(), &KeeperTray::quitAsked, this, &Desktop::quit);
        connect(m_tray.get(), &KeeperTray::accountAsked, this, [this](const Did &did) {
            m_window.select(did);
            showWindow();
        });
        m_tray->show();
    }
    connect(&m_window, &MainWindow::addAccountAsked, this, &Desktop::addAccount);
    connect(&m_window, &MainWindow::sandboxAsked, this, &Desktop::sandboxAsked);
    connect(&m_window, &MainWindow::startAtLoginAsked, &m_actions, &AccountActions::startAtLogin);
    connect(&m_window, &MainWindow::quitAsked, this, &Desktop::quit);
    connect(&m_window, &MainWindow::closeAsked, this, &Desktop::close);
    connect(&m_keeper, &Keeper::raiseAsked, this, &Desktop::showWindow);
}

Desktop::~Desktop()
{
    delete m_dialog;
}

void Desktop::showWindow()
{
    if (m_window.isMinimized())
        m_window.showNormal();
    else
        m_window.show();
    m_window.raise();
    m_window.activateWindow();
    if (m_tray)
        m_tray->setWindowVisible(true);
}

void Desktop::hideWindow()
{
    m_window.hide();
    if (m_tray)
        m_tray->setWindowVisible(false);
}

void Desktop::addAccount(const QString &identifier)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    auto *dialog = new AddAccountDialog(m_conversation, identifier, &m_window);
    connect(dialog, &AddAccountDialog::unlockAsked, &m_actions, &AccountActions::unlockKeychain);
    connect(&m_conversation, &SignInConversation::signedIn, dialog,
            [this](const Did &did) { m_window.select(did); });
    m_dialog = dialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void Desktop::close()
{
    if (m_tray && m_preferences.closesToTray()) {
        hideWindow();
        return;
    }
    if (m_tray) {
        quit();
        return;
    }
    // Without a tray nobody sees that it runs on, nor how to get it back.
    auto *question = new QMessageBox(QMessageBox::Question, tr("Close Skykeep"),
                                     tr("Keep your accounts signed in, in the background?"),
                                     QMessageBox::NoButton, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("There is no system tray here. Start Skykeep again to get the window back."));
    auto *stay = question->addButton(tr("Keep running"), QMessageBox::AcceptRole);
    auto *quit = question->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(stay);
    connect(stay, &QPushButton::clicked, this, &Desktop::hideWindow);
    connect(quit, &QPushButton::clicked, this, &Desktop::quit);
    question->open();
}

void Desktop::quit()
{
    QStringList names;
    for (const auto &account : m_keeper.accounts().registry().all()) {
        if (account.isUnsaved)
            names << account.displayName();
    }
    if (names.isEmpty()) {
        Q_EMIT quitAsked();
        return;
    }
    showWindow();
    Questions::quitUnsaved(&m_window, names, [this] { Q_EMIT quitAsked(); });
}

} // namespace Skykeep
