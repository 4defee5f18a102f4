// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crash/killcampaign.h"
#include "crash/referencepds.h"
#include "crash/witnessedpds.h"

#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! skykeepd, killed at any moment of a renewal, on a real keyring.
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void noSessionIsLostAtTheReferencePds()
    {
        ReferencePds server;

        const auto figures = killAt(server);

        QCOMPARE(figures.lostInWindow + figures.lostOnTheWay, 0);
        QCOMPARE(figures.wrongs, QStringList());
        QVERIFY(figures.renewalsCutShort > 0);
    }

    void noSessionIsLostAtAServerWithGrace()
    {
        WitnessedPds server(2h);

        const auto figures = killAt(server);

        QCOMPARE(figures.lostInWindow + figures.lostOnTheWay, 0);
        QCOMPARE(figures.wrongs, QStringList());
        QVERIFY(figures.renewalsCutShort > 0);
    }

    void withoutGraceOnlyWhatTheKeychainHadNotYetAcknowledgedIsLost()
    {
        WitnessedPds server(0ms);

        const auto figures = killAt(server);

        QCOMPARE(figures.wrongs, QStringList());
        QVERIFY(figures.renewalsCutShort > 0);
    }

    void quittingLosesNothingEvenWithoutGrace()
    {
        WitnessedPds server(0ms);

        const auto figures = killAt(server, KillCampaign::Ending::Quit);

        QCOMPARE(figures.lostInWindow + figures.lostOnTheWay, 0);
        QCOMPARE(figures.wrongs, QStringList());
    }

private:
    static CampaignFigures killAt(CampaignServer &server,
                                  KillCampaign::Ending ending = KillCampaign::Ending::Crash)
    {
        KillCampaign campaign(server, killSettings(), ending);
        auto figures = campaign.run();
        std::printf("%s: %s\n", QTest::currentTestFunction(), qPrintable(figures.toString()));
        std::fflush(stdout);
        if (!figures.wrongs.isEmpty())
            qInfo("%s\n%s", qPrintable(figures.wrongs.join(u'\n')), campaign.log().constData());
        return figures;
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
