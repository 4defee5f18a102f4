// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/polkitownercheck.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const QString Service = u"org.freedesktop.PolicyKit1"_s;
const QString Path = u"/org/freedesktop/PolicyKit1/Authority"_s;
const QString Authority = u"org.freedesktop.PolicyKit1.Authority"_s;
// Its file is packaging/polkit/io.github.skykeep.Skykeep.policy.
const QString Action = u"io.github.skykeep.Skykeep.lend"_s;

constexpr uint allowUserInteraction = 1;

QString words(const char *text)
{
    return QCoreApplication::translate("OwnerCheck", text);
}

// "(sa{sv})", of kind "unix-process": with the start time a pid names one process for good.
QVariant subjectOf(const ProcessFacts &asker)
{
    QVariantMap details{{u"pid"_s, QVariant::fromValue(uint(asker.pid))},
                        {u"start-time"_s, QVariant::fromValue(asker.startTime)}};
    if (const auto user = PeerProcess::ownUser())
        details.insert(u"uid"_s, QVariant::fromValue(int(*user)));
    QDBusArgument subject;
    subject.beginStructure();
    subject << u"unix-process"_s << details;
    subject.endStructure();
    return QVariant::fromValue(subject);
}

// "a{ss}". Polkit refuses whoever is not root and says anything here.
QVariant noDetails()
{
    QDBusArgument details;
    details.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QString>());
    details.endMap();
    return QVariant::fromValue(details);
}

QDBusMessage callOf(const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(Service, Path, Authority, method);
    call.setArguments(arguments);
    return call;
}

Error errorOf(const QDBusMessage &reply)
{
    const auto name = reply.errorName();
    const auto text = reply.errorMessage();
    if (name == u"org.freedesktop.PolicyKit1.Error.Cancelled")
        return {ErrorKind::Cancelled, {}, text};
    if (name == u"org.freedesktop.DBus.Error.NoReply"
        || name == u"org.freedesktop.DBus.Error.Timeout")
        return {ErrorKind::TimedOut,
                {},
                words(QT_TRANSLATE_NOOP("OwnerCheck", "nobody has answered"))};
    if (name == u"org.freedesktop.DBus.Error.ServiceUnknown"
        || name == u"org.freedesktop.DBus.Error.NameHasNoOwner"
        || name.startsWith(u"org.freedesktop.DBus.Error.Spawn"))
        return {ErrorKind::NotFound,
                {},
                words(QT_TRANSLATE_NOOP("OwnerCheck", "polkit is not installed"))};
    if (text.contains(u"is not registered"))
        return {ErrorKind::NotFound,
                {},
                words(QT_TRANSLATE_NOOP("OwnerCheck",
                                        "Skykeep's question is not installed for polkit"))};
    return {ErrorKind::NotFound,
            {},
            words(QT_TRANSLATE_NOOP("OwnerCheck", "polkit does not ask: %1")).arg(text)};
}

// "(bba{ss})": is_authorized, is_challenge, details
Result<void> answerOf(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        return fail(errorOf(reply));
    if (reply.signature() != u"(bba{ss})")
        return fail(ErrorKind::NotFound, {},
                    words(QT_TRANSLATE_NOOP("OwnerCheck", "polkit's answer makes no sense")));
    bool isAuthorized = false;
    bool isChallenge = false;
    const auto result = reply.arguments().value(0).value<QDBusArgument>();
    result.beginStructure();
    result >> isAuthorized >> isChallenge;
    result.endStructure(); // Qt frees only what was ended
    if (isAuthorized)
        return {};
    // It would have to ask, and nobody is there to do it.
    if (isChallenge) {
        return fail(ErrorKind::NotFound, {},
                    words(
                        QT_TRANSLATE_NOOP("OwnerCheck",
                                          "no program is there that could ask for the password")));
    }
    return fail(ErrorKind::Denied, {},
                words(QT_TRANSLATE_NOOP("OwnerCheck", "the owner could not be confirmed")));
}

Task<void> refused(Error error)
{
    co_return fail(std::move(error));
}

} // namespace

PolkitOwnerCheck::PolkitOwnerCheck(QDBusConnection bus, Milliseconds patience)
    : m_bus(std::move(bus))
    , m_patience(patience)
{
}

PolkitOwnerCheck::~PolkitOwnerCheck()
{
    shutDown();
}

// The reason is not shown: see noDetails().
Task<void> PolkitOwnerCheck::confirm(ProcessFacts asker, QString)
{
    if (m_isShutDown)
        return refused({ErrorKind::Cancelled, {}, {}});
    if (!m_bus.isConnected())
        return refused({ErrorKind::NotFound,
                        {},
                        words(QT_TRANSLATE_NOOP("OwnerCheck", "this system has no system bus"))});
    if (m_questions.size() >= MostQuestions)
        return refused(
            {ErrorKind::NotNow,
             {},
             words(QT_TRANSLATE_NOOP("OwnerCheck", "other questions wait for the owner"))});

    const auto cancellation = u"skykeep-%1-%2"_s.arg(QCoreApplication::applicationPid())
                                  .arg(++m_last);
    auto question = std::make_unique<Question>();
    question->pid = asker.pid;
    question->startTime = asker.startTime;
    auto future = question->answer.future();
    m_questions.emplace(cancellation, std::move(question));

    const auto call = callOf(u"CheckAuthorization"_s,
                             {subjectOf(asker), Action, noDetails(), allowUserInteraction,
                              cancellation});
    auto *waiting = new QDBusPendingCallWatcher(m_bus.asyncCall(call, int(m_patience.count())),
                                                this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this,
            [this, cancellation](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                take(cancellation, done->reply());
            });
    return answered<void>(std::move(future));
}

void PolkitOwnerCheck::take(const QString &cancellation, const QDBusMessage &reply)
{
    const auto found = m_questions.find(cancellation);
    if (found == m_questions.end()) // given up
        return;
    auto answer = answerOf(reply);
    if (!answer) {
        qCDebug(lcPlatform).noquote() << "The owner was not confirmed:" << answer.error().detail;
        if (answer.error().kind == ErrorKind::TimedOut)
            withdraw(cancellation);
    }
    const auto question = std::move(found->second);
    m_questions.erase(found);
    question->answer.give(std::move(answer));
}

// So that no window stays that nobody waits for.
void PolkitOwnerCheck::withdraw(const QString &cancellation)
{
    m_bus.send(callOf(u"CancelCheckAuthorization"_s, {cancellation}));
}

void PolkitOwnerCheck::giveUp(const ProcessFacts &asker)
{
    giveUpWhere([&](const Question &question) {
        return question.pid == asker.pid && question.startTime == asker.startTime;
    });
}

void PolkitOwnerCheck::shutDown()
{
    m_isShutDown = true;
    giveUpWhere([](const Question &) { return true; });
}

void PolkitOwnerCheck::giveUpWhere(const std::function<bool(const Question &)> &isMeant)
{
    for (auto at = m_questions.begin(); at != m_questions.end();) {
        if (!isMeant(*at->second)) {
            ++at;
            continue;
        }
        withdraw(at->first);
        const auto question = std::move(at->second);
        at = m_questions.erase(at);
        question->answer.give(fail(ErrorKind::Cancelled));
    }
}

} // namespace Skykeep
