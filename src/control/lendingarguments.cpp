// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/lendingarguments.h"

#include "identity/did.h"
#include "xrpc/xrpcforwarder.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qint64 mostSeconds = 366 * 24 * 3600;

tl::unexpected<Failure> misuse(const char *sentence, const QString &name = {})
{
    const auto text = QCoreApplication::translate("Control", sentence);
    return refuse(ErrorCode::Usage, name.isNull() ? text : text.arg(name));
}

Answer<ProgramKey> unitNamed(const QString &name)
{
    // https://www.freedesktop.org/software/systemd/man/systemd.unit.html
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9:_.\\\\@-]{1,240}\\.(service|scope)"_s));
    if (!pattern.match(name).hasMatch()) {
        return misuse(QT_TRANSLATE_NOOP("Control",
                                        "\"%1\" is not the name of a systemd unit, such as "
                                        "bot.service."),
                      name.left(80));
    }
    return ProgramKey{.kind = ProgramKey::Kind::Unit, .name = name};
}

Answer<ProgramKey> userNumbered(const QJsonValue &number)
{
    const auto user = number.toInteger(-1);
    if (user < 0 || user > std::numeric_limits<quint32>::max())
        return misuse(QT_TRANSLATE_NOOP("Control", "A user is named by their number."));
    return ProgramKey{.kind = ProgramKey::Kind::User, .name = QString::number(user)};
}

Answer<ProgramKey> fileAt(const QString &path, ProgramFile file)
{
    if (!QDir::isAbsolutePath(path) || path.size() > 4096)
        return misuse(QT_TRANSLATE_NOOP("Control", "A program is named by its whole path."));
    const auto key = programKeyOf(path);
    if (key)
        return *key;
    if (file == ProgramFile::MayBeGone)
        return ProgramKey{.kind = ProgramKey::Kind::Executable, .name = QDir::cleanPath(path)};
    return tl::unexpected(toFailure(key.error()));
}

// By its DID alone, as the audience of a token may be, or by one part of it.
bool isService(const QString &name)
{
    return name.size() <= 2048 && (Did::parse(name) || isProxyTarget(name));
}

} // namespace

Answer<Allowance> allowanceIn(const QJsonObject &arguments)
{
    auto allowance = parseAllowance(arguments["allow"_L1].toString());
    if (!allowance)
        return tl::unexpected(toFailure(allowance.error()));
    const auto service = arguments["service"_L1].toString();
    if (!service.isEmpty() && !isService(service)) {
        return misuse(QT_TRANSLATE_NOOP("Control",
                                        "\"%1\" is not a service, such as "
                                        "did:web:api.bsky.chat#bsky_chat."),
                      service.left(80));
    }
    if (!service.isEmpty() && allowance->hasAccessToken) {
        return misuse(QT_TRANSLATE_NOOP("Control",
                                        "An access token cannot be limited to a service: it is "
                                        "for the account's own server."));
    }
    allowance->service = service;
    return *std::move(allowance);
}

Answer<std::optional<Milliseconds>> secondsIn(const QJsonObject &arguments, QLatin1StringView field)
{
    const auto value = arguments[field];
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const auto seconds = value.toInteger(-1);
    if (seconds < 1 || seconds > mostSeconds) {
        return misuse(QT_TRANSLATE_NOOP("Control",
                                        "\"%1\" must be a number of seconds, a year's at most."),
                      field);
    }
    return Milliseconds(std::chrono::seconds(seconds));
}

Answer<TokenRequest> tokenRequestIn(const QJsonObject &arguments)
{
    TokenRequest request;
    request.audience = arguments["aud"_L1].toString();
    const auto method = arguments["lxm"_L1].toString();
    const auto minimum = secondsIn(arguments, "minValidSeconds"_L1);
    if (!minimum)
        return tl::unexpected(minimum.error());
    const auto time = secondsIn(arguments, "seconds"_L1);
    if (!time)
        return tl::unexpected(time.error());
    if (request.audience.isEmpty() != method.isEmpty()) {
        return misuse(QT_TRANSLATE_NOOP("Control",
                                        "A service token is for an audience and one method: say "
                                        "both."));
    }
    if (method.isEmpty()) {
        if (*time) {
            return misuse(QT_TRANSLATE_NOOP("Control",
                                            "Only a service token is made for a time; an access "
                                            "token lasts as long as its server says."));
        }
        request.minimumValidity = minimum->value_or(Milliseconds(0));
        return request;
    }
    if (*minimum) {
        return misuse(QT_TRANSLATE_NOOP(
            "Control",
            "A service token is always new: say with \"seconds\" how long it is to last."));
    }
    if (!isService(request.audience)) {
        return misuse(QT_TRANSLATE_NOOP("Control", "\"%1\" is not the DID of a service."),
                      request.audience.left(80));
    }
    request.method = Nsid::parse(method);
    if (!request.method)
        return misuse(QT_TRANSLATE_NOOP("Control", "\"%1\" is not a method."), method.left(80));
    request.time = *time;
    return request;
}

Answer<ProgramKey> programIn(const QJsonValue &program, ProgramFile file)
{
    const auto object = program.toObject();
    if (object.size() != 1) {
        return misuse(QT_TRANSLATE_NOOP("Control",
                                        "Name one program: by its file, its systemd unit or its "
                                        "user."));
    }
    if (const auto path = object["executable"_L1].toString(); !path.isEmpty())
        return fileAt(path, file);
    if (const auto unit = object["unit"_L1].toString(); !unit.isEmpty())
        return unitNamed(unit);
    return userNumbered(object["user"_L1]);
}

} // namespace Skykeep
