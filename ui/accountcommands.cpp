// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/accountcommands.h"

#include "ui/statusicons.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

struct Row {
    Command command;
    const char *name; //!< Of the object.
    const char *text;
    const char *tip;
    QKeySequence keys;
    std::optional<Glyph> glyph = std::nullopt;
};

std::vector<Row> rows()
{
    using enum Command;
    return {
        {AddAccount, "addAccount", QT_TRANSLATE_NOOP("Commands", "&Add account…"),
         QT_TRANSLATE_NOOP("Commands", "Sign in to one more account"),
         QKeySequence(Qt::CTRL | Qt::Key_N), Glyph::Plus},
        {SignIn, "signIn", QT_TRANSLATE_NOOP("Commands", "S&ign in again…"),
         QT_TRANSLATE_NOOP("Commands", "Begin a new session for this account"),
         QKeySequence(Qt::CTRL | Qt::Key_I), Glyph::Key},
        {Refresh, "refresh", QT_TRANSLATE_NOOP("Commands", "&Refresh"),
         QT_TRANSLATE_NOOP("Commands", "Renew the session now"), QKeySequence(Qt::Key_F5),
         Glyph::Circle},
        {RefreshAll, "refreshAll", QT_TRANSLATE_NOOP("Commands", "Refresh a&ll"),
         QT_TRANSLATE_NOOP("Commands", "Renew all sessions now"),
         QKeySequence(Qt::SHIFT | Qt::Key_F5)},
        {Pause, "pause", QT_TRANSLATE_NOOP("Commands", "&Pause"),
         QT_TRANSLATE_NOOP("Commands", "Renew only as seldom as keeps the session alive"),
         QKeySequence(Qt::CTRL | Qt::Key_P), Glyph::Pause},
        {Resume, "resume", QT_TRANSLATE_NOOP("Commands", "R&esume"),
         QT_TRANSLATE_NOOP("Commands", "Keep the session fresh again"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), Glyph::Play},
        {LetEnd, "letEnd", QT_TRANSLATE_NOOP("Commands", "&Let it end…"),
         QT_TRANSLATE_NOOP("Commands", "Pause, and do not even keep the session from ending"),
         QKeySequence()},
        {UseAppPassword, "useAppPassword",
         QT_TRANSLATE_NOOP("Commands", "&Use an app password instead"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "Make an app password, and run the session on it instead of the main password"),
         QKeySequence(), Glyph::Lock},
        {SignOut, "signOut", QT_TRANSLATE_NOOP("Commands", "Sign &out…"),
         QT_TRANSLATE_NOOP("Commands", "End the session here and at the server"), QKeySequence(),
         Glyph::Out},
        {Remove, "remove", QT_TRANSLATE_NOOP("Commands", "Re&move…"),
         QT_TRANSLATE_NOOP("Commands", "Sign out and take off the list"),
         QKeySequence(QKeySequence::Delete), Glyph::Cross},
        {CopyHandle, "copyHandle", QT_TRANSLATE_NOOP("Commands", "&Copy handle"),
         QT_TRANSLATE_NOOP("Commands", "Copy the handle"), QKeySequence(QKeySequence::Copy),
         Glyph::Copy},
        {CopyDid, "copyDid", QT_TRANSLATE_NOOP("Commands", "Copy &DID"),
         QT_TRANSLATE_NOOP("Commands", "Copy the permanent name"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), Glyph::Copy},
        {CopyToken, "copyToken", QT_TRANSLATE_NOOP("Commands", "Copy access to&ken…"),
         QT_TRANSLATE_NOOP("Commands", "Copy a token that is good for a while, for other programs"),
         QKeySequence(), Glyph::Key},
        {SetLabel, "setLabel", QT_TRANSLATE_NOOP("Commands", "La&bel…"),
         QT_TRANSLATE_NOOP("Commands", "Give the account a name of your own"),
         QKeySequence(Qt::Key_F2), Glyph::Tag},
        {MoveUp, "moveUp", QT_TRANSLATE_NOOP("Commands", "Mo&ve up"),
         QT_TRANSLATE_NOOP("Commands", "Put what is selected one place higher"),
         QKeySequence(Qt::ALT | Qt::Key_Up)},
        {MoveDown, "moveDown", QT_TRANSLATE_NOOP("Commands", "Move dow&n"),
         QT_TRANSLATE_NOOP("Commands", "Put what is selected one place lower"),
         QKeySequence(Qt::ALT | Qt::Key_Down)},
        {Find, "find", QT_TRANSLATE_NOOP("Commands", "&Search"),
         QT_TRANSLATE_NOOP("Commands", "Search the accounts"), QKeySequence(QKeySequence::Find)},
        {NeedsMe, "needsMe", QT_TRANSLATE_NOOP("Commands", "Only what &needs me"),
         QT_TRANSLATE_NOOP("Commands", "Show only accounts that need you to do something"),
         QKeySequence(Qt::CTRL | Qt::Key_M)},
        {GroupByServer, "groupByServer", QT_TRANSLATE_NOOP("Commands", "&Group by server"),
         QT_TRANSLATE_NOOP("Commands", "Put the accounts of each server together"),
         QKeySequence(Qt::CTRL | Qt::Key_G)},
        {Programs, "programs", QT_TRANSLATE_NOOP("Commands", "&Programs…"),
         QT_TRANSLATE_NOOP("Commands", "Which programs may use the accounts, and what was lent"),
         QKeySequence(Qt::CTRL | Qt::Key_L), Glyph::Key},
        {LockLending, "lockLending", QT_TRANSLATE_NOOP("Commands", "L&ock lending"),
         QT_TRANSLATE_NOOP("Commands", "Programs get nothing until lending is unlocked"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), Glyph::Lock},
        {Settings, "settings", QT_TRANSLATE_NOOP("Commands", "Se&ttings…"),
         QT_TRANSLATE_NOOP("Commands", "How Skykeep starts, notifies and reaches the network"),
         QKeySequence(Qt::CTRL | Qt::Key_Comma)},
        {Close, "closeWindow", QT_TRANSLATE_NOOP("Commands", "&Close window"),
         QT_TRANSLATE_NOOP("Commands", "Close this window"), QKeySequence(Qt::CTRL | Qt::Key_W)},
        {Quit, "quit", QT_TRANSLATE_NOOP("Commands", "&Quit"),
         QT_TRANSLATE_NOOP("Commands", "Quit; no session is renewed until Skykeep runs again"),
         QKeySequence(Qt::CTRL | Qt::Key_Q)},
        {About, "about", QT_TRANSLATE_NOOP("Commands", "&About Skykeep"),
         QT_TRANSLATE_NOOP("Commands", "The version of this program"), QKeySequence()},
    };
}

