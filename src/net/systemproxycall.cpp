// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/systemproxycall.h"

#include <QNetworkProxyFactory>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

class Question final : public QRunnable
{
public:
    explicit Question(const QUrl &url)
        : m_query(url)
    {
        m_promise.start();
    }

    QFuture<QList<QNetworkProxy>> future() const { return m_promise.future(); }

    void run() override
    {
        m_promise.addResult(QNetworkProxyFactory::systemProxyForQuery(m_query));
        m_promise.finish();
    }

private:
    QNetworkProxyQuery m_query;
    QPromise<QList<QNetworkProxy>> m_promise;
};

} // namespace

SystemProxyCall::SystemProxyCall()
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end(fail(ErrorKind::TimedOut, m_host, u"the system does not say how to reach it"_s));
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { end(m_watcher.result()); });
}

SystemProxyCall::~SystemProxyCall()
{
    abandon();
}

QFuture<Result<QList<QNetworkProxy>>> SystemProxyCall::start(const QUrl &url, Milliseconds limit)
{
    m_host = url.host();
    m_limit.start(std::max(limit, Milliseconds(0)));
    auto *question = new Question(url);
    m_watcher.setFuture(question->future());
    QThreadPool::globalInstance()->start(question); // which owns it
    return m_answer.future();
}

void SystemProxyCall::abandon()
{
    end(fail(ErrorKind::Cancelled, m_host));
}

void SystemProxyCall::end(Result<QList<QNetworkProxy>> answer)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_limit.stop();
    m_answer.give(std::move(answer));
}

} // namespace Skykeep
