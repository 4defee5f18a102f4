// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Skykeep {

//! Ends what runs, step by step: each step is begun, and the next one follows when it is through
//! or its time is up.
class Drain : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds StepLimit = std::chrono::seconds(10);

    explicit Drain(Clock &clock);
    ~Drain() override;

    void add(std::function<bool()> isThrough, std::function<void()> begin);
    void start();

Q_SIGNALS:
    void done();

private:
    struct Step {
        std::function<bool()> isThrough;
        std::function<void()> begin;
    };

    void look();
    void next();

    std::vector<Step> m_steps;
    size_t m_current = 0;
    Milliseconds m_waited{0};
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace Skykeep
