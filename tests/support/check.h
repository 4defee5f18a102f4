// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/task.h"

#include <QCoroTask>
#include <QTest>

#include <optional>
#include <vector>

namespace Skykeep {

template<typename R>
QCoro::Task<void> keepAnswer(QCoro::Task<R> task, std::optional<R> *answer)
{
    auto result = co_await std::move(task);
    answer->emplace(std::move(result));
}

//! For tasks that run side by side: appends what came of \a task, whenever that is.
template<typename T>
QCoro::Task<void> collect(Task<T> task, std::vector<Result<T>> *answers)
{
    auto result = co_await std::move(task);
    answers->push_back(std::move(result));
}

//! Runs the event loop until \a task has ended. For tests only.
template<typename R>
R finish(QCoro::Task<R> task)
{
    // QCoro::waitFor() on the task itself would default-construct what comes of it.
    std::optional<R> answer;
    QCoro::waitFor(keepAnswer(std::move(task), &answer));
    return std::move(*answer);
}

} // namespace Skykeep

//! Passes when \a result holds a value; prints the error otherwise.
#define SKYKEEP_VERIFY_VALUE(result) \
    do { \
        const auto &skykeepResult = (result); \
        QVERIFY2(skykeepResult.has_value(), \
                 skykeepResult.has_value() \
                     ? "" \
                     : qPrintable(Skykeep::describe(skykeepResult.error()) + QLatin1String(" ") \
                                  + skykeepResult.error().detail)); \
    } while (false)

//! Passes when \a result holds an error of \a errorKind.
#define SKYKEEP_VERIFY_ERROR(result, errorKind) \
    do { \
        const auto &skykeepResult = (result); \
        QVERIFY2(!skykeepResult.has_value(), "a value where an error was expected"); \
        QVERIFY2(skykeepResult.error().kind == (errorKind), \
                 qPrintable(Skykeep::describe(skykeepResult.error()) + QLatin1String(" ") \
                            + skykeepResult.error().detail)); \
    } while (false)
