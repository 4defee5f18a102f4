// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lendingrequests.h"

#include "platform/usernumber.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep::LendingRequests {

namespace {

constexpr int usualLogLimit = 50;
constexpr std::array programOptions{"exe"_L1, "uid"_L1, "unit"_L1};

QString wholePath(const QString &path)
{
    const QFileInfo file(path);
    const auto canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : canonical;
}

} // namespace

Answer<void> checkGrant(const Invocation &invocation)
{
    const auto named = std::ranges::count_if(programOptions, [&](QLatin1StringView option) {
        return invocation.has(option);
    });
    if (named != 1) {
        return refuse(ErrorCode::Usage,
                      u"Say who is let in, in one way: --exe PATH, --unit NAME or --uid USER."_s);
    }
    if (!invocation.has("account"_L1))
        return refuse(ErrorCode::Usage, u"Say which account is lent, with --account."_s);
    if (!invocation.has("allow"_L1)) {
        return refuse(ErrorCode::Usage,
                      u"Say what is allowed, with --allow: read, write, private, manage, "
                      "access-token, or the names of methods."_s);
    }
    return {};
}

Answer<void> checkRevoke(const Invocation &invocation)
{
    constexpr std::array ways{"program"_L1, "unit"_L1, "uid"_L1, "all"_L1};
    auto named = std::ranges::count_if(ways,
                                       [&](QLatin1StringView way) { return invocation.has(way); });
    named += invocation.operands.value(0).isEmpty() ? 0 : 1;
    if (named == 1)
        return {};
    return refuse(ErrorCode::Usage,
                  u"Say what is taken back, in one way: a grant as skykeep grants shows it, "
                  "--program PATH, --unit NAME, --uid USER or --all."_s);
}

Answer<QJsonObject> program(const Invocation &invocation)
{
    if (invocation.has("unit"_L1)) {
        const auto unit = invocation.value("unit"_L1);
        return QJsonObject{{u"unit"_s, unit.contains(u'.') ? unit : unit + u".service"_s}};
    }
    if (invocation.has("uid"_L1)) {
        const auto user = userNumber(invocation.value("uid"_L1));
        if (!user) {
            return refuse(ErrorCode::Usage,
                          u"There is no user %1 on this computer."_s.arg(
                              invocation.value("uid"_L1)));
        }
        return QJsonObject{{u"user"_s, qint64(*user)}};
    }
    const auto file = invocation.value(invocation.has("exe"_L1) ? "exe"_L1 : "program"_L1);
    if (invocation.has("exe"_L1) && !QFileInfo(file).isFile())
        return refuse(ErrorCode::Usage, u"There is no program file %1."_s.arg(file));
    return QJsonObject{{u"executable"_s, wholePath(file)}};
}

QJsonObject grant(const Invocation &invocation, const QJsonObject &program, const QString &account)
{
    QJsonObject request{{u"program"_s, program},
                        {u"account"_s, account},
                        {u"allow"_s, invocation.value("allow"_L1)},
                        {u"whileLocked"_s, invocation.has("while-locked"_L1)}};
    if (invocation.has("service"_L1))
        request.insert("service"_L1, invocation.value("service"_L1));
    return request;
}

Answer<QJsonObject> revoke(const Invocation &invocation)
{
    if (invocation.has("all"_L1))
        return QJsonObject{{u"all"_s, true}};
    const auto id = invocation.operands.value(0);
    if (id.isEmpty())
        return program(invocation).map([](const QJsonObject &named) {
            return QJsonObject{{u"program"_s, named}};
        });
    bool isLease = false;
    const auto lease = id.startsWith(leaseMark) ? id.mid(leaseMark.size()).toLongLong(&isLease) : 0;
    return isLease ? QJsonObject{{u"lease"_s, lease}} : QJsonObject{{u"grant"_s, id}};
}

QJsonObject lendLog(const Invocation &invocation)
{
    const auto limit = invocation.value("limit"_L1);
    QJsonObject request{{u"limit"_s, limit.isEmpty() ? usualLogLimit : limit.toInt()}};
    if (!invocation.operands[0].isEmpty())
        request.insert("account"_L1, invocation.operands[0]);
    return request;
}

} // namespace Skykeep::LendingRequests
