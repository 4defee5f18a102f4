// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/lentwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Skykeep::LentWords {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Lending", words);
}

} // namespace

QString heading(ProgramModel::Column column)
{
    switch (column) {
    case ProgramModel::Column::Name:
        return text(QT_TRANSLATE_NOOP("Lending", "Program"));
    case ProgramModel::Column::Account:
        return text(QT_TRANSLATE_NOOP("Lending", "Account"));
    case ProgramModel::Column::Lasting:
        return text(QT_TRANSLATE_NOOP("Lending", "How long"));
    case ProgramModel::Column::LastUsed:
        return text(QT_TRANSLATE_NOOP("Lending", "Last used"));
    }
    Q_UNREACHABLE();
}

QString heading(ProgramModel::Kind kind)
{
    switch (kind) {
    case ProgramModel::Kind::Commands:
        return text(QT_TRANSLATE_NOOP("Lending", "Commands that run now"));
    case ProgramModel::Kind::Terminal:
        return text(QT_TRANSLATE_NOOP("Lending", "Whatever runs in one terminal"));
    case ProgramModel::Kind::Program:
    case ProgramModel::Kind::Lease:
    case ProgramModel::Kind::Permission:
    case ProgramModel::Kind::Denial:
        break;
    }
    return unknown();
}

QString heading(LentModel::Column column)
{
    switch (column) {
    case LentModel::Column::Time:
        return text(QT_TRANSLATE_NOOP("Lending", "Time"));
    case LentModel::Column::Program:
        return text(QT_TRANSLATE_NOOP("Lending", "Program"));
    case LentModel::Column::Account:
        return text(QT_TRANSLATE_NOOP("Lending", "Account"));
    case LentModel::Column::What:
        return text(QT_TRANSLATE_NOOP("Lending", "What"));
    case LentModel::Column::Outcome:
        return text(QT_TRANSLATE_NOOP("Lending", "Outcome"));
    }
    Q_UNREACHABLE();
}

QString summary(const LentEntry &entry)
{
    auto what = name(entry.kind);
    if (!entry.method.isEmpty()) {
        what = entry.kind == Want::Kind::Call
            ? plain(entry.method)
            : text(QT_TRANSLATE_NOOP("Lending", "%1 for %2")).arg(what, plain(entry.method));
    }
    if (!entry.service.isEmpty())
        what = text(QT_TRANSLATE_NOOP("Lending", "%1 at %2")).arg(what, plain(entry.service));
    if (entry.count == 1)
        return what;
    return text(QT_TRANSLATE_NOOP("Lending", "%1, %2 times"))
        .arg(what, QLocale().toString(entry.count));
}

} // namespace Skykeep::LentWords
