// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/grantjson.h"

#include "base/formatversion.h"
#include "platform/usernumber.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype longestName = 4096;
constexpr qsizetype digestLength = 64;

QString text(const char *sentence)
{
    return QCoreApplication::translate("GrantsFile", sentence);
}

tl::unexpected<Error> wrong(const QString &about, const char *sentence)
{
    return fail(ErrorKind::InvalidInput, about.left(80), text(sentence));
}

//! Whose file it is: an administrator writes by hand.
enum class Writer { Owner, Administrator };

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && name.isValidUtf16()
        && std::ranges::all_of(name.toUcs4(), [](uint letter) { return QChar::isPrint(letter); });
}

Result<ProgramKey> fileKey(ProgramKey::Kind kind, const QString &path)
{
    if (!isName(path) || !QDir::isAbsolutePath(path) || QDir::cleanPath(path) != path) {
        return wrong(path, QT_TRANSLATE_NOOP("GrantsFile", "say the whole path of the program"));
    }
    return ProgramKey{kind, path, {}};
}

Result<ProgramKey> scriptKey(const QJsonObject &object, Writer writer)
{
    auto key = fileKey(ProgramKey::Kind::Script, object.value(u"script"_s).toString());
    if (!key)
        return key;
    const auto digest = object.value(u"sha256"_s);
    if (digest.isUndefined() && writer == Writer::Administrator)
        return key;
    key->digest = digest.toString().toLatin1().toLower();
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (key->digest.size() != digestLength || !std::ranges::all_of(key->digest, isHex))
        return wrong(u"sha256"_s,
                     QT_TRANSLATE_NOOP("GrantsFile", "it has to have 64 hexadecimal digits"));
    return key;
}

Result<ProgramKey> unitKey(const QString &unit)
{
    if (!isName(unit) || unit.contains(u'/') || !unit.contains(u'.'))
        return wrong(unit,
                     QT_TRANSLATE_NOOP("GrantsFile",
                                       "say the name of a unit, such as bot.service"));
    return ProgramKey{ProgramKey::Kind::Unit, unit, {}};
}

Result<ProgramKey> userKey(const QJsonValue &value, Writer writer)
{
    const auto number = value.toInteger(-1);
    auto uid = number >= 0 && number < qint64(std::numeric_limits<quint32>::max())
        ? std::optional(quint32(number))
        : std::nullopt;
    if (!uid && isName(value.toString()) && writer == Writer::Administrator)
        uid = userNumber(value.toString());
    if (!uid)
        return wrong(value.toVariant().toString(),
                     QT_TRANSLATE_NOOP("GrantsFile", "there is no such user"));
    return ProgramKey{ProgramKey::Kind::User, QString::number(*uid), {}};
}

Result<ProgramKey> readProgram(const QJsonObject &object, Writer writer)
{
    const auto executable = object.value(u"executable"_s);
    const auto unit = object.value(u"unit"_s);
    const auto user = object.value(u"user"_s);
    const auto script = object.value(u"script"_s);
    const auto named = int(!executable.isUndefined()) + int(!script.isUndefined())
        + int(!unit.isUndefined()) + int(!user.isUndefined());
    if (named != 1)
        return wrong(u"program"_s,
                     QT_TRANSLATE_NOOP("GrantsFile",
                                       "it has to name one of executable, script, unit and user"));
    if (!script.isUndefined())
        return scriptKey(object, writer);
    if (!unit.isUndefined())
        return unitKey(unit.toString());
    if (!user.isUndefined())
        return userKey(user, writer);
    return fileKey(ProgramKey::Kind::Executable, executable.toString());
}

QJsonObject encodeProgram(const ProgramKey &key)
{
    switch (key.kind) {
    case ProgramKey::Kind::Executable:
        return {{u"executable"_s, key.name}};
    case ProgramKey::Kind::Script:
        return {{u"script"_s, key.name}, {u"sha256"_s, QString::fromLatin1(key.digest)}};
    case ProgramKey::Kind::Unit:
        return {{u"unit"_s, key.name}};
    case ProgramKey::Kind::User:
        return {{u"user"_s, key.name.toLongLong()}};
    }
    Q_UNREACHABLE();
}

