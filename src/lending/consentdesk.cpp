// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/consentdesk.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

bool isForTheOwnerAlone(Want::Kind kind)
{
    return kind == Want::Kind::Grant || kind == Want::Kind::Unlock;
}

// What has no key is told apart by its process; what is unknown is nobody's like.
bool isSameProgram(const Program &one, const Program &other)
{
    if (one.key || other.key)
        return one.key == other.key;
    if (!one.shown || !other.shown)
        return false;
    const auto &process = one.chain.at(*one.shown);
    const auto &otherProcess = other.chain.at(*other.shown);
    return process.pid == otherProcess.pid && process.startTime == otherProcess.startTime;
}

// Whoever has no key can have any number of processes.
bool hasSameShare(const Program &one, const Program &other)
{
    return one.key == other.key;
}

bool isSame(const ConsentQuestion &one, const ConsentQuestion &other)
{
    return one.account == other.account && one.want == other.want && one.grant == other.grant
        && one.program.terminal == other.program.terminal
        && isSameProgram(one.program, other.program);
}

Error notNow(const char *why)
{
    return Error{ErrorKind::NotNow, QCoreApplication::translate("Lending", why), {}};
}

Error tooMany()
{
    return notNow(QT_TRANSLATE_NOOP("Lending", "too many questions already wait for the owner"));
}

} // namespace

std::vector<Consent> ConsentQuestion::answers() const
{
    if (isForTheOwnerAlone(want.kind))
        return {Consent::Once, Consent::Deny};
    std::vector<Consent> answers{Consent::Once};
    if (program.terminal)
        answers.push_back(Consent::ThisTerminal);
    if (program.key)
        answers.insert(answers.end(), {Consent::ForAnHour, Consent::UntilLocked, Consent::Always});
    answers.push_back(Consent::Deny);
    if (program.key)
        answers.push_back(Consent::AlwaysDeny);
    return answers;
}

struct ConsentDesk::Waiting {
    std::vector<quint64> askers;
    Milliseconds since; //!< By a clock that nobody sets.
    SharedAnswer<Consent> answer;
};

ConsentDesk::ConsentDesk(Clock &clock)
    : m_clock(clock)
    , m_ages(clock.makeAlarm([this] { endOld(); }))
{
}

ConsentDesk::~ConsentDesk() = default;

void ConsentDesk::setPresented(bool isPresented)
{
    m_isPresented = isPresented;
    if (!isPresented)
        settle([](const ConsentQuestion &) { return Result<Consent>(fail(ErrorKind::NotFound)); });
}

Task<Consent> ConsentDesk::ask(quint64 asker, ConsentQuestion question)
{
    if (!m_isPresented)
        co_return fail(ErrorKind::NotFound);
    const auto same = std::ranges::find_if(m_shown, [&](const ConsentQuestion &waiting) {
        return isSame(waiting, question);
    });
    if (same != m_shown.end()) {
        auto &waiting = *m_waiting.at(size_t(same - m_shown.begin()));
        waiting.askers.push_back(asker);
        ++same->askers;
        auto answer = waiting.answer.future();
        Q_EMIT changed(same->id);
        const auto joined = co_await answered(std::move(answer));
        co_return joined;
    }

    const auto ofProgram = std::ranges::count_if(m_shown, [&](const ConsentQuestion &waiting) {
        return hasSameShare(waiting.program, question.program);
    });
    if (ofProgram >= MostOfOneProgram || m_shown.size() >= size_t(MostQuestions))
        co_return fail(tooMany());

    question.id = ++m_lastId;
    question.askedAt = m_clock.now();
    question.askers = 1;
    auto waiting = std::make_unique<Waiting>();
    waiting->askers.push_back(asker);
    waiting->since = m_clock.monotonic();
    auto answer = waiting->answer.future();
    const auto id = question.id;
    m_shown.push_back(std::move(question));
    m_waiting.push_back(std::move(waiting));
    planAges();
    Q_EMIT asked(id);
    const auto own = co_await answered(std::move(answer));
    co_return own;
}

void ConsentDesk::withdraw(quint64 asker)
{
    std::vector<quint64> left;
    std::vector<quint64> fewer;
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const auto gone = int(std::erase(m_waiting[i]->askers, asker));
        m_shown[i].askers -= gone;
        if (m_waiting[i]->askers.empty())
            left.push_back(m_shown[i].id);
        else if (gone > 0)
            fewer.push_back(m_shown[i].id);
    }
    for (const auto id : fewer)
        Q_EMIT changed(id);
    for (const auto id : left)
        end(id, fail(ErrorKind::Cancelled));
}

void ConsentDesk::settle(
    const std::function<std::optional<Result<Consent>>(const ConsentQuestion &)> &decide)
{
    std::vector<std::pair<quint64, Result<Consent>>> settled;
    // A copy: to decide may be to find out what settles others.
    const auto shown = m_shown;
    for (const auto &question : shown) {
        if (auto decided = decide(question))
            settled.emplace_back(question.id, *std::move(decided));
    }
    for (const auto &[id, consent] : settled)
        end(id, consent);
}

const ConsentQuestion *ConsentDesk::find(quint64 id) const
{
    const auto found = std::ranges::find(m_shown, id, &ConsentQuestion::id);
    return found == m_shown.end() ? nullptr : &*found;
}

void ConsentDesk::answer(quint64 id, Consent consent)
{
    const auto *question = find(id);
    // What was not offered cannot be answered, however the window came to it.
    if (question && std::ranges::count(question->answers(), consent) > 0)
        end(id, consent);
}

void ConsentDesk::denyAll()
{
    settle([](const ConsentQuestion &) { return Result<Consent>(Consent::Deny); });
}

void ConsentDesk::end(quint64 id, const Result<Consent> &consent)
{
    const auto found = std::ranges::find(m_shown, id, &ConsentQuestion::id);
    if (found == m_shown.end())
        return;
    const auto place = found - m_shown.begin();
    const auto waiting = std::move(m_waiting.at(size_t(place)));
    m_shown.erase(found);
    m_waiting.erase(m_waiting.begin() + place);
    planAges();
    Q_EMIT gone(id);
    waiting->answer.give(consent);
}

void ConsentDesk::endOld()
{
    const auto now = m_clock.monotonic();
    std::vector<quint64> old;
    for (size_t i = 0; i < m_shown.size(); ++i) {
        if (now - m_waiting[i]->since >= Patience)
            old.push_back(m_shown[i].id);
    }
    for (const auto id : old)
        end(id,
            fail(notNow(QT_TRANSLATE_NOOP("Lending",
                                          "nobody answered the question in "
                                          "Skykeep's window"))));
    planAges();
}

void ConsentDesk::planAges()
{
    if (m_waiting.empty())
        m_ages->stop();
    else // the first is the oldest
        m_ages->set(
            std::max(Milliseconds(1), m_waiting.front()->since + Patience - m_clock.monotonic()));
}

} // namespace Skykeep
