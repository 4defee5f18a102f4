// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "house/cppcode.h"
#include "house/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

// The text that stands before \a offset in its statement; nothing where the statement is not a
// statement but the inside of some braces that make a value.
std::optional<QString> beforeInStatement(QStringView code, qsizetype offset)
{
    static const QRegularExpression block(
        u"(^|[;{}):]|\\b(else|do|try|const|noexcept|override|final|mutable)|->[^;{}()]*>)\\s*$"_s);
    auto start = offset;
    while (start > 0) {
        const auto character = code.at(start - 1);
        if (character == u';' || character == u'}')
            break;
        if (character == u'{') {
            const auto before = code.first(start - 1).last(qMin<qsizetype>(start - 1, 200));
            if (!block.match(before.toString()).hasMatch())
                return std::nullopt;
            break;
        }
        if (character == u')' || character == u']')
            start = qMax<qsizetype>(openingBracket(code, start - 1), 0);
        else if (character == u'(' || character == u'[')
            return std::nullopt;
        else
            --start;
    }
    return code.sliced(start, offset - start).trimmed().toString();
}

// True for what may stand before a co_await: nothing, or the place its answer goes to.
bool isPlaceForAnswer(QString before)
{
    static const QRegularExpression control(u"^(if|while|for|switch)\\s*(constexpr\\s*)?\\("_s);
    static const QRegularExpression words(
        u"^(else\\b|do\\b|default\\s*:|case\\b[^?]*?[^:]:(?!:))\\s*"_s);
    static const QRegularExpression place(
        u"^((static )?[\\w:<>,&*\\s]+?[\\s&*])?\\*?[\\w.]+(->[\\w.]+)*(\\[[^\\]?]*\\])?\\s*=$"_s);
    for (;;) {
        if (const auto match = control.match(before); match.hasMatch())
            before = before.mid(afterBracket(before, match.capturedEnd() - 1)).trimmed();
        else if (const auto word = words.match(before); word.hasMatch())
            before = before.mid(word.capturedLength());
        else
            break;
    }
    return before.isEmpty() || place.match(before).hasMatch();
}

// What is wrong with the awaited expression that begins at \a offset.
QString problemOfOperand(QStringView code, qsizetype offset)
{
    auto i = offset;
    while (i < code.size() && code.at(i) != u';') {
        const auto character = code.at(i);
        if (isWordCharacter(character) || character.isSpace() || character == u'.'
            || character == u':') {
            ++i;
        } else if (code.sliced(i).startsWith("->"_L1)) {
            i += 2;
        } else if (character == u'(' || character == u'[') {
            const auto end = afterBracket(code, i);
            if (code.sliced(i, end - i).contains(u'{'))
                return u"braces among the arguments of co_await"_s;
            i = end;
        } else if (character == u'<') {
            const auto end = afterAngle(code, i);
            if (end < 0 || !u"(:"_s.contains(code.sliced(end).trimmed().front()))
                return u"co_await inside a larger expression"_s;
            i = end;
        } else if (character == u'{') {
            return u"co_await of a braced value"_s;
        } else {
            return u"co_await inside a larger expression"_s;
        }
    }
    return {};
}

QStringList findings(const SourceFile &file)
{
    static const QRegularExpression word(u"\\bco_await\\b"_s);
    const auto code = withoutWords(file.text);
    QStringList result;
    for (const auto &match : word.globalMatch(code)) {
        const auto before = beforeInStatement(code, match.capturedStart());
        if (!before || !isPlaceForAnswer(*before)) {
            result << finding(file, match.capturedStart(), u"co_await does not stand alone"_s);
            continue;
        }
        const auto problem = problemOfOperand(code, match.capturedEnd());
        if (!problem.isEmpty())
            result << finding(file, match.capturedStart(), problem);
    }
    return result;
}

} // namespace

