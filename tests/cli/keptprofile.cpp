// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "cli/keptprofile.h"

#include "protocol/accountreport.h"
#include "protocol/socketaddress.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Skykeep {

KeptProfile::KeptProfile()
    : m_folder(u"/tmp/sk-XXXXXX"_s)
{
    const auto id = "0b8f2a52-7f3c-4b58-9f0e-2f8f1f0c9a11"_L1;
    const auto profile = ProfilePaths::of(root());
    QFile file(profile.profileIdFile());
    if (!profile.make() || !file.open(QIODevice::WriteOnly) || file.write(id.latin1()) < 0)
        qFatal("The profile cannot be made.");
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    m_socketPath = keeperAddress(id, SocketFolder::Make).value();
}

QProcessEnvironment KeptProfile::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.insert(u"SKYKEEP_PROFILE"_s, root());
    return environment;
}

QJsonObject alice()
{
    return toJson(AccountReport{.did = u"did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"_s,
                                .handle = u"alice.test"_s,
                                .server = u"https://pds.test"_s,
                                .accountHost = u"https://pds.test"_s,
                                .active = true,
                                .status = u"active"_s,
                                .session = u"fresh"_s,
                                .attention = u"notice"_s,
                                .credential = u"main-password"_s,
                                .warnings
                                = {{u"main-password"_s, u"notice"_s, u"Full power."_s, {}}}},
                  Detail::Listed);
}

} // namespace Skykeep
