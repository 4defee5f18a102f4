// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "secrecy/secretsearch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

const QByteArray password = "pass wörd/\"1\"&";
const QByteArray head = "eyJ0eXAiOiJhdCtqd3QiLCJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJkaWQ6cGxjOngifQ.";
const QByteArray signature = "Zt3p-kV0_qW8sNdE5hYc1LrJxG7uTbQmAfOi2SvK9wM";

SecretSearch searchFor(const QByteArray &secret)
{
    return SecretSearch({{"secret", secret}});
}

QByteArray utf16Of(const QByteArray &text)
{
    const auto wide = QString::fromUtf8(text);
    return QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

} // namespace

class TestSecretSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsFound_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("form");
        const auto row = [](const char *name, const QByteArray &secret, const QByteArray &bytes,
                            const QByteArray &form) {
            QTest::newRow(name) << secret << "some " + bytes + " more" << form;
        };
        const auto token = head + signature;
        row("a password", password, password, "as it is");
        row("a password in a URL", password, password.toPercentEncoding(), "percent-encoded");
        row("a password in JSON", password, "{\"p\":\"pass wörd/\\\"1\\\"&\"}", "as JSON");
        row("a password in XML", password, "<p a=\"pass wörd/&quot;1&quot;&amp;\"/>", "as XML");
        row("a password in hexadecimal", password, password.toHex(), "hexadecimal");
        row("a password as a QString", password, utf16Of(password), "UTF-16");
        row("a password of eight", "12345678", "x=12345678;", "as it is");
        row("a password in base64", password, password.toBase64(), "base64");
        row("a user and a password in base64", password, ("alice:" + password).toBase64(),
            "base64");
        row("the same, one more", password, ("alice2:" + password).toBase64(), "base64");
        row("the same, two more", password, ("alice23:" + password).toBase64(), "base64");
        row("a password in base64url", QByteArray("\xff\xfe>>>???~~~"),
            QByteArray("\xff\xfe>>>???~~~").toBase64(QByteArray::Base64UrlEncoding), "base64url");
        row("a token", token, token, "as it is");
        row("a token in a header", token, "Bearer " + token, "as it is");
        row("a token's signature", token, signature, "as it is");
        row("a token cut off", token, token.chopped(10), "as it is");
        row("a token without its beginning", token, token.last(30), "as it is");
        row("a token in base64", token, ("Bearer " + token).toBase64(), "base64");
        row("a token as a QString", token, utf16Of(token), "UTF-16");
        row("a token that is no JWT", "refresh-0123456789-abcdef", "refresh-0123456789-abcdef",
            "as it is");
    }

    void everyFormIsFound()
    {
        QFETCH(const QByteArray, secret);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, form);

        const auto hit = searchFor(secret).find(bytes);

        QVERIFY(hit);
        QCOMPARE(hit->form, form);
        QCOMPARE(hit->kind, QByteArray("secret"));
        QVERIFY(hit->around.contains("[…]"));
        // What is said about it does not give it away.
        QVERIFY(!searchFor(secret).find(hit->around));
    }

    void whatIsNoSecretIsNotFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("what all tokens begin with") << head;
        QTest::newRow("another signature") << head + QByteArray(signature.size(), 'A');
        QTest::newRow("a part that is too short") << signature.first(20);
    }

    void whatIsNoSecretIsNotFound()
    {
        QFETCH(const QByteArray, bytes);

        QVERIFY(!searchFor(head + signature).find(bytes));
    }

    void itIsFoundAtBothEndsAndAcrossThousandsOfSecrets()
    {
        std::vector<UsedSecret> secrets;
        for (int i = 0; i < 5'000; ++i)
            secrets.push_back({"number", "a secret, " + QByteArray::number(10'000'000 + i)});
        const SecretSearch search(secrets);
        const QByteArray filling(100'000, '1');

        QCOMPARE(search.count(), 5'000);
        QVERIFY(!search.find(filling));
        for (const auto &secret : {secrets.front(), secrets[2'500], secrets.back()}) {
            QCOMPARE(search.find(secret.bytes + filling)->at, 0);
            QCOMPARE(search.find(filling + secret.bytes)->at, filling.size());
        }
    }

    void theSameSecretCountsOnceAndShortOnesAreCounted()
    {
        const SecretSearch search({{"a", "12345678"}, {"b", "12345678"}, {"c", "1234567"}});

        QCOMPARE(search.count(), 1);
        QCOMPARE(search.leftOut(), 1);
    }

    void filesAreFoundInHiddenFoldersAndLinksAreNotFollowed()
    {
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        const auto write = [](const QString &name, const QByteArray &bytes) {
            QFile file(name);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(QDir(folder.path()).mkpath(u".a/b"_s));
        QVERIFY(write(folder.filePath(u".a/b/.c"_s), "…" + password + "…"));
        QVERIFY(write(folder.filePath(u"innocent"_s), "nothing"));
        QVERIFY(write(elsewhere.filePath(u"file"_s), password));
        QVERIFY(QFile::link(elsewhere.path(), folder.filePath(u"link"_s)));
        int looked = 0;

        const auto found = searchFor(password).filesWithSecrets(folder.path(), looked);

        QCOMPARE(looked, 2);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().startsWith(folder.filePath(u".a/b/.c"_s) + u" holds a secret"_s));
    }
};

QTEST_GUILESS_MAIN(TestSecretSearch)
#include "tst_secretsearch.moc"
