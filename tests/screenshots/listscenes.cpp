// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crowd.h"
#include "openwindow.h"
#include "scenes.h"
#include "troubles.h"
#include "ui/accountlist.h"
#include "ui/accountspage.h"
#include "ui/columnmenu.h"
#include "ui/detailspane.h"
#include "ui/messagebar.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

AccountsPage &pageOf(OpenWindow &stage)
{
    return *stage.window->findChild<AccountsPage *>();
}

QPoint below(const QWidget &button)
{
    const bool isMirrored = button.isRightToLeft();
    return button.mapToGlobal(isMirrored ? button.rect().bottomRight()
                                         : button.rect().bottomLeft());
}

// A menu that goes from the leading edge.
void popUp(QMenu &menu, const QPoint &place)
{
    menu.popup(menu.isRightToLeft() ? place - QPoint(menu.sizeHint().width(), 0) : place);
}

void several(Camera &camera, OpenWindow &stage, const std::vector<QString> &names)
{
    stage.select(names.front());
    auto &list = pageOf(stage).list();
    QItemSelection rows;
    for (size_t i = 0; i < names.size(); i += 2) {
        const auto found = list.model()->match(list.model()->index(0, 0), AccountModel::HandleRole,
                                               names.at(i), 1, Qt::MatchStartsWith);
        if (!found.isEmpty())
            rows.select(found.constFirst(), found.constFirst());
    }
    list.selectionModel()->select(rows,
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    camera.take(u"list-several"_s, *stage.window);
}

void snoozing(Camera &camera, OpenWindow &stage)
{
    stage.select(u"takendown"_s);
    camera.take(u"list-later"_s, *stage.window, [&stage]() -> QList<QWidget *> {
        for (auto *later : stage.window->findChildren<QPushButton *>(u"snooze"_s)) {
            if (!later->isVisible())
                continue;
            popUp(*later->menu(), below(*later));
            return {later->menu()};
        }
        qFatal("Nothing can be put off");
    });
}

void columns(Camera &camera, OpenWindow &stage)
{
    auto &header = *pageOf(stage).list().header();
    for (const auto column : {AccountColumn::Label, AccountColumn::Active,
                              AccountColumn::HostingStatus, AccountColumn::Did})
        header.hideSection(int(column));
    camera.take(u"list-columns"_s, *stage.window, [&stage, &header]() -> QList<QWidget *> {
        auto *menu = stage.window->findChild<ColumnMenu *>();
        popUp(*menu, below(header));
        return {menu};
    });
    for (int i = 0; i < accountColumnCount; ++i)
        header.showSection(i);
}

void details(Camera &camera, OpenWindow &stage, const std::vector<QString> &names)
{
    stage.open(u"takendown"_s, {1400, 940});
    camera.take(u"list-troubled"_s, *stage.window);
    for (const auto &name : names) {
        stage.select(name);
        camera.take(u"details-"_s + name, *stage.window, Camera::Breadth::FirstPalette);
    }
}

void views(Camera &camera, OpenWindow &stage)
{
    auto &page = pageOf(stage);
    stage.select(u"moved"_s);
    page.setGrouped(true);
    camera.take(u"list-grouped"_s, *stage.window);
    page.setGrouped(false);
    page.setShown(Shown::NeedsMe);
    camera.take(u"list-needs-me"_s, *stage.window, Camera::Breadth::FirstPalette);
    page.showAll();
    page.findChild<QLineEdit *>()->setText(u"nobody"_s);
    camera.take(u"list-nothing"_s, *stage.window);
    page.showAll();
    stage.window->findChild<MessageBar *>()
        ->showNews(u"Whom to write to about accounts at pds.example.com: help@pds.example.com"_s,
                   u"help@pds.example.com"_s);
    stage.select(u"takendown"_s);
    camera.take(u"list-message"_s, *stage.window);
}

// One world for all of them: two weeks of troubles take a while.
void troubled(Camera &camera)
{
    OpenWindow stage;
    Troubles troubles(stage.world);
    troubles.happen();
    details(camera, stage, troubles.names());
    stage.open();
    several(camera, stage, troubles.names());
    snoozing(camera, stage);
    columns(camera, stage);
    views(camera, stage);
    takeTrayMenu(camera, u"tray-troubled"_s, stage.world);
}

// Two months of one account that has seen much.
void busy(Camera &camera)
{
    OpenWindow stage;
    auto &world = stage.world;
    Crowd::beCalm(world);
    const auto did = ScriptedPds::didOf(u"alice"_s);
    auto &alice = world.pds.at(u"alice"_s);
    world.pds.setTrouble(fail(ErrorKind::Offline));
    world.pass(26h);
    world.pds.setTrouble({});
    world.pass(5h);
    alice.tells = u"alice.example.net"_s;
    world.pass(26h);
    (void)world.keeper().setKeeping(did, Keeping::Paused);
    world.pass(40h);
    (void)world.keeper().setKeeping(did, Keeping::Kept);
    world.pass(26h);
    alice.hosting = {false, u"suspended"_s};
    world.pass(52h);
    alice.hosting = {true, {}};
    world.pass(52h);
    world.pds.endSessions(did);
    world.pass(3h);
    (void)world.trySignIn(u"alice.example.com"_s, u"app-pass-word-1"_s);
    world.pass(9h);
    stage.open(u"alice"_s);
    stage.window->findChild<DetailsPane *>()->splitter().setSizes({1000, 2000});
    camera.take(u"list-timeline"_s, *stage.window);
}

} // namespace

std::vector<Scene> listScenes()
{
    return {{u"list-troubled"_s, troubled}, {u"list-timeline"_s, busy}};
}

} // namespace Skykeep
