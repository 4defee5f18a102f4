// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/callclass.h"

#include "lending/knownmethods.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr std::array allClasses{CallClass::Read, CallClass::Write, CallClass::Private,
                                CallClass::Manage, CallClass::Never};

// Servers take a method's name in any case, so that another one is no other method.
bool hasName(QLatin1StringView names, QStringView name)
{
    for (qsizetype start = 0; start < names.size();) {
        auto end = names.indexOf(u' ', start);
        if (end < 0)
            end = names.size();
        if (name.compare(names.sliced(start, end - start), Qt::CaseInsensitive) == 0)
            return true;
        start = end + 1;
    }
    return false;
}

std::optional<KnownMethod> methodOf(const MethodFamily &family, QStringView name)
{
    if (hasName(family.queries, name))
        return KnownMethod{CallKind::Query, family.queryClass};
    if (hasName(family.procedures, name))
        return KnownMethod{CallKind::Procedure, family.procedureClass};
    return std::nullopt;
}

} // namespace

QString toString(CallClass callClass)
{
    switch (callClass) {
    case CallClass::Read:
        return u"read"_s;
    case CallClass::Write:
        return u"write"_s;
    case CallClass::Private:
        return u"private"_s;
    case CallClass::Manage:
        return u"manage"_s;
    case CallClass::Never:
        return u"never"_s;
    }
    Q_UNREACHABLE();
}

std::optional<CallClass> callClassFrom(QStringView word)
{
    const auto *found = std::ranges::find_if(allClasses, [word](CallClass callClass) {
        return toString(callClass) == word;
    });
    return found == allClasses.end() ? std::nullopt : std::optional(*found);
}

std::optional<KnownMethod> knownMethod(const Nsid &method)
{
    const auto families = methodFamilies();
    const auto family = std::ranges::find_if(families, [&method](const MethodFamily &each) {
        return method.authority() == each.authority;
    });
    if (family == families.end())
        return std::nullopt;

    auto known = methodOf(*family, method.name());
    for (const auto &exception : methodExceptions()) {
        if (known && method.toString().compare(exception.method, Qt::CaseInsensitive) == 0)
            known->callClass = exception.callClass;
    }
    return known;
}

CallClass classOf(const Nsid &method)
{
    const auto known = knownMethod(method);
    return known ? known->callClass : CallClass::Manage;
}

} // namespace Skykeep
