// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QRect>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace Skykeep {

//! What is on the screen as a screen reader is told it, so that hands on a mouse find their way.
//!
//! Programs tell it where QT_LINUX_ACCESSIBILITY_ALWAYS_ON is 1.
//! https://gitlab.gnome.org/GNOME/at-spi2-core (AT-SPI over D-Bus)
class AccessibleScreen
{
public:
    AccessibleScreen();
    AccessibleScreen(const AccessibleScreen &) = delete;
    AccessibleScreen &operator=(const AccessibleScreen &) = delete;
    ~AccessibleScreen();

    //! Where the control of \a role, such as "push button", called \a name shows, in pixels of the
    //! screen; nothing where none does. Of several the last, which lies on top.
    std::optional<QRect> find(const QString &role, const QString &name) const;
    //! One thing that shows, as it is told.
    struct Item {
        QString role;
        QString name;
        QString description;
        QString parent; //!< Whose path; the same for those side by side.
        QString window; //!< The name of the window it is in.
        bool isFocusable = false;
    };
    //! All that shows in windows of the screen, from the outside in.
    std::vector<Item> items() const;
    //! Role and name of all that shows, for whoever looked in vain.
    QStringList all() const;

private:
    struct Control {
        QString service;
        QString path;
    };

    QVariant ask(const Control &control, const QString &method,
                 const QVariantList &arguments) const;
    QList<Control> childrenOf(const Control &control) const;
    bool isShowing(const Control &control) const;
    QRect placeOf(const Control &control) const;
    QString nameOf(const Control &control) const { return wordOf(control, u"Name"); }
    QString wordOf(const Control &control, QStringView property) const;
    QList<uint> statesOf(const Control &control) const;
    void collect(const Control &control, const QString &window, std::vector<Item> &items) const;
    QString roleOf(const Control &control) const;
    void visit(const Control &control, const std::function<void(const Control &)> &visitor) const;
    void visitAll(const std::function<void(const Control &)> &visitor) const;

    QDBusConnection m_bus;
};

} // namespace Skykeep