Result<Allowance> readAllowance(const QJsonValue &value, const QJsonValue &service)
{
    Allowance allowance;
    for (const auto &word : value.toArray()) {
        const auto one = parseAllowance(word.toString());
        if (!one)
            return fail(one.error());
        allowance.classes.insert(one->classes.begin(), one->classes.end());
        allowance.methods.insert(one->methods.begin(), one->methods.end());
        allowance.hasAccessToken = allowance.hasAccessToken || one->hasAccessToken;
    }
    if (allowance.isEmpty())
        return wrong(u"grants"_s,
                     QT_TRANSLATE_NOOP("GrantsFile",
                                       "say what is meant, such as \"allow\": "
                                       "[\"read\"]"));
    allowance.service = service.toString();
    const auto did = QStringView(allowance.service)
                         .left(allowance.service.indexOf(u'#')); // -1: all of it
    const bool isOwnServer = service.isUndefined();
    if (!isOwnServer && (!isName(allowance.service) || !Did::parse(did)))
        return wrong(
            u"service"_s,
            QT_TRANSLATE_NOOP("GrantsFile",
                              "it has to be a DID, or one with # and a service behind it"));
    return allowance;
}

//! To the second, as it is written.
std::optional<Timestamp> momentFrom(const QJsonValue &value)
{
    const auto moment = parseRfc3339(value.toString());
    return moment ? std::optional<Timestamp>(std::chrono::floor<std::chrono::seconds>(*moment))
                  : std::nullopt;
}

// A word misspelt by hand would be passed over, and the entry mean something else.
Result<void> checkFields(const QJsonObject &object)
{
    static constexpr std::array known{"account"_L1, "allow"_L1,      "comment"_L1, "deny"_L1,
                                      "id"_L1,      "madeAt"_L1,     "program"_L1, "lastUsedAt"_L1,
                                      "service"_L1, "whileLocked"_L1};
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (std::ranges::find(known, field.key()) == known.end())
            return wrong(field.key(), QT_TRANSLATE_NOOP("GrantsFile", "there is no such field"));
    }
    return {};
}

Result<Grant> readGrant(const QJsonObject &object, Writer writer)
{
    const auto program = readProgram(object.value(u"program"_s).toObject(), writer);
    if (!program)
        return fail(program.error());
    const auto account = Did::parse(object.value(u"account"_s).toString());
    if (!account)
        return wrong(u"account"_s,
                     QT_TRANSLATE_NOOP("GrantsFile",
                                       "it has to be a DID; \"skykeep list --json\" tells it"));
    const bool isDenial = object.contains(u"deny"_s);
    if (isDenial && object.contains(u"allow"_s))
        return wrong(u"deny"_s,
                     QT_TRANSLATE_NOOP("GrantsFile", "one entry either allows or denies"));
    const auto allowance = readAllowance(object.value(isDenial ? u"deny"_s : u"allow"_s),
                                         object.value(u"service"_s));
    if (!allowance)
        return fail(allowance.error());
    const auto whileLocked = object.value(u"whileLocked"_s);
    if (!whileLocked.isUndefined() && !whileLocked.isBool())
        return wrong(u"whileLocked"_s,
                     QT_TRANSLATE_NOOP("GrantsFile", "it has to be true or false"));

    Grant grant{.verdict = isDenial ? Grant::Verdict::Deny : Grant::Verdict::Allow,
                .program = *program,
                .account = *account,
                .allowance = *allowance,
                .isWhileLocked = whileLocked.toBool()};
    if (writer == Writer::Administrator) {
        grant.origin = Grant::Origin::Administrator;
        return grant;
    }
    grant.id = object.value(u"id"_s).toString();
    const auto madeAt = momentFrom(object.value(u"madeAt"_s));
    if (grant.id.isEmpty() || !isName(grant.id) || !madeAt)
        return wrong(u"grants"_s, QT_TRANSLATE_NOOP("GrantsFile", "it lacks its id or time"));
    grant.madeAt = *madeAt;
    grant.lastUsedAt = momentFrom(object.value(u"lastUsedAt"_s));
    return grant;
}

