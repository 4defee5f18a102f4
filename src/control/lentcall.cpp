// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/lentcall.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString text(const char *english)
{
    return QCoreApplication::translate("Control", english);
}

} // namespace

LentCall::LentCall(Services services, CallWire &wire, ClientId client, Request request)
    : m_services(services)
    , m_memory(services.memory)
    , m_wire(&wire)
    , m_client(client)
    , m_request(std::move(request))
{
    connect(m_wire, &CallWire::drained, this, &LentCall::goOn);
}

LentCall::~LentCall()
{
    if (m_wire && std::exchange(m_isHolding, false))
        m_wire->goOnReading();
}

QCoro::Task<Answer<QJsonValue>> LentCall::answer()
{
    const auto did = prepare();
    if (!did)
        co_return tl::unexpected(did.error());
    const Nsid method = m_question->call.method;
    const QString service = m_question->call.proxy;
    auto permitting = m_services.lending.permitCall(m_client, *did, method, service);
    auto permit = co_await std::move(permitting);
    if (!permit)
        co_return tl::unexpected(toFailure(permit.error()));

    if (m_misuse) // it said something while it had to wait
        co_return tl::unexpected(*m_misuse);
    const CallPermit given = *permit;
    auto lending = lend(std::move(*permit));
    const auto status = co_await std::move(lending);
    // What has left may have been done, whether or not anybody waited for the answer.
    const bool isDone = status ? *status < 400
                               : m_hasLeft && status.error().kind == ErrorKind::Cancelled;
    m_services.lending.noteCall(given, isDone);
    if (m_misuse)
        co_return tl::unexpected(*m_misuse);
    if (!status)
        co_return tl::unexpected(toFailure(status.error()));
    m_result.insert("did"_L1, did->toString());
    m_result.insert("status"_L1, *status);
    co_return QJsonValue(m_result);
}

Answer<Did> LentCall::prepare()
{
    auto question = callQuestionIn(m_request.arguments);
    if (!question)
        return tl::unexpected(question.error());
    m_question = std::move(*question);
    m_request.arguments = {};
    const auto did = m_services.lending.accountFor(m_client, m_question->account);
    if (!did)
        return tl::unexpected(toFailure(did.error()));
    return *did;
}

Task<int> LentCall::lend(CallPermit permit)
{
    if (m_question->input == CallQuestion::Input::Collected) {
        auto collecting = collectInput();
        const auto collected = co_await std::move(collecting);
        if (!collected)
            co_return fail(collected.error());
        // It may have taken any time.
        if (const auto still = m_services.lending.recheck(m_client, permit); !still)
            co_return fail(still.error());
    }
    auto asking = ask(permit);
    auto head = co_await std::move(asking);
    if (head && canRepeat()) {
        auto judging = hasExpired(*head, permit.host, permit.accessToken);
        const auto expired = co_await std::move(judging);
        if (!expired)
            co_return fail(expired.error());
        if (*expired) {
            auto again = m_services.lending.permitAgain(m_client, std::move(permit));
            auto renewed = co_await std::move(again);
            if (!renewed && renewed.error().kind != ErrorKind::NotNow)
                co_return fail(renewed.error());
            // Where another token would not help, the server's answer is the answer.
            if (renewed) {
                m_beginning.clear();
                auto repeating = ask(std::move(*renewed));
                head = co_await std::move(repeating);
            }
        }
    }
    if (!head)
        co_return fail(head.error());

    const int status = head->status;
    auto telling = m_question->isStreamed ? tellPieces(std::move(*head))
                                          : collectReply(std::move(*head));
    const auto told = co_await std::move(telling);
    if (!told)
        co_return fail(told.error());
    co_return status;
}

Task<void> LentCall::collectInput()
{
    if (!m_wire || m_misuse)
        co_return fail(ErrorKind::Cancelled);
    m_input = std::make_unique<SharedAnswer<void>>();
    m_isOpen = true;
    m_wire->send(encode(CallLeave{id()}));
    auto waiting = answered(m_input->future());
    const auto collected = co_await std::move(waiting);
    m_question->call.bodySize = m_question->body.size();
    co_return collected;
}