QString text(const char *words)
{
    return QCoreApplication::translate("Commands", words);
}

} // namespace

AccountCommands::AccountCommands(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    for (const auto &row : rows()) {
        auto *action = new QAction(text(row.text), this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setStatusTip(text(row.tip));
        action->setShortcut(row.keys);
        const auto keys = row.keys.toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? text(row.tip) : u"%1 (%2)"_s.arg(text(row.tip), keys));
        connect(action, &QAction::triggered, this,
                [this, command = row.command] { Q_EMIT asked(command); });
        m_actions.emplace(row.command, action);
        m_window->addAction(action);
    }
    action(Command::NeedsMe)->setCheckable(true);
    action(Command::LockLending)->setCheckable(true);
    action(Command::Settings)->setMenuRole(QAction::PreferencesRole);
    action(Command::GroupByServer)->setCheckable(true);
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
    action(Command::About)->setMenuRole(QAction::AboutRole);
    drawIcons(window->palette());
    update({}, 0);
    setLending(false, false);
}

std::vector<QAction *> AccountCommands::all() const
{
    std::vector<QAction *> actions;
    for (const auto &[command, action] : m_actions)
        actions.push_back(action);
    return actions;
}

void AccountCommands::drawIcons(const QPalette &palette)
{
    for (const auto &row : rows()) {
        if (row.glyph)
            action(row.command)->setIcon(glyphIcon(*row.glyph, palette));
    }
}

void AccountCommands::setLending(bool isThere, bool isLocked)
{
    for (const auto command : {Command::Programs, Command::LockLending, Command::CopyToken})
        action(command)->setVisible(isThere);
    action(Command::LockLending)->setChecked(isLocked);
}

