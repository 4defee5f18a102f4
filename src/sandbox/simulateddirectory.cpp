// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/simulateddirectory.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// "did:plc:" and 24 characters of base32.
Did didOf(const QString &seed)
{
    static constexpr auto letters = "abcdefghijklmnopqrstuvwxyz234567"_L1;
    const auto hash = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256);
    QString text = u"did:plc:"_s;
    for (int i = 0; i < 24; ++i)
        text += letters.at(static_cast<unsigned char>(hash.at(i)) % 32);
    return Did::parse(text).value();
}

} // namespace

SimulatedDirectory::SimulatedDirectory(Clock &clock)
    : m_listener(clock, [this](const LoopbackRequest &request) { return answer(request); })
{
}

Did SimulatedDirectory::create(const Handle &handle, const QUrl &server)
{
    const auto did = didOf(handle.toString() + u'/' + QString::number(++m_created));
    m_entries.insert(did, Entry{handle, server});
    return did;
}

void SimulatedDirectory::rename(const Did &did, const Handle &handle)
{
    const auto entry = m_entries.find(did);
    if (entry != m_entries.end())
        entry->handle = handle;
}

void SimulatedDirectory::move(const Did &did, const QUrl &server)
{
    const auto entry = m_entries.find(did);
    if (entry != m_entries.end())
        entry->server = server;
}

LoopbackReply SimulatedDirectory::answer(const LoopbackRequest &request) const
{
    const auto asked = request.path.mid(1);
    const auto did = Did::parse(asked);
    const auto entry = did ? m_entries.constFind(*did) : m_entries.cend();
    if (request.method != "GET" || entry == m_entries.cend())
        return loopbackJson(404, {{u"message"_s, u"DID not registered: "_s + asked}});

    const QJsonObject service{{u"id"_s, u"#atproto_pds"_s},
                              {u"type"_s, u"AtprotoPersonalDataServer"_s},
                              {u"serviceEndpoint"_s, entry->server.toString()}};
    return loopbackJson(200,
                        {{u"id"_s, asked},
                         {u"alsoKnownAs"_s, QJsonArray{u"at://"_s + entry->handle.toString()}},
                         {u"verificationMethod"_s, QJsonArray()},
                         {u"service"_s, QJsonArray{service}}});
}

} // namespace Skykeep
