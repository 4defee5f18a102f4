// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/task.h"

#include <QCoroTask>
#include <QTest>

#include <optional>

namespace Skykeep {

template<typename T>
QCoro::Task<void> keepAnswer(Task<T> task, std::optional<Result<T>> *answer)
{
    auto result = co_await std::move(task);
    answer->emplace(std::move(result));
}

//! Runs the event loop until \a task has ended. For tests only.
template<typename T>
Result<T> finish(Task<T> task)
{
    // QCoro::waitFor() on the task itself would need a Result that is default-constructible.
    std::optional<Result<T>> answer;
    QCoro::waitFor(keepAnswer(std::move(task), &answer));
    return std::move(*answer);
}

} // namespace Skykeep

//! Passes when \a result holds a value; prints the error otherwise.
#define SKYKEEP_VERIFY_VALUE(result) \
    QVERIFY2((result).has_value(), \
             (result).has_value() ? "" \
                                  : qPrintable(Skykeep::describe((result).error()) \
                                               + QLatin1String(" ") + (result).error().detail))

//! Passes when \a result holds an error of \a errorKind.
#define SKYKEEP_VERIFY_ERROR(result, errorKind) \
    do { \
        QVERIFY2(!(result).has_value(), "a value where an error was expected"); \
        QVERIFY2((result).error().kind == (errorKind), \
                 qPrintable(Skykeep::describe((result).error()) + QLatin1String(" ") \
                            + (result).error().detail)); \
    } while (false)
