// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// The part of NetworkManager that tells whether there is a network, as a program of its own because
// Qt asks and waits: each line on standard input is a state, each is answered with one on standard
// output. Ends when the input does.
// https://networkmanager.dev/docs/api/latest/gdbus-org.freedesktop.NetworkManager.html

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSocketNotifier>
#include <QTextStream>

#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.NetworkManager"_s;
const QString Path = u"/org/freedesktop/NetworkManager"_s;
const QString Properties = u"org.freedesktop.DBus.Properties"_s;

class FakeNetwork final : public QDBusVirtualObject
{
public:
    QVariantMap facts{{u"State"_s, 70U}, {u"Connectivity"_s, 4U}};

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.interface() != Properties)
            return false;
        if (message.member() == u"GetAll"_s)
            bus.send(message.createReply(facts));
        else if (message.member() == u"Get"_s) {
            const auto fact = facts.value(message.arguments().value(1).toString());
            bus.send(message.createReply(QVariant::fromValue(QDBusVariant(fact))));
        } else
            return false;
        return true;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    auto bus = QDBusConnection::systemBus();
    FakeNetwork network;
    if (!bus.registerVirtualObject(Path, &network) || !bus.registerService(Service))
        qFatal("There is no bus to be on.");
    QTextStream(stdout) << "ready" << Qt::endl;

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        std::array<char, 16> bytes = {};
        const auto size = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (size <= 0) {
            QCoreApplication::quit();
            return;
        }
        const auto state = QByteArray(bytes.data(), size).trimmed().toUInt();
        network.facts.insert(u"State"_s, state);
        auto signal = QDBusMessage::createSignal(Path, Properties, u"PropertiesChanged"_s);
        signal << Service << QVariantMap{{u"State"_s, state}} << QStringList();
        bus.send(signal);
        QTextStream(stdout) << state << Qt::endl;
    });
    return QCoreApplication::exec();
}
