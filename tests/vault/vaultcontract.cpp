// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/vaultcontract.h"

#include "support/check.h"
#include "vault/samples.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const Did Alice = sampleDid(u"aaaaaaaaaaaaaaaaaaaaaaaa");
const Did Bob = sampleDid(u"bbbbbbbbbbbbbbbbbbbbbbbb");
const QByteArray Newer = R"({"version":2,"sessions":"kept otherwise"})";

} // namespace

void VaultContract::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_vault = makeVault();
}

void VaultContract::cleanup()
{
    m_vault = makeVault();
    for (const auto &did : {Alice, Bob}) {
        QVERIFY(finish(m_vault->erase(did)));
        QVERIFY(finish(m_vault->eraseTombstone(did)));
    }
    m_vault->shutDown();
    m_vault.reset();
}

void VaultContract::anItemIsReadAsItWasWritten()
{
    const auto item = sampleItem(Alice);

    SKYKEEP_VERIFY_VALUE(finish(m_vault->write(item)));

    const auto found = finish(m_vault->read(Alice));
    SKYKEEP_VERIFY_VALUE(found);
    QVERIFY(*found == item);
}

void VaultContract::whatWasNeverWrittenIsEmpty()
{
    SKYKEEP_VERIFY_ERROR(finish(m_vault->read(Alice)), ErrorKind::VaultEmpty);
    SKYKEEP_VERIFY_ERROR(finish(m_vault->readTombstone(Alice)), ErrorKind::VaultEmpty);
}

void VaultContract::aWriteReplacesTheItem()
{
    SKYKEEP_VERIFY_VALUE(finish(m_vault->write(sampleItem(Alice, 1))));

    SKYKEEP_VERIFY_VALUE(finish(m_vault->write(sampleItem(Alice, 2))));

    QCOMPARE(finish(m_vault->read(Alice))->generation, 2U);
}

void VaultContract::eachAccountHasItsOwnItem()
{
    SKYKEEP_VERIFY_VALUE(finish(m_vault->write(sampleItem(Alice, 1))));
    SKYKEEP_VERIFY_VALUE(finish(m_vault->write(sampleItem(Bob, 2))));

    SKYKEEP_VERIFY_VALUE(finish(m_vault->erase(Bob)));

    QCOMPARE(finish(m_vault->read(Alice))->generation, 1U);
    SKYKEEP_VERIFY_ERROR(finish(m_vault->read(Bob)), ErrorKind::VaultEmpty);
}

void VaultContract::anErasedItemIsEmpty()
{
    SKYKEEP_VERIFY_VALUE(finish(m_vault->write(sampleItem(Alice))));

    SKYKEEP_VERIFY_VALUE(finish(m_vault->erase(Alice)));

    SKYKEEP_VERIFY_ERROR(finish(m_vault->read(Alice)), ErrorKind::VaultEmpty);
}

void VaultContract::erasingNothingIsNoError()
{
    SKYKEEP_VERIFY_VALUE(finish(m_vault->erase(Alice)));
    SKYKEEP_VERIFY_VALUE(finish(m_vault->eraseTombstone(Alice)));
}

void VaultContract::tombstonesAndItemsDoNotTouch()
{
    SKYKEEP_VERIFY_VALUE(finish(m_vault->write(sampleItem(Alice))));
    SKYKEEP_VERIFY_VALUE(finish(m_vault->writeTombstone(sampleTombstone(Alice))));

    SKYKEEP_VERIFY_VALUE(finish(m_vault->erase(Alice)));

    const auto tombstone = finish(m_vault->readTombstone(Alice));
    SKYKEEP_VERIFY_VALUE(tombstone);
    QVERIFY(*tombstone == sampleTombstone(Alice));
    SKYKEEP_VERIFY_VALUE(finish(m_vault->eraseTombstone(Alice)));
    SKYKEEP_VERIFY_ERROR(finish(m_vault->readTombstone(Alice)), ErrorKind::VaultEmpty);
}

void VaultContract::writesLandInTheOrderTheyWereMade()
{
    std::vector<Task<void>> writes;
    for (quint64 generation = 1; generation <= 30; ++generation)
        writes.push_back(m_vault->write(sampleItem(Alice, generation)));
    auto read = m_vault->read(Alice);

    for (auto &write : writes)
        SKYKEEP_VERIFY_VALUE(finish(std::move(write)));

    const auto found = finish(std::move(read));
    SKYKEEP_VERIFY_VALUE(found);
    QCOMPARE(found->generation, 30U);
}

void VaultContract::answersComeOnALaterTurn()
{
    auto write = m_vault->write(sampleItem(Alice));
    auto read = m_vault->read(Alice);

    QVERIFY(!write.isReady());
    QVERIFY(!read.isReady());

    SKYKEEP_VERIFY_VALUE(finish(std::move(write)));
    SKYKEEP_VERIFY_VALUE(finish(std::move(read)));
}