//! g++ 12 frees twice, or too early, what is made within the statement of a co_await: so nothing
//! is made there.
class TestWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForbiddenShapeIsFound_data()
    {
        QTest::addColumn<QString>("statement");

        QTest::newRow("in ?:") << u"const auto a = c ? co_await f(x) : y;"_s;
        QTest::newRow("after ?:") << u"const auto a = c ? y : co_await f(x);"_s;
        QTest::newRow("an aggregate argument") << u"const auto a = co_await f({.b = c});"_s;
        QTest::newRow("a named aggregate argument") << u"const auto a = co_await f(P{b});"_s;
        QTest::newRow("a lambda argument") << u"const auto a = co_await f([b] { return b; });"_s;
        QTest::newRow("in a condition") << u"if (!co_await f(x)) {}"_s;
        QTest::newRow("in a condition with a name") << u"if (auto a = co_await f(x); !a) {}"_s;
        QTest::newRow("in a condition, after a statement") << u"g(); while (co_await f(x)) h();"_s;
        QTest::newRow("in brackets") << u"const auto a = (co_await f(x)).value();"_s;
        QTest::newRow("as an argument") << u"g(co_await f(x));"_s;
        QTest::newRow("as a second argument") << u"g(x, co_await f(x));"_s;
        QTest::newRow("in the braces of a value") << u"const P p{co_await f(x)};"_s;
        QTest::newRow("in the braces of an argument") << u"g(P{.a = co_await f(x)});"_s;
        QTest::newRow("compared") << u"const auto a = co_await f(x) == y;"_s;
        QTest::newRow("behind an operator") << u"const auto a = y && co_await f(x);"_s;
        QTest::newRow("negated") << u"const auto a = !co_await f(x);"_s;
        QTest::newRow("added to") << u"a += co_await f(x);"_s;
        QTest::newRow("returned") << u"co_return co_await f(x);"_s;
        QTest::newRow("over two lines") << u"const auto a = co_await f(x,\n    {1, 2});"_s;
        QTest::newRow("a braced task") << u"co_await T{x};"_s;
    }

    void aForbiddenShapeIsFound()
    {
        QFETCH(QString, statement);

        const auto text = u"Task<void> m()\n{\n    "_s + statement + u"\n}\n"_s;

        QCOMPARE(findings({u"a.cpp"_s, text}).size(), 1);
    }

    void anAllowedShapePasses_data()
    {
        QTest::addColumn<QString>("statement");

        QTest::newRow("a new name") << u"const auto a = co_await f(x, std::move(y));"_s;
        QTest::newRow("a new name with its type") << u"Result<Map<A, B>> a = co_await f(x);"_s;
        QTest::newRow("a known name") << u"m_a = co_await m_b.f(x);"_s;
        QTest::newRow("a member of another") << u"a.b->c = co_await d->f(x)->g();"_s;
        QTest::newRow("no answer kept") << u"co_await f(x);"_s;
        QTest::newRow("no call") << u"const auto a = co_await future;"_s;
        QTest::newRow("behind if") << u"if (a && b(c))\n        co_await f(x);"_s;
        QTest::newRow("behind else") << u"if (a) {} else\n        a = co_await f(x);"_s;
        QTest::newRow("in a block") << u"if (a) { co_await f(x); }"_s;
        QTest::newRow("in a loop")
            << u"for (const auto &a : b) { const auto c = co_await f(a); }"_s;
        QTest::newRow("in a case") << u"switch (a) { case A::b: c = co_await f(x); break; }"_s;
        QTest::newRow("after a block") << u"if (a) { b(); }\n    const auto c = co_await f(x);"_s;
        QTest::newRow("template arguments") << u"const auto a = co_await f<A, B<C>>(x);"_s;
        QTest::newRow("a chain") << u"const auto a = co_await qCoro(&b, &B::c).d();"_s;
        QTest::newRow("?: within an argument") << u"const auto a = co_await f(b ? c : d);"_s;
        QTest::newRow("in a comment") << u"// if (co_await f({})) is out"_s;
        QTest::newRow("in a text") << u"a = u\"(co_await f({}))\"_s;"_s;
        QTest::newRow("in a lambda") << u"a = [](P p) -> Task<void> { co_await f(p); };"_s;
        QTest::newRow("digits set apart") << u"a = 1'000; b = co_await f(1'000);"_s;
    }

    void anAllowedShapePasses()
    {
        QFETCH(QString, statement);

        const auto text = u"Task<void> C::m() const\n{\n    "_s + statement + u"\n}\n"_s;

        QCOMPARE(findings({u"a.cpp"_s, text}), QStringList());
    }

    void everyAwaitStandsAlone()
    {
        const auto files = cppFiles({u"src"_s, u"ui"_s, u"app"_s, u"tests"_s, u"bench"_s});
        QVERIFY(!files.empty());

        QStringList all;
        for (const auto &file : files)
            all << findings(file);

        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
