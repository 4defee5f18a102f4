// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accountfile.h"

#include <QDir>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

Answer<std::optional<AccountFile>> findAccountFile(const QString &folder, const QString &home)
{
    const bool isAtHome = folder == home || folder.startsWith(home + u'/');
    QDir dir(folder);
    do {
        const auto path = dir.filePath(u".skykeep"_s);
        const auto content = readOwnFile(path);
        if (!content)
            return tl::unexpected(content.error());
        if (*content) {
            const auto account = accountIn(**content, path);
            if (!account)
                return tl::unexpected(account.error());
            return AccountFile{path, dir.path(), *account};
        }
    } while (!(isAtHome && dir.path() == home) && dir.cdUp());
    return std::nullopt;
}

Answer<QString> accountIn(const QByteArray &content, const QString &path)
{
    constexpr qsizetype longestName = 2048; // a DID's
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(content);
    if (decoder.hasError() || text.contains(QChar::Null))
        return refuse(ErrorCode::Usage, u"%1 is not a text file."_s.arg(path));
    QString account;
    for (const auto &line : text.split(u'\n')) {
        const auto trimmed = line.trimmed();
        const auto equals = trimmed.indexOf(u'=');
        if (trimmed.startsWith(u'#') || equals < 0
            || trimmed.first(equals).trimmed() != "account"_L1)
            continue;
        if (!account.isEmpty())
            return refuse(ErrorCode::Usage, u"%1 names more than one account."_s.arg(path));
        account = trimmed.mid(equals + 1).trimmed();
    }
    if (account.isEmpty() || account.size() > longestName
        || !std::ranges::all_of(account, [](QChar c) { return c.isPrint(); })) {
        return refuse(ErrorCode::Usage,
                      u"%1 names no account. It takes a line such as: account = alice.test"_s.arg(
                          path));
    }
    return account;
}

} // namespace Skykeep
