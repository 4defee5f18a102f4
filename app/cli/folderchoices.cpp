// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "folderchoices.h"

#include "base/filebytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int version = 1;

} // namespace

FolderChoices::FolderChoices(QString file)
    : m_file(std::move(file))
{
}

std::optional<QList<FolderChoices::Choice>> FolderChoices::read() const
{
    const auto bytes = bytesOf(m_file);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return QList<Choice>();
    if (!bytes)
        return std::nullopt;
    const auto root = QJsonDocument::fromJson(*bytes).object();
    if (root["version"_L1].toInt() != version || !root["folders"_L1].isArray())
        return std::nullopt;
    QList<Choice> choices;
    for (const auto choice : root["folders"_L1].toArray())
        choices.append({choice["folder"_L1].toString(), choice["account"_L1].toString()});
    return choices;
}

bool FolderChoices::isConfirmed(const QString &folder, const QString &account) const
{
    const auto choices = read();
    return choices && std::ranges::any_of(*choices, [&](const Choice &choice) {
               return choice.folder == folder && choice.account == account;
           });
}

Answer<void> FolderChoices::confirm(const QString &folder, const QString &account)
{
    auto choices = read();
    if (!choices)
        return refuse(ErrorCode::Failed, u"%1 cannot be read."_s.arg(m_file));
    choices->removeIf([&](const Choice &choice) { return choice.folder == folder; });
    choices->append({folder, account});
    while (choices->size() > MostChoices)
        choices->removeFirst();

    QJsonArray folders;
    for (const auto &choice : std::as_const(*choices)) {
        folders.append(QJsonObject{{u"folder"_s, choice.folder}, {u"account"_s, choice.account}});
    }
    const QJsonDocument document(QJsonObject{{u"version"_s, version}, {u"folders"_s, folders}});
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(document.toJson()) < 0 || !file.commit())
        return refuse(ErrorCode::Failed, u"%1 cannot be written."_s.arg(m_file));
    return {};
}

} // namespace Skykeep
