// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/notices.h"
#include "accountsample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

using Edit = std::function<void(Account &)>;

Account with(const Edit &edit)
{
    auto account = sampleAccount();
    edit(account);
    return account;
}

Edit says(const QString &status)
{
    return [status](Account &account) { account.seen.hosting->hosting = {false, status}; };
}

Edit needs(SignInReason reason)
{
    return [reason](Account &account) { account.seen.signInReason = reason; };
}

//! Like NoticeBoard: what is told when \a account stood as \a before, which becomes how it stands.
std::vector<Notice> told(const Account &account, Standing &before, Timestamp now = sampleNow)
{
    const auto warnings = accountWarnings(account, {}, now);
    const auto after = standingOf(account, warnings, before);
    const auto notices = withoutRepetition(noticesBetween(before, after, account, warnings));
    before = after;
    return notices;
}

QString inShort(const std::vector<Notice> &notices)
{
    QStringList words;
    for (const auto &notice : notices)
        words << toString(notice.kind);
    return words.join(u", ");
}

Standing calm()
{
    Standing standing;
    (void)told(sampleAccount(), standing);
    return standing;
}

} // namespace

class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsToldOnce_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *name, const Edit &edit, NoticeKind kind,
                            const QString &title) {
            QTest::newRow(name) << edit << toString(kind) << title;
        };
        row("taken down", says(u"takendown"_s), NoticeKind::TakenDown,
            u"alice.example.com was taken down"_s);
        row("suspended", says(u"suspended"_s), NoticeKind::Suspended,
            u"alice.example.com was suspended"_s);
        row("deactivated", says(u"deactivated"_s), NoticeKind::Deactivated,
            u"alice.example.com was deactivated"_s);
        row(
            "deleted", [](Account &account) { account.seen.isDeleted = true; }, NoticeKind::Deleted,
            u"alice.example.com was deleted"_s);
        row("sign-in needed", needs(SignInReason::Revoked), NoticeKind::SignInNeeded,
            u"Sign in to alice.example.com again"_s);
        row(
            "moved",
            [](Account &account) {
                account.seen.movedTo = sampleUrl(u"https://new.example.org");
                account.seen.signInReason = SignInReason::Moved;
            },
            NoticeKind::ServerChanged, u"alice.example.com has moved to another server"_s);
        row(
            "sign-in soon",
            [](Account &account) {
                account.seen.failures = 3;
                account.seen.refreshExpiresAt = sampleNow + 5 * 24h;
            },
            NoticeKind::SignInSoon, u"alice.example.com will need a sign-in soon"_s);
        row(
            "another handle",
            [](Account &account) {
                account.seen.previousHandle = account.entry.handle;
                account.entry.handle = sampleHandle(u"anna.example.com");
            },
            NoticeKind::HandleChanged, u"anna.example.com has a new handle"_s);
    }

    void everyChangeIsToldOnce()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, kind);
        QFETCH(QString, title);
        auto standing = calm();

        const auto notices = told(with(edit), standing);

        QCOMPARE(inShort(notices), kind);
        QCOMPARE(notices.front().title, title);
        QVERIFY(!notices.front().text.isEmpty());
        QCOMPARE(notices.front().did, sampleDid());
        QCOMPARE(inShort(told(with(edit), standing)), QString());
        auto remembered = standingFrom(toJson(standing));
        QCOMPARE(remembered, standing);
        QCOMPARE(inShort(told(with(edit), remembered)), QString());
    }

    void whatWasSoBeforeIsNotTold()
    {
        for (const auto &edit : {says(u"takendown"_s), needs(SignInReason::Expired)}) {
            Standing unknown;
            // The first look notes how an account stands; NoticeBoard tells nothing of it.
            (void)told(with(edit), unknown);
            QCOMPARE(inShort(told(with(edit), unknown)), QString());
        }
    }

    void theWayBackIsToldAndEndsTheFirstNotice()
    {
        for (const auto &[status, topic] : {std::pair(u"takendown"_s, u"taken-down"_s),
                                            {u"suspended"_s, u"suspended"_s},
                                            {u"deactivated"_s, u"deactivated"_s}}) {
            auto standing = calm();
            (void)told(with(says(status)), standing);
            const auto before = standing;

            const auto notices = told(sampleAccount(), standing);

            QCOMPARE(inShort(notices), u"restored"_s);
            QCOMPARE(topicsSettled(before, standing, sampleDid()),
                     QStringList{topic + u' ' + sampleDid().toString()});
        }
    }

    void aTakedownThatEndsWithASignInIsToldOnce()
    {
        auto standing = calm();
        (void)told(with(says(u"takendown"_s)), standing);

        const auto notices = told(with(needs(SignInReason::TakedownReversed)), standing);

        QCOMPARE(inShort(notices), u"sign-in-needed"_s);
        QVERIFY(notices.front().text.contains(u"takedown"_s));
    }

    void aWordNobodyDefinedIsNoWayBack()
    {
        auto standing = calm();
        (void)told(with(says(u"suspended"_s)), standing);

        QCOMPARE(inShort(told(with(says(u"resting"_s)), standing)), QString());
        QCOMPARE(inShort(told(with(says(u"suspended"_s)), standing)), QString());
    }

    void anotherReasonForTheSameSignInIsNoNews()
    {
        auto standing = calm();
        (void)told(with(needs(SignInReason::ServerRejects)), standing);

        QCOMPARE(inShort(told(with(needs(SignInReason::Expired)), standing)), QString());
    }

    void aSignInThatComesNearIsToldASecondTime()
    {
        const auto account = with([](Account &row) {
            row.seen.failures = 3;
            row.seen.refreshExpiresAt = sampleNow + 6 * 24h;
        });
        auto standing = calm();

        QCOMPARE(inShort(told(account, standing)), u"sign-in-soon"_s);
        QCOMPARE(inShort(told(account, standing, sampleNow + 24h)), QString());
        QCOMPARE(inShort(told(account, standing, sampleNow + 5 * 24h)), u"sign-in-soon"_s);
        QCOMPARE(inShort(told(account, standing, sampleNow + 5 * 24h + 1h)), QString());
    }

    void whyASessionIsNotRenewedMayBeForgotten()
    {
        const auto failing = with([](Account &row) {
            row.isHeld = true;
            row.seen.refreshExpiresAt = sampleNow + 6 * 24h;
        });
        auto afterStart = failing;
        afterStart.isHeld = false;
        auto standing = calm();
        (void)told(failing, standing);

        QCOMPARE(inShort(told(afterStart, standing)), QString());
        QCOMPARE(inShort(told(failing, standing)), QString());
    }

    void whatItsOwnerHasSeenIsNotTold()
    {
        auto account = with(
            [](Account &row) { row.seen.movedTo = sampleUrl(u"https://new.example.org"); });
        const auto warning = accountWarnings(account, {}, sampleNow).front();
        account.entry.dismissed.acknowledge(toString(warning.code), warning.fingerprint);
        auto standing = calm();

        QCOMPARE(inShort(told(account, standing)), QString());
    }

    void manyBecomeOne()
    {
        std::vector<Notice> notices;
        for (int i = 0; i < 30; ++i) {
            notices.push_back({.kind = NoticeKind::TakenDown,
                               .level = Attention::Critical,
                               .topic = {},
                               .title = {},
                               .text = {},
                               .name = u"user%1"_s.arg(i)});
        }

        const auto one = summaryOf(notices);

        QCOMPARE(one.title, u"30 accounts were taken down"_s);
        QCOMPARE(one.text, u"user0, user1, user2, user3 and 26 more"_s);
        QVERIFY(one.level == Attention::Critical);
        QVERIFY(!one.did);
    }

    void ofSeveralKindsTheWorstComesFirst()
    {
        const auto notice = [](NoticeKind kind, Attention level, const QString &name) {
            return Notice{kind, level, {}, {}, {}, name};
        };

        const auto one = summaryOf({notice(NoticeKind::HandleChanged, Attention::Notice, u"a"_s),
                                    notice(NoticeKind::Suspended, Attention::Critical, u"b"_s),
                                    notice(NoticeKind::Suspended, Attention::Critical, u"c"_s),
                                    notice(NoticeKind::HandleChanged, Attention::Notice, u"b"_s)});

        QCOMPARE(one.title, u"There is news of 3 accounts"_s);
        QCOMPARE(one.text, u"Suspended: b, c\nNew handle: a, b"_s);
    }

    void everyKindHasAWordAndANameOfItsOwn()
    {
        QSet<QString> words;
        for (const auto kind : noticeKinds)
            words << toString(kind) << nameOf(kind);

        QCOMPARE(words.size(), qsizetype(2 * noticeKinds.size()));
    }
};

QTEST_GUILESS_MAIN(NoticesTest)
#include "tst_notices.moc"
