// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/traymenu.h"

#include "ui/statusicons.h"

#include <QEvent>
#include <QLocale>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto longestOpen = 1min;
constexpr qsizetype longestName = 60;

// A menu takes "&" for a shortcut.
QString asMenuText(QString text)
{
    if (text.size() > longestName)
        text = text.first(longestName - 1) + u'…';
    return text.replace(u'&', u"&&"_s);
}

} // namespace

TrayMenu::TrayMenu(QWidget *parent)
    : QMenu(parent)
{
    m_open.setSingleShot(true);
    m_open.setInterval(longestOpen);
    connect(&m_open, &QTimer::timeout, this, &TrayMenu::fillIfNew);
    connect(this, &QMenu::aboutToShow, this, [this] {
        fillIfNew();
        m_open.start();
    });
    // Not within the call: what was chosen is still to be told.
    connect(
        this, &QMenu::aboutToHide, this,
        [this] {
            m_open.stop();
            fillIfNew();
        },
        Qt::QueuedConnection);
    fillIfNew();
}

void TrayMenu::setContent(TrayContent content)
{
    if (content == m_content)
        return;
    m_content = std::move(content);
    fillSoon();
}

void TrayMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillSoon(); // its icons are drawn in the palette's colours
}

void TrayMenu::fillSoon()
{
    m_isNew = true;
    if (!m_open.isActive())
        fillIfNew();
}

void TrayMenu::fillIfNew()
{
    if (std::exchange(m_isNew, false))
        fill();
}

void TrayMenu::fill()
{
    for (auto *menu : findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        menu->deleteLater();
    clear();
    if (m_content.isSandbox) {
        addAction(tr("Sandbox: simulated accounts"))->setEnabled(false);
        addSeparator();
    }
    if (m_content.waiting > 0) {
        addAction(glyphIcon(Glyph::Key, palette()),
                  m_content.waiting == 1 ? tr("A program &waits for your answer…")
                                         : tr("%1 questions &wait for your answer…")
                                               .arg(QLocale().toString(m_content.waiting)),
                  this, &TrayMenu::questionsAsked);
        addSeparator();
    }
    if (m_content.isClipboardCounting) {
        addAction(tr("&Clear the clipboard now"), this, &TrayMenu::clearClipboardAsked);
        addSeparator();
    }
    fillAccounts();
    addAction(glyphIcon(Glyph::Plus, palette()), tr("&Add account…"), this,
              &TrayMenu::addAccountAsked);
    auto *refresh = addAction(glyphIcon(Glyph::Circle, palette()), tr("&Refresh all"), this,
                              &TrayMenu::refreshAllAsked);
    refresh->setEnabled(!m_content.lines.empty());
    fillLending();
    addAction(tr("S&ettings…"), this, &TrayMenu::settingsAsked);
    addSeparator();
    if (m_content.isWindowVisible)
        addAction(tr("&Hide window"), this, &TrayMenu::hideAsked);
    else
        addAction(tr("&Show window"), this, &TrayMenu::showAsked);
    addAction(tr("&Quit"), this, &TrayMenu::quitAsked);
}

void TrayMenu::fillLending()
{
    if (!m_content.isLending)
        return;
    addSeparator();
    addAction(m_content.served == 0 ? tr("&Programs…")
                  : m_content.served == 1
                  ? tr("One &program was served today…")
                  : tr("%1 &programs were served today…").arg(QLocale().toString(m_content.served)),
              this, &TrayMenu::programsAsked);
    const bool isLocked = m_content.isLendingLocked;
    addAction(glyphIcon(isLocked ? Glyph::Unlock : Glyph::Lock, palette()),
              isLocked ? tr("Un&lock lending") : tr("&Lock lending"), this,
              [this, isLocked] { Q_EMIT lendingLockAsked(!isLocked); });
    addSeparator();
}

void TrayMenu::fillAccounts()
{
    const auto &lines = m_content.lines;
    for (size_t i = 0; i < lines.size() && i < MostAccounts; ++i)
        addAccountMenu(lines.at(i));
    if (lines.size() > MostAccounts) {
        const auto count = QLocale().toString(qulonglong(lines.size()));
        addAction(tr("Show all %1 in the &window").arg(count), this, &TrayMenu::showAsked);
    }
    if (!lines.empty())
        addSeparator();
}

void TrayMenu::addAccountMenu(const TrayContent::Line &line)
{
    const auto &did = line.did;
    const auto name = asMenuText(line.name);
    auto *menu = addMenu(line.trouble.isEmpty() ? name : tr("%1 – %2").arg(name, line.trouble));
    menu->setIcon(
        line.keeping == Keeping::Kept || line.attention >= Attention::Warning
            ? attentionIcon(line.attention < Attention::Warning ? Attention::None : line.attention,
                            palette())
            : glyphIcon(line.keeping == Keeping::SignedOut ? Glyph::Out : Glyph::Pause, palette()));
    menu->addAction(tr("Open in &window"), this, [this, did] { Q_EMIT accountAsked(did); });
    menu->addSeparator();
    auto *handle = menu->addAction(tr("Copy &handle"), this,
                                   [this, text = line.handle] { Q_EMIT copyAsked(text); });
    handle->setEnabled(!line.handle.isEmpty());
    menu->addAction(tr("Copy &DID"), this, [this, did] { Q_EMIT copyAsked(did.toString()); });
    menu->addAction(tr("Open &profile in the browser"), this,
                    [this, did] { Q_EMIT profileAsked(did); });
    menu->addSeparator();
    const bool isSignedOut = line.keeping == Keeping::SignedOut;
    auto *refresh = menu->addAction(glyphIcon(Glyph::Circle, palette()), tr("&Refresh"), this,
                                    [this, did] { Q_EMIT refreshAsked(did); });
    refresh->setEnabled(!isSignedOut);
    const bool isKept = line.keeping == Keeping::Kept || isSignedOut;
    auto *pause = isKept ? menu->addAction(glyphIcon(Glyph::Pause, palette()), tr("P&ause"), this,
                                           [this, did] { Q_EMIT pauseAsked(did); })
                         : menu->addAction(glyphIcon(Glyph::Play, palette()), tr("Re&sume"), this,
                                           [this, did] { Q_EMIT resumeAsked(did); });
    pause->setEnabled(!isSignedOut);
}

} // namespace Skykeep
