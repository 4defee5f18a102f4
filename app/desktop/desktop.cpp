// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "desktop/desktop.h"

#include "ui/addaccountdialog.h"
#include "ui/applicationicon.h"
#include "ui/clipboardcountdown.h"
#include "ui/questions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QStyle>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// So long a window that cannot be reached waits for a tray that is to come, or to come back.
constexpr auto patienceWithTray = 10s;

LendingActions::Services servicesOf(Keeper &keeper, SensitiveClipboard &clipboard)
{
    const auto lending = keeper.lending();
    return {keeper.accounts(), lending.desk, lending.consent, lending.grants, lending.log,
            lending.lock,      clipboard,    keeper.clock(),  keeper.scope()};
}

NoticePresenter::Place placeOf(const KeeperOptions &options)
{
    return options.isSandbox ? NoticePresenter::Place::Sandbox : NoticePresenter::Place::Profile;
}

} // namespace

Desktop::Desktop(Keeper &keeper, Preferences &preferences, Translation &translation,
                 KeeperOptions options)
    : m_keeper(keeper)
    , m_preferences(preferences)
    , m_translation(translation)
    , m_options(std::move(options))
    , m_language(preferences.language())
    , m_actions(keeper.accounts(), keeper.scope())
    , m_conversation(keeper.accounts(), keeper.scope())
    , m_clipboard(*QGuiApplication::clipboard(), preferences, m_systemClock)
    , m_lending(servicesOf(keeper, m_clipboard))
    , m_board(keeper.accounts(), keeper.clock(), m_options.paths.noticesFile(),
              [&preferences](NoticeKind kind) { return preferences.notifies(toString(kind)); })
    , m_notices(m_board, Notifier::ofThisSystem(NoticePresenter::sender(placeOf(m_options))),
                placeOf(m_options))
    , m_consent({keeper.lending().consent, keeper.accounts().registry(), m_systemClock},
                m_options.isSandbox ? ConsentWindow::Place::Sandbox : ConsentWindow::Place::Profile)
{
    m_noTray.setSingleShot(true);
    m_noTray.setInterval(patienceWithTray);
    connect(&m_noTray, &QTimer::timeout, this, [this] {
        if (!m_tray->isAvailable() && !m_window->isVisible())
            showWindow();
    });
    makeWindow();
    makeTray();
    followNotices();
    followLending();
    connect(&m_keeper, &Keeper::raiseAsked, this, &Desktop::showWindow);
    connect(&m_preferences, &Preferences::changed, this, &Desktop::applyPreferences);
}

Desktop::~Desktop()
{
    m_keeper.lending().consent.setPresented(false);
    delete m_dialog;
    delete m_settings;
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_keeper.accounts(), m_actions, m_keeper.clock(),
                                            MainWindow::Options{m_options.isSandbox,
                                                                m_options.version, &m_preferences,
                                                                &m_lending});
    m_window->statusBar()->insertPermanentWidget(0,
                                                 new ClipboardCountdown(m_clipboard,
                                                                        m_window.get()));
    connect(m_window.get(), &MainWindow::addAccountAsked, this, &Desktop::addAccount);
    connect(m_window.get(), &MainWindow::settingsAsked, this, &Desktop::showSettings);
    connect(m_window.get(), &MainWindow::programsAsked, this, &Desktop::showPrograms);
    connect(m_window.get(), &MainWindow::sandboxAsked, this, &Desktop::sandboxAsked);
    connect(m_window.get(), &MainWindow::startAtLoginAsked, this,
            [this] { m_actions.startAtLogin(loginArguments()); });
    connect(m_window.get(), &MainWindow::quitAsked, this, &Desktop::quit);
    connect(m_window.get(), &MainWindow::closeAsked, this, &Desktop::close);
}

void Desktop::makeTray()
{
    m_tray = std::make_unique<KeeperTray>(m_keeper.accounts(), m_actions,
                                          KeeperTray::Options{m_options.isSandbox, &m_clipboard,
                                                              &m_lending});
    connect(m_tray.get(), &KeeperTray::questionsAsked, &m_consent, &ConsentWindow::open);
    connect(m_tray.get(), &KeeperTray::programsAsked, this, &Desktop::showPrograms);
    connect(m_tray.get(), &KeeperTray::showAsked, this, &Desktop::showWindow);
    connect(m_tray.get(), &KeeperTray::hideAsked, this, &Desktop::hideWindow);
    connect(m_tray.get(), &KeeperTray::settingsAsked, this, [this] {
        showWindow();
        showSettings();
    });
    connect(m_tray.get(), &KeeperTray::quitAsked, this, &Desktop::quit);
    connect(m_tray.get(), &KeeperTray::accountAsked, this, &Desktop::showAccount);
    connect(m_tray.get(), &KeeperTray::addAccountAsked, this, [this] {
        showWindow();
        addAccount({});
    });
    connect(m_tray.get(), &KeeperTray::availableChanged, this, [this] {
        if (!m_tray->isAvailable() && !m_window->isVisible() && !m_isHiddenWithoutTray)
            m_noTray.start();
    });
    connect(&m_notices, &NoticePresenter::bubbleAsked, m_tray.get(), &KeeperTray::showMessage);
    connect(m_tray.get(), &KeeperTray::messageClicked, &m_notices, &NoticePresenter::openLast);
    m_tray->show();
}

