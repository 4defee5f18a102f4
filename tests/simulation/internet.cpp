// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "internet.h"

#include "identity/identityresolver.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

const QString wellKnown = u"/.well-known/atproto-did"_s;

// Qt's own, for a connection.
constexpr Milliseconds connectLimit = 30s;

// Half of all names are told by DNS, the other half by the web.
bool isToldByDns(const QString &name)
{
    return name.at(0).unicode() % 2 == 0;
}

LoopbackRequest asReceived(const HttpRequest &request)
{
    LoopbackRequest received;
    received.method = request.method == HttpRequest::Method::Get ? "GET" : "POST";
    received.path = request.url.path(QUrl::FullyDecoded);
    received.query = QUrlQuery(request.url);
    received.body = request.body.reveal();
    if (request.bearer)
        received.headers.emplace_back("Authorization", "Bearer " + request.bearer->reveal());
    return received;
}

HttpReply asSent(const LoopbackReply &reply)
{
    HttpReply sent{reply.status, reply.body, reply.headers};
    if (!reply.contentType.isEmpty())
        sent.headers.emplace_back("Content-Type", reply.contentType);
    return sent;
}

HttpReply text(int status, const QByteArray &body, const QByteArray &type = "text/plain")
{
    return {status, body, {{"Content-Type", type}}};
}

} // namespace

Internet::Server::Server(Timeline &timeline, SimulatedDirectory &directory, ServiceUrl address)
    : url(std::move(address))
    , pds(timeline.clock(), directory)
{
    pds.startWithoutPort(url.at(QString()));
}

Internet::Internet(Timeline &timeline, quint64 seed)
    : m_timeline(timeline)
    , m_draws(seed)
    , m_directory(timeline.clock())
{
}

int Internet::addServer(const ServerPolicy &policy)
{
    const auto number = serverCount();
    const auto url = ServiceUrl::parse(u"https://pds%1.example.com"_s.arg(number)).value();
    m_servers.push_back(std::make_unique<Server>(m_timeline, m_directory, url));
    m_servers.back()->pds.setPolicy(policy);
    m_hosts.insert(url.host(), number);
    return number;
}

std::optional<int> Internet::serverAt(const QString &host) const
{
    const auto found = m_hosts.constFind(host);
    return found == m_hosts.cend() ? std::nullopt : std::optional(*found);
}

void Internet::setTrouble(int server, Trouble trouble)
{
    m_servers.at(size_t(server))->trouble = trouble;
}

void Internet::setReachable(bool isReachable)
{
    m_isReachable = isReachable;
    ++m_disturbances;
    m_lastDisturbance = Loss::OnTheWay;
}

void Internet::dropConnections()
{
    ++m_disturbances;
    m_lastDisturbance = Loss::Asleep;
}

Milliseconds Internet::latency()
{
    return m_draws.ofAnyScale(10ms, 150ms);
}

Trouble Internet::troubleOf(const Call &call) const
{
    return call.server ? m_servers.at(size_t(*call.server))->trouble : Trouble::None;
}

Traffic *Internet::trafficOf(const Call &call)
{
    if (call.server) {
        auto &server = *m_servers.at(size_t(*call.server));
        return call.isGuest ? &server.guests : &server.traffic;
    }
    const bool isDirectory = call.request.url.host()
        == IdentityResolver::publicPlcDirectory().host();
    return isDirectory ? &m_directoryTraffic : nullptr;
}

quint64 Internet::call(HttpRequest request, Done done)
{
    const auto number = ++m_lastNumber;
    ++m_callCount;
    const auto limit = request.limit;
    const auto server = serverAt(request.url.host());
    auto &call = m_calls[number];
    call = {std::move(request), std::move(done), m_timeline.now(), server, m_disturbances};
    call.isGuest = server && isGuest(*server, call.request);
    if (auto *traffic = trafficOf(call))
        traffic->begin(m_timeline.now());

    if (!m_isReachable)
        failIn(5ms, number, ErrorKind::Offline);
    else if (troubleOf(call) == Trouble::Refuses)
        failIn(2 * latency(), number, ErrorKind::Offline);
    else if (troubleOf(call) == Trouble::Silent)
        failIn(std::min(limit, connectLimit), number, ErrorKind::TimedOut);
    else
        m_timeline.in(latency(), Timeline::Where::World, [this, number] { arrive(number); });
    sent(call.request);
    return number;
}

