// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QProcess>
#include <QRegularExpression>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.secrets"_s;
const QString ServicePath = u"/org/freedesktop/secrets"_s;
const QDBusObjectPath Collection(u"/org/freedesktop/secrets/collection/login"_s);

// A secret as it crosses the bus.
struct BusSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};

QDBusArgument &operator<<(QDBusArgument &argument, const BusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, BusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): as Qt has it
}

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(Service, ServicePath, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

bool isOk(const QDBusMessage &reply)
{
    if (reply.type() == QDBusMessage::ReplyMessage)
        return true;
    qCritical("%s", qPrintable(reply.errorMessage()));
    return false;
}

} // namespace

Q_DECLARE_METATYPE(BusSecret)

namespace Skykeep {

bool Keyring::store(const QString &key, const QByteArray &bytes)
{
    QProcess tool;
    tool.start(u"secret-tool"_s,
               {u"store"_s, u"--label=skykeep"_s, u"xdg:schema"_s, u"org.qt.keychain"_s, u"user"_s,
                key, u"server"_s, u"skykeep"_s, u"type"_s, u"plaintext"_s});
    tool.write(bytes);
    tool.closeWriteChannel();
    return tool.waitForFinished() && tool.exitCode() == 0;
}

QStringList Keyring::keys()
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels); // it prints attributes as errors
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"skykeep"_s});
    tool.waitForFinished();
    QStringList keys;
    static const QRegularExpression user(u"^attribute\\.user = (.*)$"_s,
                                         QRegularExpression::MultilineOption);
    auto matches = user.globalMatch(QString::fromUtf8(tool.readAll()));
    while (matches.hasNext())
        keys << matches.next().captured(1);
    return keys;
}

QByteArray Keyring::secret(const QString &key)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"skykeep"_s, u"user"_s, key});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

bool Keyring::lock()
{
    return isOk(call(u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
                     {QVariant::fromValue(QList{Collection})}));
}

bool Keyring::unlock()
{
    qDBusRegisterMetaType<BusSecret>();
    const auto session = call(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                              {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const BusSecret password{session.arguments().value(1).value<QDBusObjectPath>(),
                             {},
                             "test",
                             u"text/plain"_s};
    return isOk(call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
                     u"UnlockWithMasterPassword"_s,
                     {QVariant::fromValue(Collection), QVariant::fromValue(password)}));
}

qint64 Keyring::pid()
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s,
                                                  u"/org/freedesktop/DBus"_s,
                                                  u"org.freedesktop.DBus"_s,
                                                  u"GetConnectionUnixProcessID"_s);
    message << Service;
    return QDBusConnection::sessionBus().call(message).arguments().value(0).toUInt();
}

void Keyring::kill()
{
    ::kill(static_cast<pid_t>(pid()), SIGKILL);
}

void Keyring::freeze()
{
    ::kill(static_cast<pid_t>(pid()), SIGSTOP);
}

void Keyring::thaw()
{
    ::kill(static_cast<pid_t>(pid()), SIGCONT);
}

} // namespace Skykeep
