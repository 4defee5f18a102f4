// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/task.h"

#include "base/logging.h"

namespace Skykeep {

TaskScope::TaskScope(QObject *parent)
    : QObject(parent)
{
}

TaskScope::~TaskScope()
{
    if (m_count > 0)
        qCWarning(lcBase) << "A task scope went away with" << m_count << "tasks still running";
}

void TaskScope::adopt(Task<void> task, QString name)
{
    ++m_count;
    watch(std::move(task), std::move(name));
}

QCoro::Task<void> TaskScope::watch(Task<void> task, QString name)
{
    const auto result = co_await std::move(task);
    if (!result && result.error().kind != ErrorKind::Cancelled)
        qCWarning(lcBase).noquote()
            << name << "failed:" << describe(result.error()) << result.error().detail;
    if (--m_count == 0)
        Q_EMIT idle();
}

} // namespace Skykeep
