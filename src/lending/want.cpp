// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/want.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// What is asked for in the case of \a method is its class, so that short-lived commands do not ask for
// each method. Of what manages the account, and of what is not known, every method is asked for by itself.
Allowance askedFor(const Nsid &method, const QString &service)
{
    Allowance asked;
    asked.service = service;
    const auto callClass = classOf(method);
    if (callClass == CallClass::Manage || callClass == CallClass::Never)
        asked.methods.insert(method);
    else
        asked.classes.insert(callClass);
    return asked;
}

} // namespace

Want Want::call(const Nsid &method, const QString &service)
{
    return {Kind::Call, askedFor(method, service), method};
}

Want Want::serviceToken(const Nsid &method, const QString &audience)
{
    return {Kind::ServiceToken, askedFor(method, audience), method};
}

Want Want::accessToken()
{
    Want want{Kind::AccessToken};
    want.asked.hasAccessToken = true;
    return want;
}

bool Want::isCoveredBy(const Allowance &allowance) const
{
    const bool isNamed = method && allowance.service == asked.service
        && allowance.methods.contains(*method);
    return isNamed || allowance.covers(asked);
}

QString toString(Want::Kind kind)
{
    switch (kind) {
    case Want::Kind::Call:
        return u"call"_s;
    case Want::Kind::ServiceToken:
        return u"service-token"_s;
    case Want::Kind::AccessToken:
        return u"access-token"_s;
    case Want::Kind::Lease:
        return u"lease"_s;
    case Want::Kind::Grant:
        return u"grant"_s;
    case Want::Kind::Unlock:
        return u"unlock"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Skykeep
