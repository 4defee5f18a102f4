// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keptaccounts.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const QString refresh = u"server.refreshSession"_s;

std::vector<QString> manyNames(int count, const QString &prefix = u"user"_s)
{
    std::vector<QString> names;
    for (int i = 0; i < count; ++i)
        names.push_back(prefix + QString::number(i));
    return names;
}

} // namespace

//! What the scheduler makes of a network that comes and goes, and of who says so.
class TestNetworkGaps : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeptAccounts> m_world;

    qsizetype renewals() const
    {
        return m_world->pds.countOf(refresh) + m_world->other.countOf(refresh);
    }
    int countOf(SessionState state) const
    {
        int count = 0;
        for (const auto &account : m_world->book().registry().all())
            count += account.sessionState(m_world->clock.now()) == state ? 1 : 0;
        return count;
    }
    bool isWarnedOf(WarningCode code) const
    {
        const auto &all = m_world->book().registry().all();
        return std::any_of(all.begin(), all.end(), [this, code](const Account &account) {
            return findWarning(m_world->keeper().warningsOf(account), code);
        });
    }
    void goOffline()
    {
        m_world->pds.setTrouble(fail(ErrorKind::Offline));
        m_world->other.setTrouble(fail(ErrorKind::Offline));
    }
    void comeOnline()
    {
        m_world->pds.setTrouble(std::nullopt);
        m_world->other.setTrouble(std::nullopt);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<KeptAccounts>();
    }
    void cleanup() { m_world.reset(); }

    void aGapInTheNetworkLeavesNoTrace()
    {
        m_world->keepFromBefore(manyNames(30), m_world->pds, m_world->clock.now() + 1min);
        m_world->restart();
        goOffline();
        m_world->network.setGone(true);
        m_world->pass(9min);
        QCOMPARE(renewals(), 0);
        QCOMPARE(countOf(SessionState::Due), 30);
        QVERIFY(!isWarnedOf(WarningCode::ServerUnreachable));

        comeOnline();
        m_world->network.setGone(false);
        m_world->pass(1min);

        QCOMPARE(countOf(SessionState::Fresh), 30);
        QCOMPARE(renewals(), 30);
        for (const auto &account : m_world->book().registry().all())
            QVERIFY(!m_world->ledger(account.did()).contains(u"refresh-failed"_s));
    }

    void aComputerWithoutNetworkIsSaidOnceAndNotOfEveryHost()
    {
        m_world->keepFromBefore(manyNames(5), m_world->pds, m_world->clock.now());
        m_world->open();
        m_world->keepFromBefore({u"bob"_s}, m_world->other, m_world->clock.now());
        m_world->restart();
        goOffline();
        m_world->network.setGone(true);
        const auto asked = renewals();

        m_world->pass(3h + 30min);
        QVERIFY(!isWarnedOf(WarningCode::ServerUnreachable));
        auto warnings = m_world->keeper().keeperWarnings();
        QCOMPARE(warnings.size(), size_t(1));
        QVERIFY(warnings.front().code == WarningCode::Offline);
        QVERIFY(warnings.front().level == Attention::Notice);
        QVERIFY2(warnings.front().text.contains(u"6 accounts"_s),
                 qPrintable(warnings.front().text));
        m_world->pass(24h);
        QVERIFY(m_world->keeper().keeperWarnings().front().level == Attention::Warning);
        QVERIFY(!isWarnedOf(WarningCode::ServerUnreachable));
        const auto tried = renewals() - asked;
        QVERIFY2(tried >= 6 && tried <= qsizetype(6) * 27, qPrintable(QString::number(tried)));

        comeOnline();
        m_world->network.setGone(false);
        m_world->settle();

        QCOMPARE(countOf(SessionState::Fresh), 6);
        QVERIFY(m_world->keeper().keeperWarnings().empty());
        for (const auto &account : m_world->book().registry().all())
            QCOMPARE(account.seen.refusals, 0);
    }

    void aSystemThatWronglySaysThereIsNoNetworkStopsNothing()
    {
        m_world->network.setGone(true);
        m_world->keepFromBefore(manyNames(3), m_world->pds, m_world->clock.now());
        m_world->restart();

        m_world->pass(11min);
        QCOMPARE(countOf(SessionState::Fresh), 3);
        const auto before = renewals();
        m_world->pass(36h);

        QVERIFY(renewals() - before >= 3 * 20);
        QVERIFY(m_world->http.countOf(m_world->directoryCall(u"user0"_s)) >= 1);
        QVERIFY(m_world->keeper().keeperWarnings().empty());
    }

    void serversOnThisComputerNeedNoNetwork()
    {
        const auto url = ServiceUrl::parse(u"http://localhost:2583");
        auto own = std::make_unique<ScriptedPds>(m_world->http, m_world->clock, url.value());
        m_world->keepFromBefore({u"alice"_s}, *own, m_world->clock.now() + 5min);
        m_world->network.setGone(true);
        m_world->restart();

        m_world->pass(6min);
        QCOMPARE(countOf(SessionState::Fresh), 1);
        own->setTrouble(fail(ErrorKind::Offline));
        m_world->pass(6h);

        QVERIFY(isWarnedOf(WarningCode::ServerUnreachable));
        QVERIFY(!findWarning(m_world->keeper().keeperWarnings(), WarningCode::Offline));
        m_world.reset();
    }

    void theNetworkBackIsReasonEnoughToTryAgain()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        goOffline();
        m_world->pass(12h); // and nobody says that it is the network
        QVERIFY(m_world->stateOf(alice) == SessionState::Waiting);
        QVERIFY(isWarnedOf(WarningCode::ServerUnreachable));
        comeOnline();

        Q_EMIT m_world->network.back();
        m_world->settle();

        QVERIFY(m_world->stateOf(alice) == SessionState::Fresh);
        QVERIFY(!isWarnedOf(WarningCode::ServerUnreachable));
    }

    void aNetworkThatComesAndGoesIsNotFollowedEachTime()
    {
        m_world->start();
        m_world->signIn(u"alice"_s);
        m_world->pds.setTrouble(fail(ErrorKind::TimedOut));
        m_world->pass(2h);
        const auto before = renewals();

        for (int i = 0; i < 60; ++i) {
            Q_EMIT m_world->network.back();
            m_world->pass(1s);
        }

        const auto tried = renewals() - before;
        QVERIFY2(tried >= 1 && tried <= 3, qPrintable(QString::number(tried)));
    }

    void whatTheServerItselfRefusedIsNotTriedForTheNetworksSake()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        m_world->pds.setTrouble(refresh, ScriptedPds::refusal(u"SomethingElse"_s));
        m_world->pass(8h);
        const auto before = renewals();
        const auto next = m_world->row(alice).seen.nextRefreshAt;

        Q_EMIT m_world->network.back();
        m_world->settle();

        QCOMPARE(renewals(), before);
        QCOMPARE(m_world->row(alice).seen.nextRefreshAt, next);
    }
};

QTEST_GUILESS_MAIN(TestNetworkGaps)
#include "tst_networkgaps.moc"
