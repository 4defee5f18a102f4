// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/simulatedfault.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

using Kind = LoopbackDelivery::Kind;

const QByteArray htmlType = "text/html; charset=utf-8";

QByteArray page(const QByteArray &title)
{
    return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title
        + "</h1></body></html>";
}

QJsonObject objectOf(const LoopbackReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

void write(LoopbackReply &reply, const QJsonObject &object)
{
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

SimulatedFault::SimulatedFault(Spoil spoil, bool isAfterActing)
    : m_spoil(std::move(spoil))
    , m_isAfterActing(isAfterActing)
{
}

SimulatedFault SimulatedFault::instead(LoopbackReply reply)
{
    return {[reply](LoopbackReply &spoilt) { spoilt = reply; }, false};
}

SimulatedFault SimulatedFault::reset()
{
    return {[](LoopbackReply &reply) { reply.delivery = {Kind::Reset}; }, false};
}

SimulatedFault SimulatedFault::blackHole()
{
    return {[](LoopbackReply &reply) { reply.delivery = {Kind::Never}; }, false};
}

SimulatedFault SimulatedFault::cutOff()
{
    return {[](LoopbackReply &reply) { reply.delivery = {Kind::CutOff}; }, true};
}

SimulatedFault SimulatedFault::trickle(qsizetype bytes, Milliseconds pause)
{
    return {[bytes, pause](LoopbackReply &reply) {
                reply.delivery = {Kind::Trickled, bytes, pause};
            },
            true};
}

SimulatedFault SimulatedFault::captivePortal()
{
    return instead({200, htmlType, page("Welcome to the guest network"), {}});
}

SimulatedFault SimulatedFault::proxyRefusal()
{
    return instead({403, htmlType, page("Access denied by policy"), {}});
}

SimulatedFault SimulatedFault::redirect(const QUrl &target)
{
    return instead({307, htmlType, page("Moved"), {{"Location", target.toEncoded()}}});
}

SimulatedFault SimulatedFault::serverError(int status)
{
    if (status == 500)
        return refusal({500, u"InternalServerError"_s, u"Internal Server Error"_s});
    return instead({status, htmlType, page("Error " + QByteArray::number(status)), {}});
}

SimulatedFault SimulatedFault::tooManyRequests(std::optional<std::chrono::seconds> retryAfter)
{
    auto reply = loopbackJson(429,
                              {{u"error"_s, u"RateLimitExceeded"_s},
                               {u"message"_s, u"Rate Limit Exceeded"_s}});
    if (retryAfter)
        reply.headers.emplace_back("Retry-After",
                                   QByteArray::number(static_cast<qint64>(retryAfter->count())));
    return instead(std::move(reply));
}

SimulatedFault SimulatedFault::refusal(SimulatedRefusal refusal)
{
    QJsonObject body{{u"error"_s, refusal.error}};
    if (!refusal.message.isEmpty())
        body.insert(u"message"_s, refusal.message);
    return instead(loopbackJson(refusal.status, body));
}

SimulatedFault SimulatedFault::truncatedJson()
{
    return {[](LoopbackReply &reply) { reply.body.truncate(reply.body.size() / 2); }, true};
}

SimulatedFault SimulatedFault::wrongContentType()
{
    return {[](LoopbackReply &reply) { reply.contentType = "text/plain; charset=utf-8"; }, true};
}

SimulatedFault SimulatedFault::oversized(qsizetype bytes)
{
    return {[bytes](LoopbackReply &reply) { reply.body = reply.body.leftJustified(bytes, ' '); },
            true};
}

SimulatedFault SimulatedFault::withoutOptionalFields()
{
    return {[](LoopbackReply &reply) {
                auto body = objectOf(reply);
                for (const auto name : {"email"_L1, "emailConfirmed"_L1, "emailAuthFactor"_L1,
                                        "didDoc"_L1, "status"_L1, "rev"_L1})
                    body.remove(name);
                // Only the status of a repository has to tell it.
                if (body.contains("handle"_L1))
                    body.remove("active"_L1);
                write(reply, body);
            },
            true};
}

SimulatedFault SimulatedFault::hostingStatus(HostingStatus hosting)
{
    return {[hosting](LoopbackReply &reply) {
                auto body = objectOf(reply);
                body.insert(u"active"_s, hosting.active);
                body.insert(u"status"_s, hosting.status);
                write(reply, body);
            },
            true};
}

SimulatedFault SimulatedFault::otherAccount(const Did &did)
{
    return {[did](LoopbackReply &reply) {
                auto body = objectOf(reply);
                body.insert(u"did"_s, did.toString());
                write(reply, body);
            },
            true};
}

SimulatedFault SimulatedFault::afterActing() const
{
    return {m_spoil, true};
}

LoopbackReply SimulatedFault::spoilt(LoopbackReply reply) const
{
    m_spoil(reply);
    return reply;
}

} // namespace Skykeep
