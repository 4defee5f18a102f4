// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/signinqueue.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QStringList parts(const QString &text, const QString &separators)
{
    QStringList list;
    for (const auto &part : text.split(QRegularExpression(separators), Qt::SkipEmptyParts)) {
        if (const auto trimmed = part.trimmed(); !trimmed.isEmpty())
            list << trimmed;
    }
    return list;
}

// "alice example" is a slip, and not two accounts.
bool isWhole(const QString &text)
{
    const auto identifier = parseIdentifier(text);
    return identifier && !std::holds_alternative<BareName>(*identifier);
}

} // namespace

QStringList SignInQueue::identifiersIn(const QString &text)
{
    QStringList list;
    for (const auto &part : parts(text, u"[\\n\\r,;\\x{2028}\\x{2029}]+"_s)) {
        const auto words = parts(part, u"\\s+"_s);
        if (words.size() > 1 && std::ranges::all_of(words, isWhole))
            list << words;
        else
            list << part;
    }
    return list;
}

SignInQueue::SignInQueue(const QStringList &identifiers)
{
    for (const auto &typed : identifiers) {
        Line line{typed};
        const auto parsed = parseIdentifier(typed);
        const bool isTwice = std::ranges::any_of(m_lines, [&](const Line &other) {
            const auto known = parseIdentifier(other.typed);
            return parsed && known && *parsed == *known;
        });
        if (!parsed) {
            line.state = State::NotFound;
            line.note = describe(parsed.error());
        } else if (isTwice) {
            line.state = State::Twice;
        }
        m_lines.push_back(std::move(line));
    }
}

QStringList SignInQueue::unknown() const
{
    QStringList list;
    for (const auto &line : m_lines) {
        if (line.state == State::LookingUp)
            list << line.typed;
    }
    return list;
}

void SignInQueue::found(const QString &identifier, const SignInTarget &target, bool isListed)
{
    const auto isSame = [&target](const Line &other) {
        return other.target && target.did && other.target->did == target.did;
    };
    const bool isTwice = std::ranges::any_of(m_lines, isSame);
    for (auto &line : m_lines) {
        if (line.typed != identifier || line.state != State::LookingUp)
            continue;
        line.state = isTwice ? State::Twice : State::Ready;
        line.target = target;
        line.isListed = isListed;
    }
}

void SignInQueue::notFound(const QString &identifier, const QString &note)
{
    for (auto &line : m_lines) {
        if (line.typed != identifier || line.state != State::LookingUp)
            continue;
        line.state = State::NotFound;
        line.note = note;
    }
}

bool SignInQueue::isOpen(const Line &line) const
{
    return line.state == State::Ready || line.state == State::Refused
        || line.state == State::Skipped;
}

bool SignInQueue::goOn()
{
    // First what comes next, then what became ready only after its turn.
    const auto from = m_current ? *m_current + 1 : 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const auto place = (from + i) % m_lines.size();
        if (m_lines[place].state == State::Ready) {
            m_current = place;
            return true;
        }
    }
    return false;
}

bool SignInQueue::goBack()
{
    for (auto place = m_current.value_or(m_lines.size()); place-- > 0;) {
        if (isOpen(m_lines[place])) {
            m_current = place;
            return true;
        }
    }
    return false;
}

bool SignInQueue::isLookingUp() const
{
    return std::ranges::any_of(m_lines,
                               [](const Line &line) { return line.state == State::LookingUp; });
}

void SignInQueue::skip()
{
    if (m_current)
        m_lines[*m_current].state = State::Skipped;
}

void SignInQueue::refuse(const QString &note)
{
    if (!m_current)
        return;
    m_lines[*m_current].state = State::Refused;
    m_lines[*m_current].note = note;
}

void SignInQueue::signedIn(const Did &did)
{
    if (!m_current)
        return;
    m_lines[*m_current].state = State::SignedIn;
    m_lines[*m_current].did = did;
    m_lines[*m_current].note.clear();
}

void SignInQueue::giveUp()
{
    for (auto &line : m_lines) {
        if (line.state == State::LookingUp || line.state == State::Ready)
            line.state = State::Skipped;
    }
}

std::vector<Did> SignInQueue::signedIn() const
{
    std::vector<Did> dids;
    for (const auto &line : m_lines) {
        if (line.did)
            dids.push_back(*line.did);
    }
    return dids;
}

QStringList SignInQueue::leftOver() const
{
    QStringList list;
    for (const auto &line : m_lines) {
        if (line.state != State::SignedIn && line.state != State::Twice)
            list << line.typed;
    }
    return list;
}

size_t SignInQueue::accountCount() const
{
    return countBefore(m_lines.size());
}

size_t SignInQueue::position() const
{
    return m_current ? countBefore(*m_current) + 1 : 0;
}

size_t SignInQueue::countBefore(size_t end) const
{
    return size_t(
        std::ranges::count_if(m_lines.begin(), m_lines.begin() + std::ptrdiff_t(end),
                              [](const Line &line) { return line.state != State::Twice; }));
}

QString SignInQueue::inWords(const Line &line)
{
    switch (line.state) {
    case State::LookingUp:
        return tr("Looking it up…");
    case State::Ready:
        return line.isListed ? tr("In the list already; signs in anew") : tr("Ready to sign in");
    case State::NotFound:
        return line.note;
    case State::Twice:
        return tr("The same account as a line above");
    case State::Refused:
        return tr("Not signed in: %1").arg(line.note);
    case State::Skipped:
        return line.note.isEmpty() ? tr("Skipped") : tr("Skipped: %1").arg(line.note);
    case State::SignedIn:
        return tr("Signed in");
    }
    Q_UNREACHABLE();
}

} // namespace Skykeep
