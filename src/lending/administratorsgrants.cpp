// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/administratorsgrants.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr Milliseconds betweenLooks = 1s;

} // namespace

bool AdministratorsGrants::look()
{
    const auto now = m_clock.monotonic();
    if (m_lookedAt && now - *m_lookedAt < betweenLooks)
        return false;
    m_lookedAt = now;
    // What made it not count may lie outside of the file.
    return (!m_trouble.isEmpty() || m_store.administratorsMark() != m_mark) && read();
}

bool AdministratorsGrants::read()
{
    // Before it is read: what is written meanwhile is seen at the next look.
    m_mark = m_store.administratorsMark();
    auto read = m_store.readAdministrators();
    QString trouble;
    if (!read) {
        trouble = QCoreApplication::translate("GrantBook",
                                              "The administrator's list of grants, %1, does not "
                                              "count. %2")
                      .arg(QDir::toNativeSeparators(m_store.administratorsFile()),
                           describe(read.error()));
    }
    auto grants = std::move(read).value_or(std::vector<Grant>());
    if (trouble == m_trouble && grants == m_grants)
        return false;
    if (!trouble.isEmpty() && trouble != m_trouble)
        qCWarning(lcLending).noquote() << trouble;
    m_trouble = trouble;
    m_grants = std::move(grants);
    return true;
}

} // namespace Skykeep
