// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "net/httpclient.h"

#include <QObject>

#include <functional>
#include <optional>

class QHostInfo;

namespace Skykeep {

//! Whether a name's addresses are looked at before anything is sent there.
enum class NameCheck {
    Lookup,
    LeaveToProxy, //!< The proxy resolves names; ours may not even be able to.
};

//! Judges whether a request may go where it is meant to, before anything is sent.
class AddressCheck final : public QObject
{
    Q_OBJECT

public:
    //! Nothing: it may go.
    using Verdict = std::function<void(std::optional<Error>)>;

    ~AddressCheck() override { abandon(); }

    //! Tells \a verdict exactly once, perhaps at once, unless it is abandoned. To be called once.
    void start(const HttpRequest &request, NameCheck names, Verdict verdict);
    void abandon();

private:
    void judge(const QString &host, const QHostInfo &found);

    Verdict m_verdict;
    int m_lookup = -1;
};

} // namespace Skykeep
