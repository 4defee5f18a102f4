// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/callclass.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestCallClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aMethodHasItsClassAndKind_data();
    void aMethodHasItsClassAndKind();
    void aNameInAnotherCaseIsTheSameMethod();
    void whatIsNotKnownManages_data();
    void whatIsNotKnownManages();
    void anAuthorityIsComparedWithoutCase();
    void everyClassHasAWord_data();
    void everyClassHasAWord();
    void anotherWordIsNoClass_data();
    void anotherWordIsNoClass();
};

void TestCallClass::aMethodHasItsClassAndKind_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<CallKind>("kind");
    QTest::addColumn<CallClass>("callClass");

    const auto query = [](const char *method, CallClass callClass) {
        QTest::newRow(method) << QString::fromLatin1(method) << CallKind::Query << callClass;
    };
    const auto procedure = [](const char *method, CallClass callClass) {
        QTest::newRow(method) << QString::fromLatin1(method) << CallKind::Procedure << callClass;
    };
    query("app.bsky.feed.getTimeline", CallClass::Read);
    query("com.atproto.repo.listRecords", CallClass::Read);
    query("com.atproto.sync.getRepo", CallClass::Read);
    query("com.atproto.label.queryLabels", CallClass::Read);
    query("com.atproto.lexicon.resolveLexicon", CallClass::Read);
    procedure("app.bsky.graph.muteActor", CallClass::Write);
    procedure("com.atproto.repo.createRecord", CallClass::Write);
    procedure("com.atproto.repo.applyWrites", CallClass::Write);
    procedure("com.atproto.repo.uploadBlob", CallClass::Write);
    procedure("com.atproto.moderation.createReport", CallClass::Write);
    query("chat.bsky.convo.getMessages", CallClass::Private);
    procedure("chat.bsky.convo.sendMessage", CallClass::Private);
    procedure("chat.bsky.actor.deleteAccount", CallClass::Manage);
    procedure("com.atproto.repo.importRepo", CallClass::Manage);
    procedure("com.atproto.sync.requestCrawl", CallClass::Manage);
    procedure("com.atproto.identity.updateHandle", CallClass::Manage);
    procedure("com.atproto.identity.signPlcOperation", CallClass::Manage);
    query("com.atproto.server.getSession", CallClass::Manage);
    query("com.atproto.server.listAppPasswords", CallClass::Manage);
    procedure("com.atproto.server.revokeAppPassword", CallClass::Manage);
    procedure("com.atproto.server.createInviteCode", CallClass::Manage);
    procedure("com.atproto.server.deleteAccount", CallClass::Manage);
    query("com.atproto.admin.getAccountInfo", CallClass::Manage);
    query("tools.ozone.moderation.getRepo", CallClass::Manage);
    procedure("tools.ozone.safelink.queryRules", CallClass::Manage);
    procedure("com.atproto.server.createSession", CallClass::Never);
    procedure("com.atproto.server.refreshSession", CallClass::Never);
    procedure("com.atproto.server.deleteSession", CallClass::Never);
    procedure("com.atproto.server.createAccount", CallClass::Never);
    procedure("com.atproto.server.createAppPassword", CallClass::Never);
    query("com.atproto.server.getServiceAuth", CallClass::Never);
    query("com.atproto.space.getDelegationToken", CallClass::Never);
    procedure("app.bsky.contact.verifyPhone", CallClass::Never);
}

void TestCallClass::aMethodHasItsClassAndKind()
{
    QFETCH(QString, method);
    QFETCH(CallKind, kind);
    QFETCH(CallClass, callClass);

    const auto known = knownMethod(*Nsid::parse(method));

    QVERIFY(known);
    QVERIFY(known->kind == kind);
    QVERIFY(known->callClass == callClass);
    QVERIFY(classOf(*Nsid::parse(method)) == callClass);
}

void TestCallClass::whatIsNotKnownManages_data()
{
    QTest::addColumn<QString>("method");

    const auto row = [](const char *name, const QString &method) { QTest::newRow(name) << method; };
    row("another authority", u"com.example.readThings"_s);
    row("a newer method of a known family", u"app.bsky.feed.getTomorrow"_s);
    row("a newer family", u"app.bsky.tomorrow.getFeed"_s);
    row("part of a name", u"app.bsky.feed.getLike"_s);
    row("two names", u"app.bsky.feed.getLikesgetListFeed"_s);
    row("a subscription", u"com.atproto.sync.subscribeRepos"_s);
}

// The reference server's routes do not tell them apart.
void TestCallClass::aNameInAnotherCaseIsTheSameMethod()
{
    QVERIFY(classOf(*Nsid::parse(u"com.atproto.repo.createrecord")) == CallClass::Write);
    QVERIFY(classOf(*Nsid::parse(u"com.atproto.server.createapppassword")) == CallClass::Never);
    QVERIFY(classOf(*Nsid::parse(u"com.atproto.server.GETSERVICEAUTH")) == CallClass::Never);
}

void TestCallClass::whatIsNotKnownManages()
{
    QFETCH(QString, method);
    const auto nsid = Nsid::parse(method);
    QVERIFY(nsid);

    QVERIFY(!knownMethod(*nsid));
    QVERIFY(classOf(*nsid) == CallClass::Manage);
}

void TestCallClass::anAuthorityIsComparedWithoutCase()
{
    const auto method = Nsid::parse(u"COM.atproto.SERVER.createSession");

    QVERIFY(method);
    QVERIFY(classOf(*method) == CallClass::Never);
}

void TestCallClass::everyClassHasAWord_data()
{
    QTest::addColumn<CallClass>("callClass");
    QTest::addColumn<QString>("word");

    QTest::newRow("read") << CallClass::Read << u"read"_s;
    QTest::newRow("write") << CallClass::Write << u"write"_s;
    QTest::newRow("private") << CallClass::Private << u"private"_s;
    QTest::newRow("manage") << CallClass::Manage << u"manage"_s;
    QTest::newRow("never") << CallClass::Never << u"never"_s;
}

void TestCallClass::everyClassHasAWord()
{
    QFETCH(CallClass, callClass);
    QFETCH(QString, word);

    QCOMPARE(toString(callClass), word);
    QVERIFY(callClassFrom(word) == std::optional(callClass));
}

void TestCallClass::anotherWordIsNoClass_data()
{
    QTest::addColumn<QString>("word");

    QTest::newRow("nothing") << QString();
    QTest::newRow("another case") << u"Read"_s;
    QTest::newRow("with a space") << u"read "_s;
    QTest::newRow("no class") << u"everything"_s;
}

void TestCallClass::anotherWordIsNoClass()
{
    QFETCH(QString, word);

    QVERIFY(!callClassFrom(word));
}

QTEST_GUILESS_MAIN(TestCallClass)
#include "tst_callclass.moc"
