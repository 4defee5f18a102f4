// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "desktop/desktop.h"

#include "ui/addaccountdialog.h"
#include "ui/clipboardcountdown.h"
#include "ui/questions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

// So long a window that cannot be reached waits for a tray that is to come, or to come back.
constexpr auto patienceWithTray = 10s;

NoticePresenter::Place placeOf(const KeeperOptions &options)
{
    return options.isSandbox ? NoticePresenter::Place::Sandbox : NoticePresenter::Place::Profile;
}

} // namespace

Desktop::Desktop(Keeper &keeper, Preferences &preferences, const KeeperOptions &options)
    : m_keeper(keeper)
    , m_preferences(preferences)
    , m_actions(keeper.accounts(), keeper.scope())
    , m_conversation(keeper.accounts(), keeper.scope())
    , m_window(keeper.accounts(), m_actions, keeper.clock(),
               {options.isSandbox, options.version, &preferences})
    , m_clipboard(*QGuiApplication::clipboard(), preferences, m_systemClock)
    , m_tray(keeper.accounts(), m_actions, {options.isSandbox, &m_clipboard})
    , m_board(keeper.accounts(), keeper.clock(), options.paths.noticesFile(),
              [&preferences](NoticeKind kind) { return preferences.notifies(toString(kind)); })
    , m_notices(m_board, Notifier::ofThisSystem(NoticePresenter::sender(placeOf(options))),
                placeOf(options))
{
    m_window.statusBar()->insertPermanentWidget(0, new ClipboardCountdown(m_clipboard, &m_window));
    followTray();
    followNotices();
    connect(&m_window, &MainWindow::addAccountAsked, this, &Desktop::addAccount);
    connect(&m_window, &MainWindow::sandboxAsked, this, &Desktop::sandboxAsked);
    connect(&m_window, &MainWindow::startAtLoginAsked, &m_actions, &AccountActions::startAtLogin);
    connect(&m_window, &MainWindow::quitAsked, this, &Desktop::quit);
    connect(&m_window, &MainWindow::closeAsked, this, &Desktop::close);
    connect(&m_keeper, &Keeper::raiseAsked, this, &Desktop::showWindow);
}

void Desktop::followTray()
{
    connect(&m_tray, &KeeperTray::showAsked, this, &Desktop::showWindow);
    connect(&m_tray, &KeeperTray::hideAsked, this, &Desktop::hideWindow);
    connect(&m_tray, &KeeperTray::quitAsked, this, &Desktop::quit);
    connect(&m_tray, &KeeperTray::accountAsked, this, &Desktop::showAccount);
    connect(&m_tray, &KeeperTray::addAccountAsked, this, [this] {
        showWindow();
        addAccount({});
    });
    connect(&m_tray, &KeeperTray::availableChanged, this, [this] {
        if (!m_tray.isAvailable() && !m_window.isVisible() && !m_isHiddenWithoutTray)
            m_noTray.start();
    });
    m_noTray.setSingleShot(true);
    m_noTray.setInterval(patienceWithTray);
    connect(&m_noTray, &QTimer::timeout, this, [this] {
        if (!m_tray.isAvailable() && !m_window.isVisible())
            showWindow();
    });
    m_tray.show();
}

void Desktop::followNotices()
{
    connect(&m_notices, &NoticePresenter::accountAsked, this, &Desktop::showAccount);
    connect(&m_notices, &NoticePresenter::windowAsked, this, &Desktop::showWindow);
    connect(&m_notices, &NoticePresenter::bubbleAsked, &m_tray, &KeeperTray::showMessage);
    connect(&m_tray, &KeeperTray::messageClicked, &m_notices, &NoticePresenter::openLast);
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
    m_isHiddenWithoutTray = false;
    m_tray.setWindowVisible(true);
}

void Desktop::hideWindow()
{
    m_window.hide();
    m_tray.setWindowVisible(false);
}

void Desktop::startHidden()
{
    // At login the tray may come later than we do.
    if (!m_tray.isAvailable())
        m_noTray.start();
}

void Desktop::showAccount(const Did &did)
{
    m_window.select(did);
    showWindow();
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
    if (m_tray.isAvailable()) {
        if (m_preferences.closesToTray())
            hideWindow();
        else
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
    connect(stay, &QPushButton::clicked, this, [this] {
        m_isHiddenWithoutTray = true;
        hideWindow();
    });
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
