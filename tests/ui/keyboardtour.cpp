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

template<typename Test>
QStringList thoseOf(const std::vector<QWidget *> &tour, Test &&test)
{
    QStringList names;
    for (const auto *widget : tour) {
        if (test(*widget))
            names << called(*widget);
    }
    names.removeDuplicates();
    return names;
}

// With what is around it, where some styles draw the focus.
QImage picture(const QWidget &widget)
{
    constexpr int around = 4;
    auto *window = widget.window();
    const QRect place(widget.mapTo(window, QPoint()), widget.size());
    return window->grab(place.adjusted(-around, -around, around, around)).toImage();
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

std::vector<QWidget *> go(Qt::Key key)
{
    std::vector<QWidget *> tour;
    auto *widget = QApplication::focusWidget();
    // A label with a link is two stops.
    while (widget && tour.size() < longest
           && (tour.empty() || widget != tour.front() || tour.size() == 1)) {
        tour.push_back(widget);
        QTest::keyClick(widget, key);
        if (QApplication::focusWidget() == widget && tour.size() > 1
            && tour.at(tour.size() - 2) == widget)
            break;
        widget = QApplication::focusWidget();
    }
    return tour;
}

QStringList missed(const QWidget &window, const std::vector<QWidget *> &tour)
{
    QStringList names;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const bool isStop = widget->isVisible() && widget->isEnabled() && widget->window() == &window
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        if (isStop && std::ranges::find(tour, widget) == tour.end())
            names << called(*widget);
    }
    return names;
}

QStringList unnamed(const std::vector<QWidget *> &tour)
{
    return thoseOf(tour, [](const QWidget &widget) {
        const auto *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
        return !told || told->text(QAccessible::Name).isEmpty();
    });
}

QStringList unseen(const std::vector<QWidget *> &tour)
{
    return thoseOf(tour, [](const QWidget &stop) {
        auto &widget = const_cast<QWidget &>(stop);
        widget.setFocus(Qt::TabFocusReason);
        const auto with = picture(widget);
        widget.clearFocus();
        return picture(widget) == with;
    });
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
