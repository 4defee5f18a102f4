// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "addaccountstage.h"
#include "platform/preferences.h"
#include "platform/translation.h"
#include "ui/instructionsdialog.h"
#include "ui/labels.h"
#include "ui/settingsdialog.h"
#include "windowstage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

// What a widget needs to show all its words, where that is fixed.
QSize needed(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                 : label->minimumSizeHint();
    }
    if (qobject_cast<const QAbstractButton *>(&widget))
        return widget.minimumSizeHint();
    return {};
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

QStringList clippedIn(const QWidget &window)
{
    QStringList clipped;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || textOf(*widget).isEmpty())
            continue;
        const auto size = needed(*widget);
        // Nothing may stick out of its parent either.
        const auto *parent = widget->parentWidget();
        const bool sticksOut = !widget->isWindow() && !parent->rect().contains(widget->geometry());
        if (size.width() > widget->width() || size.height() > widget->height() || sticksOut)
            clipped << u"%1 \"%2\""_s.arg(widget->objectName(), textOf(*widget));
    }
    return clipped;
}

QString mnemonicOf(const QString &text)
{
    const auto sequence = QKeySequence::mnemonic(text);
    return sequence.toString();
}

// Actions of one menu that answer to the same letter.
QStringList ambiguousIn(const QList<QAction *> &actions)
{
    QStringList seen;
    QStringList ambiguous;
    for (const auto *action : actions) {
        const auto letter = mnemonicOf(action->text());
        if (!letter.isEmpty() && seen.contains(letter))
            ambiguous << action->text();
        seen << letter;
    }
    return ambiguous;
}

// Labels with buddies and buttons that are seen together.
QStringList ambiguousOn(const QWidget &page)
{
    QStringList seen;
    QStringList ambiguous;
    for (const auto *widget : page.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!widget->isVisible() || (label && !label->buddy()))
            continue;
        const auto letter = mnemonicOf(textOf(*widget));
        if (!letter.isEmpty() && seen.contains(letter))
            ambiguous << textOf(*widget);
        seen << letter;
    }
    return ambiguous;
}

void eachLanguage()
{
    QTest::addColumn<QString>("tag");
    for (const auto &language : shippedLanguages())
        QTest::newRow(qPrintable(language.tag)) << language.tag;
    for (const auto *tag : {"en-XA", "ar-XB"})
        QTest::newRow(tag) << QString::fromLatin1(tag);
}

} // namespace

//! Every window in every language, and in two that nobody speaks.
class TestLanguages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Translation> m_translation;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(WindowStage::warnings());
        m_translation = std::make_unique<Translation>();
    }

    void cleanup()
    {
        m_translation.reset();
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void whatIsCutOffOrAmbiguousIsFound()
    {
        QWidget window;
        window.resize(400, 200);
        QLabel label(u"Quite a long text"_s, &window);
        label.setBuddy(&window);
        label.resize(20, 20);
        QLabel wrapped(u"Quite a long text on several lines"_s, &window);
        wrapped.setWordWrap(true);
        wrapped.setGeometry(0, 50, 60, 10);
        QCheckBox outside(u"&Outside"_s, &window);
        outside.move(390, 50);
        QCheckBox other(u"&Other"_s, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        QCOMPARE(clippedIn(window).size(), 3);
        QCOMPARE(ambiguousOn(window), QStringList(u"&Other"_s));
        QAction one(u"&Add"_s);
        QAction two(u"&About"_s);
        QCOMPARE(ambiguousIn({&one, &two}), QStringList(u"&About"_s));
    }

    void theMainWindowShowsAllItsWords_data() { eachLanguage(); }

    void theMainWindowShowsAllItsWords()
    {
        QFETCH(const QString, tag);
        m_translation->use(tag);
        WindowStage stage;
        stage.show();
        QCOMPARE(clippedIn(stage.window), QStringList()); // nobody is listed yet
        (void)stage.accounts.signIn(u"alice"_s);
        (void)stage.accounts.signIn(u"bob"_s);
        stage.settle();

        QTRY_COMPARE(clippedIn(stage.window), QStringList());
        for (const auto *menu : stage.window.findChildren<QMenu *>())
            QCOMPARE(ambiguousIn(menu->actions()), QStringList());
        QCOMPARE(ambiguousIn(stage.window.menuBar()->actions()), QStringList());
    }

    void theSettingsShowAllTheirWords_data() { eachLanguage(); }

    void theSettingsShowAllTheirWords()
    {
        QFETCH(const QString, tag);
        m_translation->use(tag);
        const QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        Preferences preferences(folder.path());
        SettingsDialog dialog(preferences,
                              {.general = {.loginCommand = {u"/bin/true"_s, {}}},
                               .profile = {.paths = ProfilePaths::of(folder.path())}});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));

        const auto *pages = dialog.findChild<QTabWidget *>();
        for (int page = 0; page < pages->count(); ++page) {
            dialog.setPage(page);
            if (auto *manual = dialog.findChild<QRadioButton *>(u"usesManual"_s);
                manual->isVisible()) {
                manual->click();
                dialog.findChild<QLineEdit *>(u"host"_s)->setText(u"a b"_s);
                QTest::keyClick(dialog.findChild<QLineEdit *>(u"host"_s), Qt::Key_Tab);
            }
            QCoreApplication::processEvents();
            QCOMPARE(clippedIn(dialog), QStringList());
            QCOMPARE(ambiguousOn(dialog), QStringList());
        }
    }

    void addingAnAccountShowsAllItsWords_data() { eachLanguage(); }

    void addingAnAccountShowsAllItsWords()
    {
        QFETCH(const QString, tag);
        m_translation->use(tag);
        AddAccountStage stage;
        stage.show();

        QCOMPARE(clippedIn(*stage.dialog), QStringList());
        stage.reachPassword();
        QCOMPARE(clippedIn(*stage.dialog), QStringList());
        QCOMPARE(ambiguousOn(*stage.dialog), QStringList());
    }

    void instructionsShowAllTheirWords_data() { eachLanguage(); }

    void instructionsShowAllTheirWords()
    {
        QFETCH(const QString, tag);
        m_translation->use(tag);
        KeptAccounts accounts;
        accounts.start();
        const auto &alice = accounts.row(accounts.signIn(u"alice"_s));
        for (const auto &instructions :
             {Instructions::forHandle(alice), Instructions::forKeychain()}) {
            InstructionsDialog dialog(instructions);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QCOMPARE(clippedIn(dialog), QStringList());
            for (const auto *line : dialog.findChildren<QLineEdit *>())
                QVERIFY(line->height() >= line->minimumSizeHint().height());
        }
    }

    void whatRunsFromLeftToRightBeginsWhereOthersDo()
    {
        m_translation->use(u"ar-XB"_s);
        const QString handle(u"alice.example.com"_s);
        QLabel label(handle);

        alignLeading(label);

        QVERIFY(label.alignment().testFlag(Qt::AlignRight));
        QVERIFY(label.alignment().testFlag(Qt::AlignAbsolute));
        QVERIFY(isolated(handle) != handle && isolated(handle).contains(handle));
        m_translation->use(u"en"_s);
        QCOMPARE(isolated(handle), handle);
    }

    void rightToLeftIsMirrored()
    {
        m_translation->use(u"ar-XB"_s);

        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        m_translation->use(u"de"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        m_translation->use(u"ar-XB"_s);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