Task<HttpReply> LentCall::ask(CallPermit permit)
{
    auto opening = m_services.forwarder.forward(permit.host, permit.accessToken, m_question->call);
    auto opened = co_await std::move(opening);
    if (!opened)
        co_return fail(opened.error());
    if (!m_wire || m_misuse)
        co_return fail(ErrorKind::Cancelled);
    m_reply = std::move(*opened);
    m_hasLeft = true;
    feed();
    auto waiting = m_reply->head();
    auto head = co_await std::move(waiting);
    if (!head)
        co_return fail(head.error());
    m_services.forwarder.observe(permit.host, *m_reply);
    endInput();
    co_return std::move(*head);
}

void LentCall::feed()
{
    if (m_question->input == CallQuestion::Input::None)
        return;
    if (m_question->input != CallQuestion::Input::Piped) {
        m_reply->stream().write(m_question->body);
        return;
    }
    connect(&m_reply->stream(), &HttpStream::taken, this, &LentCall::follow);
    m_isOpen = true;
    m_wire->send(encode(CallLeave{id()}));
}

bool LentCall::canRepeat() const
{
    // What another service says of a token is nothing that a new one would mend.
    return m_question->input != CallQuestion::Input::Piped && m_question->call.proxy.isEmpty();
}

void LentCall::take(CallPiece piece)
{
    if (m_misuse || m_isInputOver)
        return;
    if (!m_isOpen) {
        misuse(text(QT_TRANSLATE_NOOP("Control", "The input came before it was asked for.")));
        return;
    }
    m_taken += piece.bytes.size();
    const bool isPiped = m_question->input == CallQuestion::Input::Piped;
    if (isPiped && m_taken > m_question->call.bodySize) {
        misuse(text(QT_TRANSLATE_NOOP("Control", "The input is longer than was said.")));
    } else if (isPiped && piece.isEnd && m_taken < m_question->call.bodySize) {
        misuse(text(QT_TRANSLATE_NOOP("Control", "The input is shorter than was said.")));
    } else if (!isPiped && m_taken > LargestCollected) {
        misuse(text(QT_TRANSLATE_NOOP("Control",
                                      "An input of unknown length may have %1 MiB at most. Say its "
                                      "length."))
                   .arg(LargestCollected >> 20));
    } else if (isPiped) {
        m_reply->stream().write(std::move(piece.bytes));
        follow();
    } else if (keepsRoomFor(piece.bytes.size())) {
        m_question->body += piece.bytes;
        if (piece.isEnd) {
            m_isOpen = false;
            m_input->give({});
        }
    }
}

// A client that sends before it reads would otherwise wait for us, and we for it.
void LentCall::endInput()
{
    m_isInputOver = m_question->input == CallQuestion::Input::Piped;
    if (m_wire && std::exchange(m_isHolding, false))
        m_wire->goOnReading();
}

void LentCall::follow()
{
    if (!m_wire || m_isInputOver)
        return;
    const bool isFull = m_reply->stream().isFull();
    if (isFull == m_isHolding)
        return;
    m_isHolding = isFull;
    if (isFull)
        m_wire->holdReading();
    else
        m_wire->goOnReading();
}

void LentCall::goOn()
{
    if (m_drain && m_wire->unread() <= MostUnread)
        std::exchange(m_drain, nullptr)->give({});
}

bool LentCall::keepsRoomFor(qint64 bytes)
{
    if (m_memory.take(bytes))
        return true;
    refuse({ErrorCode::NotNow,
            text(QT_TRANSLATE_NOOP("Control",
                                   "Too much is under way at once. Ask again in a moment, or in "
                                   "pieces."))});
    return false;
}

void LentCall::misuse(const QString &sentence)
{
    refuse({ErrorCode::Usage, sentence});
}

void LentCall::refuse(Failure failure)
{
    m_misuse = std::move(failure);
    if (m_reply)
        m_reply->stream().abandon();
    if (m_input && m_isOpen)
        m_input->give(fail(ErrorKind::Cancelled));
    m_isOpen = false;
}

void LentCall::abandon()
{
    if (auto *wire = std::exchange(m_wire, nullptr))
        wire->disconnect(this);
    m_memory.giveBack();
    if (m_reply)
        m_reply->stream().abandon();
    if (m_input && std::exchange(m_isOpen, false))
        m_input->give(fail(ErrorKind::Cancelled));
    if (m_drain)
        std::exchange(m_drain, nullptr)->give(fail(ErrorKind::Cancelled));
}

} // namespace Skykeep
