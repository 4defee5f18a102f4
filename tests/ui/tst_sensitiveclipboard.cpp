// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/clipboardcountdown.h"
#include "ui/sensitiveclipboard.h"
#include "windowstage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

Secret secret()
{
    return Secret("to-be-forgotten");
}

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

} // namespace

class SensitiveClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(WindowStage::warnings());
        clipboard().clear();
        m_folder.emplace();
        m_preferences.emplace(m_folder->path());
        m_preferences->setClipboardTime(30s);
        m_clock.emplace();
        m_sensitive.emplace(clipboard(), *m_preferences, *m_clock);
    }

    void cleanup() { m_sensitive.reset(); }

    void itIsThereUntilItsTimeIsOver()
    {
        QSignalSpy changed(&*m_sensitive, &SensitiveClipboard::countdownChanged);
        m_sensitive->copy(secret());

        QCOMPARE(clipboard().text(), u"to-be-forgotten"_s);
        QCOMPARE(m_sensitive->secondsLeft(), 30);
        m_clock->advance(29s);
        QCOMPARE(m_sensitive->secondsLeft(), 1);
        QCOMPARE(changed.size(), 30); // the first, and every second
        QCOMPARE(clipboard().text(), u"to-be-forgotten"_s);
        m_clock->advance(1s);

        QCOMPARE(clipboard().text(), QString());
        QVERIFY(!m_sensitive->isCounting());
    }

    void historiesAreToldNotToKeepIt()
    {
        m_sensitive->copy(secret());

#if !defined(Q_OS_WINDOWS) && !defined(Q_OS_MACOS)
        QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
#else
        QVERIFY(clipboard().mimeData()->formats().size() > 1);
#endif
    }

    void whatSomebodyElseCopiedStays()
    {
        m_sensitive->copy(secret());
        clipboard().setText(u"something else"_s);

        QVERIFY(!m_sensitive->isCounting());
        m_clock->advance(1h);
        m_sensitive.reset();

        QCOMPARE(clipboard().text(), u"something else"_s);
    }

    void itGoesAtTheEnd()
    {
        m_sensitive->copy(secret());

        m_sensitive.reset();

        QCOMPARE(clipboard().text(), QString());
    }

    void withoutATimeItStaysUntilTheEnd()
    {
        m_preferences->setClipboardTime(0s);
        m_sensitive->copy(secret());

        QVERIFY(!m_sensitive->isCounting());
        m_clock->advance(24h);
        QCOMPARE(clipboard().text(), u"to-be-forgotten"_s);
        m_sensitive.reset();

        QCOMPARE(clipboard().text(), QString());
    }

    void copiedAgainTheTimeBeginsAnew()
    {
        m_sensitive->copy(secret());
        m_clock->advance(20s);

        m_sensitive->copy(Secret("another"));
        m_clock->advance(20s);

        QCOMPARE(clipboard().text(), u"another"_s);
        QCOMPARE(m_sensitive->secondsLeft(), 10);
    }

    void asleepTheTimeGoesOn()
    {
        m_sensitive->copy(secret());
        m_clock->sleep(1h);

        m_clock->advance(1s);

        QCOMPARE(clipboard().text(), QString());
    }

    void theSelectionIsLeftAlone()
    {
        if (clipboard().supportsSelection())
            clipboard().setText(u"selected"_s, QClipboard::Selection);
        const auto before = clipboard().text(QClipboard::Selection);
        m_sensitive->copy(secret());

        QCOMPARE(clipboard().text(QClipboard::Selection), before);
        m_sensitive->clearNow();
        QCOMPARE(clipboard().text(QClipboard::Selection), before);
    }

    void theWindowCountsAndClearsAtOnce()
    {
        WindowStage stage;
        auto *countdown = new ClipboardCountdown(*m_sensitive, &stage.window);
        stage.window.statusBar()->insertPermanentWidget(0, countdown);
        stage.show();
        QVERIFY(!countdown->isVisible());

        m_sensitive->copy(secret());
        m_clock->advance(6s);
        QVERIFY(countdown->isVisible());
        QCOMPARE(WindowStage::textsOf(*countdown), u"Clipboard is cleared in 24 s"_s);
        countdown->findChild<QPushButton *>()->setFocus();
        QTest::keyClick(countdown->findChild<QPushButton *>(), Qt::Key_Space);

        QCOMPARE(clipboard().text(), QString());
        QVERIFY(!countdown->isVisible());
    }

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Preferences> m_preferences;
    std::optional<ManualClock> m_clock;
    std::optional<SensitiveClipboard> m_sensitive;
};

QTEST_MAIN(SensitiveClipboardTest)
#include "tst_sensitiveclipboard.moc"
