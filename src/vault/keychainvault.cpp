// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/keychainvault.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const QString Service = u"skykeep"_s;

// What QtKeychain said, taken at its word. Only a look at the lock makes it certain.
Error toError(const QKeychain::Job &job, const QString &subject)
{
    const auto as = [&](ErrorKind kind) { return Error{kind, subject, job.errorString()}; };
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return as(ErrorKind::VaultEmpty);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return as(ErrorKind::VaultDenied);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return as(ErrorKind::VaultUnavailable);
}

} // namespace

//! One call of QtKeychain. Answers exactly once: with what came, or with TimedOut.
//!
//! A started job cannot be taken back, nor deleted: the keychain's reply would go to freed
//! memory. So it is kept until it ends, and outlives even this object.
class KeychainJob : public QObject
{
public:
    KeychainJob(std::unique_ptr<QKeychain::Job> job, const QString &key, QString subject)
        : m_job(std::move(job))
        , m_subject(std::move(subject))
    {
        m_job->setKey(key);
        m_job->setAutoDelete(false);
        m_job->setInsecureFallback(false);
        connect(m_job.get(), &QKeychain::Job::finished, this, &KeychainJob::finish);
    }

    ~KeychainJob() override
    {
        if (m_job) {
            m_job->disconnect(this);
            m_job.release()->setAutoDelete(true);
        }
    }

    QFuture<Result<Secret>> start(const KeychainLimits &limits)
    {
        QTimer::singleShot(limits.answer, this, [this] {
            give(fail(ErrorKind::TimedOut, u"The keychain"_s, m_subject));
        });
        QTimer::singleShot(limits.patience, this, [this] {
            giveEnd(fail(ErrorKind::VaultUnavailable, m_subject,
                         u"the keychain still has not answered an earlier call"_s));
        });
        m_job->start();
        return m_answer.future();
    }

    bool isRunning() const { return m_job != nullptr; }
    //! When it has ended; VaultUnavailable where that lasts longer than anybody's patience.
    QFuture<Result<void>> end() const { return m_end.future(); }

private:
    void finish()
    {
        if (m_job->error() != QKeychain::NoError)
            give(fail(toError(*m_job, m_subject)));
        else if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(m_job.get()))
            give(Secret(read->binaryData()));
        else
            give(Secret());
        m_job.release()->deleteLater(); // it is emitting its signal just now
        giveEnd({});
    }

    void give(Result<Secret> answer)
    {
        if (!std::exchange(m_isAnswered, true))
            m_answer.give(std::move(answer));
    }

    void giveEnd(Result<void> end)
    {
        if (!std::exchange(m_isEnded, true))
            m_end.give(std::move(end));
    }

    std::unique_ptr<QKeychain::Job> m_job;
    QString m_subject;
    SharedAnswer<Secret> m_answer;
    SharedAnswer<void> m_end;
    bool m_isAnswered = false;
    bool m_isEnded = false;
};

KeychainVault::KeychainVault(const QString &profileId, LockWatch &watch, KeychainLimits limits)
    : m_prefix(u"skykeep/"_s + profileId + u'/')
    , m_limits(limits)
    , m_keychain(watch)
{
    connect(&m_keychain, &KeychainState::changed, this, [this] {
        const auto state = m_keychain.state();
        if (state == VaultState::Missing || state == VaultState::Changed)
            m_overwritable.clear(); // what answers next may hold other items
        Q_EMIT stateChanged();
    });
}

KeychainVault::~KeychainVault() = default;

Task<VaultItem> KeychainVault::read(Did did)
{
    const auto key = keyOf(did);
    const auto bytes = co_await fetch(key, did);
    if (!bytes)
        co_return fail(bytes.error());
    co_return decodeItem(*bytes, did);
}

Task<void> KeychainVault::write(VaultItem item)
{
    const auto bytes = encodeItem(item);
    if (!bytes)
        co_return fail(bytes.error());
    const auto key = keyOf(item.did);
    const auto stored = co_await store(key, *bytes, item.did);
    co_return stored;
}

Task<void> KeychainVault::erase(Did did)
{
    return remove(keyOf(did), did);
}

Task<Tombstone> KeychainVault::readTombstone(Did did)
{
    const auto key = tombstoneKeyOf(did);
    const auto bytes = co_await fetch(key, did);
    if (!bytes)
        co_return fail(bytes.error());
    co_return decodeTombstone(*bytes, did);
}

Task<void> KeychainVault::writeTombstone(Tombstone tombstone)
{
    const auto bytes = encodeTombstone(tombstone);
    if (!bytes)
        co_return fail(bytes.error());
    const auto key = tombstoneKeyOf(tombstone.did);
    const auto stored = co_await store(key, *bytes, tombstone.did);
    co_return stored;
}

Task<void> KeychainVault::eraseTombstone(Did did)
{
    return remove(tombstoneKeyOf(did), did);
}

