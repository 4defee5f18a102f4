// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "house/cppcode.h"
#include "house/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

// One lambda of a file: where its parts lie.
struct Lambda {
    qsizetype captures;
    qsizetype body;
    qsizetype end;
};

bool isSubscript(QStringView code, qsizetype bracket)
{
    static const QRegularExpression keyword(u"\\b(return|co_return|co_yield|case)\\s*$"_s);
    const auto before = code.first(bracket).trimmed();
    if (before.isEmpty())
        return false;
    if (keyword.match(before.last(qMin<qsizetype>(before.size(), 20)).toString()).hasMatch())
        return false;
    return isWordCharacter(before.back()) || u")]"_s.contains(before.back());
}

std::vector<Lambda> lambdas(QStringView code)
{
    static const QRegularExpression rest(u"^[\\w\\s:<>,&*>.-]*\\{"_s);
    std::vector<Lambda> result;
    for (auto open = code.indexOf(u'['); open >= 0; open = code.indexOf(u'[', open + 1)) {
        const auto closed = afterBracket(code, open);
        if (closed < 0 || isSubscript(code, open))
            continue;
        auto i = closed;
        while (i < code.size() && code.at(i).isSpace())
            ++i;
        if (i < code.size() && code.at(i) == u'(')
            i = afterBracket(code, i);
        const auto match = rest.match(code.sliced(qMax<qsizetype>(i, 0)).toString());
        if (i < 0 || !match.hasMatch())
            continue;
        const auto body = i + match.capturedEnd() - 1;
        result.push_back({open, body, afterBracket(code, body)});
    }
    return result;
}

QStringList capturingCoroutines(const SourceFile &file, const QString &code)
{
    static const QRegularExpression suspends(u"\\bco_(await|return|yield)\\b"_s);
    const auto all = lambdas(code);
    QStringList result;
    for (const auto &lambda : all) {
        auto body = code.mid(lambda.body, lambda.end - lambda.body);
        for (const auto &inner : all) { // what a lambda within does is its own affair
            if (inner.body > lambda.body && inner.end < lambda.end)
                body.replace(inner.body - lambda.body, inner.end - inner.body,
                             QString(inner.end - inner.body, u' '));
        }
        const auto captures = QStringView(code).sliced(lambda.captures + 1);
        if (suspends.match(body).hasMatch() && captures.trimmed().front() != u']')
            result << finding(file, lambda.captures, u"a lambda coroutine with captures"_s);
    }
    return result;
}

// True when one of \a parameters, a text in brackets, refers to what its caller owns.
bool hasReference(QStringView parameters)
{
    static const QRegularExpression view(
        u"\\b(QStringView|QByteArrayView|QAnyStringView|string_view|span)\\b"_s);
    QString plain; // without template arguments: a function<void(T &)> is a value
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const auto end = parameters.at(i) == u'<' ? afterAngle(parameters, i) : -1;
        if (end > 0)
            i = end - 1;
        else
            plain += parameters.at(i);
    }
    return plain.contains(u'&') || view.match(plain).hasMatch();
}

// True when a function is defined behind its parameters and only passes a Task on.
bool isPlainFunction(const QString &code, qsizetype behindParameters)
{
    static const QRegularExpression definition(u"^[\\w\\s]*\\{"_s);
    static const QRegularExpression suspends(u"\\bco_(await|return|yield)\\b"_s);
    const auto match = definition.match(code.mid(behindParameters, 200));
    if (!match.hasMatch())
        return false;
    const auto body = behindParameters + match.capturedEnd() - 1;
    return !suspends.match(code.mid(body, afterBracket(code, body) - body)).hasMatch();
}

QStringList referenceParameters(const SourceFile &file, const QString &code)
{
    static const QRegularExpression task(u"\\bTask<"_s);
    static const QRegularExpression name(u"^\\s*[\\w:]+\\s*\\("_s);
    QStringList result;
    for (const auto &match : task.globalMatch(code)) {
        const auto end = afterAngle(code, match.capturedEnd() - 1);
        if (end < 0)
            continue;
        QStringView parameters;
        if (const auto named = name.match(code.mid(end, 200)); named.hasMatch()) {
            const auto open = end + named.capturedEnd() - 1;
            const auto close = afterBracket(code, open);
            if (close < 0 || isPlainFunction(code, close))
                continue;
            parameters = QStringView(code).sliced(open, close - open);
        } else {
            const auto before = QStringView(code).first(match.capturedStart());
            const auto arrow = before.lastIndexOf("->"_L1);
            const auto close = arrow < 0 ? -1 : before.first(arrow).lastIndexOf(u')');
            if (close < 0 || before.sliced(arrow).contains(u';')
                || before.sliced(arrow).contains(u'{'))
                continue;
            const auto open = openingBracket(code, close);
            parameters = QStringView(code).sliced(open, close + 1 - open);
        }
        if (hasReference(parameters))
            result << finding(file, match.capturedStart(),
                              u"a coroutine's parameter is a reference"_s);
    }
    return result;
}

