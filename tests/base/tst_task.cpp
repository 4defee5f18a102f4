// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/sharedtask.h"
#include "base/task.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

Task<void> waitFor(QFuture<Result<int>> future)
{
    const auto answer = co_await answered(future);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return {};
}

// Puts what the future answers where the test sees it.
QCoro::Task<void> record(QFuture<Result<int>> future, std::optional<Result<int>> *answer)
{
    auto result = co_await answered(future);
    answer->emplace(std::move(result));
}

} // namespace

class TestTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aScopeIsIdleOnlyWhenItsLastTaskHasEnded()
    {
        TaskScope scope;
        const QSignalSpy idle(&scope, &TaskScope::idle);
        SharedAnswer<int> first;
        SharedAnswer<int> second;
        scope.adopt(waitFor(first.future()), u"first"_s);
        scope.adopt(waitFor(second.future()), u"second"_s);
        QCOMPARE(scope.count(), 2);

        first.give(1);
        QTRY_COMPARE(scope.count(), 1);
        const auto early = idle.count();
        second.give(2);
        QTRY_VERIFY(scope.isIdle());

        QCOMPARE(early, 0);
        QCOMPARE(idle.count(), 1);
    }

    void aTaskThatEndsAtOnceLeavesTheScopeIdle()
    {
        TaskScope scope;
        SharedAnswer<int> given;
        given.give(1);

        scope.adopt(waitFor(given.future()), u"at once"_s);

        QTRY_VERIFY(scope.isIdle());
    }

    void aFailedTaskIsLoggedByItsName()
    {
        TaskScope scope;
        SharedAnswer<int> answer;
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(
                                 u"renewing failed: pds\\.test cannot be reached"_s));

        scope.adopt(waitFor(answer.future()), u"renewing"_s);
        answer.give(fail(ErrorKind::Offline, u"pds.test"_s));

        QTRY_VERIFY(scope.isIdle());
    }

    void aCancelledTaskIsNotWorthALogLine()
    {
        TaskScope scope;
        SharedAnswer<int> answer;

        scope.adopt(waitFor(answer.future()), u"renewing"_s);
        answer.give(fail(ErrorKind::Cancelled));

        QTRY_VERIFY(scope.isIdle());
    }

    void severalAskersGetOneAnswer()
    {
        SharedAnswer<int> shared;
        std::optional<Result<int>> early;
        std::optional<Result<int>> alsoEarly;
        std::optional<Result<int>> late;
        record(shared.future(), &early);
        record(shared.future(), &alsoEarly);

        shared.give(42);
        record(shared.future(), &late);

        QTRY_VERIFY(early && alsoEarly && late);
        QCOMPARE(early->value(), 42);
        QCOMPARE(alsoEarly->value(), 42);
        QCOMPARE(late->value(), 42);
    }

    void askersAreToldWhenNoAnswerWillCome()
    {
        auto shared = std::make_unique<SharedAnswer<int>>();
        std::optional<Result<int>> answer;
        record(shared->future(), &answer);

        shared.reset();

        QTRY_VERIFY(answer.has_value());
        QVERIFY(!answer->has_value());
        QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