Task<Secret> KeychainVault::fetch(QString key, Did did)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto turn = co_await m_turnstile.enter();
    if (!turn)
        co_return fail(turn.error());
    const Turnstile::Pass pass(&m_turnstile);
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);

    const auto subject = did.toString();
    const auto bytes = co_await readKey(key, subject);
    const bool isEmpty = !bytes && bytes.error().kind == ErrorKind::VaultEmpty;
    if (isEmpty || (bytes && checkOverwritable(*bytes, did)))
        m_overwritable.insert(key);
    co_return bytes;
}

Task<void> KeychainVault::store(QString key, Secret bytes, Did did)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto turn = co_await m_turnstile.enter();
    if (!turn)
        co_return turn;
    const Turnstile::Pass pass(&m_turnstile);

    const auto checked = co_await checkOverwritableOnce(key, did);
    if (!checked)
        co_return checked;
    const auto subject = did.toString();
    const auto written = co_await writeKey(key, bytes, subject);
    if (!written)
        m_overwritable.remove(key);
    co_return written;
}

Task<void> KeychainVault::remove(QString key, Did did)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto turn = co_await m_turnstile.enter();
    if (!turn)
        co_return turn;
    const Turnstile::Pass pass(&m_turnstile);

    const auto subject = did.toString();
    const auto erased = co_await eraseKey(key, subject);
    co_return erased;
}

Task<void> KeychainVault::checkOverwritableOnce(QString key, Did did)
{
    if (m_overwritable.contains(key))
        co_return {};
    const auto subject = did.toString();
    const auto present = co_await readKey(key, subject);
    if (!present && present.error().kind != ErrorKind::VaultEmpty)
        co_return fail(present.error());
    if (present) {
        const auto checked = checkOverwritable(*present, did);
        if (!checked)
            co_return checked;
    }
    m_overwritable.insert(key);
    co_return {};
}

Task<Secret> KeychainVault::readKey(QString key, QString subject)
{
    return run(std::make_unique<QKeychain::ReadPasswordJob>(Service), key, subject);
}

Task<void> KeychainVault::writeKey(QString key, Secret bytes, QString subject)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(Service);
    // As text: binary data would be stored in base64 and looked up twice.
    job->setTextData(QString::fromUtf8(bytes.reveal()));
    const auto done = co_await run(std::move(job), key, subject);
    if (!done)
        co_return fail(done.error());
    co_return {};
}

Task<void> KeychainVault::eraseKey(QString key, QString subject)
{
    auto job = std::make_unique<QKeychain::DeletePasswordJob>(Service);
    const auto done = co_await run(std::move(job), key, subject);
    if (!done && done.error().kind != ErrorKind::VaultEmpty)
        co_return fail(done.error());
    co_return {};
}

Task<Secret> KeychainVault::run(std::unique_ptr<QKeychain::Job> job, QString key, QString subject)
{
    if (m_job && m_job->isRunning()) {
        auto end = m_job->end();
        const auto ended = co_await answered(std::move(end));
        if (!ended)
            co_return fail(ended.error());
    }

    const bool isWrite = qobject_cast<QKeychain::WritePasswordJob *>(job.get()) != nullptr;
    const auto sought = isWrite ? QString() : key;
    const auto before = co_await m_keychain.check(subject, sought);
    if (!before)
        co_return fail(before.error());
    m_keychain.settle();
    m_job = std::make_unique<KeychainJob>(std::move(job), key, subject);
    auto answer = m_job->start(m_limits);
    auto result = co_await answered(std::move(answer));
    if (!result && result.error().kind == ErrorKind::TimedOut)
        co_return result;
    m_job.reset(); // and what it read
    if (!result) {
        const auto after = co_await m_keychain.check(subject);
        if (!after)
            co_return fail(after.error());
    }
    m_keychain.setDenied(!result && result.error().kind == ErrorKind::VaultDenied);
    co_return result;
}

Task<VaultState> KeychainVault::probe()
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const QString nobody;
    co_await m_keychain.check(nobody);
    co_return m_keychain.state();
}

// Not through the turnstile: while the user looks for the password, calls fail with VaultLocked.
Task<void> KeychainVault::unlock()
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto unlocked = co_await m_keychain.unlock();
    co_return unlocked;
}

Task<void> KeychainVault::selfTest()
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto turn = co_await m_turnstile.enter();
    if (!turn)
        co_return turn;
    const Turnstile::Pass pass(&m_turnstile);

    const auto key = m_prefix + u"self-test"_s;
    const auto subject = u"the self-test"_s;
    const Secret sample("written by skykeep doctor, and of no use to anybody");
    const auto written = co_await writeKey(key, sample, subject);
    if (!written)
        co_return written;
    const auto found = co_await readKey(key, subject);
    const auto erased = co_await eraseKey(key, subject);
    if (!found)
        co_return fail(found.error());
    if (*found != sample)
        co_return fail(ErrorKind::VaultUnavailable, subject,
                       u"%1 gave back something else"_s.arg(backend()));
    co_return erased;
}

void KeychainVault::shutDown()
{
    m_isShutDown = true;
    m_keychain.shutDown();
}

} // namespace Skykeep
