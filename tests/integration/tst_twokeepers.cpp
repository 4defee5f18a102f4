// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/programrun.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr int soon = 60'000; // on a very busy computer
constexpr int rounds = 20;

using Keepers = std::vector<std::unique_ptr<QProcess>>;

} // namespace

//! Several keepers started on one profile in the same instant.
class TestTwoKeepers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
    }
    void cleanup() { m_folder.reset(); }

    void ofSeveralExactlyOneKeepsAndIsReached_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isCrashed");
        QTest::newRow("two on a new profile") << 2 << false;
        QTest::newRow("four on a new profile") << 4 << false;
        QTest::newRow("two where another was killed") << 2 << true;
        QTest::newRow("four where another was killed") << 4 << true;
    }

    void ofSeveralExactlyOneKeepsAndIsReached()
    {
        QFETCH(int, count);
        QFETCH(bool, isCrashed);

        for (int round = 0; round < rounds; ++round) {
            if (!isCrashed)
                m_folder.emplace();
            const auto keepers = startAtOnce(count);
            QTRY_COMPARE_WITH_TIMEOUT(running(keepers), 1, soon);
            const auto living = std::ranges::find_if(keepers, isRunning);
            QTRY_COMPARE_WITH_TIMEOUT(reachedPid(), (*living)->processId(), soon);

            for (const auto &keeper : keepers) {
                if (keeper == *living)
                    continue;
                QCOMPARE(keeper->exitStatus(), QProcess::NormalExit);
                QCOMPARE(keeper->exitCode(), 6);
                const auto words = keeper->readAllStandardError();
                QVERIFY2(words.contains("another keeper"), words.constData());
            }
            // Whoever came too late has not taken the socket away either.
            QCOMPARE(running(keepers), 1);
            QCOMPARE(reachedPid(), (*living)->processId());

            if (isCrashed)
                (*living)->kill();
            else
                (*living)->terminate();
            QVERIFY((*living)->waitForFinished(soon));
        }
    }

private:
    static bool isRunning(const std::unique_ptr<QProcess> &keeper)
    {
        return keeper->state() != QProcess::NotRunning;
    }

    static int running(const Keepers &keepers)
    {
        return int(std::ranges::count_if(keepers, isRunning));
    }

    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SKYKEEP_PROFILE"_s, m_folder->filePath(u"profile"_s));
        return environment;
    }

    Keepers startAtOnce(int count) const
    {
        Keepers keepers;
        for (int i = 0; i < count; ++i) {
            keepers.push_back(std::make_unique<QProcess>());
            keepers.back()->setProcessEnvironment(environment());
            keepers.back()->start(QStringLiteral(SKYKEEPD_PROGRAM), QStringList());
        }
        return keepers;
    }

    //! The process that `skykeep` talks to; 0 where it finds none.
    qint64 reachedPid() const
    {
        const auto done = runProgram(QStringLiteral(SKYKEEP_PROGRAM), {u"status"_s, u"--json"_s},
                                     environment());
        return done.object().value("pid"_L1).toInteger();
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestTwoKeepers)
#include "tst_twokeepers.moc"
