// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sessionstage.h"
#include "support/check.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

QStringList logged;

void takeLog(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logged << line;
}

} // namespace

//! Whatever a server or a vault does, no token reaches a log, an Error or an address.
class TestSessionSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLoggingCategory::setFilterRules(u"skykeep.*=true"_s);
        logged.clear();
        m_logging = qInstallMessageHandler(takeLog);
        m_stage = std::make_unique<SessionStage>();
        m_stage->vault.put(m_stage->item({2, 1}));
    }
    void cleanup()
    {
        m_stage.reset();
        qInstallMessageHandler(m_logging);
        QLoggingCategory::setFilterRules({});
        for (const auto &line : logged)
            QVERIFY2(!SessionStage::isTold(line), "a token was logged");
    }

    void aServerThatRepeatsTheTokenIsNotQuoted_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("expired") << 400 << u"ExpiredToken"_s;
        QTest::newRow("invalid") << 401 << u"InvalidToken"_s;
        QTest::newRow("taken down") << 401 << u"AccountTakedown"_s;
        QTest::newRow("another refusal") << 400 << u"InvalidRequest"_s;
        QTest::newRow("trouble") << 500 << u"InternalServerError"_s;
        QTest::newRow("busy") << 429 << u"RateLimitExceeded"_s;
    }

    void aServerThatRepeatsTheTokenIsNotQuoted()
    {
        QFETCH(int, status);
        QFETCH(QString, error);
        m_stage->http.answer(m_stage->refreshCall(), [=](const HttpRequest &request) {
            const auto token = QString::fromLatin1(request.bearer->reveal());
            return SessionStage::refusal(error, u"no good: "_s + token, status);
        });

        const auto renewal = m_stage->renew();

        SKYKEEP_VERIFY_VALUE(renewal);
        QVERIFY(renewal->error);
        QVERIFY(!SessionStage::isTold(renewal->error->detail + renewal->error->subject));
        QVERIFY(!SessionStage::isTold(Skykeep::describe(*renewal->error)));
        for (const auto &request : m_stage->http.requests())
            QVERIFY(!SessionStage::isTold(request.url.toString()));
    }

    void anAnswerForAnotherAccountIsNotQuoted()
    {
        m_stage->accept(2, m_stage->sessionReply(7, m_stage->bob));

        const auto renewal = m_stage->renew();

        QVERIFY(!SessionStage::isTold(renewal->error->detail + renewal->error->subject));
        QVERIFY(!logged.isEmpty());
    }

    void anUnsavedSessionIsNotQuoted()
    {
        m_stage->accept(2, 3);
        m_stage->vault.failNext(FakeVault::Call::Write, ErrorKind::VaultDenied);

        QVERIFY(!m_stage->renew()->session->isStored);

        QVERIFY(!logged.isEmpty());
    }

private:
    QtMessageHandler m_logging = nullptr;
    std::unique_ptr<SessionStage> m_stage;
};

QTEST_GUILESS_MAIN(TestSessionSecrets)
#include "tst_sessionsecrets.moc"
