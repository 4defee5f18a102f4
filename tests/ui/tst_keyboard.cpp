// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "addaccountstage.h"
#include "keyboardtour.h"
#include "liststage.h"
#include "platform/preferences.h"
#include "platform/translation.h"
#include "ui/settingsdialog.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QRadioButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

void eachLanguage()
{
    QTest::addColumn<QString>("tag");
    for (const auto &language : shippedLanguages())
        QTest::newRow(qPrintable(language.tag)) << language.tag;
}

QDialog *openDialog(const WindowStage &stage)
{
    for (auto *dialog : stage.window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

//! Goes round the window that has the keyboard, and back; what is amiss, line by line.
QString amissIn(const QWidget &window)
{
    if (!QApplication::focusWidget())
        return u"Nothing has the focus."_s;
    const auto tour = KeyboardTour::go();
    QStringList lines;
    const auto note = [&lines](const QString &what, const QStringList &widgets) {
        if (!widgets.isEmpty())
            lines << what + widgets.join(u", "_s);
    };
    note(u"Tab misses: "_s, KeyboardTour::missed(window, tour));
    if (QApplication::focusWidget() != tour.stops.front())
        lines << u"Tab does not come round."_s;

    note(u"Shift+Tab misses: "_s, KeyboardTour::missed(window, KeyboardTour::go(Qt::Key_Backtab)));
    note(u"No name: "_s, KeyboardTour::unnamed(tour));
    note(u"No focus seen: "_s, tour.unseen);
    return lines.join(u'\n');
}

} // namespace

//! Every window by keyboard alone.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // All but what the offscreen platform says of itself.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void noTwoCommandsShareKeys()
    {
        const WindowStage stage;
        QSet<QString> taken;
        for (const auto *action : stage.window.findChildren<QAction *>()) {
            for (const auto &keys : action->shortcuts()) {
                QVERIFY2(!taken.contains(keys.toString()), qPrintable(action->text()));
                taken.insert(keys.toString());
            }
        }
        QVERIFY(taken.size() > 10);
    }

    void theWelcomePageIsWalkedThrough()
    {
        WindowStage stage;
        stage.show();
        QTest::keyClick(&stage.window, Qt::Key_Tab);

        QCOMPARE(amissIn(stage.window), QString());
    }

    void theListAndTheDetailsAreWalkedThrough()
    {
        WindowStage stage;
        (void)stage.accounts.signIn(u"alice"_s);
        (void)stage.accounts.signIn(u"bob"_s);
        stage.accounts.pds.at(u"alice"_s).hosting = {false, u"deactivated"_s};
        stage.show();
        stage.actions.refreshAll();
        stage.settle();
        stage.table().setFocus();
        const auto isSeen = [&stage](const QString &name) {
            const auto buttons = stage.window.findChildren<QWidget *>(name);
            return std::ranges::any_of(buttons, &QWidget::isVisible);
        };
        for (const auto &name : {u"remedy"_s, u"dismiss"_s, u"snooze"_s})
            QTRY_VERIFY2(isSeen(name), qPrintable(name));
        stage.table().setFocus();

        QStringList reached;
        for (const auto *widget : KeyboardTour::go().stops)
            reached << widget->objectName();
        for (const auto &name : {u"remedy"_s, u"dismiss"_s, u"snooze"_s, u"summary"_s})
            QVERIFY2(reached.contains(name), qPrintable(reached.join(u' ')));
        QCOMPARE(amissIn(stage.window), QString());
    }

    void severalSelectedAreWalkedThrough()
    {
        WindowStage stage;
        (void)stage.accounts.signIn(u"alice"_s);
        (void)stage.accounts.signIn(u"bob"_s);
        stage.show();
        stage.table().setFocus();

        QTest::keyClick(&stage.table(), Qt::Key_A, Qt::ControlModifier);

        QCOMPARE(amissIn(stage.window), QString());
    }

    void noLetterStandsForTwo_data() { eachLanguage(); }
    void noLetterStandsForTwo()
    {
        QFETCH(const QString, tag);
        Translation translation;
        translation.use(tag);
        WindowStage stage;
        stage.show();
        QCOMPARE(KeyboardTour::ambiguous(stage.window).join(u'\n'), QString());
        (void)stage.accounts.signIn(u"alice"_s);
        (void)stage.accounts.signIn(u"bob"_s);
        stage.settle();
        QCOMPARE(KeyboardTour::ambiguous(stage.window).join(u'\n'), QString());

        for (const auto &name :
             {u"signOut"_s, u"remove"_s, u"letEnd"_s, u"setLabel"_s, u"about"_s}) {
            stage.action(name).trigger();
            auto *dialog = openDialog(stage);
            QVERIFY2(dialog, qPrintable(name));
            QCOMPARE(KeyboardTour::ambiguous(*dialog).join(u'\n'), QString());
            dialog->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void dialogsAreWalkedThroughAndClosedByEscape_data()
    {
        QTest::addColumn<QString>("command");
        for (const auto *name : {"signOut", "remove", "letEnd", "setLabel", "about"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void dialogsAreWalkedThroughAndClosedByEscape()
    {
        QFETCH(const QString, command);
        WindowStage stage;
        (void)stage.accounts.signIn(u"alice"_s);
        stage.show();

        stage.action(command).trigger();
        const QPointer<QDialog> dialog = openDialog(stage);
        QVERIFY(dialog);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!dialog->windowTitle().isEmpty());
        QCOMPARE(amissIn(*dialog), QString());
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog,
                        Qt::Key_Escape);

        QTRY_VERIFY(!dialog);
    }

    void theSettingsAreWalkedThrough()
    {
        const QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        Preferences preferences(folder.path());
        SettingsDialog dialog(preferences,
                              {.general = {.loginCommand = {u"/bin/true"_s, {}}},
                               .profile = {.paths = ProfilePaths::of(folder.path())}});
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *pages = dialog.findChild<QTabWidget *>();
        pages->tabBar()->setFocus();

        for (int page = 0; page < pages->count(); ++page) {
            if (page > 0)
                QTest::keyClick(pages->tabBar(), Qt::Key_Right);
            QCOMPARE(pages->currentIndex(), page);
            if (auto *manual = dialog.findChild<QRadioButton *>(u"usesManual"_s);
                manual->isVisible())
                manual->click();
            pages->tabBar()->setFocus();
            QCOMPARE(amissIn(dialog), QString());
            pages->tabBar()->setFocus();
        }

        QTest::keyClick(pages->tabBar(), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void theFirstStepOfAddingIsWalkedThrough()
    {
        AddAccountStage stage;
        stage.show();

        QCOMPARE(amissIn(*stage.dialog), QString());
        stage.button(u"chooseServer"_s).click();
        QCOMPARE(amissIn(*stage.dialog), QString());
    }

    void thePasswordStepOfAddingIsWalkedThrough()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s).secondFactor = u"12345-ABCDE"_s;
        stage.reachPassword();
        QCOMPARE(amissIn(*stage.dialog), QString());
        stage.edit(u"password"_s).setFocus();
        stage.type(u"alice-password"_s);
        stage.press(Qt::Key_Return);
        stage.settle();

        QCOMPARE(amissIn(*stage.dialog), QString());
    }

    void severalToAddAreWalkedThrough()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.world.add(u"bob"_s);
        stage.show();
        stage.edit(u"identifier"_s).setText(u"alice.example.com bob.example.com"_s);
        stage.press(Qt::Key_Return);
        stage.settle();
        QVERIFY(stage.isShown(u"skip"_s));

        QCOMPARE(amissIn(*stage.dialog), QString());
    }

    void theMenuKeyOpensTheRowsOwnMenuAtTheRow()
    {
        WindowStage stage;
        (void)stage.accounts.signIn(u"alice"_s);
        (void)stage.accounts.signIn(u"bob"_s);
        stage.show();
        auto &table = stage.table();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Down);

        // As the window system tells it; Shift+F10 is the same to it.
        const auto place = table.inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, table.mapToGlobal(place));
        QCoreApplication::sendEvent(&table, &event);

        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(&stage.action(u"pause"_s)));
        const auto row = table.visualRect(table.currentIndex());
        const auto top = table.viewport()->mapToGlobal(row.topLeft()).y();
        QVERIFY2(menu->y() >= top && menu->y() <= top + 2 * row.height(),
                 qPrintable(u"%1, the row at %2"_s.arg(menu->y()).arg(top)));
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void anAccountIsMovedByItsKeys()
    {
        WindowStage stage;
        (void)stage.accounts.signIn(u"alice"_s);
        (void)stage.accounts.signIn(u"bob"_s);
        stage.show();
        stage.table().setFocus();

        QTest::keyClick(&stage.table(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(ListStage::listed(stage.accounts), u"ba"_s);
        QTest::keyClick(&stage.table(), Qt::Key_Up, Qt::AltModifier);

        QCOMPARE(ListStage::listed(stage.accounts), u"ab"_s);
    }

    void aRowIsLeftForItsDetailsByReturn()
    {
        WindowStage stage;
        (void)stage.accounts.signIn(u"alice"_s);
        stage.show();
        stage.table().setFocus();

        QTest::keyClick(&stage.table(), Qt::Key_Return);

        QVERIFY(QApplication::focusWidget() != &stage.table());
        QCOMPARE(KeyboardTour::go().unseen, QStringList());
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
