// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/keepertray.h"

#include "models/warningtitles.h"
#include "ui/accountactions.h"
#include "ui/clipboardcountdown.h"
#include "ui/lendingactions.h"
#include "ui/profilepage.h"
#include "ui/sensitiveclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QLocale>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype mostAccountsInToolTip = 5;

// What Qt draws the icon on where the tray takes windows in: made when there is a tray, and gone with
// it.
bool isWindowInTray(const QObject &object)
{
    return object.inherits("QSystemTrayIconSys");
}

} // namespace

KeeperTray::KeeperTray(AccountKeeper &keeper, AccountActions &actions, Options options,
                       std::unique_ptr<TrayHost> host)
    : m_keeper(keeper)
    , m_actions(actions)
    , m_options(options)
    , m_host(std::move(host))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &KeeperTray::update);
    followKeeper();
    followMenu();
    followLending();
    update();
}

KeeperTray::~KeeperTray() = default;

void KeeperTray::followKeeper()
{
    const auto *registry = &m_keeper.registry();
    connect(registry, &AccountRegistry::added, this, &KeeperTray::updateSoon);
    connect(registry, &AccountRegistry::changed, this, &KeeperTray::updateSoon);
    connect(registry, &AccountRegistry::removed, this, &KeeperTray::updateSoon);
    connect(registry, &AccountRegistry::moved, this, &KeeperTray::updateSoon);
    connect(&m_keeper, &AccountKeeper::keychainChanged, this, &KeeperTray::updateSoon);
    connect(&m_keeper, &AccountKeeper::networkChanged, this, &KeeperTray::updateSoon);
    connect(&m_keeper, &AccountKeeper::timePassed, this, &KeeperTray::updateSoon);
    connect(&m_keeper.book(), &AccountBook::troublesChanged, this, &KeeperTray::updateSoon);
    if (m_options.clipboard)
        connect(m_options.clipboard, &SensitiveClipboard::countdownChanged, this,
                &KeeperTray::update);
}

void KeeperTray::followMenu()
{
    connect(&m_menu, &TrayMenu::showAsked, this, &KeeperTray::showAsked);
    connect(&m_menu, &TrayMenu::hideAsked, this, &KeeperTray::hideAsked);
    connect(&m_menu, &TrayMenu::quitAsked, this, &KeeperTray::quitAsked);
    connect(&m_menu, &TrayMenu::addAccountAsked, this, &KeeperTray::addAccountAsked);
    connect(&m_menu, &TrayMenu::settingsAsked, this, &KeeperTray::settingsAsked);
    connect(&m_menu, &TrayMenu::accountAsked, this, &KeeperTray::accountAsked);
    connect(&m_menu, &TrayMenu::refreshAllAsked, &m_actions, &AccountActions::refreshAll);
    connect(&m_menu, &TrayMenu::refreshAsked, &m_actions, &AccountActions::refresh);
    connect(&m_menu, &TrayMenu::pauseAsked, &m_actions, &AccountActions::pause);
    connect(&m_menu, &TrayMenu::resumeAsked, &m_actions, &AccountActions::resume);
    connect(&m_menu, &TrayMenu::profileAsked, this,
            [](const Did &did) { QDesktopServices::openUrl(profilePage(did)); });
    connect(&m_menu, &TrayMenu::copyAsked, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    if (m_options.clipboard)
        connect(&m_menu, &TrayMenu::clearClipboardAsked, m_options.clipboard,
                &SensitiveClipboard::clearNow);
}

void KeeperTray::followLending()
{
    auto *lending = m_options.lending;
    if (!lending)
        return;
    connect(lending, &LendingActions::changed, this, &KeeperTray::updateSoon);
    connect(&m_menu, &TrayMenu::questionsAsked, this, &KeeperTray::questionsAsked);
    connect(&m_menu, &TrayMenu::programsAsked, this, &KeeperTray::programsAsked);
    connect(&m_menu, &TrayMenu::lendingLockAsked, lending, &LendingActions::setLocked);
}

void KeeperTray::show()
{
    // On Wayland only the bus shows icons, and Qt looks for that just once.
    const bool mustWait = m_host && !m_host->isThere()
        && QGuiApplication::platformName().startsWith("wayland"_L1);
    if (!mustWait)
        makeIcon();
    if (!m_host)
        return;
    connect(m_host.get(), &TrayHost::changed, this, [this] {
        if (m_host->isThere() && !m_icon)
            makeIcon();
        Q_EMIT availableChanged();
    });
}

void KeeperTray::makeIcon()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &KeeperTray::messageClicked);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Trigger)
                    return;
                if (m_state == TrayState::Asking)
                    Q_EMIT questionsAsked();
                else if (m_isWindowVisible)
                    Q_EMIT hideAsked();
                else
                    Q_EMIT showAsked();
            });
    m_icon->setContextMenu(&m_menu);
    m_icon->setIcon(trayIcon(m_state));
    m_icon->setToolTip(m_toolTip);
    if (m_host)
        qApp->installEventFilter(this);
    m_icon->show();
    // Where there is a tray and no window in it, the bus shows the icon. Qt decides that just once.
    m_isOnBus = m_host && !m_window && QSystemTrayIcon::isSystemTrayAvailable();
    if (m_isOnBus)
        qApp->removeEventFilter(this);
}

