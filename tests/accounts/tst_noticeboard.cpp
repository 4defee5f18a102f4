// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/noticeboard.h"
#include "keptaccounts.h"
#include "support/check.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! What is told of a whole keeper on fakes.
class NoticeBoardTest : public QObject
{
    Q_OBJECT

private:
    std::optional<KeptAccounts> m_world;
    std::optional<NoticeBoard> m_board;
    std::vector<Notice> m_told;
    QStringList m_settled;
    QSet<NoticeKind> m_unwanted;

    void follow()
    {
        m_board.emplace(m_world->keeper(), m_world->clock, m_world->fileIn(u"notices.json"_s),
                        [this](NoticeKind kind) { return !m_unwanted.contains(kind); });
        connect(&*m_board, &NoticeBoard::noticed, this,
                [this](const Notice &notice) { m_told.push_back(notice); });
        connect(&*m_board, &NoticeBoard::settled, this,
                [this](const QString &topic) { m_settled << topic; });
    }

    void restart()
    {
        m_board.reset();
        m_world->close();
        m_world->open();
        (void)finish(m_world->keeper().start());
        follow();
        look();
    }

    void look() { m_world->pass(NoticeBoard::Gathering + 1s); }

    void refresh(const std::vector<Did> &dids)
    {
        (void)finish(m_world->keeper().refreshAll(dids));
        look();
    }

    QString told()
    {
        QStringList words;
        for (const auto &notice : std::exchange(m_told, {}))
            words << notice.topic.section(u' ', 0, 0);
        return words.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_told.clear();
        m_settled.clear();
        m_unwanted.clear();
        m_world.emplace();
        m_world->start();
        follow();
    }

    void cleanup()
    {
        m_board.reset();
        m_world.reset();
    }

    void aChangeIsToldOnceAcrossStarts()
    {
        const auto alice = m_world->signIn(u"alice"_s);
        look();
        QCOMPARE(told(), QString());

        m_world->pds.at(u"alice"_s).hosting = {false, u"suspended"_s};
        refresh({alice});
        QCOMPARE(m_told.size(), 1U);
        QCOMPARE(m_told.front().did, alice);
        QCOMPARE(told(), u"suspended"_s);
        refresh({alice});
        restart();
        QCOMPARE(told(), QString());
        m_world->pds.at(u"alice"_s).hosting = {};
        refresh({alice});

        QCOMPARE(told(), u"restored"_s);
        QVERIFY(m_settled.contains(u"suspended "_s + alice.toString()));
    }

    void nothingOldIsToldOfWhatIsNewHere()
    {
        m_world->add(u"alice"_s).hosting = {false, u"deactivated"_s};
        (void)m_world->trySignIn(u"alice.example.com"_s, u"alice-password"_s).value();
        look();
        restart();

        QCOMPARE(told(), QString());
    }

    void whatHappenedWhileNobodyToldIsTold()
    {
        const auto alice = m_world->signIn(u"alice"_s);
        look();
        m_board.reset(); // another program keeps the accounts
        m_world->pds.at(u"alice"_s).hosting = {false, u"suspended"_s};
        (void)finish(m_world->keeper().refresh(alice));

        restart();

        QCOMPARE(told(), u"suspended"_s);
    }

