// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/lendingactions.h"

#include "ui/sensitiveclipboard.h"

#include <QDateTime>
#include <QLocale>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

Timestamp midnightBefore(Timestamp now)
{
    const auto day = QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(now)).date();
    return fromUnixMilliseconds(day.startOfDay().toMSecsSinceEpoch());
}

} // namespace

LendingActions::LendingActions(Services services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &LendingActions::countServed);
    // A thousand calls are counted once.
    connect(&m_services.log, &LendLog::grew, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_services.accounts, &AccountKeeper::timePassed, this, &LendingActions::countServed);
    connect(&m_services.lock, &LendingLock::changed, this, &LendingActions::changed);
    connect(&m_services.lock, &LendingLock::changed, this, [this] {
        if (m_services.lock.isLocked()) // nor is anything to be pasted
            m_services.clipboard.clearNow();
    });
    connect(&m_services.consent, &ConsentDesk::asked, this, &LendingActions::changed);
    connect(&m_services.consent, &ConsentDesk::gone, this, &LendingActions::changed);
    countServed();
}

void LendingActions::countServed()
{
    const auto served = m_services.log.programsServedSince(midnightBefore(m_services.clock.now()));
    if (std::exchange(m_served, served) != served)
        Q_EMIT changed();
}

void LendingActions::lock()
{
    m_services.lock.lock();
}

void LendingActions::unlock()
{
    m_services.lock.unlock();
}

void LendingActions::setLocked(bool isLocked)
{
    if (isLocked)
        lock();
    else
        unlock();
}

void LendingActions::copyAccessToken(const Did &did)
{
    const auto *account = m_services.accounts.registry().find(did);
    if (!account)
        return;
    m_services.scope.adopt(followToken(account->displayName(),
                                       m_services.desk.accessTokenByHand(did)),
                           u"Access token"_s);
}

Task<void> LendingActions::followToken(QString name, Task<LentToken> task)
{
    const auto lent = co_await std::move(task);
    if (!lent) {
        Q_EMIT failed(tr("The access token of %1 was not copied").arg(name),
                      describe(lent.error()));
        co_return {};
    }
    m_services.clipboard.copy(lent->token);
    Q_EMIT told(tr("Copied: the access token of %1").arg(name));
    co_return {};
}

void LendingActions::revoke(const QString &grant)
{
    const auto revoked = m_services.grants.revoke(grant);
    report(revoked ? Result<int>(1) : fail(revoked.error()));
}

void LendingActions::revokeAllOf(const ProgramKey &program)
{
    report(m_services.grants.revokeAllOf(program));
}

void LendingActions::revokeAll()
{
    const auto leases = m_services.desk.leases();
    for (const auto &lease : leases)
        m_services.desk.endLease(lease.id);
    report(m_services.grants.revokeAll());
}

void LendingActions::endLease(quint64 lease)
{
    m_services.desk.endLease(lease);
}

void LendingActions::report(const Result<int> &revoked)
{
    if (!revoked) {
        Q_EMIT failed(tr("It could not be taken back"), describe(revoked.error()));
        return;
    }
    Q_EMIT told(*revoked == 1
                    ? tr("One answer was taken back.")
                    : tr("%1 answers were taken back.").arg(QLocale().toString(*revoked)));
}

} // namespace Skykeep
