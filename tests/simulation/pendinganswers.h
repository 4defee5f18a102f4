// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/sharedtask.h"

#include <functional>
#include <map>
#include <memory>

namespace Skykeep {

//! Answers that are still to come. Whoever waits for one is told Cancelled when this goes away;
//! what comes after that reaches nobody.
template<typename T>
class PendingAnswers
{
public:
    using Give = std::function<void(Result<T>)>;

    struct Pending {
        QFuture<Result<T>> future;
        Give give; //!< May outlive us, and may never be called.
    };

    Pending open()
    {
        const auto number = ++m_lastNumber;
        auto &answer = (*m_waiting)[number];
        answer = std::make_unique<SharedAnswer<T>>();
        return {answer->future(), [waiting = std::weak_ptr(m_waiting), number](Result<T> given) {
                    const auto open = waiting.lock();
                    if (!open)
                        return;
                    if (const auto found = open->extract(number))
                        found.mapped()->give(std::move(given));
                }};
    }

    void cancelAll() { m_waiting->clear(); }

private:
    using Waiting = std::map<quint64, std::unique_ptr<SharedAnswer<T>>>;

    std::shared_ptr<Waiting> m_waiting = std::make_shared<Waiting>();
    quint64 m_lastNumber = 0;
};

} // namespace Skykeep
