// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

namespace Skykeep {

//! A language that Skykeep speaks.
struct Language {
    QString tag; //!< BCP 47: "de", "pt-BR".
    QString name; //!< In the language itself.
};

//! All that there are, in the order of their names.
const std::vector<Language> &shippedLanguages();

//! The program's words and Qt's own in one language, and the locale of times and numbers with it.
//!
//! Whatever is put into words from then on is in that language; what was before stays as it is. The words
//! lie in the program, as resources in ":/translations". Two pseudo-languages need none: "en-XA"
//! is English with accents, a third longer, and "ar-XB" is the same from right to left. They show
//! what is cut off, and what nobody could translate.
class Translation
{
public:
    Translation();
    ~Translation();

    //! A tag of shippedLanguages() or of a pseudo-language. Anything else, such as nothing, is the
    //! system's language, or English where that is not shipped.
    void use(const QString &tag);
    //! What is spoken now, never empty.
    QString tag() const { return m_tag; }

private:
    Q_DISABLE_COPY_MOVE(Translation)

    void speak(const QString &tag);
    void install(std::unique_ptr<QTranslator> words);

    QString m_tag;
    std::vector<std::unique_ptr<QTranslator>> m_words;
};

} // namespace Skykeep
