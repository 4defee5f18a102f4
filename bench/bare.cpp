// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// bench-bare SOCKET SERVER
//
// The least that a program with skykeepd's libraries can be: one socket that it listens at, one
// database, one call to the session bus, one to the keychain, and one request to SERVER. Says hello
// to whoever connects, and then does nothing.

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QLocalServer>
#include <QLocalSocket>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;

    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(arguments.at(1) + u".sqlite"_s);
    if (!database.open())
        return 1;
    QSqlQuery(database).exec(u"PRAGMA journal_mode = WAL"_s);
    QSqlQuery(database).exec(u"CREATE TABLE IF NOT EXISTS entries (id INTEGER PRIMARY KEY)"_s);

    QLocalServer::removeServer(arguments.at(1));
    QLocalServer server;
    if (!server.listen(arguments.at(1)))
        return 1;
    QObject::connect(&server, &QLocalServer::newConnection, &application,
                     [&server] { server.nextPendingConnection()->write("{\"hello\":1}\n"); });

    QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s);
    auto *job = new QKeychain::ReadPasswordJob(u"skykeep"_s);
    job->setKey(u"nobody"_s);
    job->start();
    QNetworkAccessManager manager;
    auto *reply = manager.get(QNetworkRequest(QUrl(arguments.at(2))));
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    return QCoreApplication::exec();
}
