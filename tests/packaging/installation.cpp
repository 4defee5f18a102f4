// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "packaging/installation.h"

#include "packaging/toolrun.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Skykeep {

Installation::Installation(const QStringList &components)
{
    for (const auto &component : components) {
        const auto done = runTool(QStringLiteral(SKYKEEP_CMAKE),
                                  {u"--install"_s, QStringLiteral(SKYKEEP_BUILD_TREE),
                                   u"--component"_s, component, u"--prefix"_s, prefix()});
        if (done.exit != 0)
            qFatal("%s", done.words().constData());
    }
}

QByteArray Installation::contents(const QString &name) const
{
    QFile read(file(name));
    if (!read.open(QIODevice::ReadOnly))
        qFatal("%s is not installed.", qPrintable(name));
    return read.readAll();
}

QStringList Installation::files() const
{
    QStringList found;
    QDirIterator files(prefix(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found += files.next().mid(prefix().size() + 1);
    found.sort();
    return found;
}

} // namespace Skykeep
