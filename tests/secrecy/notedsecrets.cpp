// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "secrecy/notedsecrets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// A simulation of a month hands out more tokens than anybody needs to look for.
constexpr qsizetype mostNoted = 5'000;

void append(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)
        || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qPrintable(name));
}

bool isSecretField(QStringView name)
{
    return name == "password"_L1 || name == "accessJwt"_L1 || name == "refreshJwt"_L1
        || name == "token"_L1 || name == "authFactorToken"_L1;
}

void noteFields(const QJsonValue &json)
{
    if (json.isArray()) {
        for (const auto &element : json.toArray())
            noteFields(element);
        return;
    }
    const auto object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString() && isSecretField(it.key()))
            noteSecret(it->toString().toUtf8(), it.key().toUtf8());
        else
            noteFields(*it);
    }
}

QSet<QByteArray> &knownSecrets()
{
    static QSet<QByteArray> known;
    return known;
}

bool takesMore()
{
    return qEnvironmentVariableIsSet("SKYKEEP_TEST_SECRETS") && knownSecrets().size() < mostNoted;
}

} // namespace

void noteSecret(const QByteArray &bytes, const QByteArray &kind)
{
    if (bytes.isEmpty() || !takesMore() || knownSecrets().contains(bytes))
        return;
    knownSecrets().insert(bytes);
    append(qEnvironmentVariable("SKYKEEP_TEST_SECRETS"), kind + '\t' + bytes.toBase64() + '\n');
}

void noteSecretsOfCall(const QByteArray &authorization, const QByteArray &json)
{
    if (!takesMore())
        return;
    constexpr QByteArrayView bearer = "Bearer ";
    if (authorization.startsWith(bearer))
        noteSecret(authorization.mid(bearer.size()), "bearer token");
    const auto document = QJsonDocument::fromJson(json);
    noteFields(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

void leaveTrace(const QByteArray &name, const QByteArray &bytes)
{
    const auto folder = qEnvironmentVariable("SKYKEEP_TEST_TRACES");
    if (!folder.isEmpty())
        append(folder + u'/' + QString::fromUtf8(name), bytes + '\n');
}

void leaveForSearch(QTemporaryDir &folder)
{
    if (qEnvironmentVariableIsSet("SKYKEEP_TEST_TRACES"))
        folder.setAutoRemove(false);
}

std::vector<UsedSecret> notedSecrets(const QString &name)
{
    std::vector<UsedSecret> secrets;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return secrets;
    for (const auto &line : file.readAll().split('\n')) {
        const auto tab = line.indexOf('\t');
        if (tab > 0)
            secrets.push_back({line.left(tab), QByteArray::fromBase64(line.mid(tab + 1))});
    }
    return secrets;
}

} // namespace Skykeep
