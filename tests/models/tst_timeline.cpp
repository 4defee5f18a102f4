// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountsample.h"
#include "models/timelinemodel.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

namespace {

const QDate today(2024, 5, 15); // a Wednesday

//! Local time, as the owner's clock shows it.
Timestamp at(int daysAgo, int hour, int minute = 0)
{
    const QDateTime moment(today.addDays(-daysAgo), QTime(hour, minute));
    return fromUnixMilliseconds(moment.toMSecsSinceEpoch());
}

QString clockTime(int hour, int minute = 0)
{
    return QLocale().toString(QTime(hour, minute), QLocale::ShortFormat);
}

LedgerEntry entry(Timestamp time, LedgerEvent event, const QString &text)
{
    return {sampleDid(), time, event, text};
}

LedgerEntry renewed(Timestamp time)
{
    return entry(time, LedgerEvent::Refreshed, u"Session renewed."_s);
}

LedgerEntry failed(Timestamp time, const QString &text = u"The server did not answer."_s)
{
    return entry(time, LedgerEvent::RefreshFailed, text);
}

QString read(const std::vector<TimelineLine> &lines)
{
    QStringList texts;
    for (const auto &line : lines)
        texts << (line.isDay() ? u"# "_s + line.text : line.text);
    return texts.join(u'\n');
}

struct Kept {
    Kept()
    {
        clock.setNow(at(0, 12));
        book.load();
        registry.add(sampleAccount());
        ledgerModel.setAccount(sampleDid());
    }

    QTemporaryDir folder;
    ManualClock clock;
    AccountRegistry registry;
    RosterStore roster{folder.filePath(u"accounts.json"_s)};
    LedgerStore ledger{folder.filePath(u"ledger.sqlite"_s)};
    AccountBook book{registry, roster, ledger};
    LedgerModel ledgerModel{book, clock};
    TimelineModel model{ledgerModel, clock};

    void happens(const LedgerEntry &entry)
    {
        book.observe(sampleDid(), [](Observations &) { }, {entry});
    }

    QString read() const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, model.isDay(row) ? 0 : 1).data().toString();
        return texts.join(u'|');
    }
};

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void daysAreNamedAsOneSpeaksOfThem()
    {
        const auto lines = timelineOf({renewed(at(0, 9)), renewed(at(1, 9)), renewed(at(2, 9)),
                                       renewed(at(6, 9)), renewed(at(7, 9))},
                                      today);

        QStringList days;
        for (const auto &line : lines) {
            if (line.isDay())
                days << line.text;
        }
        const QLocale locale;
        QCOMPARE(days,
                 (QStringList{u"Today"_s, u"Yesterday"_s, locale.standaloneDayName(1),
                              locale.standaloneDayName(4),
                              locale.toString(today.addDays(-7), QLocale::LongFormat)}));
    }

    void uneventfulRenewalsOfADayAreOneLine()
    {
        const auto lines = timelineOf({renewed(at(0, 9, 12)), renewed(at(0, 7)), renewed(at(0, 5)),
                                       entry(at(0, 4), LedgerEvent::Resumed, u"Resumed."_s),
                                       renewed(at(0, 3)), renewed(at(1, 23)), renewed(at(1, 21))},
                                      today);

        QCOMPARE(read(lines),
                 u"# Today\nRenewed 3 times, last at %1.\nResumed.\nSession renewed.\n"
                 u"# Yesterday\nRenewed 2 times, last at %2."_s.arg(clockTime(9, 12),
                                                                    clockTime(23)));
        QCOMPARE(lines.at(1).time, clockTime(9, 12));
    }

    void aRenewalThatEndsTroubleStandsByItself()
    {
        const auto recovered = entry(at(0, 9), LedgerEvent::Refreshed,
                                     u"Session renewed, after 2 failed attempts."_s);

        const auto lines = timelineOf({renewed(at(0, 11)), renewed(at(0, 10)), recovered,
                                       failed(at(0, 8)), failed(at(0, 7)),
                                       failed(at(0, 6), u"No network."_s), renewed(at(0, 5))},
                                      today);

        QCOMPARE(read(lines),
                 u"# Today\nRenewed 2 times, last at %1.\n"
                 u"Session renewed, after 2 failed attempts.\n"
                 u"The server did not answer. (2 times, last at %2)\nNo network.\n"
                 u"Session renewed."_s.arg(clockTime(11), clockTime(8)));
    }

    void changesAreSaidInFull()
    {
        const auto changed = entry(at(0, 9), LedgerEvent::HandleChanged,
                                   u"Handle changed from a.example.com to b.example.com."_s);

        const auto lines = timelineOf({changed, changed}, today);

        QCOMPARE(lines.size(), size_t(3)); // not folded
        QCOMPARE(lines.at(1).text, changed.text);
        QVERIFY(lines.at(1).event == LedgerEvent::HandleChanged);
    }

    void anEmptyHistoryHasNoDays() { QVERIFY(timelineOf({}, today).empty()); }

    void theTimelineGrowsWithoutDisturbingWhatIsOld()
    {
        Kept kept;
        kept.happens(entry(at(1, 9), LedgerEvent::SignedIn, u"Signed in."_s));
        kept.happens(renewed(at(0, 9)));
        const QAbstractItemModelTester tester(&kept.model);
        QCOMPARE(kept.read(), u"Today|Session renewed.|Yesterday|Signed in."_s);
        const QPersistentModelIndex signIn = kept.model.index(3, 1);
        const QSignalSpy reset(&kept.model, &QAbstractItemModel::modelReset);

        kept.happens(renewed(at(0, 11)));
        kept.happens(entry(at(0, 11, 30), LedgerEvent::Paused, u"Paused."_s));

        QCOMPARE(kept.read(),
                 u"Today|Paused.|Renewed 2 times, last at %1.|Yesterday|Signed in."_s.arg(
                     clockTime(11)));
        QCOMPARE(signIn.row(), 4);
        QCOMPARE(reset.count(), 0);
    }

    void anotherDayNamesTheDaysAnew()
    {
        Kept kept;
        kept.happens(renewed(at(1, 9)));
        kept.happens(renewed(at(0, 9)));
        const QAbstractItemModelTester tester(&kept.model);
        QCOMPARE(kept.read(), u"Today|Session renewed.|Yesterday|Session renewed."_s);

        kept.clock.setNow(at(-1, 0, 1));
        kept.model.tick();

        QCOMPARE(kept.read(),
                 u"Yesterday|Session renewed.|%1|Session renewed."_s.arg(
                     QLocale().standaloneDayName(2)));
    }

    void aScreenReaderHearsTheKindOfEvent()
    {
        Kept kept;
        kept.happens(failed(at(0, 9)));

        QCOMPARE(kept.model.index(1, 1).data(Qt::AccessibleTextRole).toString(),
                 u"Renewing failed: The server did not answer."_s);
        QCOMPARE(kept.model.index(1, 0).data().toString(), clockTime(9));
        QVERIFY(kept.model.index(0, 0).data(TimelineModel::IsDayRole).toBool());
        QVERIFY(!kept.model.index(0, 0).data(TimelineModel::EventRole).isValid());
        QVERIFY(!(kept.model.flags(kept.model.index(0, 0)) & Qt::ItemIsSelectable));
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
