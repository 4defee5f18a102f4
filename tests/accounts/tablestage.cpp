// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "tablestage.h"

#include "support/check.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

const QString refreshSession = u"server.refreshSession"_s;
const QString deleteSession = u"server.deleteSession"_s;

} // namespace

TableStage::TableStage()
{
    world.start();
    world.add(u"alice"_s).appPasswords.insert(u"Skykeep"_s, u"app-pass-word-1"_s);
    (void)world.trySignIn(u"alice.example.com"_s, u"app-pass-word-1"_s);
    for (int generation = 0; generation < 2; ++generation) {
        world.clock.advance(1s);
        refresh();
    }
    remember();
}

TableStage::~TableStage() = default;

void TableStage::refresh()
{
    (void)finish(keeper().refresh(alice));
    world.settle();
}

void TableStage::answerRenewals(std::optional<Result<HttpReply>> reply)
{
    world.pds.setTrouble(refreshSession, std::move(reply));
}

void TableStage::refuseRenewals(const QString &error, const QString &message, int status)
{
    auto body = QJsonObject{{u"error"_s, error}};
    if (!message.isEmpty())
        body.insert(u"message"_s, message);
    answerRenewals(jsonReply(status, body));
}

VaultItem TableStage::movedOn()
{
    auto item = *world.vault.item(alice);
    XrpcClient xrpc(world.http, world.clock);
    const auto fresh = finish(xrpc.refreshSession({item.issuer}, item.refreshTokens.front()));
    item.accessToken = fresh->tokens.access;
    item.refreshTokens.insert(item.refreshTokens.begin(), fresh->tokens.refresh);
    item.refreshTokens.resize(3);
    item.generation += 1;
    return item;
}

void TableStage::signInAgain()
{
    world.pds.setTrouble(std::nullopt);
    answerRenewals(std::nullopt);
    if (m_isDirectorySilent)
        world.liveAt(u"alice"_s, world.pds.url);
    (void)world.trySignIn(alice.toString(), u"app-pass-word-1"_s);
    world.settle();
}

void TableStage::moveAway()
{
    world.add(u"alice"_s, world.other).appPasswords.insert(u"Skykeep"_s, u"app-pass-word-1"_s);
}

void TableStage::silenceDirectory()
{
    world.http.answer(world.directoryCall(u"alice"_s), fail(ErrorKind::TimedOut));
    m_isDirectorySilent = true;
}

void TableStage::remember()
{
    m_before = world.vault.item(alice);
}

qsizetype TableStage::renewals() const
{
    return world.pds.countOf(refreshSession);
}

void TableStage::play(const TableRow &row)
{
    QCOMPARE(m_before->refreshTokens.size(), 3U);
    QVERIFY(world.pds.isAlive(m_before->refreshTokens.front()));
    QCOMPARE(inShort(warnings()), QString());

    row.happen(*this);
    compare(row);
    if (QTest::currentTestFailed() || !row.mend)
        return;

    row.mend(*this);
    compare({.name = row.name,
             .happen = nullptr,
             .state = SessionState::Fresh,
             .warnings = row.warningsAfter,
             .reason = std::nullopt,
             .kept = Kept::Renewed});
}

void TableStage::compare(const TableRow &row)
{
    QCOMPARE(toString(world.stateOf(alice)), toString(row.state));
    QVERIFY2(seen().signInReason == row.reason,
             qPrintable(seen().signInReason ? toString(*seen().signInReason) : u"no reason"_s));
    QCOMPARE(inShort(warnings()), row.warnings);
    QCOMPARE(inShort(keeper().keeperWarnings()), row.keeperWarnings);
    // The worst stands first.
    QCOMPARE(toString(attentionOf(warnings())),
             row.warnings.isEmpty() ? u"none"_s : row.warnings.section(u' ', 0, 0));

    compareTokens(row.kept);
    compareRoster(row);
    compareBearers();
    if (!QTest::currentTestFailed())
        compareAcknowledging();
}

void TableStage::compareTokens(Kept kept)
{
    const auto item = world.vault.item(alice);
    const auto held = finish(world.parts->sessions.current(alice));
    const auto newest = [](const auto &from) { return from->refreshTokens.front(); };
    switch (kept) {
    case Kept::AsBefore:
        QVERIFY(item == m_before);
        break;
    case Kept::Renewed:
        QVERIFY(item && newest(item) != newest(m_before));
        QVERIFY(world.pds.isAlive(newest(item)) || world.other.isAlive(newest(item)));
        if (item->generation == m_before->generation + 1 && item->refreshTokens.size() > 1)
            QVERIFY(item->refreshTokens.at(1) == newest(m_before));
        break;
    case Kept::InMemory:
        QVERIFY(item == m_before);
        SKYKEEP_VERIFY_VALUE(held);
        QVERIFY(held->generation > item->generation);
        QVERIFY(world.pds.isAlive(newest(held)));
        break;
    case Kept::TakenAway:
        QVERIFY(!item);
        break;
    case Kept::Ended:
        QVERIFY(!item);
        QVERIFY(world.vault.tombstone(alice) || world.pds.sessionCount(alice) == 0);
        break;
    }
    // Nobody but its owner ends a session or begins one.
    if (kept != Kept::Ended && kept != Kept::Renewed)
        QCOMPARE(world.pds.countOf(deleteSession) + world.other.countOf(deleteSession), 0);
}

void TableStage::compareRoster(const TableRow &row)
{
    const auto file = world.fileIn(u"accounts.json"_s);
    if (!QFileInfo(file).isFile())
        return; // a row about that very file
    const auto loaded = RosterStore(file).load();
    const auto own = std::ranges::find(loaded.roster.entries, alice, &RosterEntry::did);
    QVERIFY(own != loaded.roster.entries.end());
    const bool isSignedOut = row.state == SessionState::SignedOut;
    QCOMPARE(own->keeping == Keeping::SignedOut, isSignedOut);
    QVERIFY(*own == world.row(alice).entry);
}

void TableStage::compareBearers()
{
    for (const auto &request : world.http.requests()) {
        if (!request.bearer)
            continue;
        const bool isHers = request.url.host() == world.pds.url.host();
        QVERIFY2((isHers ? world.pds : world.other).hasIssued(*request.bearer),
                 qPrintable(request.url.toString()));
    }
}

void TableStage::compareAcknowledging()
{
    const auto before = warnings();
    if (world.row(alice).entry.keeping == Keeping::SignedOut)
        return;
    for (const auto &warning : before) {
        const bool isTaken = keeper().acknowledge(alice, warning.code).has_value();
        QCOMPARE(isTaken, warning.level < Attention::Critical);
    }
    const auto after = warnings();
    QCOMPARE(inShort(after), inShort(before));
    const auto worst = before.empty() ? Attention::None : before.front().level;
    QCOMPARE(toString(attentionOf(after)),
             toString(worst == Attention::Critical ? worst : Attention::None));
}

} // namespace Skykeep
