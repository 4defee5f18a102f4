// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/questions.h"

#include "ui/statusicons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Skykeep::Questions {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Questions", words);
}

// Its icon follows a change of the palette.
class QuestionBox final : public QMessageBox
{
public:
    using QMessageBox::QMessageBox;

    void drawIcon()
    {
        const int side = style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, this);
        setIconPixmap(attentionIcon(Attention::Warning, palette())
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QMessageBox::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            drawIcon();
    }
};

struct Words {
    QString question;
    QString consequence;
    QString yes;
};

void ask(QWidget *window, const Words &words, std::function<void()> yes)
{
    auto *box = new QuestionBox(QMessageBox::NoIcon, words.yes, words.question, QMessageBox::Cancel,
                                window);
    box->drawIcon();
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(words.consequence);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *agree = box->addButton(words.yes, QMessageBox::AcceptRole);
    agree->setObjectName(u"agree"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(agree, &QPushButton::clicked, window, std::move(yes));
    box->open();
}

// A question with a hundred names in it is not read.
QString listed(const QStringList &names)
{
    constexpr qsizetype most = 5;
    if (names.size() <= most)
        return names.join(u", "_s);
    return text(QT_TRANSLATE_NOOP("Questions", "%1 and %2 more"))
        .arg(names.first(most).join(u", "_s), QLocale().toString(names.size() - most));
}

} // namespace

void letEnd(QWidget *window, const QStringList &names, std::function<void()> yes)
{
    ask(window,
        {text(QT_TRANSLATE_NOOP("Questions", "Let the session of %1 end?")).arg(listed(names)),
         text(QT_TRANSLATE_NOOP(
             "Questions",
             "It is not renewed any more, and once it has run out you need the account's "
             "password. Until then it can be resumed.")),
         text(QT_TRANSLATE_NOOP("Questions", "Let it end"))},
        std::move(yes));
}

void signOut(QWidget *window, const QStringList &names, std::function<void()> yes)
{
    ask(window,
        {text(QT_TRANSLATE_NOOP("Questions", "Sign out of %1?")).arg(listed(names)),
         text(QT_TRANSLATE_NOOP(
             "Questions",
             "The session ends here and at the server, and is erased from the keychain. The "
             "account stays in the list; to use it again you need its password.")),
         text(QT_TRANSLATE_NOOP("Questions", "Sign out"))},
        std::move(yes));
}

void remove(QWidget *window, const QStringList &names, std::function<void()> yes)
{
    ask(window,
        {text(QT_TRANSLATE_NOOP("Questions", "Remove %1?")).arg(listed(names)),
         text(QT_TRANSLATE_NOOP(
             "Questions",
             "The session ends here and at the server, and the account and its history leave "
             "this list. The account itself is not touched.")),
         text(QT_TRANSLATE_NOOP("Questions", "Remove"))},
        std::move(yes));
}

void useThisKeychain(QWidget *window, const QString &sentence, std::function<void()> yes)
{
    ask(window,
        {text(QT_TRANSLATE_NOOP("Questions", "Keep sessions in this keychain from now on?")),
         text(QT_TRANSLATE_NOOP(
                  "Questions",
                  "%1 Sessions that lie in the other keychain are not copied: those accounts need "
                  "a new sign-in."))
             .arg(sentence),
         text(QT_TRANSLATE_NOOP("Questions", "Use this keychain"))},
        std::move(yes));
}

void quitUnsaved(QWidget *window, const QStringList &names, std::function<void()> yes)
{
    ask(window,
        {text(QT_TRANSLATE_NOOP("Questions", "Quit before the session of %1 is saved?"))
             .arg(listed(names)),
         text(QT_TRANSLATE_NOOP(
             "Questions",
             "It was renewed, and the keychain has not taken it yet. Quitting now may lose "
             "it, and then the account needs a new sign-in. Unlocking the keychain saves "
             "it.")),
         text(QT_TRANSLATE_NOOP("Questions", "Quit anyway"))},
        std::move(yes));
}

void copyAccessToken(QWidget *window, const QString &name, std::function<void()> yes)
{
    ask(window,
        {text(QT_TRANSLATE_NOOP("Questions", "Copy an access token of %1?")).arg(name),
         text(QT_TRANSLATE_NOOP(
             "Questions",
             "Until it runs out, whoever has it can do everything that this session can, and "
             "Skykeep cannot take it back. Paste it only where you would enter a password. It is "
             "taken out of the clipboard again, and the log says that it was copied.")),
         text(QT_TRANSLATE_NOOP("Questions", "Copy the token"))},
        std::move(yes));
}

void takeBackEverything(QWidget *window, std::function<void()> yes)
{
    ask(window,
        {text(QT_TRANSLATE_NOOP("Questions", "Take back everything?")),
         text(QT_TRANSLATE_NOOP(
             "Questions",
             "Every program has to ask again, those you have shut out as well, and commands that "
             "run now get nothing more. What the administrator has set stays. Tokens that were "
             "lent go on until they run out.")),
         text(QT_TRANSLATE_NOOP("Questions", "Take back everything"))},
        std::move(yes));
}

void label(QWidget *window, const QString &name, const QString &current,
           std::function<void(const QString &)> given)
{
    auto *dialog = new QInputDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(text(QT_TRANSLATE_NOOP("Questions", "Label")));
    dialog->setLabelText(
        text(QT_TRANSLATE_NOOP("Questions", "Your own name for %1; leave it empty for none:"))
            .arg(name));
    dialog->setTextValue(current);
    QObject::connect(dialog, &QInputDialog::textValueSelected, window, std::move(given));
    dialog->open();
}

} // namespace Skykeep::Questions
