// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/task.h"

#include <QCoroFuture>
#include <QFuture>
#include <QPromise>

namespace Skykeep {

//! One answer for several askers.
//!
//! A Task has one owner; this has any number. The answer always comes: where the promise's owner
//! goes away without one, the askers get Cancelled instead of waiting for ever.
template<typename T>
class SharedAnswer
{
public:
    SharedAnswer() { m_promise.start(); }
    SharedAnswer(const SharedAnswer &) = delete;
    SharedAnswer &operator=(const SharedAnswer &) = delete;
    ~SharedAnswer()
    {
        if (!m_isGiven)
            give(fail(ErrorKind::Cancelled));
    }

    void give(Result<T> answer)
    {
        m_isGiven = true;
        m_promise.addResult(std::move(answer));
        m_promise.finish();
    }

    QFuture<Result<T>> future() const { return m_promise.future(); }

private:
    QPromise<Result<T>> m_promise;
    bool m_isGiven = false;
};

//! Waits for the answer behind \a future.
template<typename T>
Task<T> answered(QFuture<Result<T>> future)
{
    const Result<T> answer = co_await future;
    co_return answer;
}

} // namespace Skykeep