    void aDamagedMemoryTellsNothingOld()
    {
        const auto alice = m_world->signIn(u"alice"_s);
        m_world->pds.at(u"alice"_s).hosting = {false, u"suspended"_s};
        refresh({alice});
        (void)told();
        m_board.reset();
        QFile file(m_world->fileIn(u"notices.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        file.write("{\"version\":1,\"accounts\":[");
        file.close();

        restart();
        QCOMPARE(told(), QString());
        m_world->pds.at(u"alice"_s).hosting = {};
        refresh({alice});

        QCOMPARE(told(), u"restored"_s);
    }

    void whatComesAndGoesWithinMomentsIsNotTold()
    {
        const auto alice = m_world->signIn(u"alice"_s);
        look();

        m_world->pds.at(u"alice"_s).hosting = {false, u"deactivated"_s};
        (void)finish(m_world->keeper().refresh(alice));
        m_world->pds.at(u"alice"_s).hosting = {};
        refresh({alice});

        QCOMPARE(told(), QString());
    }

    void aKindThatIsTurnedOffCountsAsTold()
    {
        const auto alice = m_world->signIn(u"alice"_s);
        look();
        m_unwanted << NoticeKind::Suspended;
        m_world->pds.at(u"alice"_s).hosting = {false, u"suspended"_s};
        refresh({alice});
        QCOMPARE(told(), QString());

        m_unwanted.clear();
        refresh({alice});

        QCOMPARE(told(), QString());
    }

    void manyAtOnceAreOneAndItGrows()
    {
        std::vector<Did> all;
        for (int i = 0; i < 30; ++i)
            all.push_back(m_world->signIn(u"user%1"_s.arg(i)));
        look();
        const auto suspend = [&](int from, int to) {
            for (int i = from; i < to; ++i)
                m_world->pds.at(u"user%1"_s.arg(i)).hosting = {false, u"suspended"_s};
            refresh(std::vector<Did>(all.begin() + from, all.begin() + to));
        };

        suspend(0, 2);
        QCOMPARE(told(), u"suspended suspended"_s);
        m_settled.clear();
        suspend(2, 4);
        // The first two are part of the summary now.
        QCOMPARE(m_settled.filter(QRegularExpression(u"^suspended "_s)).size(), 2);
        QCOMPARE(m_told.back().title, u"4 accounts were suspended"_s);
        QCOMPARE(told(), u"summary"_s);
        suspend(4, 30);

        QCOMPARE(m_told.back().title, u"30 accounts were suspended"_s);
        QCOMPARE(told(), u"summary"_s);
    }

    void aServerThatIsDownIsToldOnceADayLater()
    {
        for (const auto &name : {u"alice"_s, u"bob"_s, u"carol"_s})
            (void)m_world->signIn(name);
        look();
        m_world->pds.setTrouble(tl::unexpected(Error{ErrorKind::Offline, {}, {}}));

        m_world->pass(20h);
        QCOMPARE(told(), QString());
        m_world->pass(30h);
        QCOMPARE(m_told.size(), 1U);
        QVERIFY(m_told.front().text.contains(u"3 accounts"_s));
        QCOMPARE(told(), u"server-unreachable"_s);
        restart();
        m_world->pass(48h);
        QCOMPARE(told(), QString());

        m_world->pds.setTrouble({});
        m_world->pass(24h);

        QVERIFY(m_settled.contains(u"server-unreachable https://pds.example.com"_s));
        QCOMPARE(told(), QString());
    }

    void aComputerWithoutNetworkTellsNothing()
    {
        (void)m_world->signIn(u"alice"_s);
        look();
        m_world->pds.setTrouble(tl::unexpected(Error{ErrorKind::Offline, {}, {}}));
        m_world->network.setGone(true);

        m_world->pass(72h);

        QCOMPARE(told(), QString());
    }

    void aKeychainThatStaysAwayIsTold()
    {
        (void)m_world->signIn(u"alice"_s);
        look();
        m_world->vault.setState(VaultState::Missing);
        m_world->pass(30s);
        m_world->vault.setState(VaultState::Ready);
        m_world->pass(5min);
        QCOMPARE(told(), QString());

        m_world->vault.setState(VaultState::Missing);
        m_world->pass(5min);
        QCOMPARE(told(), u"keychain"_s);
        m_world->pass(24h);
        QCOMPARE(told(), QString());
        m_world->vault.setState(VaultState::Ready);
        look();

        QVERIFY(m_settled.contains(u"keychain"_s));
    }

    void aLockedKeychainIsToldWhenSomethingIsAtStake()
    {
        (void)m_world->signIn(u"alice"_s);
        look();
        m_world->vault.setState(VaultState::Locked);

        m_world->pass(70 * 24h);
        QCOMPARE(told(), QString());
        m_world->pass(15 * 24h);

        // Its end comes near: that of the session, and what stands in the way.
        QCOMPARE(told(), u"sign-in-soon keychain"_s);
    }

    void whoWasRemovedWhileNobodyToldIsForgotten()
    {
        const auto alice = m_world->signIn(u"alice"_s);
        look();
        m_board.reset();
        (void)finish(m_world->keeper().remove(alice));

        restart();

        QFile file(m_world->fileIn(u"notices.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(alice.toString().toUtf8()));
    }

    void whatItsOwnerEndsIsNotTold()
    {
        const auto alice = m_world->signIn(u"alice"_s);
        look();

        (void)finish(m_world->keeper().signOut(alice));
        look();
        (void)finish(m_world->keeper().remove(alice));
        look();

        QCOMPARE(told(), QString());
        QFile file(m_world->fileIn(u"notices.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(alice.toString().toUtf8()));
    }
};

QTEST_GUILESS_MAIN(NoticeBoardTest)
#include "tst_noticeboard.moc"
