// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "lending/grantbook.h"
#include "lending/lendingsample.h"
#include "support/manualclock.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace Skykeep {

inline Grant sampleLasting(Grant::Lasting time, QStringView words = u"read")
{
    auto grant = sampleGrant(sampleProgram(), words);
    grant.lasting = time;
    return grant;
}

//! A book of grants over several runs of a keeper, with a file and a clock of its own.
class KeptGrants
{
public:
    KeptGrants()
        : m_file(m_folder.filePath(QStringLiteral("grants.json")))
    {
    }

    //! Ends this run, and begins the next.
    Result<void> startAgain()
    {
        m_run.reset();
        m_run = std::make_unique<Run>(m_file, m_clock);
        return m_run->book.open();
    }

    ManualClock &clock() { return m_clock; }
    GrantBook &book() { return m_run->book; }
    QString file() const { return m_file; }

    //! Its id; a sentence that is none where it was refused.
    QString added(const Grant &grant)
    {
        const auto id = book().add(grant);
        return id ? *id : describe(id.error());
    }

    bool isAllowed(QStringView method = u"app.bsky.actor.getProfile",
                   const Program &asker = sampleAsker())
    {
        const auto grant = book().decide(asker, sampleAccountDid(), sampleCall(method));
        return grant && grant->verdict == Grant::Verdict::Allow;
    }

    QByteArray onDisk() const
    {
        QFile in(m_file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    bool writeToDisk(const QByteArray &bytes) const
    {
        QFile out(m_file);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }

private:
    struct Run {
        Run(const QString &file, Clock &clock)
            : store(file, {})
            , book(store, clock)
        {
        }

        GrantStore store;
        GrantBook book;
    };

    QTemporaryDir m_folder;
    ManualClock m_clock;
    QString m_file;
    std::unique_ptr<Run> m_run;
};

} // namespace Skykeep
