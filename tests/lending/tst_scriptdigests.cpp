// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/scriptdigests.h"
#include "support/check.h"
#include "support/manualclock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

//! Real files; the clock is ahead of their times, as if they had lain there for a while.
class TestScriptDigests : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;

    QString write(const QString &name, const QByteArray &contents) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size()
            ? file.fileName()
            : QString();
    }
    static QByteArray digest(const QByteArray &contents)
    {
        return QCryptographicHash::hash(contents, QCryptographicHash::Sha256).toHex();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.setNow(SystemClock().now() + 1h);
    }

    void whatLiesUntouchedIsReadOnce()
    {
        const auto script = write(u"bot.py"_s, "print(1)");
        ScriptDigests digests(m_clock);

        for (int i = 0; i < 3; ++i)
            QCOMPARE(digests.of(script).value(), digest("print(1)"));

        QCOMPARE(digests.read(), 1);
    }

    void aChangeIsSeen()
    {
        const auto script = write(u"bot.py"_s, "print(1)");
        ScriptDigests digests(m_clock);
        QCOMPARE(digests.of(script).value(), digest("print(1)"));

        // Within the same second, of the same size.
        QTest::qWait(20);
        write(u"bot.py"_s, "print(2)");
        QCOMPARE(digests.of(script).value(), digest("print(2)"));

        QVERIFY(QFile::rename(script, m_folder->filePath(u"old"_s)));
        write(u"bot.py"_s, "print(3)");
        QCOMPARE(digests.of(script).value(), digest("print(3)"));
    }

    void whatWasJustWrittenIsReadAgain()
    {
        m_clock.setNow(SystemClock().now());
        const auto script = write(u"bot.py"_s, "print(1)");
        ScriptDigests digests(m_clock);

        QCOMPARE(digests.of(script).value(), digest("print(1)"));
        QCOMPARE(digests.of(script).value(), digest("print(1)"));

        QCOMPARE(digests.read(), 2);
    }

    void theLastOnesAskedForAreKept()
    {
        ScriptDigests digests(m_clock);
        const auto first = write(u"first"_s, "0");
        const auto second = write(u"second"_s, "1");
        QVERIFY(digests.of(first) && digests.of(second));
        for (int i = 0; i < int(ScriptDigests::MostKept) - 1; ++i) {
            QVERIFY(digests.of(write(u"more%1"_s.arg(i), QByteArray::number(i))));
            QVERIFY(digests.of(first));
        }
        const int before = digests.read();

        QVERIFY(digests.of(first));
        QCOMPARE(digests.read(), before);
        QVERIFY(digests.of(second));
        QCOMPARE(digests.read(), before + 1);
    }

    void aLargeScriptHasNone()
    {
        ScriptDigests digests(m_clock);
        const QByteArray largest(ScriptDigests::LargestScript, 'x');

        QCOMPARE(digests.of(write(u"largest"_s, largest)).value(), digest(largest));
        SKYKEEP_VERIFY_ERROR(digests.of(write(u"larger"_s, largest + 'x')), ErrorKind::Storage);
        SKYKEEP_VERIFY_ERROR(digests.of(m_folder->path()), ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestScriptDigests)

#include "tst_scriptdigests.moc"
