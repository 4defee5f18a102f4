// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/sharedtask.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Skykeep {

//! What the scripted clients have in common: answers by name, given in a later turn of the event
//! loop as the real ones do, or when the test lets them.
//!
//! For each name, answers queued with once() go first, then the newest standing answer that
//! matches. What nobody scripted is Offline.
template<typename Question, typename Answer>
class ScriptedCalls
{
public:
    using Handler = std::function<Result<Answer>(const Question &)>;
    using Matcher = std::function<bool(const Question &)>;

    void once(const QString &name, Handler handler)
    {
        m_queues[name].push_back(std::move(handler));
    }

    void always(const QString &name, Handler handler, Matcher matches = {})
    {
        m_standing[name].push_back({std::move(matches), std::move(handler)});
    }

    void hold(const QString &name) { m_heldNames.insert(name); }

    //! Answers the calls that wait, by what is scripted now, and stops holding \a name.
    void release(const QString &name)
    {
        m_heldNames.remove(name);
        for (const auto &call : m_waiting) {
            if (call->name == name)
                answerLater(call->number);
        }
    }

    //! How many calls to \a name wait for release().
    qsizetype heldCount(const QString &name) const
    {
        if (!m_heldNames.contains(name))
            return 0;
        return std::ranges::count_if(m_waiting, [&name](const auto &c) { return c->name == name; });
    }

    Task<Answer> ask(const QString &name, Question question)
    {
        m_waiting.push_back(
            std::make_unique<Call>(++m_lastNumber, name, std::move(question), m_isShutDown));
        auto future = m_waiting.back()->answer.future();
        if (m_isShutDown || !m_heldNames.contains(name))
            answerLater(m_lastNumber);
        return answered(std::move(future));
    }

    void shutDown()
    {
        m_isShutDown = true;
        m_waiting.clear();
    }

private:
    struct Standing {
        Matcher matches;
        Handler handler;
    };

    struct Call {
        Call(quint64 callNumber, QString callName, Question asked, bool tooLate)
            : number(callNumber)
            , name(std::move(callName))
            , question(std::move(asked))
            , isTooLate(tooLate)
        {
        }

        quint64 number;
        QString name;
        Question question;
        bool isTooLate;
        SharedAnswer<Answer> answer;
    };

    void answerLater(quint64 number)
    {
        QTimer::singleShot(0, &m_context, [this, number] { giveAnswer(number); });
    }

    void giveAnswer(quint64 number)
    {
        const auto found = std::ranges::find_if(m_waiting, [number](const auto &call) {
            return call->number == number;
        });
        if (found == m_waiting.end())
            return;
        const auto call = std::move(*found);
        m_waiting.erase(found);
        if (!call->isTooLate)
            call->answer.give(answerTo(call->name, call->question));
    }

    Result<Answer> answerTo(const QString &name, const Question &question)
    {
        if (auto &queue = m_queues[name]; !queue.empty()) {
            const auto handler = std::move(queue.front());
            queue.pop_front();
            return handler(question);
        }
        const auto &standing = m_standing[name];
        for (auto rule = standing.rbegin(); rule != standing.rend(); ++rule) {
            if (!rule->matches || rule->matches(question))
                return rule->handler(question);
        }
        return fail(ErrorKind::Offline, name, QStringLiteral("nothing scripted"));
    }

    QHash<QString, std::deque<Handler>> m_queues;
    QHash<QString, std::vector<Standing>> m_standing;
    QSet<QString> m_heldNames;
    std::vector<std::unique_ptr<Call>> m_waiting;
    quint64 m_lastNumber = 0;
    bool m_isShutDown = false;
    QObject m_context;
};

} // namespace Skykeep