void Desktop::followNotices()
{
    connect(&m_notices, &NoticePresenter::accountAsked, this, &Desktop::showAccount);
    connect(&m_notices, &NoticePresenter::windowAsked, this, &Desktop::showWindow);
}

void Desktop::remake()
{
    if (m_dialog) { // what was typed there is not thrown away
        connect(m_dialog, &QObject::destroyed, this, &Desktop::remake, Qt::QueuedConnection);
        return;
    }
    const auto selected = m_window->selected();
    const auto geometry = m_window->saveGeometry();
    const bool wasVisible = m_window->isVisible();
    const bool wasMinimized = m_window->isMinimized();
    const auto page = m_settings ? std::optional(m_settings->page()) : std::nullopt;
    const auto *focus = m_settings ? m_settings->focusWidget() : nullptr;
    const auto focused = focus ? focus->objectName() : QString();

    const auto programs = m_programs && m_programs->isVisible() ? std::optional(m_programs->page())
                                                                : std::nullopt;

    delete m_settings;
    m_programs.reset();
    m_tray.reset();
    makeWindow();
    m_window->restoreGeometry(geometry);
    if (wasMinimized)
        m_window->showMinimized();
    else if (wasVisible)
        m_window->show();
    if (selected)
        m_window->select(*selected);
    makeTray();
    m_tray->setWindowVisible(wasVisible);
    if (programs) {
        showPrograms();
        m_programs->setPage(*programs);
    }
    if (page) {
        showSettings();
        m_settings->setPage(*page);
        if (auto *field = m_settings->findChild<QWidget *>(focused))
            field->setFocus();
    }
}

void Desktop::showWindow()
{
    if (m_window->isMinimized())
        m_window->showNormal();
    else
        m_window->show();
    m_window->raise();
    m_window->activateWindow();
    m_isHiddenWithoutTray = false;
    m_tray->setWindowVisible(true);
}

void Desktop::hideWindow()
{
    m_window->hide();
    m_tray->setWindowVisible(false);
}

void Desktop::startHidden()
{
    // At login the tray may come later than we do.
    if (!m_tray->isAvailable())
        m_noTray.start();
}

void Desktop::showAccount(const Did &did)
{
    m_window->select(did);
    showWindow();
}

void Desktop::addAccount(const QString &identifier)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    auto *dialog = new AddAccountDialog(m_conversation, identifier, m_window.get());
    connect(dialog, &AddAccountDialog::unlockAsked, &m_actions, &AccountActions::unlockKeychain);
    connect(&m_conversation, &SignInConversation::signedIn, dialog,
            [this](const Did &did) { m_window->select(did); });
    m_dialog = dialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void Desktop::showSettings()
{
    if (m_settings) {
        m_settings->raise();
        m_settings->activateWindow();
        return;
    }
    const SettingsDialog::Options options{
        .general = {.loginCommand = m_options.isSandbox
                        ? LoginCommand()
                        : LoginCommand::ofThisProgram(loginArguments()),
                    .hasTray = m_tray->isAvailable()},
        .profile = {.paths = m_options.paths, .isSandbox = m_options.isSandbox},
    };
    m_settings = new SettingsDialog(m_preferences, options, m_window.get());
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_settings, &SettingsDialog::sandboxAsked, this, &Desktop::sandboxAsked);
    m_settings->open();
}

void Desktop::applyPreferences()
{
    m_keeper.setProxy(m_preferences.proxy());
    applyLendingRules();
    if (m_language == m_preferences.language())
        return;
    m_language = m_preferences.language();
    m_translation.use(m_language);
    // Not while the box that was chosen in still has to return.
    QMetaObject::invokeMethod(this, &Desktop::remake, Qt::QueuedConnection);
}

QStringList Desktop::loginArguments() const
{
    QStringList arguments{u"--background"_s};
    if (!m_options.paths.isDefault())
        arguments << u"--profile"_s << m_options.paths.name();
    return arguments;
}

void Desktop::close()
{
    if (!m_tray->isAvailable())
        closeWithoutTray();
    else if (m_preferences.closesToTray())
        hideWindow();
    else
        quit();
}

void Desktop::closeWithoutTray()
{
    // Without a tray nobody sees that it runs on, nor how to get it back.
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Close Skykeep"),
                                     tr("Keep your accounts signed in, in the background?"),
                                     QMessageBox::NoButton, m_window.get());
    question->setAttribute(Qt::WA_DeleteOnClose);
    const int side = question->style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr,
                                                    question);
    question->setIconPixmap(
        applicationIcon().pixmap(QSize(side, side), question->devicePixelRatioF()));
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
    Questions::quitUnsaved(m_window.get(), names, [this] { Q_EMIT quitAsked(); });
}

} // namespace Skykeep
