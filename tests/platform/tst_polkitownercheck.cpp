// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/fakeservice.h"
#include "platform/polkitownercheck.h"
#include "support/check.h"

#include <QDBusArgument>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

using namespace std::chrono_literals;

//! On a bus of its own, that stands for the system's.
class TestPolkitOwnerCheck : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeService> m_polkit;
    std::unique_ptr<OwnerCheck> m_check;
    std::vector<Result<void>> m_answers;

    static ProcessFacts asker(qint64 pid = 4711)
    {
        ProcessFacts facts;
        facts.pid = pid;
        facts.startTime = 99;
        return facts;
    }
    static QVariant result(bool isAuthorized, bool isChallenge, const QString &detail = {})
    {
        QDBusArgument argument;
        argument.beginStructure();
        argument << isAuthorized << isChallenge;
        argument.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QString>());
        if (!detail.isEmpty()) {
            argument.beginMapEntry();
            argument << detail << u"true"_s;
            argument.endMapEntry();
        }
        argument.endMap();
        argument.endStructure();
        return QVariant::fromValue(argument);
    }
    void say(const QVariant &value)
    {
        m_polkit->answer = [value](const QDBusMessage &call) { return call.createReply(value); };
    }
    void fail(const QString &name, const QString &text)
    {
        m_polkit->answer = [name, text](const QDBusMessage &call) {
            return call.createErrorReply(name, text);
        };
    }
    void ask(const ProcessFacts &who) { collect(m_check->confirm(who, u"why"_s), &m_answers); }
    Result<void> answer() { return finish(m_check->confirm(asker(), u"why"_s)); }
    QVariant argument(size_t call, int at) const
    {
        return m_polkit->calls.at(call).arguments().value(at);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS")); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_polkit = std::make_unique<FakeService>(u"org.freedesktop.PolicyKit1"_s);
        m_check = OwnerCheck::ofThisSystem();
        m_answers.clear();
    }

    void cleanup()
    {
        m_check.reset();
        m_polkit.reset();
    }

    void theOwnersYesIsYes()
    {
        say(result(true, false));

        SKYKEEP_VERIFY_VALUE(answer());
    }

    void itIsAskedAboutTheProcessThatAsks()
    {
        say(result(true, false));
        SKYKEEP_VERIFY_VALUE(answer());

        const auto &call = m_polkit->calls.at(0);
        QCOMPARE(call.member(), u"CheckAuthorization"_s);
        QCOMPARE(call.interface(), u"org.freedesktop.PolicyKit1.Authority"_s);
        QCOMPARE(call.path(), u"/org/freedesktop/PolicyKit1/Authority"_s);
        QCOMPARE(call.signature(), u"(sa{sv})sa{ss}us"_s);
        QString kind;
        QVariantMap details;
        const auto subject = argument(0, 0).value<QDBusArgument>();
        subject.beginStructure();
        subject >> kind >> details;
        subject.endStructure();
        QCOMPARE(kind, u"unix-process"_s);
        QCOMPARE(details.value(u"pid"_s), QVariant::fromValue(4711U));
        QCOMPARE(details.value(u"start-time"_s), QVariant::fromValue(quint64(99)));
        QCOMPARE(details.value(u"uid"_s), QVariant::fromValue(int(*PeerProcess::ownUser())));
        QCOMPARE(argument(0, 1).toString(), u"io.github.skykeep.Skykeep.lend"_s);
        QCOMPARE(argument(0, 3).toUInt(), 1U); // may ask
    }

    void whateverIsNoYesIsTold_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");

        const auto none = QVariant();
        const auto polkit = u"org.freedesktop.PolicyKit1.Error."_s;
        QTest::newRow("no") << result(false, false) << QString() << QString()
                            << int(ErrorKind::Denied);
        QTest::newRow("dismissed") << result(false, false, u"polkit.dismissed"_s) << QString()
                                   << QString() << int(ErrorKind::Denied);
        QTest::newRow("nobody to ask")
            << result(false, true) << QString() << QString() << int(ErrorKind::NotFound);
        QTest::newRow("not installed")
            << none << polkit + u"Failed"_s
            << u"Action io.github.skykeep.Skykeep.lend is not registered"_s
            << int(ErrorKind::NotFound);
        QTest::newRow("not for us")
            << none << polkit + u"NotAuthorized"_s << u"No."_s << int(ErrorKind::NotFound);
        QTest::newRow("cancelled")
            << none << polkit + u"Cancelled"_s << u"Gone."_s << int(ErrorKind::Cancelled);
        QTest::newRow("no sense") << QVariant(true) << QString() << QString()
                                  << int(ErrorKind::NotFound);
    }
    void whateverIsNoYesIsTold()
    {
        QFETCH(const QVariant, value);
        QFETCH(const QString, error);
        QFETCH(const QString, text);
        QFETCH(const int, kind);
        if (error.isEmpty())
            say(value);
        else
            fail(error, text);

        const auto answered = answer();

        SKYKEEP_VERIFY_ERROR(answered, ErrorKind(kind));
        QVERIFY(!answered.error().detail.isEmpty());
    }

    void withoutPolkitNobodyIsAsked()
    {
        m_polkit.reset();

        const auto missing = answer();
        SKYKEEP_VERIFY_ERROR(missing, ErrorKind::NotFound);
        PolkitOwnerCheck check(QDBusConnection(u"no such bus"_s));
        const auto noBus = finish(check.confirm(asker(), {}));

        SKYKEEP_VERIFY_ERROR(noBus, ErrorKind::NotFound);
        QVERIFY(missing.error().detail != noBus.error().detail);
    }

    void whoNeverAnswersIsNotWaitedForAndTheQuestionGoes()
    {
        m_check = std::make_unique<PolkitOwnerCheck>(QDBusConnection::systemBus(), 100ms);

        SKYKEEP_VERIFY_ERROR(answer(), ErrorKind::TimedOut);

        QTRY_COMPARE(m_polkit->callsOf(u"CancelCheckAuthorization"_s), 1);
        QVERIFY(!argument(0, 4).toString().isEmpty());
        QCOMPARE(argument(1, 0), argument(0, 4));
    }

    void anAskerThatGoesTakesItsQuestionAlong()
    {
        ask(asker(1));
        ask(asker(2));
        QTRY_COMPARE(m_polkit->callsOf(u"CheckAuthorization"_s), 2);

        m_check->giveUp(asker(1));

        QTRY_COMPARE(m_answers.size(), size_t(1));
        SKYKEEP_VERIFY_ERROR(m_answers[0], ErrorKind::Cancelled);
        QTRY_COMPARE(m_polkit->callsOf(u"CancelCheckAuthorization"_s), 1);
        QCOMPARE(argument(2, 0), argument(0, 4));
        m_polkit->reply(m_polkit->calls.at(0).createReply(result(true, false))); // too late
        m_polkit->reply(m_polkit->calls.at(1).createReply(result(true, false)));
        QTRY_COMPARE(m_answers.size(), size_t(2));
        SKYKEEP_VERIFY_VALUE(m_answers[1]);
    }

    void whenItEndsSoDoesWhatWaits_data()
    {
        QTest::addColumn<bool>("isDestroyed");
        QTest::newRow("shut down") << false;
        QTest::newRow("destroyed") << true;
    }
    void whenItEndsSoDoesWhatWaits()
    {
        QFETCH(const bool, isDestroyed);
        ask(asker());
        QTRY_COMPARE(m_polkit->callsOf(u"CheckAuthorization"_s), 1);

        if (isDestroyed)
            m_check.reset();
        else
            m_check->shutDown();

        QTRY_COMPARE(m_answers.size(), size_t(1));
        SKYKEEP_VERIFY_ERROR(m_answers[0], ErrorKind::Cancelled);
        QTRY_COMPARE(m_polkit->callsOf(u"CancelCheckAuthorization"_s), 1);
        if (!isDestroyed)
            SKYKEEP_VERIFY_ERROR(answer(), ErrorKind::Cancelled);
    }

    void onlyAFewQuestionsWaitAtOnce()
    {
        for (size_t i = 0; i < PolkitOwnerCheck::MostQuestions; ++i)
            ask(asker());

        SKYKEEP_VERIFY_ERROR(answer(), ErrorKind::NotNow);

        QTRY_COMPARE(m_polkit->callsOf(u"CheckAuthorization"_s),
                     int(PolkitOwnerCheck::MostQuestions));
        m_check->shutDown();
        QTRY_COMPARE(m_answers.size(), PolkitOwnerCheck::MostQuestions);
    }
};

QTEST_GUILESS_MAIN(TestPolkitOwnerCheck)
#include "tst_polkitownercheck.moc"
