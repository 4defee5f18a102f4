// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/logging.h"
#include "control/verbdesk.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// The verbs that do something: the second part of VerbDesk.

namespace Skykeep {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Control", source);
}

QString messageOf(const SignOutOutcome &outcome)
{
    if (!outcome.pending)
        return text(QT_TRANSLATE_NOOP("Control", "Signed out."));
    return text(QT_TRANSLATE_NOOP("Control",
                                  "Signed out here. %1 The session at the server is ended as soon "
                                  "as that is possible."))
        .arg(describe(*outcome.pending));
}

} // namespace

VerbDesk::Outcome VerbDesk::signIn(QJsonObject arguments)
{
    SignInRequest request;
    request.identifier = arguments["identifier"_L1].toString();
    request.server = arguments["server"_L1].toString();
    request.password = Secret(arguments["password"_L1].toString().toUtf8());
    if (const auto code = arguments["code"_L1].toString().trimmed(); !code.isEmpty())
        request.secondFactor = Secret(code.toUtf8());
    arguments = {};

    const auto did = co_await m_keeper.signIn(std::move(request));
    if (!did)
        co_return tl::unexpected(toFailure(did.error()));
    co_return accountOr({}, *did);
}

VerbDesk::Outcome VerbDesk::refresh(QJsonObject arguments)
{
    const auto dids = accountsIn(arguments);
    if (!dids)
        co_return tl::unexpected(dids.error());
    const bool isForAll = arguments["all"_L1].toBool();

    std::vector<Did> wanted;
    for (const auto &did : *dids) {
        const auto *account = m_keeper.registry().find(did);
        if (!isForAll || account->entry.keeping != Keeping::SignedOut)
            wanted.push_back(did);
    }
    const auto outcomes = co_await m_keeper.refreshAll(std::move(wanted));
    if (!outcomes)
        co_return tl::unexpected(toFailure(outcomes.error()));

    QJsonArray accounts;
    for (const auto &[did, error] : *outcomes) {
        if (!m_keeper.registry().find(did))
            continue;
        auto account = accountJson(did, Detail::Full);
        account.insert("error"_L1, error ? QJsonValue(describe(*error)) : QJsonValue());
        accounts.append(account);
    }
    co_return QJsonValue(QJsonObject{{u"accounts"_s, accounts}});
}

VerbDesk::Outcome VerbDesk::pause(QJsonObject arguments)
{
    const auto did = accountIn(arguments);
    if (!did)
        co_return tl::unexpected(did.error());
    const auto keeping = arguments["letEnd"_L1].toBool() ? Keeping::LeftToEnd : Keeping::Paused;
    co_return accountOr(m_keeper.setKeeping(*did, keeping), *did);
}

VerbDesk::Outcome VerbDesk::resume(QJsonObject arguments)
{
    const auto did = accountIn(arguments);
    if (!did)
        co_return tl::unexpected(did.error());
    co_return accountOr(m_keeper.setKeeping(*did, Keeping::Kept), *did);
}

VerbDesk::Outcome VerbDesk::signOut(QJsonObject arguments)
{
    const auto dids = accountsIn(arguments);
    if (!dids)
        co_return tl::unexpected(dids.error());
    QJsonArray accounts;
    for (const auto &did : *dids) {
        const auto *account = m_keeper.registry().find(did);
        if (!account)
            continue;
        QJsonObject report{{u"did"_s, did.toString()}, {u"handle"_s, account->displayName()}};
        const auto outcome = co_await m_keeper.signOut(did);
        if (!outcome && dids->size() == 1)
            co_return tl::unexpected(toFailure(outcome.error()));
        report.insert("revoked"_L1, outcome && outcome->isRevoked);
        report.insert("message"_L1, outcome ? messageOf(*outcome) : describe(outcome.error()));
        accounts.append(report);
    }
    co_return QJsonValue(QJsonObject{{u"accounts"_s, accounts}});
}

