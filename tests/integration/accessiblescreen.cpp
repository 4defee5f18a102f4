// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/accessiblescreen.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const auto accessible = u"org.a11y.atspi.Accessible"_s;
const auto component = u"org.a11y.atspi.Component"_s;
constexpr uint onScreen = 0; // ATSPI_COORD_TYPE_SCREEN
constexpr uint focusable = 11; // ATSPI_STATE_FOCUSABLE
constexpr uint showing = 25; // ATSPI_STATE_SHOWING

bool has(const QList<uint> &states, uint state)
{
    return ((states.value(state / 32) >> (state % 32)) & 1U) != 0;
}

// A bus of its own, which the session's bus starts for whoever asks.
QString busAddress()
{
    const auto call = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                     u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(call);
    if (!address.isValid())
        qFatal("Nobody tells screen readers anything: %s", qPrintable(address.error().message()));
    return address.value();
}

} // namespace

AccessibleScreen::AccessibleScreen()
    : m_bus(QDBusConnection::connectToBus(busAddress(), u"accessible-screen"_s))
{
    if (!m_bus.isConnected())
        qFatal("The bus of screen readers does not answer.");
}

AccessibleScreen::~AccessibleScreen()
{
    QDBusConnection::disconnectFromBus(u"accessible-screen"_s);
}

std::optional<QRect> AccessibleScreen::find(const QString &role, const QString &name) const
{
    std::optional<QRect> place;
    visitAll([&](const Control &control) {
        if (nameOf(control) == name && roleOf(control) == role && isShowing(control))
            place = placeOf(control);
    });
    return place;
}

QStringList AccessibleScreen::all() const
{
    QStringList lines;
    visitAll([&](const Control &control) {
        if (isShowing(control))
            lines << roleOf(control) + u": "_s + nameOf(control);
    });
    return lines;
}

void AccessibleScreen::visitAll(const std::function<void(const Control &)> &visitor) const
{
    visit({u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s}, visitor);
}

void AccessibleScreen::visit(const Control &control,
                             const std::function<void(const Control &)> &visitor) const
{
    for (const auto &child : childrenOf(control)) {
        visitor(child);
        visit(child, visitor);
    }
}

QVariant AccessibleScreen::ask(const Control &control, const QString &method,
                               const QVariantList &arguments) const
{
    const auto dot = method.lastIndexOf(u'.');
    auto call = QDBusMessage::createMethodCall(control.service, control.path, method.left(dot),
                                               method.mid(dot + 1));
    call.setArguments(arguments);
    // What has gone meanwhile answers nothing.
    const auto answer = m_bus.call(call);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

std::vector<AccessibleScreen::Item> AccessibleScreen::items() const
{
    std::vector<Item> items;
    const Control root{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
    for (const auto &program : childrenOf(root)) {
        for (const auto &window : childrenOf(program))
            collect(window, nameOf(window), items);
    }
    return items;
}

void AccessibleScreen::collect(const Control &control, const QString &window,
                               std::vector<Item> &items) const
{
    for (const auto &child : childrenOf(control)) {
        const auto states = statesOf(child);
        if (!has(states, showing))
            continue;
        items.push_back({.role = roleOf(child),
                         .name = nameOf(child),
                         .description = wordOf(child, u"Description"),
                         .parent = control.path,
                         .window = window,
                         .isFocusable = has(states, focusable)});
        collect(child, window, items);
    }
}

QString AccessibleScreen::wordOf(const Control &control, QStringView property) const
{
    const auto value = ask(control, u"org.freedesktop.DBus.Properties.Get"_s,
                           {accessible, property.toString()});
    return value.value<QDBusVariant>().variant().toString();
}

QString AccessibleScreen::roleOf(const Control &control) const
{
    return ask(control, accessible + u".GetRoleName"_s, {}).toString();
}

QList<AccessibleScreen::Control> AccessibleScreen::childrenOf(const Control &control) const
{
    QList<Control> children;
    const auto answer = ask(control, accessible + u".GetChildren"_s, {});
    if (!answer.canConvert<QDBusArgument>())
        return children;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Control child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        children << child;
    }
    list.endArray();
    return children;
}

bool AccessibleScreen::isShowing(const Control &control) const
{
    return has(statesOf(control), showing);
}

QList<uint> AccessibleScreen::statesOf(const Control &control) const
{
    const auto answer = ask(control, accessible + u".GetState"_s, {});
    QList<uint> words;
    if (answer.canConvert<QDBusArgument>())
        answer.value<QDBusArgument>() >> words;
    return words;
}

QRect AccessibleScreen::placeOf(const Control &control) const
{
    const auto answer = ask(control, component + u".GetExtents"_s, {onScreen});
    if (!answer.canConvert<QDBusArgument>())
        return {};
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    const auto extents = answer.value<QDBusArgument>();
    extents.beginStructure();
    extents >> x >> y >> width >> height;
    extents.endStructure();
    return {x, y, width, height};
}

} // namespace Skykeep