void AccountCommands::update(const std::vector<const Account *> &selection, qsizetype count)
{
    const auto isAny = [&selection](auto &&test) {
        return std::any_of(selection.begin(), selection.end(),
                           [&test](const Account *account) { return test(*account); });
    };
    const auto isSignedIn = [](const Account &account) {
        return account.entry.keeping != Keeping::SignedOut;
    };
    const auto enable = [this](Command command, bool isOn) { action(command)->setEnabled(isOn); };
    const bool isOne = selection.size() == 1;
    const bool isSome = !selection.empty();

    enable(Command::SignIn, isSome);
    enable(Command::SetLabel, isOne);
    enable(Command::Refresh, isAny(isSignedIn));
    enable(Command::Pause,
           isAny([](const Account &account) { return account.entry.keeping == Keeping::Kept; }));
    enable(Command::Resume, isAny([&isSignedIn](const Account &account) {
               return isSignedIn(account) && account.entry.keeping != Keeping::Kept;
           }));
    enable(Command::LetEnd, isAny([&isSignedIn](const Account &account) {
               return isSignedIn(account) && account.entry.keeping != Keeping::LeftToEnd;
           }));
    enable(Command::UseAppPassword, isAny([&isSignedIn](const Account &account) {
               return isSignedIn(account)
                   && account.seen.credential == CredentialKind::MainPassword;
           }));
    enable(Command::SignOut, isAny([&isSignedIn](const Account &account) {
               return isSignedIn(account) || account.entry.isRevocationPending;
           }));
    enable(Command::Remove, isSome);
    enable(Command::CopyHandle, isSome);
    enable(Command::CopyDid, isSome);
    enable(Command::CopyToken, isOne && isAny(isSignedIn));
    // Where the order is not the owner's own, they say so.
    enable(Command::MoveUp, isSome);
    enable(Command::MoveDown, isSome);
    for (const auto command :
         {Command::RefreshAll, Command::Find, Command::NeedsMe, Command::GroupByServer})
        enable(command, count > 0);
}

void AccountCommands::fill(QMenuBar *bar, const std::vector<QMenu *> &ofView) const
{
    auto *file = bar->addMenu(tr("&File"));
    for (const auto command : {Command::AddAccount, Command::RefreshAll})
        file->addAction(action(command));
    file->addSeparator();
    for (const auto command : {Command::Programs, Command::LockLending})
        file->addAction(action(command));
    file->addSeparator();
    file->addAction(action(Command::Settings));
    file->addSeparator();
    for (const auto command : {Command::Close, Command::Quit})
        file->addAction(action(command));
    fillAccountMenu(bar->addMenu(tr("&Account")));
    auto *view = bar->addMenu(tr("&View"));
    for (const auto command : {Command::Find, Command::NeedsMe, Command::GroupByServer})
        view->addAction(action(command));
    view->addSeparator();
    for (auto *menu : ofView)
        view->addMenu(menu);
    bar->addMenu(tr("&Help"))->addAction(action(Command::About));
}

void AccountCommands::fillAccountMenu(QMenu *menu) const
{
    for (const auto command : {Command::Refresh, Command::Pause, Command::Resume, Command::LetEnd,
                               Command::SignIn, Command::UseAppPassword})
        menu->addAction(action(command));
    menu->addSeparator();
    for (const auto command :
         {Command::SetLabel, Command::CopyHandle, Command::CopyDid, Command::CopyToken})
        menu->addAction(action(command));
    menu->addSeparator();
    for (const auto command : {Command::MoveUp, Command::MoveDown})
        menu->addAction(action(command));
    menu->addSeparator();
    for (const auto command : {Command::SignOut, Command::Remove})
        menu->addAction(action(command));
}

QList<QAction *> AccountCommands::forSeveral() const
{
    QList<QAction *> actions;
    for (const auto command : {Command::Refresh, Command::Pause, Command::Resume, Command::SignIn,
                               Command::UseAppPassword, Command::CopyHandle, Command::CopyDid,
                               Command::SignOut, Command::Remove})
        actions << action(command);
    return actions;
}

void AccountCommands::fill(QToolBar *bar) const
{
    for (const auto command : {Command::AddAccount, Command::Refresh, Command::Pause,
                               Command::Resume, Command::SignIn, Command::SignOut, Command::Remove})
        bar->addAction(action(command));
}

} // namespace Skykeep
