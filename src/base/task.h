// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QCoroTask>
#include <QObject>
#include <QString>

namespace Skykeep {

//! What a coroutine promises: a value or an Error, later. Starts at once; has one owner and is
//! awaited once. Destroying it cancels nothing.
template<typename T>
using Task = QCoro::Task<Result<T>>;

//! Owns the tasks nobody awaits: counts them, logs their errors, and says when the last is done.
//!
//! A service that starts tasks must outlive them: destroy it only when its scope is idle.
class TaskScope : public QObject
{
    Q_OBJECT

public:
    explicit TaskScope(QObject *parent = nullptr);
    ~TaskScope() override;

    //! Takes \a task over. \a name is for the log, should it fail.
    void adopt(Task<void> task, QString name);

    qsizetype count() const { return m_count; }
    bool isIdle() const { return m_count == 0; }

Q_SIGNALS:
    //! The last task has ended.
    void idle();

private:
    QCoro::Task<void> watch(Task<void> task, QString name);

    qsizetype m_count = 0;
};

} // namespace Skykeep
