// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/lendingstage.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

#include <array>
#include <functional>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

// What is run between fork and exec, in the latter's place, with an environment as the keeper's.
std::function<void()> becomingShutIn(QProcessEnvironment environment)
{
    // A sanitizer looks for leaks with ptrace, which the unit leaves nobody.
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    QList<QByteArray> words{SKYKEEP_SHUT_IN, SKYKEEP_UNIT, SKYKEEPD_PROGRAM};
    QList<QByteArray> variables;
    for (const auto &variable : environment.toStringList())
        variables += variable.toUtf8();
    // The child may share this process's memory until it is another program: nothing is left in it.
    return [words, variables, envp = std::vector<char *>()]() mutable {
        std::array<char *, 4> argv{words[0].data(), words[1].data(), words[2].data(), nullptr};
        envp.clear();
        for (auto &variable : variables)
            envp.push_back(variable.data());
        envp.push_back(nullptr);
        ::execve(argv[0], argv.data(), envp.data());
        ::_exit(127);
    };
}

} // namespace

//! The keeper within the limits of its systemd unit: they take nothing that it needs.
class TestServiceUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_servers.emplace();
        m_stage.emplace(*m_servers, u"alice.test"_s);
        m_stage->keeper().prepareWith(becomingShutIn(m_stage->keeper().environment()));
        m_stage->grant(LendingStage::thisProgram(), u"com.atproto.server.getSession"_s);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { m_stage.reset(); }

    void itIsShutIn()
    {
        QFile status(u"/proc/%1/status"_s.arg(m_stage->keeper().pid()));
        QVERIFY(status.open(QIODevice::ReadOnly));

        const auto text = status.readAll();

        QVERIFY2(text.contains("\nNoNewPrivs:\t1\n"), text.constData());
        QVERIFY2(text.contains("\nSeccomp:\t2\n"), text.constData());
        QVERIFY2(text.startsWith("Name:\tskykeepd\n"), text.constData());
    }

    void aSessionIsReadFromTheKeychainRenewedAndStored()
    {
        const auto before = m_stage->keeper().refreshToken(m_stage->did());

        const auto refreshed = m_stage->keeper().skykeep({u"refresh"_s, u"alice.test"_s});

        QCOMPARE(refreshed.errors, "");
        QCOMPARE(refreshed.exit, 0);
        QVERIFY(m_stage->keeper().refreshToken(m_stage->did()) != before);
    }

    void itKnowsWhoAsksToBorrow()
    {
        const auto lent = m_stage->skykeep({u"call"_s, u"com.atproto.server.getSession"_s});
        const auto other = m_stage->run(m_stage->script(u"other"_s, "skykeep token\n"));

        QCOMPARE(lent.errors, "");
        QCOMPARE(lent.exit, 0);
        QCOMPARE(other.exit, 7);
        QCOMPARE(m_stage->countInLog(u"lent"_s), 1);
    }

    void itEndsInOrder()
    {
        const auto ending = m_stage->keeper().terminate();

        QCOMPARE(ending.exit, 0);
    }

private:
    std::optional<ReferenceServers> m_servers;
    std::optional<LendingStage> m_stage;
};

QTEST_GUILESS_MAIN(TestServiceUnit)
#include "tst_serviceunit.moc"
