// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "draws.h"
#include "identity/serviceurl.h"
#include "net/httpclient.h"
#include "sandbox/simulatedpds.h"
#include "timeline.h"
#include "traffic.h"

namespace Skykeep {

//! What can be the matter with a server, or with the way to it.
enum class Trouble {
    None,
    Refuses, //!< Connections.
    Silent, //!< No connection comes about.
    Mute, //!< Takes calls and neither acts nor answers.
    Faulty,
};

//! Simulated servers, their directory and the names of their accounts, without a socket. Calls take
//! the time that they take; an answer can be lost after the server has acted.
class Internet
{
public:
    //! Why an answer did not arrive.
    enum class Loss { OnTheWay, Asleep, CallerGone };
    using Done = std::function<void(Result<HttpReply>)>;

    Internet(Timeline &timeline, quint64 seed);

    int addServer(const ServerPolicy &policy);
    int serverCount() const { return static_cast<int>(m_servers.size()); }
    SimulatedPds &server(int number) { return m_servers.at(size_t(number))->pds; }
    ServiceUrl urlOf(int number) const { return m_servers.at(size_t(number))->url; }
    //! Nothing for the directory and for names of accounts.
    std::optional<int> serverAt(const QString &host) const;
    SimulatedDirectory &directory() { return m_directory; }
    //! What \a handle leads to, found by DNS or by the web.
    void setName(const Handle &handle, const Did &did) { m_names.insert(handle.toString(), did); }
    void removeName(const Handle &handle) { m_names.remove(handle.toString()); }

    void setTrouble(int server, Trouble trouble);
    void setReachable(bool isReachable);
    //! The computer went to sleep: some of its connections will not be there any more.
    void dropConnections();

    //! \a done is called once, unless the call is abandoned before.
    quint64 call(HttpRequest request, Done done);
    //! Whoever made it is gone. What was sent arrives all the same.
    void abandon(quint64 number);
    //! The TXT records of \a name.
    Result<QStringList> textRecords(const QString &name) const;
    Milliseconds latency();

    const Traffic &traffic(int server) const { return m_servers.at(size_t(server))->traffic; }
    //! Guests apart.
    const Traffic &guestTraffic(int server) const { return m_servers.at(size_t(server))->guests; }
    const Traffic &directoryTraffic() const { return m_directoryTraffic; }
    int callCount() const { return m_callCount; }

    //! A call to a server that its keeper does not count among those to it: a person's, or one about
    //! an account that lives elsewhere.
    std::function<bool(int server, const HttpRequest &)> isGuest;
    //! A call leaves the computer.
    std::function<void(const HttpRequest &)> sent;
    //! A server has acted on a call.
    std::function<void(int server, const HttpRequest &, const HttpReply &)> served;
    //! And its answer will never arrive.
    std::function<void(int server, const HttpRequest &, const HttpReply &, Loss)> lost;

private:
    struct Server {
        Server(Timeline &timeline, SimulatedDirectory &directory, ServiceUrl address);

        ServiceUrl url;
        SimulatedPds pds;
        Trouble trouble = Trouble::None;
        Traffic traffic;
        Traffic guests;
    };

    struct Call {
        HttpRequest request;
        Done done; //!< Empty where the caller is gone.
        Timestamp sent;
        std::optional<int> server;
        int disturbances = 0;
        bool isGuest = false;
        //! Of a server that has acted.
        std::optional<HttpReply> reply = std::nullopt;
    };

    Trouble troubleOf(const Call &call) const;
    Traffic *trafficOf(const Call &call);
    void arrive(quint64 number);
    HttpReply answerTo(const Call &call);
    void deliver(quint64 number);
    void fail(quint64 number, ErrorKind kind);
    void failIn(Milliseconds time, quint64 number, ErrorKind kind);
    void finish(quint64 number, Result<HttpReply> result);
    void lose(const Call &call, Loss loss);

    Timeline &m_timeline;
    Draws m_draws;
    SimulatedDirectory m_directory;
    Traffic m_directoryTraffic;
    std::vector<std::unique_ptr<Server>> m_servers;
    QHash<QString, int> m_hosts;
    QHash<QString, Did> m_names;
    std::map<quint64, Call> m_calls;
    quint64 m_lastNumber = 0;
    int m_callCount = 0;
    bool m_isReachable = true;
    int m_disturbances = 0;
    Loss m_lastDisturbance = Loss::OnTheWay;
};

} // namespace Skykeep