bool KeeperTray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && isWindowInTray(*watched))
        m_window = watched;
    if (watched == m_window && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        if (event->type() == QEvent::Hide)
            m_window = nullptr;
        QMetaObject::invokeMethod(this, &KeeperTray::availableChanged, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

bool KeeperTray::isAvailable() const
{
    if (!m_icon)
        return false;
    return m_isOnBus ? m_host->isThere() : QSystemTrayIcon::isSystemTrayAvailable();
}

void KeeperTray::setWindowVisible(bool isVisible)
{
    m_isWindowVisible = isVisible;
    updateSoon();
}

void KeeperTray::showMessage(const QString &title, const QString &text, Attention level)
{
    constexpr QSystemTrayIcon::MessageIcon icons[] = {QSystemTrayIcon::Information,
                                                      QSystemTrayIcon::Information,
                                                      QSystemTrayIcon::Warning,
                                                      QSystemTrayIcon::Critical};
    if (m_icon)
        m_icon->showMessage(title, text, icons[size_t(level)]);
}

void KeeperTray::updateSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

std::vector<TrayContent::Line> KeeperTray::lines() const
{
    std::vector<TrayContent::Line> lines;
    for (const auto &account : m_keeper.registry().all()) {
        const auto warnings = m_keeper.warningsOf(account);
        const auto *worst = worstOpen(warnings);
        if (worst && worst->level < Attention::Warning)
            worst = nullptr;
        const auto &handle = account.entry.handle;
        lines.push_back({.did = account.did(),
                         .name = account.displayName(),
                         .trouble = worst ? titleOf(worst->code) : QString(),
                         .attention = worst ? worst->level : Attention::None,
                         .handle = handle ? handle->toString() : QString(),
                         .keeping = account.entry.keeping});
    }
    // Who needs something comes first; otherwise the owner's order holds.
    std::vector<TrayContent::Line> sorted;
    sorted.reserve(lines.size());
    for (const auto level : {Attention::Critical, Attention::Warning, Attention::None}) {
        for (auto &line : lines) {
            if (line.attention == level)
                sorted.push_back(std::move(line));
        }
    }
    return sorted;
}

void KeeperTray::update()
{
    auto all = lines();
    auto worst = all.empty() ? Attention::None : all.front().attention;
    QStringList troubles;
    for (const auto &warning : m_keeper.keeperWarnings()) {
        if (warning.code == WarningCode::Offline) // it has a state of its own
            continue;
        worst = std::max(worst, warning.level);
        if (warning.level >= Attention::Warning)
            troubles << titleOf(warning.code);
    }
    const auto *lending = m_options.lending;
    // It waits for minutes, all else for hours and days.
    const auto state = lending && lending->waiting() > 0
        ? TrayState::Asking
        : trayStateOf(m_keeper.registry().all(), worst, m_keeper.isOffline());
    if (m_icon && state != m_state)
        m_icon->setIcon(trayIcon(state));
    m_state = state;
    updateToolTip(all, troubles);
    m_menu.setContent(
        {.isSandbox = m_options.isSandbox,
         .isWindowVisible = m_isWindowVisible,
         .isClipboardCounting = m_options.clipboard && m_options.clipboard->isCounting(),
         .isLending = lending != nullptr,
         .isLendingLocked = lending && lending->isLocked(),
         .waiting = lending ? lending->waiting() : 0,
         .served = lending ? lending->servedToday() : 0,
         .lines = std::move(all)});
}

void KeeperTray::updateToolTip(const std::vector<TrayContent::Line> &lines,
                               const QStringList &troubles)
{
    QStringList told{m_options.isSandbox ? tr("Skykeep (Sandbox)") : tr("Skykeep")};
    const qsizetype needing = std::ranges::count_if(lines, [](const TrayContent::Line &line) {
        return line.attention >= Attention::Warning;
    });
    if (m_options.clipboard && m_options.clipboard->isCounting())
        told << ClipboardCountdown::sentence(*m_options.clipboard);
    if (m_state == TrayState::Asking)
        told << tr("A program waits for your answer");
    if (m_options.lending && m_options.lending->isLocked())
        told << tr("Lending is locked");
    if (m_keeper.isOffline())
        told << tr("This computer has no network");
    told << troubles;
    for (qsizetype i = 0; i < std::min(needing, mostAccountsInToolTip); ++i) {
        const auto &line = lines.at(size_t(i));
        told << tr("%1 – %2").arg(line.name, line.trouble);
    }
    if (needing > mostAccountsInToolTip)
        told << tr("and %1 more").arg(QLocale().toString(needing - mostAccountsInToolTip));
    if (lines.empty())
        told << tr("No accounts yet");
    else if (m_state == TrayState::Paused)
        told << tr("All accounts are paused");
    else if (m_state == TrayState::Calm)
        told << (lines.size() == 1 ? tr("One account, all is well")
                                   : tr("%1 accounts, all is well")
                                         .arg(QLocale().toString(qulonglong(lines.size()))));
    m_toolTip = told.join(u'\n');
    if (m_icon)
        m_icon->setToolTip(m_toolTip);
}

} // namespace Skykeep
