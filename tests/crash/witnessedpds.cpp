// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crash/witnessedpds.h"

#include "session/tokenhint.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Skykeep {

WitnessedPds::WitnessedPds(Milliseconds grace)
    : m_directory(m_clock)
    , m_methods(m_state, m_clock)
    , m_listener(m_clock, [this](const LoopbackRequest &request) { return answer(request); })
{
    if (!m_directory.start() || !m_listener.start())
        qFatal("The simulated server cannot listen.");
    m_state.url = url().toString();
    m_state.did = u"did:web:localhost%3A%1"_s.arg(url().port());
    m_state.tokens.setAudience(m_state.did);
    m_state.policy.grace = grace;
    m_state.policy.limitsSignIns = false;
}

QString WitnessedPds::createAccount(const QString &handle, const QString &password)
{
    const auto name = Handle::parse(handle).value();
    const auto did = m_directory.create(name, url());
    m_state.accounts.add({did, name, handle + u"@mail.test"_s, password});
    return did.toString();
}

std::optional<Rotation> WitnessedPds::lastRotation(const QString &did) const
{
    const auto found = m_rotations.find(did);
    return found == m_rotations.end() ? std::nullopt : std::optional(found->second);
}

LoopbackReply WitnessedPds::answer(const LoopbackRequest &request)
{
    if (request.path == "/xrpc/com.atproto.server.createSession"_L1) {
        auto reply = m_methods.answer(request);
        const auto did = QJsonDocument::fromJson(reply.body)["did"_L1].toString();
        m_rotations.erase(did); // of a session that is over
        return reply;
    }
    if (request.path != "/xrpc/com.atproto.server.refreshSession"_L1)
        return m_methods.answer(request);
    const auto used = request.header("Authorization").mid(qsizetype(sizeof "Bearer") - 1).trimmed();
    const auto hint = TokenHint::read(Secret(used));
    const auto did = hint ? hint->subject : QString();
    tell(Moment::Asked, did);
    auto reply = m_methods.answer(request);
    const auto given = QJsonDocument::fromJson(reply.body)["refreshJwt"_L1].toString();
    if (!given.isEmpty())
        m_rotations.insert_or_assign(did,
                                     Rotation{used, given.toLatin1(),
                                              std::chrono::steady_clock::now()});
    tell(Moment::Acted, did);
    QMetaObject::invokeMethod(
        &m_listener, [this, did] { tell(Moment::Answered, did); }, Qt::QueuedConnection);
    return reply;
}

void WitnessedPds::tell(Moment moment, const QString &did) const
{
    if (m_witness)
        m_witness(moment, did);
}

} // namespace Skykeep
