// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/lendingstage.h"

#include "lending/grantstore.h"
#include "protocol/socketaddress.h"
#include "secrecy/notedsecrets.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const auto password = u"pw-of-the-owner"_s;

void check(bool isDone, const char *what)
{
    if (!isDone)
        qFatal("%s failed.", what);
}

} // namespace

LendingStage::LendingStage(ReferenceServers &servers, const QString &handle,
                           RunningKeeper::Program program)
    : m_servers(servers)
    , m_keeper(servers.plcUrl(), program)
    , m_handle(handle)
    , m_did(servers.createAccount(0, handle, password))
{
    signIn();
}

void LendingStage::signIn()
{
    const auto signedIn = m_keeper.signIn(m_did, m_servers.url(), password);
    check(signedIn.isSuccess(), signedIn.errors.constData());
}

QString LendingStage::script(const QString &name, const QByteArray &text) const
{
    return program(name, "#!/bin/sh\nset -eu\n" + text);
}

QString LendingStage::python(const QString &name, const QByteArray &text) const
{
    return program(name, "#!/usr/bin/python3\n" + lineClient() + text);
}

QString LendingStage::program(const QString &name, const QByteArray &text) const
{
    QFile file(m_keeper.folder() + u'/' + name);
    check(file.open(QIODevice::WriteOnly) && file.write(text) > 0
              && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner),
          "Writing a program");
    return file.fileName();
}

QByteArray LendingStage::lineClient()
{
    return R"(import json, os, socket, sys, time

def connect(path):
    client = socket.socket(socket.AF_UNIX)
    while True:
        try:
            client.connect(path)
            return client
        except BlockingIOError:
            time.sleep(0.05)

def say(client, words):
    client.sendall(json.dumps(words).encode() + b"\n")

def hear(client):
    line = bytearray()
    while not line.endswith(b"\n"):
        byte = client.recv(1)
        if not byte:
            return None
        line += byte
    return json.loads(line)

def greeted(path):
    client = connect(path)
    hear(client)
    say(client, {"skykeep": 1, "program": "test", "version": "1"})
    return client

)";
}

QString LendingStage::address() const
{
    QFile file(m_keeper.fileIn(u"config/profile-id"_s));
    check(file.open(QIODevice::ReadOnly), "Reading the profile's id");
    const auto id = QString::fromLatin1(file.readAll()).trimmed();
    return keeperAddress(id, SocketFolder::Check).value_or(QString());
}

QString LendingStage::thisProgram()
{
    return QCoreApplication::applicationFilePath();
}

void LendingStage::grant(const QString &program, QStringView allowance, const QString &service)
{
    Grant grant{.program = *programKeyOf(program),
                .account = *Did::parse(m_did),
                .allowance = *parseAllowance(allowance)};
    grant.allowance.service = service;
    this->grant(std::move(grant));
}

void LendingStage::grant(Grant grant)
{
    m_keeper.terminate();
    GrantStore store(m_keeper.fileIn(u"config/grants.json"_s), {});
    auto grants = store.load().grants;
    grant.id = u"test%1"_s.arg(grants.size());
    grant.madeAt = std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
    grants.push_back(std::move(grant));
    check(store.save(grants).has_value(), "Writing a grant");
    m_keeper.start();
}

QJsonArray LendingStage::log() const
{
    return m_keeper.skykeep({u"log"_s, u"--json"_s}).array();
}

qint64 LendingStage::countInLog(const QString &outcome) const
{
    qint64 count = 0;
    for (const auto entry : log())
        count += entry["outcome"_L1].toString() == outcome ? entry["count"_L1].toInteger() : 0;
    return count;
}

Outcome LendingStage::run(const QString &program, const QStringList &arguments,
                          const QByteArray &input, Milliseconds limit) const
{
    const auto outcome = runProgram(program, arguments, environment(), input, limit);
    leaveTrace("program", arguments.join(u'\0').toUtf8());
    leaveTrace("program", outcome.errors);
    return outcome;
}

Outcome LendingStage::skykeep(const QStringList &arguments) const
{
    return run(QStringLiteral(SKYKEEP_PROGRAM), arguments);
}

QProcessEnvironment LendingStage::environment() const
{
    auto environment = m_keeper.environment();
    const auto folder = QFileInfo(QStringLiteral(SKYKEEP_PROGRAM)).absolutePath();
    environment.insert(u"PATH"_s, folder + u':' + environment.value(u"PATH"_s));
    return environment;
}

QString LendingStage::accessToken() const
{
    return m_keeper.item(m_did).value("access"_L1).toString();
}

QString line(const Outcome &outcome)
{
    return QString::fromUtf8(outcome.output).trimmed();
}

} // namespace Skykeep