void VaultContract::aNewerItemIsNeitherReadNorOverwritten()
{
    putForeign(Alice, Newer);

    SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem(Alice))), ErrorKind::NotNow);

    SKYKEEP_VERIFY_ERROR(finish(m_vault->read(Alice)), ErrorKind::NotNow);
    SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem(Alice))), ErrorKind::NotNow);
    SKYKEEP_VERIFY_ERROR(finish(m_vault->read(Alice)), ErrorKind::NotNow);
}

void VaultContract::whatDoesNotFitIsRefusedAndLeavesTheItem()
{
    SKYKEEP_VERIFY_VALUE(finish(m_vault->write(sampleItem(Alice, 1))));
    auto huge = sampleItem(Alice, 2);
    huge.refreshTokens.front() = token("huge", MaximumItemBytes);

    SKYKEEP_VERIFY_ERROR(finish(m_vault->write(huge)), ErrorKind::Storage);

    QCOMPARE(finish(m_vault->read(Alice))->generation, 1U);
}

void VaultContract::aHugeAccessTokenIsLeftOut()
{
    auto item = sampleItem(Alice);
    item.accessToken = token("access", 10'000);

    SKYKEEP_VERIFY_VALUE(finish(m_vault->write(item)));

    item.accessToken = Secret();
    QVERIFY(*finish(m_vault->read(Alice)) == item);
}

void VaultContract::aDamagedItemCanBeReplaced()
{
    putForeign(Alice, R"({"version":1,"did":)");
    SKYKEEP_VERIFY_ERROR(finish(m_vault->read(Alice)), ErrorKind::Malformed);

    SKYKEEP_VERIFY_VALUE(finish(m_vault->write(sampleItem(Alice))));

    SKYKEEP_VERIFY_VALUE(finish(m_vault->read(Alice)));
}

void VaultContract::aProbeSaysReady()
{
    const auto state = finish(m_vault->probe());

    SKYKEEP_VERIFY_VALUE(state);
    QVERIFY(*state == VaultState::Ready);
    QVERIFY(m_vault->state() == VaultState::Ready);
    QVERIFY(!m_vault->backend().isEmpty());
}

void VaultContract::unlockingAnUnlockedOneDoesNothing()
{
    SKYKEEP_VERIFY_VALUE(finish(m_vault->unlock()));
    QVERIFY(m_vault->state() == VaultState::Ready);
}

void VaultContract::theSelfTestLeavesNothingBehind()
{
    SKYKEEP_VERIFY_VALUE(finish(m_vault->selfTest()));
    SKYKEEP_VERIFY_VALUE(finish(m_vault->selfTest()));
}

void VaultContract::anotherKeychainIsNeitherReadNorWritten()
{
    SKYKEEP_VERIFY_VALUE(finish(m_vault->write(sampleItem(Alice, 1))));
    QVERIFY(m_vault->state() == VaultState::Ready);
    const auto ours = m_vault->backend();
    QSignalSpy changes(m_vault.get(), &Vault::stateChanged);

    m_vault->expectBackend(u"KeePassXC"_s);

    QVERIFY(m_vault->state() == VaultState::Changed);
    QCOMPARE(changes.count(), 1);
    const auto read = finish(m_vault->read(Alice));
    SKYKEEP_VERIFY_ERROR(read, ErrorKind::VaultUnavailable);
    QVERIFY(read.error().detail.contains(ours) && read.error().detail.contains(u"KeePassXC"_s));
    SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem(Alice, 2))), ErrorKind::VaultUnavailable);
    SKYKEEP_VERIFY_ERROR(finish(m_vault->erase(Alice)), ErrorKind::VaultUnavailable);
    m_vault->expectBackend(ours);
    QCOMPARE(finish(m_vault->read(Alice))->generation, 1U);
}

void VaultContract::newCallsAreRefusedAfterShutDown()
{
    m_vault->shutDown();

    SKYKEEP_VERIFY_ERROR(finish(m_vault->read(Alice)), ErrorKind::Cancelled);
    SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem(Alice))), ErrorKind::Cancelled);
    SKYKEEP_VERIFY_ERROR(finish(m_vault->erase(Alice)), ErrorKind::Cancelled);
    SKYKEEP_VERIFY_ERROR(finish(m_vault->readTombstone(Alice)), ErrorKind::Cancelled);
    SKYKEEP_VERIFY_ERROR(finish(m_vault->probe()), ErrorKind::Cancelled);
    SKYKEEP_VERIFY_ERROR(finish(m_vault->unlock()), ErrorKind::Cancelled);
    SKYKEEP_VERIFY_ERROR(finish(m_vault->selfTest()), ErrorKind::Cancelled);
}

void VaultContract::aWriteBegunBeforeShutDownLands()
{
    auto first = m_vault->write(sampleItem(Alice, 1));
    auto second = m_vault->write(sampleItem(Alice, 2));

    m_vault->shutDown();

    SKYKEEP_VERIFY_VALUE(finish(std::move(first)));
    SKYKEEP_VERIFY_VALUE(finish(std::move(second)));
    m_vault = makeVault();
    QCOMPARE(finish(m_vault->read(Alice))->generation, 2U);
}

} // namespace Skykeep
