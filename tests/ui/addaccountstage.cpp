// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "addaccountstage.h"

#include "ui/problemlabel.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Skykeep {

QRegularExpression AddAccountStage::warnings()
{
    return QRegularExpression(u"^(?!This plugin does not support)"_s);
}

AddAccountStage::AddAccountStage()
    : conversation(world.keeper(), scope)
{
    world.start();
}

AddAccountStage::~AddAccountStage()
{
    dialog.reset();
    world.http.shutDown();
    world.dns.shutDown();
    world.vault.shutDown();
    settle();
}

void AddAccountStage::show(const QString &identifier)
{
    dialog = std::make_unique<AddAccountDialog>(conversation, identifier);
    dialog->open();
    QTRY_VERIFY(dialog->isActiveWindow());
}

void AddAccountStage::type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void AddAccountStage::press(Qt::Key key)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key);
}

void AddAccountStage::retype(const QString &name, const QString &text)
{
    edit(name).setFocus();
    edit(name).selectAll();
    type(text);
}

void AddAccountStage::settle()
{
    for (int i = 0; i < 50 && !scope.isIdle(); ++i)
        world.turn();
    QVERIFY(scope.isIdle());
    world.settle();
}

void AddAccountStage::reachPassword()
{
    show();
    type(u"alice.example.com"_s);
    press(Qt::Key_Return);
    settle();
}

QAbstractButton &AddAccountStage::button(const QString &name) const
{
    return *dialog->findChild<QAbstractButton *>(name);
}

bool AddAccountStage::isShown(const QString &name) const
{
    return dialog->findChild<QWidget *>(name)->isVisible();
}

QString AddAccountStage::said(const QString &name) const
{
    if (!isShown(name))
        return {};
    if (const auto *label = dialog->findChild<QLabel *>(name))
        return label->text();
    return dialog->findChild<ProblemLabel *>(name)->sentence();
}

QString AddAccountStage::focus() const
{
    const auto *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

} // namespace Skykeep
