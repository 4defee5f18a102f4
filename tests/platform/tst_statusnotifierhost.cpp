// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/statusnotifierhost.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

const QString Service = u"org.kde.StatusNotifierWatcher"_s;
const QString Path = u"/StatusNotifierWatcher"_s;
const QString Connection = u"fake status notifier watcher"_s;

//! The watcher, with a host or without.
class FakeWatcher final : public QDBusVirtualObject
{
public:
    explicit FakeWatcher(bool hasHost)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, Connection))
        , m_hasHost(hasHost)
    {
        m_bus.registerVirtualObject(Path, this);
        m_bus.registerService(Service);
    }
    ~FakeWatcher() override
    {
        m_bus.unregisterObject(Path);
        m_bus.unregisterService(Service);
        QDBusConnection::disconnectFromBus(Connection);
    }

    void setHost(bool hasHost)
    {
        m_hasHost = hasHost;
        const auto signal = hasHost ? u"StatusNotifierHostRegistered"_s
                                    : u"StatusNotifierHostUnregistered"_s;
        m_bus.send(QDBusMessage::createSignal(Path, Service, signal));
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        if (message.member() != u"Get"_s)
            return false;
        m_bus.send(message.createReply(QVariant::fromValue(QDBusVariant(m_hasHost))));
        return true;
    }

private:
    QDBusConnection m_bus;
    bool m_hasHost;
};

} // namespace

class TestStatusNotifierHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aHostThatIsThereIsFound()
    {
        const FakeWatcher watcher(true);
        const StatusNotifierHost host(QDBusConnection::sessionBus());

        QTRY_VERIFY(host.isThere());
    }

    void aHostThatComesAndGoesIsTold()
    {
        const StatusNotifierHost host(QDBusConnection::sessionBus());
        QTest::qWait(50); // for the answer that there is none
        QVERIFY(!host.isThere());
        std::optional<FakeWatcher> watcher;

        watcher.emplace(false);
        QTest::qWait(50);
        QVERIFY(!host.isThere());
        watcher->setHost(true);
        QTRY_VERIFY(host.isThere());
        watcher->setHost(false);
        QTRY_VERIFY(!host.isThere());
        watcher->setHost(true);
        QTRY_VERIFY(host.isThere());
        watcher.reset();

        QTRY_VERIFY(!host.isThere());
    }
};

QTEST_GUILESS_MAIN(TestStatusNotifierHost)
#include "tst_statusnotifierhost.moc"
