// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr auto lastKind = ErrorKind::Cancelled;

std::vector<ErrorKind> allKinds()
{
    std::vector<ErrorKind> kinds;
    for (int i = 0; i <= static_cast<int>(lastKind); ++i)
        kinds.push_back(static_cast<ErrorKind>(i));
    return kinds;
}

} // namespace

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;

        for (const auto kind : allKinds()) {
            const auto sentence = describe({kind, u"pds.test"_s, {}});
            QVERIFY2(QRegularExpression(u"^[\"A-Z0-9p].{5,}\\.$"_s).match(sentence).hasMatch(),
                     qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"%1"_s), qPrintable(sentence));
            sentences.insert(sentence);
        }

        QCOMPARE(sentences.size(), static_cast<qsizetype>(allKinds().size()));
    }

    void aSentenceWithoutASubjectHasNoHole()
    {
        for (const auto kind : allKinds()) {
            const auto sentence = describe({kind, {}, {}});
            QVERIFY2(!sentence.contains(u"%1"_s), qPrintable(sentence));
            QVERIFY2(!sentence.startsWith(u' ') && !sentence.contains(u"  "_s),
                     qPrintable(sentence));
        }
    }

    void aSubjectIsShownAsItIs()
    {
        const auto sentence = describe({ErrorKind::NoSuchAccount, u"%1.%2"_s, {}});

        QVERIFY2(sentence.contains(u"%1.%2 is not in the list"_s), qPrintable(sentence));
    }

    void theServersOwnWordsAreShownWhereWeHaveNone()
    {
        const Error refused{ErrorKind::Rejected, u"pds.test"_s, u"BadThing: no such luck"_s};
        const Error offline{ErrorKind::Offline, u"pds.test"_s, u"errno 111"_s};

        QCOMPARE(describe(refused), u"pds.test refused: BadThing: no such luck."_s);
        QCOMPARE(describe(offline), u"pds.test cannot be reached."_s);
    }

    void noAnswerIsTransientAndNoRefusalIs()
    {
        QVERIFY(isTransient(ErrorKind::Offline));
        QVERIFY(isTransient(ErrorKind::ServerFault));
        QVERIFY(isTransient(ErrorKind::RateLimited));
        QVERIFY(isTransient(ErrorKind::Malformed));
        QVERIFY(!isTransient(ErrorKind::TokenExpired));
        QVERIFY(!isTransient(ErrorKind::TokenInvalid));
        QVERIFY(!isTransient(ErrorKind::AccountTakenDown));
        QVERIFY(!isTransient(ErrorKind::WrongAccount));
    }
};

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
