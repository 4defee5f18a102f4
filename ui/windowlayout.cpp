// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/windowlayout.h"

#include "platform/preferences.h"
#include "ui/accountspage.h"

#include <QEvent>
#include <QSplitter>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

WindowLayout::WindowLayout(Preferences *preferences, QWidget &window)
    : m_preferences(preferences)
    , m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &WindowLayout::save);
}

void WindowLayout::followWindow()
{
    if (m_preferences)
        m_window.restoreGeometry(m_preferences->layout(u"window"_s));
    m_window.installEventFilter(this);
}

void WindowLayout::follow(QSplitter &splitter)
{
    if (m_preferences)
        splitter.restoreState(m_preferences->layout(splitter.objectName()));
    m_splitters << &splitter;
    connect(&splitter, &QSplitter::splitterMoved, this, &WindowLayout::saveSoon);
}

void WindowLayout::follow(AccountsPage &page)
{
    m_page = &page;
    if (m_preferences) {
        if (const auto layout = ListLayout::parse(m_preferences->layout(u"list"_s)))
            page.apply(*layout);
    }
    connect(&page, &AccountsPage::layoutChanged, this, &WindowLayout::saveSoon);
}

void WindowLayout::putBeside(QSplitter &outer, QSplitter &inner, int width)
{
    m_outer = &outer;
    m_inner = &inner;
    m_besideFrom = width;
    turn();
}

void WindowLayout::turn()
{
    const bool isWide = m_window.width() >= m_besideFrom;
    const auto put = [](QSplitter *splitter, Qt::Orientation way, const QList<int> &proportion) {
        if (!splitter || splitter->orientation() == way)
            return;
        splitter->setOrientation(way);
        splitter->setSizes(proportion);
    };
    put(m_outer, isWide ? Qt::Horizontal : Qt::Vertical,
        isWide ? QList<int>{2000, 1000} : QList<int>{1000, 1000});
    put(m_inner, isWide ? Qt::Vertical : Qt::Horizontal, QList<int>{3000, isWide ? 1000 : 2000});
}

void WindowLayout::saveSoon()
{
    if (m_preferences && !m_soon.isActive())
        m_soon.start();
}

void WindowLayout::save()
{
    m_soon.stop();
    if (!m_preferences)
        return;
    m_preferences->setLayout(u"window"_s, m_window.saveGeometry());
    for (const auto *splitter : std::as_const(m_splitters))
        m_preferences->setLayout(splitter->objectName(), splitter->saveState());
    if (m_page)
        m_preferences->setLayout(u"list"_s, m_page->layoutNow().toBytes());
}

bool WindowLayout::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Hide)
        save();
    if (type == QEvent::Resize)
        turn();
    if (m_window.isVisible() && (type == QEvent::Resize || type == QEvent::Move))
        saveSoon();
    return QObject::eventFilter(watched, event);
}

} // namespace Skykeep
