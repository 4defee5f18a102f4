// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "secrecy/secretsearch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr quint64 base = 1'099'511'628'211; // any large odd number: this one is FNV's prime

quint64 hashOf(const char *first, qsizetype size)
{
    quint64 hash = 0;
    for (qsizetype i = 0; i < size; ++i)
        hash = hash * base + quint64(static_cast<unsigned char>(first[i]));
    return hash;
}

std::size_t slotOf(quint64 hash)
{
    return (hash ^ (hash >> 32)) & 0xffff;
}

//! What stays the same of \a bytes in base64 when \a before bytes stand before them, and any after.
QByteArray middleOfBase64(const QByteArray &bytes, qsizetype before)
{
    const auto text = (QByteArray(before, '\0') + bytes).toBase64(QByteArray::OmitTrailingEquals);
    const auto first = (before * 8 + 5) / 6;
    const auto end = (before + bytes.size()) * 8 / 6;
    return text.mid(first, end - first);
}

QByteArray utf16(const QByteArray &bytes, bool isBigEndian)
{
    QByteArray wide;
    for (const auto unit : QString::fromUtf8(bytes).toStdU16String()) {
        const auto high = static_cast<char>(unit >> 8);
        const auto low = static_cast<char>(unit & 0xff);
        wide += isBigEndian ? high : low;
        wide += isBigEndian ? low : high;
    }
    return wide;
}

QByteArray inJson(const QByteArray &bytes)
{
    const auto json = QJsonDocument(QJsonArray{QString::fromUtf8(bytes)})
                          .toJson(QJsonDocument::Compact);
    return json.mid(2, json.size() - 4); // ["…"]
}

bool isJwt(const QByteArray &bytes)
{
    return bytes.startsWith("eyJ") && bytes.count('.') == 2;
}

//! Without what else may belong to a secret.
QByteArray printable(const QByteArray &bytes)
{
    static const QRegularExpression unprintable(u"[^ -~]"_s);
    static const QRegularExpression tokenLike(u"[A-Za-z0-9_+=-]{16,}"_s);
    return QString::fromLatin1(bytes)
        .replace(unprintable, u"."_s)
        .replace(tokenLike, u"…"_s)
        .toUtf8();
}

} // namespace

SecretSearch::SecretSearch(const std::vector<UsedSecret> &secrets)
{
    QSet<QByteArray> known;
    for (const auto &secret : secrets) {
        if (known.contains(secret.bytes))
            continue;
        known.insert(secret.bytes);
        add(secret);
    }
}

void SecretSearch::add(const UsedSecret &secret)
{
    constexpr qsizetype end = 24;
    if (secret.bytes.size() < shortest) {
        ++m_leftOut;
        return;
    }
    ++m_count;
    const auto signature = secret.bytes.mid(secret.bytes.lastIndexOf('.') + 1);
    if (isJwt(secret.bytes) && signature.size() >= end) {
        addForms(signature.first(end), secret.kind);
        if (signature.size() > end)
            addForms(signature.last(end), secret.kind);
    } else {
        addForms(secret.bytes, secret.kind);
    }
}

void SecretSearch::addForms(const QByteArray &part, const QByteArray &kind)
{
    QSet<QByteArray> known;
    const auto addOnce = [&](const QByteArray &bytes, const QByteArray &form) {
        if (!known.contains(bytes))
            addPattern(bytes, kind, form);
        known.insert(bytes);
    };
    addOnce(part, "as it is");
    addOnce(part.toPercentEncoding(), "percent-encoded");
    addOnce(part.toPercentEncoding().toLower(), "percent-encoded");
    addOnce(inJson(part), "as JSON");
    addOnce(QString::fromUtf8(part).toHtmlEscaped().toUtf8(), "as XML");
    for (const qsizetype before : {0, 1, 2}) {
        const auto middle = middleOfBase64(part, before);
        addOnce(middle, "base64");
        addOnce(QByteArray(middle).replace('+', '-').replace('/', '_'), "base64url");
    }
    addOnce(part.toHex(), "hexadecimal");
    addOnce(part.toHex().toUpper(), "hexadecimal");
    addOnce(utf16(part, false), "UTF-16");
    addOnce(utf16(part, true), "UTF-16");
}

void SecretSearch::addPattern(const QByteArray &bytes, const QByteArray &kind,
                              const QByteArray &form)
{
    auto &table = bytes.size() >= m_tables.back().window ? m_tables.back() : m_tables.front();
    if (bytes.size() < table.window)
        return; // cannot be: no form is shorter than the secret
    const auto hash = hashOf(bytes.constData(), table.window);
    table.mayBe.set(slotOf(hash));
    table.patterns[hash].push_back(qsizetype(m_patterns.size()));
    m_patterns.push_back({bytes, kind, form});
}

std::optional<SecretSearch::Hit> SecretSearch::find(const QByteArray &bytes) const
{
    for (const auto &table : m_tables) {
        if (const auto hit = find(bytes, table))
            return hit;
    }
    return std::nullopt;
}

// Rabin and Karp's: the hash of each window follows from the one before it.
std::optional<SecretSearch::Hit> SecretSearch::find(const QByteArray &bytes,
                                                    const Table &table) const
{
    constexpr qsizetype context = 40;
    if (table.patterns.isEmpty() || bytes.size() < table.window)
        return std::nullopt;
    quint64 first = 1; // what the byte that leaves the window counts for
    for (qsizetype i = 1; i < table.window; ++i)
        first *= base;

    const char *data = bytes.constData();
    auto hash = hashOf(data, table.window);
    for (qsizetype at = 0;; ++at) {
        if (table.mayBe.test(slotOf(hash))) {
            const auto candidates = table.patterns.constFind(hash);
            const auto rest = QByteArrayView(bytes).sliced(at);
            for (const auto i :
                 candidates == table.patterns.cend() ? std::vector<qsizetype>() : *candidates) {
                const auto &pattern = m_patterns[std::size_t(i)];
                if (rest.startsWith(pattern.bytes)) {
                    const auto before = std::min(at, context);
                    return Hit{pattern.kind, pattern.form, at,
                               printable(bytes.mid(at - before, before)) + "[…]"
                                   + printable(bytes.mid(at + pattern.bytes.size(), context))};
                }
            }
        }
        if (at + table.window >= bytes.size())
            return std::nullopt;
        const auto leaving = quint64(static_cast<unsigned char>(data[at]));
        const auto coming = quint64(static_cast<unsigned char>(data[at + table.window]));
        hash = (hash - leaving * first) * base + coming;
    }
}

QString SecretSearch::sentenceAbout(const QString &name) const
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto hit = find(file.readAll());
    if (!hit)
        return {};
    return u"%1 holds a %2 (%3) at %4: %5"_s.arg(name, QString::fromUtf8(hit->kind),
                                                 QString::fromUtf8(hit->form),
                                                 QString::number(hit->at),
                                                 QString::fromUtf8(hit->around));
}

QStringList SecretSearch::filesWithSecrets(const QString &folder, int &looked) const
{
    QStringList found;
    // System: what is neither file nor folder would block, or never end.
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto sentence = sentenceAbout(files.next());
        ++looked;
        if (!sentence.isEmpty())
            found << sentence;
    }
    found.sort();
    return found;
}

} // namespace Skykeep
