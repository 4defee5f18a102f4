// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/fakeservice.h"
#include "settingsstage.h"

#include <QCheckBox>
#include <QDBusArgument>
#include <QDBusObjectPath>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! Starting at login as it is switched in the settings of a Flatpak, where the session decides.
class TestStartInFlatpak : public QObject, private SettingsStage
{
    Q_OBJECT

private:
    std::unique_ptr<FakeService> m_portal;

    static QString requestOf(const QDBusMessage &call)
    {
        const auto options = qdbus_cast<QVariantMap>(call.arguments().value(1));
        auto sender = call.service().mid(1);
        sender.replace(u'.', u'_');
        return u"/org/freedesktop/portal/desktop/request/%1/%2"_s
            .arg(sender, options.value(u"handle_token"_s).toString());
    }
    //! What the session says to the question \a number.
    void respond(uint response, bool starts, size_t number = 0)
    {
        m_portal->send(requestOf(m_portal->calls.at(number)), u"org.freedesktop.portal.Request"_s,
                       u"Response"_s, {response, QVariantMap{{u"autostart"_s, starts}}});
    }
    QCheckBox &box() { return the<QCheckBox>(u"startsAtLogin"_s); }
    int questions() const { return m_portal->callsOf(u"RequestBackground"_s); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(warnings());
        qputenv("FLATPAK_ID", "io.github.skykeep.Skykeep");
        m_portal = std::make_unique<FakeService>(u"org.freedesktop.portal.Desktop"_s);
        m_portal->answer = [](const QDBusMessage &call) {
            return call.createReply(QVariant::fromValue(QDBusObjectPath(requestOf(call))));
        };
        begin();
    }

    void cleanup()
    {
        end();
        m_portal.reset();
        qunsetenv("FLATPAK_ID");
    }

    void whatTheSessionAllowsIsShownAndStays()
    {
        press(u"startsAtLogin"_s);
        QTRY_COMPARE(questions(), 1);
        respond(0, true);

        QTRY_VERIFY(QFile::exists(entry()));
        QVERIFY(box().isChecked());
        open();
        QVERIFY(box().isChecked());
        press(u"startsAtLogin"_s);
        QTRY_COMPARE(questions(), 2);
        respond(0, false, 1);
        QTRY_VERIFY(!QFile::exists(entry()));
        QVERIFY(!box().isChecked());
    }

    void whatItRefusesIsSaidAndNotShownAsDone()
    {
        press(u"startsAtLogin"_s);
        QTRY_COMPARE(questions(), 1);
        respond(1, false);

        QTRY_VERIFY(!problem(u"startsAtLoginProblem"_s).isEmpty());
        QVERIFY(!box().isChecked());
        QVERIFY(!QFile::exists(entry()));
    }

    void whileItIsAskedAnotherPressAsksNothing()
    {
        press(u"startsAtLogin"_s);
        QTRY_COMPARE(questions(), 1);

        press(u"startsAtLogin"_s);

        QVERIFY(box().isChecked()); // as it was asked for
        respond(0, true);
        QTRY_VERIFY(QFile::exists(entry()));
        QVERIFY(box().isChecked());
        QCOMPARE(questions(), 1);
    }

    void settingsThatAreClosedMeanwhileHearNothing()
    {
        press(u"startsAtLogin"_s);
        QTRY_COMPARE(questions(), 1);
        m_dialog.reset();

        respond(0, true);

        QTRY_VERIFY(QFile::exists(entry()));
    }
};

QTEST_MAIN(TestStartInFlatpak)
#include "tst_startinflatpak.moc"
