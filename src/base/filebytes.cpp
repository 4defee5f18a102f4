// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/filebytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Skykeep {

namespace {

// A hundred thousand accounts make less.
constexpr qint64 largestFile = qint64(64) << 20;

QString text(const char *words)
{
    return QCoreApplication::translate("FileBytes", words);
}

} // namespace

Result<void> checkPlainFile(const QString &file)
{
    const QFileInfo info(file);
    // Opening a folder fails at once.
    if (!info.exists() || info.isFile() || info.isDir())
        return {};
    return fail(ErrorKind::Storage, QDir::toNativeSeparators(file),
                text(QT_TRANSLATE_NOOP("FileBytes",
                                       "it is a pipe, a socket or a device; put back the file from "
                                       "a backup, or remove it")));
}

Result<QByteArray> bytesOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink())
        return fail(ErrorKind::NotFound, file);
    if (const auto plain = checkPlainFile(file); !plain)
        return fail(plain.error());
    if (info.size() > largestFile)
        return fail(ErrorKind::Storage, file,
                    text(QT_TRANSLATE_NOOP("FileBytes", "it is too large")));
    QFile in(file);
    auto bytes = in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    if (in.error() != QFileDevice::NoError)
        return fail(ErrorKind::Storage, file, in.errorString());
    return bytes;
}

} // namespace Skykeep
