// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/mutator.h"
#include "fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr int mutations = 2000;

struct Target {
    const char *name;
    void (*examine)(QByteArrayView, Claims &);
};

constexpr std::array targets{
    Target{"token", Fuzz::token},     Target{"session", Fuzz::session},
    Target{"refusal", Fuzz::refusal}, Target{"headers", Fuzz::headers},
    Target{"wording", Fuzz::wording}, Target{"document", Fuzz::document},
    Target{"naming", Fuzz::naming},   Target{"request", Fuzz::request},
    Target{"answer", Fuzz::answer},   Target{"lines", Fuzz::lines},
    Target{"roster", Fuzz::roster},   Target{"item", Fuzz::item},
    Target{"secrets", Fuzz::secrets}, Target{"observed", Fuzz::observed},
    Target{"grants", Fuzz::grants},
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<QByteArray> corpusOf(const QString &target)
{
    const QDir folder(QStringLiteral(SKYKEEP_FUZZ_FOLDER "/corpus/") + target);
    std::vector<QByteArray> inputs;
    for (const auto &name : folder.entryList(QDir::Files, QDir::Name))
        inputs.push_back(contentOf(folder.filePath(name)));
    return inputs;
}

// The words of a libFuzzer dictionary: one a line, in quotes.
std::vector<QByteArray> wordsOf(const QString &target)
{
    static const QRegularExpression quoted(u"^\"((?:[^\"\\\\]|\\\\.)*)\"$"_s,
                                           QRegularExpression::MultilineOption);
    const auto path = QStringLiteral(SKYKEEP_FUZZ_FOLDER "/dictionaries/%1.dict").arg(target);
    std::vector<QByteArray> words;
    for (const auto &match : quoted.globalMatch(QString::fromLatin1(contentOf(path)))) {
        auto word = match.captured(1).toLatin1();
        words.push_back(word.replace("\\\"", "\"").replace("\\\\", "\\"));
    }
    return words;
}

} // namespace

//! The targets of libFuzzer, in short: over the corpus and a fixed number of mutations of it.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsClaimedHoldsForEveryInput_data()
    {
        QTest::addColumn<size_t>("index");
        for (size_t i = 0; i < targets.size(); ++i)
            QTest::newRow(targets.at(i).name) << i;
    }
    void whatIsClaimedHoldsForEveryInput()
    {
        QFETCH(size_t, index);
        const auto &target = targets.at(index);
        const auto name = QString::fromLatin1(target.name);
        const auto corpus = corpusOf(name);
        QVERIFY2(!corpus.empty(), "there is no corpus");
        Mutator mutator(corpus, wordsOf(name), 1);

        for (size_t i = 0; i < corpus.size() + mutations; ++i) {
            const auto input = i < corpus.size() ? corpus.at(i) : mutator.next();
            Claims claims;
            target.examine(input, claims);
            QVERIFY2(claims.hold(),
                     qPrintable(claims.broken() + u", but not for base64 "_s
                                + QString::fromLatin1(input.toBase64())));
        }
    }

    void everyCorpusBelongsToATarget()
    {
        QStringList names;
        for (const auto &target : targets)
            names << QString::fromLatin1(target.name);
        names.sort();

        const QDir folder(QStringLiteral(SKYKEEP_FUZZ_FOLDER "/corpus"));
        QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), names);
        QCOMPARE(QStringLiteral(SKYKEEP_FUZZ_TARGETS).split(u' '), names);
    }

    void theSameSeedGivesTheSameInputs()
    {
        Mutator one({"alice", "{\"a\":1}"}, {"word"}, 7);
        Mutator other({"alice", "{\"a\":1}"}, {"word"}, 7);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(one.next(), other.next());
    }

    void aClaimThatDoesNotHoldIsRemembered()
    {
        Claims claims;
        claims.claim(true, "first");
        QVERIFY(claims.hold());
        claims.claim(false, "second");
        claims.claim(false, "third");
        QVERIFY(!claims.hold());
        QCOMPARE(claims.broken(), u"second"_s);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
