// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "contactsheet.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const auto head = u"<!DOCTYPE html><meta charset='utf-8'><title>Skykeep</title><style>"
                  "body{font:14px sans-serif;background:#888;margin:1em}"
                  "figure{display:inline-block;margin:.5em;vertical-align:top}"
                  "img{width:440px;height:auto;display:block}"
                  "figcaption{padding:.2em 0}</style>\n"_s;

} // namespace

bool writeContactSheet(const QDir &folder)
{
    QSaveFile file(folder.filePath(u"index.html"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QString page = head;
    for (const auto &name : folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name))
        page += u"<figure><a href='%1'><img src='%1' alt='%1' loading='lazy'></a>"
                "<figcaption>%1</figcaption></figure>\n"_s.arg(name);
    file.write(page.toUtf8());
    return file.commit();
}

} // namespace Skykeep
