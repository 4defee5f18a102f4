// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/identifier.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype longestIdentifier = 2048;

// Direction marks, joiners and the like, which come along when a handle is copied from a page.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

QString cleaned(const QString &typed)
{
    QString text = typed;
    text.removeIf(isInvisible);
    text = text.trimmed();
    for (const auto prefix : {"at://"_L1, "https://bsky.app/profile/"_L1, "@"_L1}) {
        if (text.startsWith(prefix, Qt::CaseInsensitive))
            text.remove(0, prefix.size());
    }
    if (const auto slash = text.indexOf(u'/'); slash >= 0)
        text.truncate(slash);
    return text;
}

bool isEmailAddress(QStringView text)
{
    const auto at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1
        && text.mid(at + 1).contains(u'.') && !text.contains(u' ');
}

bool isLabel(QStringView text)
{
    return !text.isEmpty() && text.size() <= 63
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                   || (c >= u'0' && c <= u'9') || c == u'-';
           });
}

} // namespace

Result<Identifier> parseIdentifier(const QString &typed)
{
    const QString text = cleaned(typed.left(longestIdentifier + 1));
    if (text.isEmpty() || text.size() > longestIdentifier)
        return fail(ErrorKind::InvalidInput, text.left(40),
                    u"type a handle such as alice.bsky.social, a DID or an e-mail address"_s);
    if (text.startsWith("did:"_L1)) {
        if (const auto did = Did::parse(text))
            return *did;
        return fail(ErrorKind::InvalidInput, text.left(80), u"this is not a complete DID"_s);
    }
    if (text.contains(u'@')) {
        if (isEmailAddress(text))
            return EmailAddress{text};
        return fail(ErrorKind::InvalidInput, text.left(80), u"this is not an e-mail address"_s);
    }
    if (const auto handle = Handle::parse(text))
        return *handle;
    if (isLabel(text))
        return BareName{text.toLower()};
    return fail(ErrorKind::InvalidInput, text.left(80),
                u"a handle has letters, digits and hyphens between its dots"_s);
}

} // namespace Skykeep
