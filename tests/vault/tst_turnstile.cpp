// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "vault/turnstile.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

Task<void> pass(Turnstile *turnstile, int name, QList<int> *order, QFuture<Result<void>> leave)
{
    const auto turn = co_await turnstile->enter();
    if (!turn)
        co_return turn;
    const Turnstile::Pass inside(turnstile);
    order->append(name);
    co_await answered(std::move(leave));
    order->append(-name);
    co_return {};
}

} // namespace

class TestTurnstile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneGoesThroughAtATimeInOrder()
    {
        Turnstile turnstile;
        QList<int> order;
        SharedAnswer<void> leave;
        std::vector<Task<void>> tasks;

        for (int name = 1; name <= 3; ++name)
            tasks.push_back(pass(&turnstile, name, &order, leave.future()));

        QCOMPARE(order, QList{1});
        leave.give({});
        for (auto &task : tasks)
            SKYKEEP_VERIFY_VALUE(finish(std::move(task)));
        QCOMPARE(order, (QList{1, -1, 2, -2, 3, -3}));
        QVERIFY(!turnstile.isTaken());
    }

    void whoComesWhileOneLeavesDoesNotOvertake()
    {
        Turnstile turnstile;
        QList<int> order;
        SharedAnswer<void> now;
        now.give({});
        SharedAnswer<void> leave;
        auto first = pass(&turnstile, 1, &order, leave.future());
        auto second = pass(&turnstile, 2, &order, now.future());

        leave.give({});
        SKYKEEP_VERIFY_VALUE(finish(std::move(first)));
        auto third = pass(&turnstile, 3, &order, now.future());

        SKYKEEP_VERIFY_VALUE(finish(std::move(second)));
        SKYKEEP_VERIFY_VALUE(finish(std::move(third)));
        QCOMPARE(order, (QList{1, -1, 2, -2, 3, -3}));
    }

    void whoWaitsIsResumedWhenItGoesAway()
    {
        auto turnstile = std::make_unique<Turnstile>();
        QVERIFY(finish(turnstile->enter()));
        auto waiting = turnstile->enter();

        turnstile.reset();

        SKYKEEP_VERIFY_ERROR(finish(std::move(waiting)), ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestTurnstile)
#include "tst_turnstile.moc"
