// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "session/triage.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

using Hosting = std::optional<HostingStatus>;

const std::vector<ErrorKind> refusals = {ErrorKind::TokenExpired, ErrorKind::TokenInvalid,
                                         ErrorKind::AccountTakenDown, ErrorKind::AccountUnknown};
const std::vector<AccountHome> homes = {AccountHome::NotChecked, AccountHome::Here,
                                        AccountHome::Elsewhere, AccountHome::Nowhere};
const std::vector<Hosting> hostings = {std::nullopt,
                                       HostingStatus{true, u"active"_s},
                                       HostingStatus{true, u"takendown"_s},
                                       HostingStatus{true, u"deleted"_s},
                                       HostingStatus{false, u"takendown"_s},
                                       HostingStatus{false, u"suspended"_s},
                                       HostingStatus{false, u"deactivated"_s},
                                       HostingStatus{false, u"deleted"_s},
                                       HostingStatus{false, u"desynchronized"_s},
                                       HostingStatus{false, u"throttled"_s},
                                       HostingStatus{false, u"sulking"_s},
                                       HostingStatus{false, {}}};

void forAllEvidence(const std::function<void(const Evidence &)> &check)
{
    for (const auto refusal : refusals) {
        for (const auto home : homes) {
            for (const auto &hosting : hostings) {
                for (int bits = 0; bits < 8; ++bits) {
                    Evidence evidence{refusal};
                    evidence.home = home;
                    evidence.hosting = hosting;
                    evidence.isRepoMissing = (bits & 1) != 0;
                    evidence.isPastOwnDate = (bits & 2) != 0;
                    evidence.wasParked = (bits & 4) != 0;
                    // A host either tells a status or that it has no such repository.
                    if (!(hosting && evidence.isRepoMissing))
                        check(evidence);
                }
            }
        }
    }
}

bool hasWord(const Evidence &evidence, const QString &word)
{
    return evidence.hosting && !evidence.hosting->active && evidence.hosting->status == word;
}

// The design's order, once more: moved, taken down, deleted, expired, revoked, server-rejects.
// The first row that fits counts.
struct Row {
    std::function<bool(const Evidence &)> fits;
    Judgement judgement;
};

const std::vector<Row> table = {
    {[](const Evidence &e) { return e.home == AccountHome::Elsewhere; },
     {Verdict::SignInNeeded, SignInReason::Moved}},
    {[](const Evidence &e) { return e.refusal == ErrorKind::AccountTakenDown; }, {Verdict::Parked}},
    {[](const Evidence &e) { return e.home == AccountHome::NotChecked; }, {Verdict::Inconclusive}},
    {[](const Evidence &e) { return hasWord(e, u"takendown"_s) || hasWord(e, u"suspended"_s); },
     {Verdict::Parked}},
    {[](const Evidence &e) { return e.isRepoMissing || hasWord(e, u"deleted"_s); },
     {Verdict::RepoMissing}},
    {[](const Evidence &e) { return !e.hosting; }, {Verdict::Inconclusive}},
    {[](const Evidence &e) { return e.refusal == ErrorKind::AccountUnknown; },
     {Verdict::Inconclusive}},
    {[](const Evidence &e) { return e.wasParked; },
     {Verdict::SignInNeeded, SignInReason::TakedownReversed}},
    {[](const Evidence &e) { return e.isPastOwnDate; },
     {Verdict::SignInNeeded, SignInReason::Expired}},
    {[](const Evidence &e) { return e.refusal == ErrorKind::TokenExpired; },
     {Verdict::SignInNeeded, SignInReason::Revoked}},
    {[](const Evidence &e) { return e.refusal == ErrorKind::TokenInvalid; },
     {Verdict::SignInNeeded, SignInReason::ServerRejects}},
};

QByteArray describe(const Evidence &evidence)
{
    return u"refusal %1 home %2 hosting %3 %4 missing %5 past %6 parked %7"_s
        .arg(int(evidence.refusal))
        .arg(int(evidence.home))
        .arg(evidence.hosting ? int(evidence.hosting->active) : -1)
        .arg(evidence.hosting ? evidence.hosting->status : u"-"_s)
        .arg(evidence.isRepoMissing)
        .arg(evidence.isPastOwnDate)
        .arg(evidence.wasParked)
        .toUtf8();
}

} // namespace

class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyEvidenceIsJudgedInTheDesignsOrder()
    {
        int count = 0;
        forAllEvidence([&count](const Evidence &evidence) {
            const auto row = std::ranges::find_if(table, [&evidence](const Row &candidate) {
                return candidate.fits(evidence);
            });
            QVERIFY2(row != table.end(), describe(evidence).constData());
            QVERIFY2(judge(evidence) == row->judgement, describe(evidence).constData());
            ++count;
        });
        QCOMPARE(count, 4 * 4 * (12 * 4 + 4));
    }

    void aReasonIsGivenExactlyWhenASignInIsNeeded()
    {
        forAllEvidence([](const Evidence &evidence) {
            const auto judgement = judge(evidence);
            QCOMPARE(judgement.reason.has_value(), judgement.verdict == Verdict::SignInNeeded);
            QVERIFY(judgement.reason != SignInReason::SecretMissing);
        });
    }

    void nothingIsConcludedFromATokensRefusalWhereNobodyElseCouldBeAsked()
    {
        forAllEvidence([](const Evidence &evidence) {
            const bool isSilent = evidence.home == AccountHome::NotChecked
                || (evidence.home == AccountHome::Here && !evidence.hosting
                    && !evidence.isRepoMissing);
            if (isSilent && evidence.refusal != ErrorKind::AccountTakenDown)
                QVERIFY2(judge(evidence).verdict == Verdict::Inconclusive,
                         describe(evidence).constData());
        });
    }

    void onlyInactiveAccountsAreHeldBack()
    {
        QVERIFY(isHeldBack({false, u"takendown"_s}));
        QVERIFY(isHeldBack({false, u"suspended"_s}));
        QVERIFY(!isHeldBack({true, u"takendown"_s}));
        QVERIFY(!isHeldBack({false, u"deactivated"_s}));
        QVERIFY(!isHeldBack({false, {}}));
    }
};

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