VerbDesk::Outcome VerbDesk::remove(QJsonObject arguments)
{
    const auto did = accountIn(arguments);
    if (!did)
        co_return tl::unexpected(did.error());
    const auto name = m_keeper.registry().find(*did)->displayName();
    const auto outcome = co_await m_keeper.remove(*did);
    if (!outcome)
        co_return tl::unexpected(toFailure(outcome.error()));

    QString message = text(QT_TRANSLATE_NOOP("Control", "Removed."));
    if (outcome->pending)
        message = text(QT_TRANSLATE_NOOP("Control",
                                         "%1 The account leaves the list when the server has ended "
                                         "the session. Remove it once more not to wait for that."))
                      .arg(describe(*outcome->pending));
    co_return QJsonValue(
        QJsonObject{{u"did"_s, did->toString()}, {u"handle"_s, name}, {u"message"_s, message}});
}

VerbDesk::Outcome VerbDesk::useAppPassword(QJsonObject arguments)
{
    const auto did = accountIn(arguments);
    if (!did)
        co_return tl::unexpected(did.error());
    const auto changed = co_await m_keeper.useAppPassword(*did);
    co_return accountOr(changed, *did);
}

VerbDesk::Outcome VerbDesk::label(QJsonObject arguments)
{
    const auto did = accountIn(arguments);
    if (!did)
        co_return tl::unexpected(did.error());
    co_return accountOr(m_keeper.setLabel(*did, arguments["label"_L1].toString()), *did);
}

VerbDesk::Outcome VerbDesk::acknowledge(QJsonObject arguments)
{
    const auto did = accountIn(arguments);
    if (!did)
        co_return tl::unexpected(did.error());
    const auto word = arguments["code"_L1].toString();
    const auto code = warningCodeFrom(word);
    if (!code)
        co_return refuse(ErrorCode::Usage,
                         text(QT_TRANSLATE_NOOP("Control", "There is no warning \"%1\"."))
                             .arg(word.left(40)));
    const auto seconds = arguments["seconds"_L1];
    if (seconds.isUndefined() || seconds.isNull())
        co_return accountOr(m_keeper.acknowledge(*did, *code), *did);
    // What is out of bounds must not overflow either; the keeper says what is too long.
    const std::chrono::seconds time(qint64(std::clamp(seconds.toDouble(), 0.0, 1e9)));
    co_return accountOr(m_keeper.snooze(*did, *code, time), *did);
}

VerbDesk::Outcome VerbDesk::keychain(QJsonObject arguments)
{
    const auto action = arguments["action"_L1].toString();
    Result<void> done;
    if (action == "unlock"_L1) {
        done = co_await m_keeper.unlockKeychain();
    } else if (action == "use"_L1) {
        done = co_await m_keeper.useThisKeychain();
    } else if (action == "status"_L1) {
        const auto state = co_await m_keeper.vault().probe();
        if (!state)
            done = tl::unexpected(state.error());
    } else {
        co_return refuse(ErrorCode::Usage,
                         text(QT_TRANSLATE_NOOP("Control",
                                                "A keychain can be asked for its \"status\", "
                                                "\"unlock\" or \"use\".")));
    }
    if (!done) // whoever was asked to unlock it need not be told to
        co_return refuse(toFailure(done.error()).code, describe(done.error()));

    auto object = keychainJson();
    const auto warnings = m_keeper.keeperWarnings();
    QString message = text(QT_TRANSLATE_NOOP("Control", "The keychain is ready."));
    for (const auto &warning : warnings) {
        if (warning.code == WarningCode::KeychainLocked
            || warning.code == WarningCode::KeychainUnavailable
            || warning.code == WarningCode::KeychainChanged)
            message = warning.text;
    }
    object.insert("message"_L1, message);
    co_return QJsonValue(object);
}

VerbDesk::Outcome VerbDesk::raise(QJsonObject)
{
    if (!m_identity.hasWindow)
        co_return refuse(ErrorCode::Failed,
                         text(QT_TRANSLATE_NOOP("Control", "This keeper has no window.")));
    Q_EMIT raiseAsked();
    co_return QJsonValue(QJsonObject());
}

VerbDesk::Outcome VerbDesk::quit(QJsonObject)
{
    // Later, so that the answer is on its way first.
    QMetaObject::invokeMethod(this, &VerbDesk::quitAsked, Qt::QueuedConnection);
    co_return QJsonValue(QJsonObject());
}

} // namespace Skykeep
