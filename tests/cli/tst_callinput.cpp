// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "callinput.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestCallInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pairsMakeAnObject_data();
    void pairsMakeAnObject();
    void aPairThatIsNoneIsRefused_data();
    void aPairThatIsNoneIsRefused();
    void headersAreSplitAtTheFirstColon();
    void theTypeComesFromTheNameOrTheMethod_data();
    void theTypeComesFromTheNameOrTheMethod();
    void aFileIsReadToItsEnd();
};

void TestCallInput::pairsMakeAnObject_data()
{
    QTest::addColumn<QStringList>("pairs");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << QStringList() << QByteArray("{}");
    QTest::newRow("texts") << QStringList{u"a=1"_s, u"b="_s, u"c=x=y"_s}
                           << QByteArray(R"({"a":"1","b":"","c":"x=y"})");
    QTest::newRow("values") << QStringList{u"a:=1"_s, u"b:=null"_s, u"c:={\"d\":[true]}"_s}
                            << QByteArray(R"({"a":1,"b":null,"c":{"d":[true]}})");
    QTest::newRow("a list") << QStringList{u"a=x"_s, u"a=y"_s, u"a=z"_s}
                            << QByteArray(R"({"a":["x","y","z"]})");
    QTest::newRow("a list that goes on")
        << QStringList{u"a:=[1]"_s, u"a:=2"_s} << QByteArray(R"({"a":[1,2]})");
}

void TestCallInput::pairsMakeAnObject()
{
    QFETCH(QStringList, pairs);
    QFETCH(QByteArray, json);

    const auto object = parsePairs(pairs);

    QVERIFY(object);
    QCOMPARE(QJsonDocument(*object).toJson(QJsonDocument::Compact), json);
}

void TestCallInput::aPairThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("pair");

    QTest::newRow("a word") << u"word"_s;
    QTest::newRow("no name") << u"=x"_s;
    QTest::newRow("no name before JSON") << u":=1"_s;
    QTest::newRow("no JSON") << u"a:=x"_s;
    QTest::newRow("JSON that goes on") << u"a:=1,2"_s;
    QTest::newRow("JSON that is not there") << u"a:="_s;
}

void TestCallInput::aPairThatIsNoneIsRefused()
{
    QFETCH(QString, pair);

    const auto object = parsePairs({pair});

    QVERIFY(!object);
    QVERIFY(object.error().code == ErrorCode::Usage);
}

void TestCallInput::headersAreSplitAtTheFirstColon()
{
    const auto headers = parseHeaders({u"Accept: text/csv"_s, u"X:a:b"_s});
    const auto none = parseHeaders({u"Accept"_s});

    QVERIFY(headers);
    QCOMPARE(*headers, QJsonObject({{u"Accept"_s, u"text/csv"_s}, {u"X"_s, u"a:b"_s}}));
    QVERIFY(!none);
}

void TestCallInput::theTypeComesFromTheNameOrTheMethod_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("type");

    const auto upload = u"com.atproto.repo.uploadBlob"_s;
    QTest::newRow("a picture") << u"cat.jpg"_s << upload << u"image/jpeg"_s;
    QTest::newRow("a film") << u"cat.mp4"_s << upload << u"video/mp4"_s;
    QTest::newRow("unknown, uploaded") << u"cat"_s << upload << u"application/octet-stream"_s;
    QTest::newRow("unknown, for a record")
        << u"post"_s << u"com.atproto.repo.createRecord"_s << u"application/json"_s;
    QTest::newRow("text, for a record")
        << u"post.txt"_s << u"com.atproto.repo.createRecord"_s << u"application/json"_s;
    QTest::newRow("a repository") << u"backup"_s << u"com.atproto.repo.importRepo"_s
                                  << u"application/vnd.ipld.car"_s;
}

void TestCallInput::theTypeComesFromTheNameOrTheMethod()
{
    QFETCH(QString, file);
    QFETCH(QString, method);
    QFETCH(QString, type);
    const QTemporaryDir folder;
    QFile made(folder.filePath(file));
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write("12345");
    made.close();

    const auto input = CallInput::open(made.fileName());

    QVERIFY(input);
    QCOMPARE(input->description(method), QJsonObject({{u"type"_s, type}, {u"length"_s, 5}}));
}

void TestCallInput::aFileIsReadToItsEnd()
{
    const QTemporaryDir folder;
    QFile made(folder.filePath(u"much"_s));
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write(QByteArray(1 << 20, 'x'));
    made.close();
    auto input = CallInput::open(made.fileName());
    QVERIFY(input);

    qint64 size = 0;
    for (auto bytes = input->read(); bytes && !bytes->isEmpty(); bytes = input->read())
        size += bytes->size();

    QCOMPARE(size, 1 << 20);
    QVERIFY(!CallInput::open(folder.filePath(u"none"_s)));
}

QTEST_GUILESS_MAIN(TestCallInput)
#include "tst_callinput.moc"
