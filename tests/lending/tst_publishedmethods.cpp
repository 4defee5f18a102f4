// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/knownmethods.h"
#include "support/referenceservers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr int answerLimit = 60'000; // milliseconds, on a busy computer

struct PublishedMethod {
    Nsid name;
    CallKind kind;
    QStringList fields; //!< Of its answer.
};

std::vector<PublishedMethod> publishedMethods()
{
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    script.setProcessEnvironment(referenceEnvironment());
    script.start(u"node"_s, {QStringLiteral(PUBLISHED_METHODS_SCRIPT)});
    if (!script.waitForFinished(answerLimit) || script.exitCode() != 0)
        qFatal("The lexicons could not be read: %s", qPrintable(script.errorString()));

    std::vector<PublishedMethod> methods;
    while (script.canReadLine()) {
        const auto line = QJsonDocument::fromJson(script.readLine()).object();
        const auto kind = line.value("kind"_L1).toString();
        if (kind == "subscription"_L1)
            continue;
        PublishedMethod method{*Nsid::parse(line.value("method"_L1).toString()),
                               kind == "query"_L1 ? CallKind::Query : CallKind::Procedure,
                               {}};
        for (const auto field : line.value("fields"_L1).toArray())
            method.fields.append(field.toString());
        methods.push_back(std::move(method));
    }
    return methods;
}

struct Harmless {
    QLatin1StringView methods; //!< How their names begin.
    QLatin1StringView field;
};

// Where such a word is about no credential of the account.
constexpr std::array harmlessFields{
    // Invitations, for accounts that do not exist yet.
    Harmless{"com.atproto.admin."_L1, "code"_L1},
    Harmless{"com.atproto.admin.getInviteCodes"_L1, "codes"_L1},
    Harmless{"com.atproto.server.createInviteCode"_L1, "code"_L1},
    Harmless{"com.atproto.server.createInviteCodes"_L1, "codes"_L1},
    Harmless{"com.atproto.server.getAccountInviteCodes"_L1, "code"_L1},
    Harmless{"com.atproto.server.getAccountInviteCodes"_L1, "codes"_L1},
    Harmless{"tools.ozone."_L1, "code"_L1},
    // Public keys.
    Harmless{"com.atproto.identity.getRecommendedDidCredentials"_L1, "rotationKeys"_L1},
    Harmless{"com.atproto.server.reserveSigningKey"_L1, "signingKey"_L1},
    // The names of app passwords.
    Harmless{"com.atproto.server.listAppPasswords"_L1, "passwords"_L1},
    // Whether a code was sent by mail.
    Harmless{"com.atproto.server.requestEmailUpdate"_L1, "tokenRequired"_L1},
    // A setting's name.
    Harmless{"tools.ozone.setting."_L1, "key"_L1},
};

bool isHarmless(const QString &method, const QString &field)
{
    return std::ranges::any_of(harmlessFields, [&](const Harmless &harmless) {
        return method.startsWith(harmless.methods) && field == harmless.field;
    });
}

bool soundsSecret(const QString &field)
{
    static const QRegularExpression words(u"jwt|token|password|secret|credential|^codes?$|keys?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return field.contains(words);
}

} // namespace

//! Holds what is known of methods to the lexicons that the reference server comes with.
class TestPublishedMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyMethodIsDecided();
    void anAnswerWithACredentialIsNeverLent();
    void anExceptionIsAKnownMethod();

private:
    std::vector<PublishedMethod> m_methods;
};

void TestPublishedMethods::initTestCase()
{
    m_methods = publishedMethods();
    QVERIFY(m_methods.size() > 200);
}

void TestPublishedMethods::everyMethodIsDecided()
{
    QStringList undecided;
    QStringList misjudged;
    for (const auto &method : m_methods) {
        const auto known = knownMethod(method.name);
        if (!known)
            undecided.append(method.name.toString());
        else if (known->kind != method.kind)
            misjudged.append(method.name.toString());
    }

    QCOMPARE(undecided, QStringList());
    QCOMPARE(misjudged, QStringList());
}

void TestPublishedMethods::anAnswerWithACredentialIsNeverLent()
{
    QStringList lent;
    for (const auto &method : m_methods) {
        const auto name = method.name.toString();
        for (const auto &field : method.fields) {
            if (soundsSecret(field) && !isHarmless(name, field)
                && classOf(method.name) != CallClass::Never)
                lent.append(name + u": "_s + field);
        }
    }

    QCOMPARE(lent.join(u", "_s), QString());
}

void TestPublishedMethods::anExceptionIsAKnownMethod()
{
    for (const auto &exception : methodExceptions()) {
        const auto name = Nsid::parse(QString(exception.method));
        QVERIFY2(name, exception.method.data());
        QVERIFY2(knownMethod(*name), exception.method.data());
    }
}

QTEST_GUILESS_MAIN(TestPublishedMethods)
#include "tst_publishedmethods.moc"
