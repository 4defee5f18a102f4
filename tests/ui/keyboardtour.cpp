// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keyboardtour.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep::KeyboardTour {

namespace {

constexpr size_t longest = 200;

QString called(const QWidget &widget)
{
    return u"%1 \"%2\" \"%3\""_s.arg(QLatin1StringView(widget.metaObject()->className()),
                                     widget.objectName(), widget.accessibleName());
}

// With what is around it, where some styles draw the focus.
QImage picture(const QWidget &widget)
{
    constexpr int around = 4;
    auto *window = widget.window();
    const QRect place(widget.mapTo(window, QPoint()), widget.size());
    return window->grab(place.adjusted(-around, -around, around, around)).toImage();
}

bool isDefault(const QWidget &widget)
{
    const auto *button = qobject_cast<const QPushButton *>(&widget);
    return button && button->isDefault();
}

QString mnemonicOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->buddy() ? QKeySequence::mnemonic(label->text()).toString() : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return QKeySequence::mnemonic(button->text()).toString();
    return {};
}

} // namespace

Tour go(Qt::Key key)
{
    Tour tour;
    auto *widget = QApplication::focusWidget();
    if (widget) // as after the first key
        widget->window()->setAttribute(Qt::WA_KeyboardFocusChange);
    while (widget && tour.stops.size() < longest
           && (tour.stops.size() < 2 || widget != tour.stops.front())) {
        tour.stops.push_back(widget);
        const auto with = picture(*widget);
        QTest::keyClick(widget, key);
        auto *next = QApplication::focusWidget();
        // A label with several links is several stops, and the default button is outlined always.
        if (next != widget && !isDefault(*widget) && picture(*widget) == with)
            tour.unseen << called(*widget);
        widget = next;
    }
    return tour;
}

QStringList missed(const QWidget &window, const Tour &tour)
{
    QStringList names;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const bool isStop = widget->isVisible() && widget->isEnabled()
            && widget->window() == &window && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
            && !widget->focusProxy();
        if (isStop && std::ranges::find(tour.stops, widget) == tour.stops.end())
            names << called(*widget);
    }
    return names;
}

QStringList unnamed(const Tour &tour)
{
    QStringList names;
    for (auto *widget : tour.stops) {
        const auto *told = QAccessible::queryAccessibleInterface(widget);
        if (!told || told->text(QAccessible::Name).isEmpty())
            names << called(*widget);
    }
    return names;
}

QStringList ambiguous(const QWidget &window)
{
    QStringList seen;
    QStringList names;
    const auto note = [&](const QString &letter, const QString &text) {
        if (!letter.isEmpty() && seen.contains(letter))
            names << text;
        seen << letter;
    };
    if (const auto *main = qobject_cast<const QMainWindow *>(&window)) {
        for (const auto *action : main->menuBar()->actions())
            note(QKeySequence::mnemonic(action->text()).toString(), action->text());
    }
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            note(mnemonicOf(*widget), called(*widget) + mnemonicOf(*widget));
    }
    return names;
}

} // namespace Skykeep::KeyboardTour
