// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Skykeep {

//! One text file of the project, its path relative to the project's root.
struct SourceFile {
    QString path;
    QString text;
};

//! The project's own text files under \a folders ("" is all of them), in the order of their
//! paths; without what builds and tools leave behind.
std::vector<SourceFile> sourceFiles(const QStringList &folders);

//! The files of \a folders written in C++.
std::vector<SourceFile> cppFiles(const QStringList &folders);

//! "path:line: what" for the character at \a offset.
QString finding(const SourceFile &file, qsizetype offset, const QString &what);

} // namespace Skykeep
