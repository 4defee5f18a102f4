// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/grantstore.h"

#include "accounts/asidefile.h"
#include "base/filebytes.h"
#include "base/formatversion.h"
#include "lending/grantjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString text(const char *sentence)
{
    return QCoreApplication::translate("GrantStore", sentence);
}

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

GrantStore::Loaded leftAlone(const QString &trouble)
{
    return {{}, trouble, false};
}

} // namespace

GrantStore::GrantStore(QString file, QString administrators, unsigned administrator)
    : m_file(std::move(file))
    , m_administrators(std::move(administrators))
    , m_administrator(administrator)
{
}

bool GrantStore::isNewer(const QString &file)
{
    return isNewerFile(file, newestGrantsVersion);
}

GrantStore::Loaded GrantStore::load()
{
    m_isWritable = false;
    const auto bytes = bytesOf(m_file);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound) {
        m_isWritable = true;
        return {};
    }
    if (!bytes) {
        return leftAlone(text(QT_TRANSLATE_NOOP("GrantStore",
                                                "The list of grants, %1, cannot be read (%2). It "
                                                "allows nothing, is left alone, and changes are "
                                                "not saved."))
                             .arg(shown(m_file), bytes.error().detail));
    }
    auto reading = readGrants(*bytes);
    switch (reading.verdict) {
    case GrantsReading::Verdict::Newer:
        return leftAlone(text(QT_TRANSLATE_NOOP("GrantStore",
                                                "The list of grants, %1, was written by a newer "
                                                "Skykeep. It allows nothing, is left alone, and "
                                                "changes are not saved. Update Skykeep to use "
                                                "it."))
                             .arg(shown(m_file)));
    case GrantsReading::Verdict::Damaged:
        return setAside(std::move(reading));
    case GrantsReading::Verdict::Sound:
        break;
    }
    makePrivateFile(m_file);
    m_isWritable = true;
    return {std::move(reading.grants), {}};
}

GrantStore::Loaded GrantStore::setAside(GrantsReading reading)
{
    // A copy, so that until save() replaces it nothing is lost.
    const auto aside = asideName(m_file);
    if (!QFile::copy(m_file, aside)) {
        auto loaded = leftAlone(text(QT_TRANSLATE_NOOP("GrantStore",
                                                       "The list of grants, %1, is damaged and "
                                                       "cannot be put aside. It allows nothing, "
                                                       "is left alone, and changes are not "
                                                       "saved."))
                                    .arg(shown(m_file)));
        loaded.grants = std::move(reading.grants);
        return loaded;
    }
    makePrivateFile(aside);
    m_isWritable = true;
    auto words = text(QT_TRANSLATE_NOOP("GrantStore",
                                        "The list of grants, %1, was damaged, and allows nothing "
                                        "any more. It was put aside as %2. What programs need is "
                                        "asked anew."))
                     .arg(shown(m_file), shown(aside));
    if (const auto saved = save(reading.grants); !saved)
        words += u' ' + describe(saved.error());
    return {std::move(reading.grants), words};
}

Result<void> GrantStore::save(const std::vector<Grant> &grants)
{
    if (!m_isWritable) {
        return fail(ErrorKind::Storage, shown(m_file),
                    text(QT_TRANSLATE_NOOP("GrantStore",
                                           "it could not be read, so it is not overwritten")));
    }
    return writePrivately(m_file, encodeGrants(grants));
}

Result<std::vector<Grant>> GrantStore::readAdministrators() const
{
    if (m_administrators.isEmpty())
        return std::vector<Grant>();
    const auto file = TrustedFile::read(m_administrators, m_administrator);
    if (!file && file.error().kind == ErrorKind::NotFound)
        return std::vector<Grant>();
    if (!file)
        return fail(file.error());
    return readAdministratorsGrants(file->bytes, m_administrators);
}

std::optional<TrustedFile::Mark> GrantStore::administratorsMark() const
{
    return m_administrators.isEmpty() ? std::nullopt : TrustedFile::markOf(m_administrators);
}

} // namespace Skykeep
