// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountsample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

class TestKeeperWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeychainsStateIsTold_data()
    {
        QTest::addColumn<VaultState>("state");
        QTest::addColumn<bool>("isAnyUnsaved");
        QTest::addColumn<bool>("isAnySignInSoon");
        QTest::addColumn<QString>("expected");

        QTest::newRow("not asked yet") << VaultState::Unknown << true << true << u""_s;
        QTest::newRow("ready") << VaultState::Ready << true << true << u""_s;
        QTest::newRow("locked") << VaultState::Locked << false << false
                                << u"warning keychain-locked"_s;
        QTest::newRow("locked, and a session is unsaved")
            << VaultState::Locked << true << false << u"critical keychain-locked"_s;
        QTest::newRow("locked, and a session runs out")
            << VaultState::Locked << false << true << u"critical keychain-locked"_s;
        QTest::newRow("missing") << VaultState::Missing << false << false
                                 << u"critical keychain-unavailable"_s;
        QTest::newRow("denied") << VaultState::Denied << false << false
                                << u"critical keychain-unavailable"_s;
        QTest::newRow("changed") << VaultState::Changed << false << false
                                 << u"warning keychain-changed"_s;
    }

    void theKeychainsStateIsTold()
    {
        QFETCH(const VaultState, state);
        QFETCH(const bool, isAnyUnsaved);
        QFETCH(const bool, isAnySignInSoon);

        const auto warnings = keeperWarnings({.vaultState = state,
                                              .backend = u"KWallet"_s,
                                              .expectedBackend = u"GNOME Keyring"_s,
                                              .heldAccounts = 2,
                                              .isAnyUnsaved = isAnyUnsaved,
                                              .isAnySignInSoon = isAnySignInSoon},
                                             sampleNow);

        QTEST(inShort(warnings), "expected");
    }

    void aComputerWithoutNetworkIsToldOnceItLasts_data()
    {
        QTest::addColumn<Milliseconds>("silence");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<QString>("expected");

        QTest::newRow("for a while") << Milliseconds(2h - 1ms) << 3 << u""_s;
        QTest::newRow("for an access token's life") << Milliseconds(2h) << 3 << u"notice offline"_s;
        QTest::newRow("for a day") << Milliseconds(24h) << 3 << u"warning offline"_s;
        QTest::newRow("and nobody waits for it") << Milliseconds(24h) << 0 << u""_s;
    }

    void aComputerWithoutNetworkIsToldOnceItLasts()
    {
        QFETCH(const Milliseconds, silence);
        QFETCH(const int, waiting);
        const auto warnings = keeperWarnings({.vaultState = VaultState::Ready,
                                              .offlineSince = sampleNow - silence,
                                              .waitingAccounts = waiting},
                                             sampleNow);

        QTEST(inShort(warnings), "expected");
        for (const auto &warning : warnings)
            QVERIFY(warning.text.endsWith(u"; waiting for it: 3 accounts."_s));
    }

    void theKeychainIsNamed()
    {
        KeeperFacts facts{.backend = u"KWallet"_s, .expectedBackend = u"GNOME Keyring"_s};
        const auto text = [&](VaultState state) {
            facts.vaultState = state;
            return keeperWarnings(facts, sampleNow).at(0).text;
        };
        QCOMPARE(text(VaultState::Changed),
                 u"Secrets were kept in GNOME Keyring; KWallet answers now."_s);
        QCOMPARE(text(VaultState::Missing), u"No keychain answers (GNOME Keyring)."_s);
        QCOMPARE(text(VaultState::Locked), u"The keychain is locked."_s);
        facts.heldAccounts = 2;
        QCOMPARE(text(VaultState::Locked),
                 u"The keychain is locked; waiting for it: 2 accounts."_s);
        facts.expectedBackend.clear();
        QCOMPARE(text(VaultState::Missing), u"No keychain answers."_s);
        QCOMPARE(keeperWarnings({.vaultState = VaultState::Locked}, sampleNow).at(0).remedyText,
                 u"skykeep keychain unlock"_s);
    }

    void aClockIsWrongWhereTwoHostsAgree_data()
    {
        QTest::addColumn<std::vector<Milliseconds>>("offsets");
        QTest::addColumn<QString>("expected");

        using Offsets = std::vector<Milliseconds>;
        QTest::newRow("nobody asked") << Offsets{} << u""_s;
        QTest::newRow("one host, hours off") << Offsets{5h} << u""_s;
        QTest::newRow("two minutes") << Offsets{2min, 2min} << u""_s;
        QTest::newRow("over two minutes")
            << Offsets{2min + 1ms, 2min + 1ms} << u"notice clock-skew"_s;
        QTest::newRow("ahead of the hosts")
            << Offsets{-2min - 1ms, -2min - 1ms} << u"notice clock-skew"_s;
        QTest::newRow("an hour") << Offsets{1h, 1h} << u"notice clock-skew"_s;
        QTest::newRow("over an hour") << Offsets{1h + 1ms, 1h + 1ms} << u"warning clock-skew"_s;
        QTest::newRow("hours ahead") << Offsets{-5h, -5h - 10s} << u"warning clock-skew"_s;
        QTest::newRow("two hosts a minute apart")
            << Offsets{10min, 11min} << u"notice clock-skew"_s;
        QTest::newRow("two hosts that do not agree") << Offsets{10min, 11min + 1ms} << u""_s;
        QTest::newRow("two hosts that contradict each other") << Offsets{5h, -5h} << u""_s;
        QTest::newRow("one host right, one wrong") << Offsets{0ms, 5h} << u""_s;
        QTest::newRow("two wrong alike against three right")
            << Offsets{5h, 0s, 1s, 5h, 2s} << u""_s;
        QTest::newRow("two of three agree") << Offsets{10min, 0ms, 10min} << u"notice clock-skew"_s;
    }

    void aClockIsWrongWhereTwoHostsAgree()
    {
        QFETCH(const std::vector<Milliseconds>, offsets);

        QTEST(inShort(keeperWarnings({.clockOffsets = offsets}, sampleNow)), "expected");
    }

    void theClocksErrorIsToldWithItsDirection()
    {
        const auto text = [](Milliseconds offset) {
            return keeperWarnings({.clockOffsets = {offset, offset}}, sampleNow).at(0).text;
        };
        QCOMPARE(text(5min), u"This computer's clock is 5 minutes behind."_s);
        QCOMPARE(text(-1h), u"This computer's clock is 1 hour ahead."_s);
        QCOMPARE(text(49h), u"This computer's clock is 2 days behind."_s);
    }

    void everyTroubleWithFilesIsTold()
    {
        const auto warnings
            = keeperWarnings({.vaultState = VaultState::Locked,
                              .storage = {{u"/p/config/accounts.json"_s, u"First {folder}."_s},
                                          {u"/p/state/ledger.sqlite"_s, u"Second."_s}}},
                             sampleNow);

        QCOMPARE(inShort(warnings),
                 u"critical storage, critical storage, warning keychain-locked"_s);
        QCOMPARE(warnings.at(0).text, u"First {folder}."_s);
        QCOMPARE(warnings.at(0).remedyText, u"Look at /p/config."_s);
        QCOMPARE(warnings.at(1).text, u"Second."_s);
        QVERIFY(warnings.at(0).fingerprint != warnings.at(1).fingerprint);
    }
};

QTEST_APPLESS_MAIN(TestKeeperWarnings)
#include "tst_keeperwarnings.moc"
