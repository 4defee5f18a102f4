// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "vault/keychainvault.h"
#include "vault/samples.h"
#include "vault/vaultcontract.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>

#include <sys/prctl.h>

#include <csignal>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! The contract on a real kwalletd5, where QtKeychain finds a desktop that is Plasma 5.
class TestKWalletd : public VaultContract
{
    Q_OBJECT

protected:
    std::unique_ptr<Vault> makeVault() override
    {
        m_watches.push_back(LockWatch::ofThisSystem());
        return std::make_unique<KeychainVault>(u"contract"_s, *m_watches.back());
    }

    void putForeign(const Did &did, const QByteArray &bytes) override
    {
        const auto handle = ask(u"open"_s, {u"kdewallet"_s, qlonglong(0), u"skykeep"_s});
        const auto written = ask(u"writePassword"_s,
                                 {handle, u"skykeep"_s, u"skykeep/contract/"_s + did.toString(),
                                  QString::fromUtf8(bytes), u"skykeep"_s});
        QCOMPARE(written.toInt(), 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // It does not end with its bus, and this program may crash.
        m_daemon.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_daemon.setStandardErrorFile(QProcess::nullDevice());
        m_daemon.start(u"" KWALLETD5 ""_s, {});
        QTRY_VERIFY(!ask(u"networkWallet"_s, {}).toString().isEmpty());
        open();
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished());
    }

    void closingAndOpeningElsewhereIsNoticed()
    {
        const auto vault = makeVault();
        SKYKEEP_VERIFY_VALUE(finish(vault->write(sampleItem())));
        QCOMPARE(vault->backend(), u"KWallet"_s);

        ask(u"closeAllWallets"_s, {});

        QTRY_VERIFY(vault->state() == VaultState::Locked);
        SKYKEEP_VERIFY_ERROR(finish(vault->read(sampleDid())), ErrorKind::VaultLocked);
        QVERIFY(!ask(u"isOpen"_s, {u"kdewallet"_s}).toBool());
        open();
        QTRY_VERIFY(vault->state() == VaultState::Ready);
        SKYKEEP_VERIFY_VALUE(finish(vault->read(sampleDid())));
        SKYKEEP_VERIFY_VALUE(finish(vault->erase(sampleDid())));
        vault->shutDown();
    }

private:
    static QVariant ask(const QString &method, const QVariantList &arguments)
    {
        auto call = QDBusMessage::createMethodCall(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s,
                                                   u"org.kde.KWallet"_s, method);
        call.setArguments(arguments);
        const auto reply = QDBusConnection::sessionBus().call(call);
        return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant();
    }

    // As kwallet-pam does at login: by a hash of the password, and without a window.
    static void open()
    {
        ask(u"pamOpen"_s, {u"kdewallet"_s, QByteArray(56, 'k'), 0});
        QVERIFY(ask(u"isOpen"_s, {u"kdewallet"_s}).toBool());
    }

    QProcess m_daemon;
    std::vector<std::unique_ptr<LockWatch>> m_watches;
};

QTEST_GUILESS_MAIN(TestKWalletd)
#include "tst_kwalletd.moc"
