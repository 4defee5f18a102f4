// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/rosterstore.h"
#include "accountsample.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr auto until = u"2030-05-01T12:00:00Z";

Roster rosterOf(int number)
{
    Roster roster;
    for (int i = 0; i < number; ++i) {
        auto entry = sampleAccount().entry;
        entry.did = Did::parse(QString(u"did:web:%1.example.com"_s.arg(i))).value();
        roster.entries.push_back(entry);
    }
    return roster;
}

} // namespace

class TestRosterDismissals : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"accounts.json"_s);

    void write(const QByteArray &bytes)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void onlyASnoozeOrADismissalOfTheKeepersNeedsTheNewerVersion()
    {
        auto roster = rosterOf(5);
        QVERIFY(encodeRoster(roster).contains("\"version\": 1"));

        roster.entries[2].dismissed.snooze(u"paused"_s, {u"notice y"_s, *parseRfc3339(until)});
        QVERIFY(encodeRoster(roster).contains("\"version\": 2"));
        roster.entries[2].dismissed.clear();
        roster.dismissed.acknowledge(u"clock-skew"_s, u"notice behind"_s);
        QVERIFY(encodeRoster(roster).contains("\"version\": 2"));
    }

    void whatWasDismissedIsReadBack()
    {
        auto roster = rosterOf(5);
        roster.entries[2].dismissed.snooze(u"paused"_s, {u"notice y"_s, *parseRfc3339(until)});
        roster.dismissed.acknowledge(u"clock-skew"_s, u"notice behind"_s);
        roster.dismissed.snooze(u"offline"_s, {u"notice z"_s, *parseRfc3339(until)});
        write(encodeRoster(roster));

        const auto loaded = RosterStore(m_file).load();

        QCOMPARE(loaded.trouble, QString());
        QVERIFY(loaded.roster == roster);
    }

    void aSnoozeWithoutATimeIsNone()
    {
        auto roster = rosterOf(5);
        roster.entries[2].dismissed.snooze(u"paused"_s, {u"notice y"_s, *parseRfc3339(until)});
        auto bytes = encodeRoster(roster);
        bytes.replace(QByteArray("2030-05-01T12:00:00Z"), QByteArray("some day"));
        write(bytes);

        const auto loaded = RosterStore(m_file).load();

        QVERIFY(loaded.roster == rosterOf(5));
    }
};

QTEST_GUILESS_MAIN(TestRosterDismissals)
#include "tst_rosterdismissals.moc"
