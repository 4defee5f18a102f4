// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/backgroundportal.h"
#include "platform/fakeservice.h"
#include "platform/loginswitch.h"
#include "support/check.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

using namespace std::chrono_literals;

namespace {

const auto handle = u"/org/freedesktop/portal/desktop/request/the_portals/own"_s;
const LoginCommand command{u"true"_s, {u"--background"_s}};

} // namespace

//! Starting at login as it is switched from within a Flatpak, and outside.
class TestLoginSwitch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeService> m_portal;
    std::unique_ptr<QTemporaryDir> m_home;
    std::vector<Result<void>> m_answers;

    LoginAnswer keep()
    {
        return [this](const Result<void> &done) { m_answers.push_back(done); };
    }
    QVariantMap options(size_t call = 0) const
    {
        return qdbus_cast<QVariantMap>(m_portal->calls.at(call).arguments().value(1));
    }
    // As the specification makes it of the sender and the token.
    QString request(size_t call = 0) const
    {
        auto sender = m_portal->calls.at(call).service().mid(1);
        sender.replace(u'.', u'_');
        return u"/org/freedesktop/portal/desktop/request/%1/%2"_s
            .arg(sender, options(call).value(u"handle_token"_s).toString());
    }
    void respond(const QString &path, uint response, const QVariantMap &results)
    {
        m_portal->send(path, u"org.freedesktop.portal.Request"_s, u"Response"_s,
                       {response, results});
    }
    void answerWith(uint response, const QVariantMap &results)
    {
        m_portal->answer = [=, this](const QDBusMessage &call) {
            respond(request(), response, results); // even before the reply
            return call.createReply(QVariant::fromValue(QDBusObjectPath(request())));
        };
    }
    bool isNoted() const
    {
        return QFile::exists(m_home->filePath(u"autostart/io.github.skykeep.Skykeep.desktop"_s));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_home->path().toUtf8());
        qputenv("FLATPAK_ID", "io.github.skykeep.Skykeep");
        m_portal = std::make_unique<FakeService>(u"org.freedesktop.portal.Desktop"_s);
        m_answers.clear();
    }

    void cleanup()
    {
        m_portal.reset();
        qunsetenv("FLATPAK_ID");
    }

    void thePortalIsAskedToStartTheProgram()
    {
        answerWith(0, {{u"background"_s, true}, {u"autostart"_s, true}});

        switchLoginStart(command, this, keep());

        QVERIFY(m_answers.empty());
        QTRY_COMPARE(m_answers.size(), size_t(1));
        SKYKEEP_VERIFY_VALUE(m_answers[0]);
        const auto &call = m_portal->calls.at(0);
        QCOMPARE(call.member(), u"RequestBackground"_s);
        QCOMPARE(call.interface(), u"org.freedesktop.portal.Background"_s);
        QCOMPARE(call.path(), u"/org/freedesktop/portal/desktop"_s);
        QCOMPARE(call.signature(), u"sa{sv}"_s);
        QCOMPARE(options().value(u"autostart"_s), QVariant(true));
        QCOMPARE(options().value(u"commandline"_s).toStringList(),
                 (QStringList{u"true"_s, u"--background"_s}));
        QCOMPARE(loginStart().state, LoginStart::State::Set);
        QCOMPARE(loginStart().program, u"true"_s);
    }

    void itIsAskedToStopToo()
    {
        SKYKEEP_VERIFY_VALUE(startAtLogin(command));
        answerWith(0, {{u"background"_s, true}, {u"autostart"_s, false}});

        switchLoginStart(std::nullopt, this, keep());

        QTRY_COMPARE(m_answers.size(), size_t(1));
        SKYKEEP_VERIFY_VALUE(m_answers[0]);
        QCOMPARE(options().value(u"autostart"_s), QVariant(false));
        QVERIFY(!options().contains(u"commandline"_s));
        QCOMPARE(loginStart().state, LoginStart::State::NotSet);
    }

    void whatIsRefusedIsNotNoted_data()
    {
        QTest::addColumn<uint>("response");
        QTest::addColumn<QVariantMap>("results");
        const QVariantMap yes{{u"background"_s, true}, {u"autostart"_s, true}};
        QTest::newRow("the user said no") << 1U << QVariantMap();
        QTest::newRow("the question ended") << 2U << yes;
        QTest::newRow("in the background, but not by itself")
            << 0U << QVariantMap{{u"background"_s, true}, {u"autostart"_s, false}};
        QTest::newRow("nothing said") << 0U << QVariantMap();
    }
    void whatIsRefusedIsNotNoted()
    {
        QFETCH(const uint, response);
        QFETCH(const QVariantMap, results);
        answerWith(response, results);

        switchLoginStart(command, this, keep());

        QTRY_COMPARE(m_answers.size(), size_t(1));
        SKYKEEP_VERIFY_ERROR(m_answers[0], ErrorKind::Denied);
        QVERIFY(!isNoted());
    }

    void withoutAPortalItIsSaid()
    {
        m_portal.reset();

        switchLoginStart(command, this, keep());

        QTRY_COMPARE(m_answers.size(), size_t(1));
        SKYKEEP_VERIFY_ERROR(m_answers[0], ErrorKind::NotNow);
        QVERIFY(!isNoted());
    }

    void withoutABusItIsSaidAtOnce()
    {
        BackgroundPortal::ask(QDBusConnection(u"no such bus"_s), {u"true"_s}, keep());

        QCOMPARE(m_answers.size(), size_t(1));
        SKYKEEP_VERIFY_ERROR(m_answers[0], ErrorKind::NotNow);
    }

    void aPortalThatNamesTheRequestItselfIsFollowed()
    {
        m_portal->answer = [](const QDBusMessage &call) {
            return call.createReply(QVariant::fromValue(QDBusObjectPath(handle)));
        };
        switchLoginStart(command, this, keep());
        QTRY_COMPARE(m_portal->callsOf(u"RequestBackground"_s), 1);

        const auto say = [this] {
            respond(handle, 0, {{u"background"_s, true}, {u"autostart"_s, true}});
            m_portal->settle();
            return !m_answers.empty();
        };
        QTRY_VERIFY(say());

        SKYKEEP_VERIFY_VALUE(m_answers[0]);
    }

    void whoNeverAnswersIsNotWaitedForAndTheQuestionGoes()
    {
        m_portal->answer = [this](const QDBusMessage &call) {
            return call.createReply(QVariant::fromValue(QDBusObjectPath(request())));
        };

        BackgroundPortal::ask(QDBusConnection::sessionBus(), {u"true"_s}, keep(), 200ms);

        QTRY_COMPARE(m_answers.size(), size_t(1));
        SKYKEEP_VERIFY_ERROR(m_answers[0], ErrorKind::TimedOut);
        QTRY_COMPARE(m_portal->callsOf(u"Close"_s), 1);
        QCOMPARE(m_portal->calls.at(1).path(), request());
        // What comes too late changes nothing.
        respond(request(), 0, {{u"autostart"_s, true}});
        m_portal->settle();
        QCOMPARE(m_answers.size(), size_t(1));
    }

    void whoIsGoneHearsNothingAndItIsNotedAllTheSame()
    {
        answerWith(0, {{u"background"_s, true}, {u"autostart"_s, true}});
        auto asker = std::make_unique<QObject>();

        switchLoginStart(command, asker.get(), keep());
        asker.reset();

        QTRY_VERIFY(isNoted());
        QVERIFY(m_answers.empty());
    }

    void outsideOfAFlatpakNobodyIsAsked()
    {
        qunsetenv("FLATPAK_ID");

        switchLoginStart(command, this, keep());

        QCOMPARE(m_answers.size(), size_t(1));
        SKYKEEP_VERIFY_VALUE(m_answers[0]);
        QVERIFY(isNoted());
        switchLoginStart(std::nullopt, this, keep());
        QVERIFY(!isNoted());
        QVERIFY(m_portal->calls.empty());
    }
};

QTEST_GUILESS_MAIN(TestLoginSwitch)
#include "tst_loginswitch.moc"
