// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/lendingstage.h"

#include "lending/grantstore.h"
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
    QFile file(m_keeper.folder() + u'/' + name);
    check(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\nset -eu\n" + text) > 0
              && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner),
          "Writing a script");
    return file.fileName();
}

QString LendingStage::thisProgram()
{
    return QCoreApplication::applicationFilePath();
}

void LendingStage::grant(const QString &program, QStringView allowance, const QString &service)
{
    m_keeper.terminate();
    GrantStore store(m_keeper.fileIn(u"config/grants.json"_s), {});
    auto grants = store.load().grants;
    Grant grant{.program = *programKeyOf(program),
                .account = *Did::parse(m_did),
                .allowance = *parseAllowance(allowance)};
    grant.allowance.service = service;
    grant.id = u"test%1"_s.arg(grants.size());
    grant.madeAt = std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
    grants.push_back(grant);
    check(store.save(grants).has_value(), "Writing a grant");
    m_keeper.start();
}

Outcome LendingStage::run(const QString &program, const QStringList &arguments,
                          Milliseconds limit) const
{
    const auto outcome = runProgram(program, arguments, environment(), {}, limit);
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
