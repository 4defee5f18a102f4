// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/keepertray.h"

#include "ui/accountactions.h"
#include "ui/statusicons.h"

#include <QGuiApplication>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// More would not fit a screen; the window has them all.
constexpr size_t mostAccountsInMenu = 12;
constexpr size_t mostAccountsInToolTip = 5;

// A menu takes "&" for a shortcut.
QString asMenuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QIcon iconOf(Attention level)
{
    const auto palette = QGuiApplication::palette();
    if (level < Attention::Warning)
        return glyphIcon(Glyph::Check, palette);
    return attentionIcon(level, palette);
}

} // namespace

KeeperTray::KeeperTray(AccountKeeper &keeper, AccountActions &actions, Options options)
    : m_keeper(keeper)
    , m_actions(actions)
    , m_options(options)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &KeeperTray::update);

    const auto *registry = &m_keeper.registry();
    connect(registry, &AccountRegistry::added, this, &KeeperTray::updateSoon);
    connect(registry, &AccountRegistry::changed, this, &KeeperTray::updateSoon);
    connect(registry, &AccountRegistry::removed, this, &KeeperTray::updateSoon);
    connect(&m_keeper, &AccountKeeper::keychainChanged, this, &KeeperTray::updateSoon);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Trigger)
                    return;
                if (m_isWindowVisible)
                    Q_EMIT hideAsked();
                else
                    Q_EMIT showAsked();
            });
    m_icon.setContextMenu(&m_menu);
    update();
}

KeeperTray::~KeeperTray() = default;

void KeeperTray::setWindowVisible(bool isVisible)
{
    m_isWindowVisible = isVisible;
    updateSoon();
}

void KeeperTray::updateSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

std::vector<KeeperTray::Line> KeeperTray::lines() const
{
    std::vector<Line> lines;
    for (const auto &account : m_keeper.registry().all()) {
        const auto warnings = m_keeper.warningsOf(account);
        const auto attention = attentionOf(warnings);
        QString text = account.displayName();
        const auto worst = std::find_if(warnings.begin(), warnings.end(),
                                        [](const Warning &warning) {
                                            return !warning.isAcknowledged
                                                && warning.level >= Attention::Warning;
                                        });
        if (worst != warnings.end())
            text += u" – "_s + worst->text;
        lines.push_back({account.did(), attention, text});
    }
    // Who needs something comes first; otherwise the owner's order holds.
    std::vector<Line> sorted;
    for (auto &line : lines) {
        const auto place = std::ranges::upper_bound(sorted, line, [](const Line &a, const Line &b) {
            return std::max(a.attention, Attention::Notice)
                > std::max(b.attention, Attention::Notice);
        });
        sorted.insert(place, std::move(line));
    }
    return sorted;
}

void KeeperTray::update()
{
    const auto all = lines();
    auto worst = attentionOf(m_keeper.keeperWarnings());
    for (const auto &line : all)
        worst = std::max(worst, line.attention);
    m_icon.setIcon(iconOf(worst));

    QStringList told{m_options.isSandbox ? tr("Skykeep (Sandbox)") : tr("Skykeep")};
    const auto needing = std::count_if(all.begin(), all.end(), [](const Line &line) {
        return line.attention >= Attention::Warning;
    });
    if (all.empty())
        told.append(tr("No accounts yet"));
    else if (needing == 0)
        told.append(all.size() == 1 ? tr("One account, all is well")
                                    : tr("%1 accounts, all is well").arg(all.size()));
    for (size_t i = 0; i < all.size() && i < mostAccountsInToolTip; ++i) {
        if (all.at(i).attention >= Attention::Warning)
            told.append(all.at(i).text);
    }
    if (needing > qsizetype(mostAccountsInToolTip))
        told.append(tr("and %1 more").arg(needing - qsizetype(mostAccountsInToolTip)));
    m_icon.setToolTip(told.join(u'\n'));
    fillMenu(all);
}

void KeeperTray::fillMenu(const std::vector<Line> &lines)
{
    m_menu.clear();
    if (m_options.isSandbox) {
        m_menu.addAction(tr("Sandbox: simulated accounts"))->setEnabled(false);
        m_menu.addSeparator();
    }
    for (size_t i = 0; i < lines.size() && i < mostAccountsInMenu; ++i) {
        const auto &line = lines.at(i);
        auto *action = m_menu.addAction(iconOf(line.attention), asMenuText(line.text));
        connect(action, &QAction::triggered, this,
                [this, did = line.did] { Q_EMIT accountAsked(did); });
    }
    if (!lines.empty())
        m_menu.addSeparator();
    if (m_isWindowVisible)
        connect(m_menu.addAction(tr("&Hide window")), &QAction::triggered, this,
                &KeeperTray::hideAsked);
    else
        connect(m_menu.addAction(tr("&Show window")), &QAction::triggered, this,
                &KeeperTray::showAsked);
    auto *refresh = m_menu.addAction(tr("&Refresh all"));
    refresh->setEnabled(!lines.empty());
    connect(refresh, &QAction::triggered, &m_actions, &AccountActions::refreshAll);
    connect(m_menu.addAction(tr("S&ettings…")), &QAction::triggered, this,
            &KeeperTray::settingsAsked);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &KeeperTray::quitAsked);
}

} // namespace Skykeep
