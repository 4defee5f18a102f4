// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/translation.h"

#include "platform/pseudotranslator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto folder = ":/translations"_L1;
constexpr auto accented = "en-XA"_L1;
constexpr auto mirrored = "ar-XB"_L1;

bool isShipped(QStringView tag)
{
    return std::ranges::any_of(shippedLanguages(),
                               [tag](const Language &language) { return language.tag == tag; });
}

// Portuguese of any country is better served by Brazil's than by English.
QString languageOfSystem()
{
    for (const auto &wanted : QLocale::system().uiLanguages()) {
        if (isShipped(wanted))
            return wanted;
        const auto language = QLocale(wanted).language();
        for (const auto &shipped : shippedLanguages()) {
            if (QLocale(shipped.tag).language() == language)
                return shipped.tag;
        }
    }
    return u"en"_s;
}

// Dates are written as in the country that the system is set to, where it is one of that language.
QLocale localeFor(const QString &tag)
{
    const auto system = QLocale::system();
    const QLocale spoken(tag);
    const bool isPlainEnglish = system.language() == QLocale::C
        && spoken.language() == QLocale::English;
    if (isPlainEnglish || system.language() == spoken.language())
        return system;
    const QLocale there(spoken.language(), system.territory());
    return there.language() == spoken.language() && there.territory() == system.territory()
        ? there
        : spoken;
}

} // namespace

const std::vector<Language> &shippedLanguages()
{
    static const std::vector<Language> languages{
        {u"de"_s, u"Deutsch"_s},
        {u"en"_s, u"English"_s},
        {u"pt-BR"_s, u"Português (Brasil)"_s},
        {u"ja"_s, u"日本語"_s},
    };
    return languages;
}

Translation::Translation() = default;

Translation::~Translation()
{
    for (const auto &words : m_words)
        QCoreApplication::removeTranslator(words.get());
}

void Translation::use(const QString &tag)
{
    if (tag == accented || tag == mirrored || isShipped(tag))
        speak(tag);
    else
        speak(languageOfSystem());
}

void Translation::speak(const QString &tag)
{
    if (tag == m_tag)
        return;
    m_tag = tag;
    for (const auto &words : m_words)
        QCoreApplication::removeTranslator(words.get());
    m_words.clear();

    if (tag == accented || tag == mirrored) {
        QLocale::setDefault(localeFor(u"en"_s));
        install(std::make_unique<PseudoTranslator>(tag == mirrored ? Qt::RightToLeft
                                                                   : Qt::LeftToRight));
        return;
    }
    QLocale::setDefault(localeFor(tag));
    for (const auto &place :
         {QString(folder), QLibraryInfo::path(QLibraryInfo::TranslationsPath)}) {
        auto words = std::make_unique<QTranslator>();
        if (words->load(QLocale(tag), u"qtbase"_s, u"_"_s, place)) {
            install(std::move(words));
            break;
        }
    }
    auto words = std::make_unique<QTranslator>();
    if (words->load(u"skykeep_"_s + QString(tag).replace(u'-', u'_'), folder))
        install(std::move(words));
}

void Translation::install(std::unique_ptr<QTranslator> words)
{
    QCoreApplication::installTranslator(words.get());
    m_words.push_back(std::move(words));
}

} // namespace Skykeep
