// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// bench-bare-window [--tray]
//
// The least that a program with a window can be: a QMainWindow with an empty table, and an icon in
// the tray where that is asked for; then it begins without its window.

#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QSystemTrayIcon>
#include <QTableView>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    QStandardItemModel model(0, 9);
    auto *table = new QTableView(&window);
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1000, 600);
    QPixmap square(64, 64);
    square.fill(Qt::blue);
    QSystemTrayIcon tray{QIcon(square)};
    if (QCoreApplication::arguments().contains(u"--tray"_s)) {
        QApplication::setQuitOnLastWindowClosed(false);
        tray.show();
    } else {
        window.show();
    }
    return QApplication::exec();
}