QJsonObject encodeGrant(const Grant &grant)
{
    const auto words = QJsonArray::fromStringList(toWords(grant.allowance));
    QJsonObject object{{u"id"_s, grant.id},
                       {u"program"_s, encodeProgram(*grant.program)},
                       {u"account"_s, grant.account.toString()},
                       {toString(grant.verdict), words},
                       {u"madeAt"_s, toRfc3339(grant.madeAt)}};
    if (!grant.allowance.service.isEmpty())
        object.insert(u"service"_s, grant.allowance.service);
    if (grant.isWhileLocked)
        object.insert(u"whileLocked"_s, true);
    if (grant.lastUsedAt)
        object.insert(u"lastUsedAt"_s, toRfc3339(*grant.lastUsedAt));
    return object;
}

} // namespace

QByteArray encodeGrants(const std::vector<Grant> &grants)
{
    QJsonArray list;
    for (const auto &grant : grants)
        list.append(encodeGrant(grant));
    return QJsonDocument(QJsonObject{{u"version"_s, newestGrantsVersion}, {u"grants"_s, list}})
        .toJson();
}

GrantsReading readGrants(const QByteArray &bytes)
{
    const auto object = QJsonDocument::fromJson(bytes).object();
    const auto version = object.value(u"version"_s).toInteger();
    GrantsReading reading;
    if (isNewerFormat(object, newestGrantsVersion)) {
        reading.verdict = GrantsReading::Verdict::Newer;
        return reading;
    }

    const auto list = object.value(u"grants"_s);
    QSet<QString> ids;
    for (const auto &value : list.toArray()) {
        const auto grant = readGrant(value.toObject(), Writer::Owner);
        if (!grant || ids.contains(grant->id)) {
            ++reading.leftOut;
            continue;
        }
        ids.insert(grant->id);
        reading.grants.push_back(*grant);
    }
    if (version >= 1 && list.isArray() && reading.leftOut == 0)
        reading.verdict = GrantsReading::Verdict::Sound;
    else
        std::erase_if(reading.grants,
                      [](const Grant &grant) { return grant.verdict == Grant::Verdict::Allow; });
    return reading;
}

Result<std::vector<Grant>> readAdministratorsGrants(const QByteArray &bytes, const QString &file)
{
    const auto refused = [&file](const QString &why) {
        return fail(ErrorKind::InvalidInput, QDir::toNativeSeparators(file), why);
    };
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return refused(
            text(QT_TRANSLATE_NOOP("GrantsFile", "it is not JSON: %1, at byte %2 of the file"))
                .arg(error.errorString(), QLocale().toString(error.offset)));
    const auto object = document.object();
    const auto version = object.value(u"version"_s);
    if (!version.isUndefined() && version.toInteger() != newestGrantsVersion)
        return refused(text(QT_TRANSLATE_NOOP("GrantsFile", "its version is not %1"))
                           .arg(newestGrantsVersion));
    const auto list = object.value(u"grants"_s);
    if (!list.isArray())
        return refused(text(QT_TRANSLATE_NOOP("GrantsFile", "it has no list named \"grants\"")));

    std::vector<Grant> grants;
    for (const auto &value : list.toArray()) {
        const auto number = grants.size() + 1;
        const auto entry = value.toObject();
        auto grant = checkFields(entry).and_then(
            [&entry] { return readGrant(entry, Writer::Administrator); });
        if (!grant)
            return refused(
                text(QT_TRANSLATE_NOOP("GrantsFile", "entry %1, \"%2\": %3"))
                    .arg(QLocale().toString(number), grant.error().subject, grant.error().detail));
        grant->id = u"admin-%1"_s.arg(number);
        grants.push_back(std::move(*grant));
    }
    return grants;
}

Result<void> checkGrant(const Grant &grant)
{
    if (!grant.program)
        return wrong(u"grants"_s, QT_TRANSLATE_NOOP("GrantsFile", "it names no program"));
    const auto again = readGrant(encodeGrant(grant), Writer::Owner);
    if (!again)
        return fail(again.error());
    if (again->program != grant.program || again->allowance != grant.allowance)
        return wrong(grant.program->name,
                     QT_TRANSLATE_NOOP("GrantsFile", "it cannot be written down as it is"));
    return {};
}

} // namespace Skykeep
