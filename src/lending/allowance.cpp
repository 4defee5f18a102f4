// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/allowance.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto accessTokenWord = "access-token"_L1;

tl::unexpected<Error> notAllowable(QStringView word, const QString &why)
{
    return fail(ErrorKind::InvalidInput, word.left(80).toString(), why);
}

} // namespace

bool Allowance::covers(const Allowance &other) const
{
    const auto hasMethod = [this](const Nsid &method) {
        return methods.contains(method) || classes.contains(classOf(method));
    };
    // The token can do at the account's server what any class of calls can, and more.
    return service == other.service && (hasAccessToken || !other.hasAccessToken)
        && std::ranges::includes(classes, other.classes)
        && std::ranges::all_of(other.methods, hasMethod);
}

Result<Allowance> parseAllowance(QStringView text)
{
    Allowance allowance;
    for (const auto part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto word = part.trimmed();
        if (word == accessTokenWord) {
            allowance.hasAccessToken = true;
            continue;
        }
        const auto callClass = callClassFrom(word);
        if (callClass && *callClass != CallClass::Never) {
            allowance.classes.insert(*callClass);
            continue;
        }
        const auto method = Nsid::parse(word);
        if (!method) {
            return notAllowable(
                word,
                QCoreApplication::translate("Lending",
                                            "say read, write, private, manage, access-token, or "
                                            "the name of a method"));
        }
        if (classOf(*method) == CallClass::Never) {
            return notAllowable(word,
                                QCoreApplication::translate("Lending",
                                                            "this method is lent to nobody"));
        }
        allowance.methods.insert(*method);
    }
    if (allowance.isEmpty())
        return notAllowable(text,
                            QCoreApplication::translate("Lending", "nothing would be allowed"));
    return allowance;
}

QStringList toWords(const Allowance &allowance)
{
    QStringList words;
    for (const auto callClass : allowance.classes)
        words << toString(callClass);
    for (const auto &method : allowance.methods)
        words << method.toString();
    if (allowance.hasAccessToken)
        words << accessTokenWord;
    return words;
}

} // namespace Skykeep