void Internet::arrive(quint64 number)
{
    auto &call = m_calls.at(number);
    const auto limit = call.sent + call.request.limit;
    const auto trouble = troubleOf(call);
    const bool isGone = !m_isReachable || trouble == Trouble::Refuses || trouble == Trouble::Silent;
    if (isGone || trouble == Trouble::Mute) {
        failIn(limit - m_timeline.now(), number, ErrorKind::TimedOut);
        return;
    }
    Milliseconds delay = 0ms;
    if (trouble == Trouble::Faulty) {
        call.reply = text(503, "<html>Service Unavailable</html>", "text/html");
    } else if (call.server) {
        const auto answer = server(*call.server).answer(asReceived(call.request));
        delay = answer.delay;
        call.reply = asSent(answer);
    } else {
        call.reply = answerTo(call);
    }
    if (call.server && trouble == Trouble::None)
        served(*call.server, call.request, *call.reply);

    const auto back = m_timeline.now() + delay + latency();
    if (back > limit)
        failIn(limit - m_timeline.now(), number, ErrorKind::TimedOut);
    else
        m_timeline.at(back, Timeline::Where::Computer, [this, number] { deliver(number); });
}

HttpReply Internet::answerTo(const Call &call)
{
    const auto host = call.request.url.host();
    if (host == IdentityResolver::publicPlcDirectory().host())
        return asSent(m_directory.answer(asReceived(call.request)));
    const auto name = m_names.constFind(host);
    if (name == m_names.cend() || isToldByDns(host) || call.request.url.path() != wellKnown)
        return text(404, "User not found");
    return text(200, name->toString().toLatin1());
}

void Internet::deliver(quint64 number)
{
    const auto found = m_calls.find(number);
    if (found == m_calls.end())
        return;
    const auto &call = found->second;
    if (!call.done) {
        lose(call, Loss::CallerGone);
        m_calls.erase(found);
        return;
    }
    // Not every connection survives what it went through.
    if (call.disturbances != m_disturbances && m_draws.happens(0.5))
        fail(number, ErrorKind::Offline);
    else
        finish(number, *call.reply);
}

void Internet::failIn(Milliseconds time, quint64 number, ErrorKind kind)
{
    m_timeline.in(time, Timeline::Where::Computer, [this, number, kind] { fail(number, kind); });
}

void Internet::fail(quint64 number, ErrorKind kind)
{
    const auto found = m_calls.find(number);
    if (found == m_calls.end())
        return;
    const auto &call = found->second;
    if (!call.done) {
        lose(call, Loss::CallerGone);
        m_calls.erase(found);
        return;
    }
    const bool isDisturbed = call.disturbances != m_disturbances;
    lose(call, isDisturbed ? m_lastDisturbance : Loss::OnTheWay);
    finish(number, Skykeep::fail(kind, call.request.url.host()));
}

void Internet::lose(const Call &call, Loss loss)
{
    if (call.reply && call.server)
        lost(*call.server, call.request, *call.reply, loss);
}

void Internet::finish(quint64 number, Result<HttpReply> result)
{
    const auto call = m_calls.extract(number);
    if (auto *traffic = trafficOf(call.mapped()))
        traffic->end();
    call.mapped().done(std::move(result));
}

void Internet::abandon(quint64 number)
{
    const auto found = m_calls.find(number);
    if (found == m_calls.end())
        return;
    found->second.done = {};
    if (auto *traffic = trafficOf(found->second))
        traffic->end();
}

Result<QStringList> Internet::textRecords(const QString &name) const
{
    if (!m_isReachable)
        return Skykeep::fail(ErrorKind::Offline, name);
    const auto handle = name.section(u'.', 1);
    const auto found = m_names.constFind(handle);
    if (found == m_names.cend() || !isToldByDns(handle))
        return QStringList();
    return QStringList{u"did="_s + found->toString()};
}

} // namespace Skykeep