// qCoro moves from whatever co_return names, unless it is const: an entry of a container would be
// left empty.
QStringList emptiedEntries(const SourceFile &file, const QString &code)
{
    static const QRegularExpression entry(
        u"\\bco_return\\s+[^;]*(?:(?:->|\\.)second|(?:->|\\.)(?:at|front|back)\\([^;]*\\))\\s*;"_s);
    QStringList result;
    for (const auto &match : entry.globalMatch(code))
        result << finding(file, match.capturedStart(), u"co_return empties a container's entry"_s);
    return result;
}

QStringList findings(const SourceFile &file)
{
    const auto code = withoutWords(file.text);
    return capturingCoroutines(file, code) + referenceParameters(file, code)
        + emptiedEntries(file, code);
}

} // namespace

//! A coroutine outlives the call that started it: what it was given must live in its own frame.
class TestCoroutines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWouldDangleIsFound_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("a captured this") << u"f([this]() -> Task<void> { co_await g(); });"_s;
        QTest::newRow("a captured value") << u"f([a] { co_return a; });"_s;
        QTest::newRow("all captured") << u"auto l = [=]() -> Task<void> { co_await g(); };"_s;
        QTest::newRow("returned") << u"return [&](int a) mutable -> Task<void> { co_return a; };"_s;
        QTest::newRow("within another") << u"f([] { g([a] { co_return a; }); });"_s;
        QTest::newRow("a reference")
            << u"Task<void> C::f(const QString &name) const\n{\n    co_return {};\n}"_s;
        QTest::newRow("a reference, declared") << u"virtual Task<A> f(int a, B &b) = 0;"_s;
        QTest::newRow("a moved reference") << u"QCoro::Task<void> f(A &&a);"_s;
        QTest::newRow("a view") << u"Task<Map<A, B>> f(QStringView a);"_s;
        QTest::newRow("an entry of a map") << u"co_return found->second;"_s;
        QTest::newRow("an entry by its key") << u"co_return m_items.at(did);"_s;
        QTest::newRow("a lambda's reference") << u"f([](A &a) -> Task<void> { co_await g(); });"_s;
    }

    void whatWouldDangleIsFound()
    {
        QFETCH(QString, text);

        QCOMPARE(findings({u"a.cpp"_s, text}).size(), 1);
    }

    void whatLivesLongEnoughPasses_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("values") << u"Task<A> C::f(QString name, std::vector<B> b)\n{\n}"_s;
        QTest::newRow("nothing captured") << u"f([](A a) -> Task<void> { co_await g(a); });"_s;
        QTest::newRow("captures, but no coroutine") << u"f([this](A &a) { g(a); });"_s;
        QTest::newRow("a coroutine within a plain lambda")
            << u"f([this] { g([](A a) -> Task<void> { co_return a; }); });"_s;
        QTest::newRow("a reference that is only passed on")
            << u"Task<A> C::f(const QString &name) const\n{\n    return g(name);\n}"_s;
        QTest::newRow("a function as a value") << u"Task<void> f(std::function<void(A &)> g);"_s;
        QTest::newRow("a reference given to another") << u"Task<void> f(A a);\nvoid g(A &a);"_s;
        QTest::newRow("a copy of an entry") << u"const A kept = found->second; co_return kept;"_s;
        QTest::newRow("a subscript") << u"a[b] = c; if (d) { co_return a; }"_s;
        QTest::newRow("a type of function") << u"using F = std::function<Task<void>(A)>;"_s;
    }

    void whatLivesLongEnoughPasses()
    {
        QFETCH(QString, text);

        QCOMPARE(findings({u"a.cpp"_s, text}), QStringList());
    }

    void noCoroutineDangles()
    {
        const auto files = cppFiles({u"src"_s, u"ui"_s, u"app"_s, u"tests"_s, u"bench"_s});
        QVERIFY(!files.empty());

        QStringList all;
        for (const auto &file : files)
            all << findings(file);

        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestCoroutines)
#include "tst_coroutines.moc"
