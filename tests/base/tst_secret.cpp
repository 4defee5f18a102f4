// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/secret.h"

#include <QRegularExpression>
#include <QTest>

#include <concepts>
#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

template<typename T>
concept Loggable = requires(QDebug debug, T value) { debug << value; };

template<typename T>
concept TextStreamable = requires(QTextStream &stream, T value) { stream << value; };

//! Keeps what some bytes were at the moment when their memory was given back.
class Watch
{
public:
    explicit Watch(const QByteArray &bytes)
        : m_begin(bytes.constData())
        , m_size(bytes.size())
    {
        s_current = this;
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;
    ~Watch() { s_current = nullptr; }

    std::optional<QByteArray> freed() const { return m_freed; }

    static void aboutToFree(const void *memory)
    {
        auto *watch = s_current;
        if (!watch || std::less<>()(memory, watch->m_begin - longestHeader)
            || std::greater<>()(memory, watch->m_begin))
            return;
        s_current = nullptr; // the copy allocates
        watch->m_freed = QByteArray(watch->m_begin, watch->m_size);
    }

private:
    static constexpr qsizetype longestHeader = 64;
    static inline Watch *s_current = nullptr;

    const char *m_begin;
    qsizetype m_size;
    std::optional<QByteArray> m_freed;
};

} // namespace

// Stands in for Qt's own, so that the bytes can be looked at before they are gone.
void QArrayData::deallocate(QArrayData *data, qsizetype, qsizetype) noexcept
{
    Watch::aboutToFree(data);
    std::free(data); // NOLINT(cppcoreguidelines-no-malloc)
}

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSecretIsNeitherLoggedNorStreamed()
    {
        QVERIFY(Loggable<QByteArray>);
        QVERIFY(!Loggable<Secret>);
        QVERIFY(TextStreamable<QByteArray>);
        QVERIFY(!TextStreamable<Secret>);
        QVERIFY(!(std::convertible_to<Secret, QByteArray>));
        QVERIFY(!(std::convertible_to<QByteArray, Secret>));
    }

    void theLastCopyToGoOverwritesTheBytes()
    {
        auto secret = std::make_unique<Secret>(QByteArray("hunter2"));
        const Watch watch(secret->reveal());

        auto copy = std::make_unique<Secret>(*secret);
        secret.reset();
        const auto whileACopyLives = watch.freed();
        copy.reset();

        QVERIFY(!whileACopyLives);
        QCOMPARE(watch.freed(), QByteArray(7, '\0'));
    }

    void aReplacedSecretIsOverwrittenToo()
    {
        Secret secret(QByteArray("hunter2"));
        const Watch watch(secret.reveal());

        secret = Secret(QByteArray("other"));

        QCOMPARE(watch.freed(), QByteArray(7, '\0'));
    }

    void theBytesOfSomebodyElseAreLeftAlone()
    {
        const QByteArray bytes("hunter2");

        {
            const Secret secret(bytes);
        }

        QCOMPARE(bytes, QByteArray("hunter2"));
    }

    void assigningLeavesTheOtherValue()
    {
        Secret secret(QByteArray("old"));

        secret = Secret(QByteArray("new"));

        QCOMPARE(secret.reveal(), QByteArray("new"));
    }

    void assigningASecretToItselfKeepsIt()
    {
        Secret secret(QByteArray("kept"));
        const auto &same = secret;

        secret = same;

        QCOMPARE(secret.reveal(), QByteArray("kept"));
    }

    void aMovedFromSecretIsEmpty()
    {
        Secret secret(QByteArray("moved"));

        const Secret other = std::move(secret);

        QCOMPARE(other.reveal(), QByteArray("moved"));
        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move)
    }

    void secretsAreEqualWhenTheirBytesAre_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("equal");

        QTest::newRow("the same") << QByteArray("abc") << QByteArray("abc") << true;
        QTest::newRow("both empty") << QByteArray() << QByteArray() << true;
        QTest::newRow("another last byte") << QByteArray("abc") << QByteArray("abd") << false;
        QTest::newRow("another first byte") << QByteArray("abc") << QByteArray("xbc") << false;
        QTest::newRow("a beginning") << QByteArray("abc") << QByteArray("ab") << false;
        QTest::newRow("nothing") << QByteArray("abc") << QByteArray() << false;
        QTest::newRow("a zero inside") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
        QTest::newRow("the high bit") << QByteArray("\x80") << QByteArray("\x00", 1) << false;
    }

    void secretsAreEqualWhenTheirBytesAre()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, equal);

        QCOMPARE(Secret(one) == Secret(other), equal);
    }
};

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
