// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "house/sourcetree.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

bool isOurs(const QString &name)
{
    static const QStringList foreign = {u".git"_s, u".cache"_s, u"build"_s, u"node_modules"_s};
    return !foreign.contains(name);
}

void collect(const QDir &root, const QString &folder, std::vector<SourceFile> &files)
{
    const QDir here(root.filePath(folder));
    const auto filter = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot
        | QDir::NoSymLinks;
    for (const auto &entry : here.entryInfoList(filter, QDir::Name)) {
        if (!isOurs(entry.fileName()))
            continue;
        const auto path = root.relativeFilePath(entry.filePath());
        if (entry.isDir()) {
            collect(root, path, files);
            continue;
        }
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        const auto bytes = file.readAll();
        if (!bytes.contains('\0')) // a picture or the like
            files.push_back({path, QString::fromUtf8(bytes)});
    }
}

} // namespace

std::vector<SourceFile> sourceFiles(const QStringList &folders)
{
    const QDir root(QStringLiteral(SKYKEEP_SOURCE_TREE));
    std::vector<SourceFile> files;
    for (const auto &folder : folders)
        collect(root, folder, files);
    return files;
}

std::vector<SourceFile> cppFiles(const QStringList &folders)
{
    auto files = sourceFiles(folders);
    std::erase_if(files, [](const SourceFile &file) {
        return !file.path.endsWith(u".h"_s) && !file.path.endsWith(u".cpp"_s);
    });
    return files;
}

QString finding(const SourceFile &file, qsizetype offset, const QString &what)
{
    const auto line = QStringView(file.text).first(offset).count(u'\n') + 1;
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(what);
}

} // namespace Skykeep
