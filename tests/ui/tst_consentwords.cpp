// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "consentstage.h"
#include "ui/consentwords.h"

#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

//! What a question says to who has to answer it.
class TestConsentWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // All but what the offscreen platform says of itself.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void itNamesWhoAsksAndWhatFor()
    {
        ConsentStage stage;
        auto question = stage.call();
        question.program.unit = u"backup.service"_s;
        stage.ask(question);

        const auto texts = stage.texts();
        for (const auto &part :
             {u"backup.py"_s, u"/srv/alice/bin/backup.py"_s, u"/usr/bin/python3.11"_s,
              u"bash, konsole"_s, u"pts/3"_s, u"backup.service"_s, u"alice.example.com"_s,
              u"pds.example.com"_s, u"com.atproto.repo.createRecord"_s, u"Write: post"_s})
            QVERIFY2(texts.contains(part), qPrintable(part + u" is not in "_s + texts));
        QVERIFY(texts.contains(u"could pretend to be it"_s));
    }

    void whatIsNotKnownIsSaidToBeUnknown()
    {
        ConsentStage stage;
        stage.ask(stage.call(u"app.bsky.feed.getTimeline", Program()));

        const auto facts = ConsentWords::facts(stage.desk.questions().front(), nullptr);
        const auto isUnknown = [&facts](const QString &name) {
            return std::ranges::any_of(facts, [&name](const Fact &fact) {
                return fact.name == name && fact.value == u"unknown"_s;
            });
        };
        QVERIFY(isUnknown(u"Program"_s));
        QVERIFY(isUnknown(u"Started by"_s));
        QVERIFY(isUnknown(u"User"_s));
    }

    void eachKindSaysWhatItAllows_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("told");
        QTest::addColumn<int>("answers");
        QTest::newRow("call") << int(Want::Kind::Call) << QStringList{u"Read: look"_s} << 5;
        QTest::newRow("service token")
            << int(Want::Kind::ServiceToken)
            << QStringList{u"did:web:video.example.com"_s, u"app.bsky.video.getJobStatus"_s} << 5;
        QTest::newRow("access token") << int(Want::Kind::AccessToken)
                                      << QStringList{u"everything that this session can"_s} << 5;
        QTest::newRow("lease") << int(Want::Kind::Lease)
                               << QStringList{u"bot --loop"_s, u"1 hour at most"_s, u"Manage: "_s,
                                              u"change your handle"_s}
                               << 5;
        QTest::newRow("grant") << int(Want::Kind::Grant)
                               << QStringList{u"let feeder use the account"_s, u"/opt/feeder"_s,
                                              u"goes on while lending is locked"_s}
                               << 1;
        QTest::newRow("unlock") << int(Want::Kind::Unlock)
                                << QStringList{u"wants lending to be unlocked"_s} << 1;
    }

    void eachKindSaysWhatItAllows()
    {
        QFETCH(const int, kind);
        QFETCH(const QStringList, told);
        QFETCH(const int, answers);
        ConsentStage stage;
        auto question = stage.call(u"app.bsky.feed.getTimeline");
        auto &want = question.want;
        switch (Want::Kind(kind)) {
        case Want::Kind::Call:
            break;
        case Want::Kind::ServiceToken:
            want = Want::serviceToken(ConsentStage::method(u"app.bsky.video.getJobStatus"),
                                      u"did:web:video.example.com"_s);
            break;
        case Want::Kind::AccessToken:
            want = Want::accessToken();
            break;
        case Want::Kind::Lease:
            want = {.kind = Want::Kind::Lease,
                    .asked = *parseAllowance(u"read,manage"),
                    .time = 1h};
            break;
        case Want::Kind::Grant:
            want = {.kind = Want::Kind::Grant, .asked = *parseAllowance(u"read")};
            question.grant = Grant{.program = ProgramKey{ProgramKey::Kind::Executable,
                                                         u"/opt/feeder"_s},
                                   .account = stage.alice,
                                   .allowance = want.asked,
                                   .isWhileLocked = true};
            break;
        case Want::Kind::Unlock:
            want = {.kind = Want::Kind::Unlock};
            question.account.reset();
            break;
        }

        stage.ask(question);

        for (const auto &part : told)
            QVERIFY2(stage.texts().contains(part), qPrintable(stage.texts()));
        QCOMPARE(stage.lasting().count(), answers);
        QCOMPARE(stage.lasting().isVisible(), answers > 1);
        QCOMPARE(stage.button(u"never"_s).isVisible(), answers > 1);
    }

    void whatAProgramCallsItselfDoesNotWriteOverTheRest()
    {
        ConsentStage stage;
        auto program = ConsentStage::script(u"/tmp/\u202Exe.exe\nAllow everything"_s);
        program.chain.at(1).executable = u"/tmp/a\u202Eb"_s;

        stage.ask(stage.call(u"app.bsky.feed.getTimeline", program));

        QVERIFY(!stage.texts().contains(u'\u202E'));
        QVERIFY(!stage.texts().contains(u"exe\nAllow"_s));
    }

    void aLongPathIsSeenToItsEnd()
    {
        ConsentStage stage;
        auto program = ConsentStage::script(u"/home/"_s + QString(300, u'x') + u"/end.py"_s);
        stage.ask(stage.call(u"app.bsky.feed.getTimeline", program));

        const auto *card = stage.window.findChild<QScrollArea *>(u"question"_s);

        QTRY_VERIFY(card->widget()->width() <= card->viewport()->width());
    }

    void aScreenReaderIsToldTheWholeQuestion()
    {
        ConsentStage stage;
        stage.ask(stage.call());
        stage.activate();

        auto *told = QAccessible::queryAccessibleInterface(QApplication::focusWidget());

        const auto name = told->text(QAccessible::Name);
        QVERIFY(name.contains(u"backup.py wants to use the account alice.example.com"_s));
        QVERIFY(told->text(QAccessible::Description).contains(u"Write: post"_s));
        auto *allow = QAccessible::queryAccessibleInterface(&stage.button(u"allow"_s));
        QCOMPARE(allow->text(QAccessible::Description), name);
    }

    void whatCannotBeRememberedIsNotOfferedForGood()
    {
        ConsentStage stage;
        auto question = stage.call();
        question.program.key.reset();

        stage.ask(question);

        QCOMPARE(stage.lasting().findData(int(Consent::Always)), -1);
        QVERIFY(stage.lasting().findData(int(Consent::ThisTerminal)) >= 0);
        QVERIFY(!stage.button(u"never"_s).isVisible());
    }
};

QTEST_MAIN(TestConsentWords)
#include "tst_consentwords.moc"
