// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/keptaccounts.h"
#include "ui/consentwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <optional>

namespace Skykeep {

//! A window that asks on behalf of programs, over a whole keeper on fakes.
class ConsentStage
{
public:
    ConsentStage()
        : desk(accounts.clock)
        , window({desk, accounts.keeper().registry(), accounts.clock},
                 ConsentWindow::Place::Profile)
        , alice(signedIn())
    {
        desk.setPresented(true);
    }
    ~ConsentStage()
    {
        desk.setPresented(false);
        while (!scope.isIdle())
            QCoreApplication::processEvents();
    }

    KeptAccounts accounts;
    TaskScope scope; //!< Of those who ask.
    ConsentDesk desk;
    ConsentWindow window;
    Did alice;
    //! What each asker was answered, by its number.
    std::map<quint64, Result<Consent>> answers;

    //! A script that bash ran in a terminal.
    static Program script(const QString &file = QStringLiteral("/srv/alice/bin/backup.py"))
    {
        Program program;
        program.user = 1000;
        program.chain = {{.pid = 41,
                          .startTime = 9,
                          .name = QStringLiteral("skykeep"),
                          .executable = QStringLiteral("/usr/bin/skykeep"),
                          .arguments = {QStringLiteral("skykeep"), QStringLiteral("exec"),
                                        QStringLiteral("alice.example.com"), QStringLiteral("--"),
                                        QStringLiteral("bot"), QStringLiteral("--loop")}},
                         {.pid = 40,
                          .startTime = 8,
                          .name = QStringLiteral("python3"),
                          .executable = QStringLiteral("/usr/bin/python3.11"),
                          .arguments = {QStringLiteral("python3"), file},
                          .session = 30,
                          .sessionStartTime = 3,
                          .terminal = QStringLiteral("pts/3")},
                         {.pid = 30,
                          .startTime = 3,
                          .name = QStringLiteral("bash"),
                          .executable = QStringLiteral("/usr/bin/bash")},
                         {.pid = 20,
                          .startTime = 2,
                          .name = QStringLiteral("konsole"),
                          .executable = QStringLiteral("/usr/bin/konsole")}};
        program.shown = 1;
        program.key = ProgramKey{ProgramKey::Kind::Script, file, QByteArray(64, 'a')};
        program.terminal = TerminalKey{30, 3};
        return program;
    }
    static Nsid method(QStringView name) { return *Nsid::parse(name); }

    ConsentQuestion call(QStringView name = u"com.atproto.repo.createRecord",
                         const Program &program = script()) const
    {
        return {.program = program, .account = alice, .want = Want::call(method(name))};
    }

    //! One more asker, whose number is given back.
    quint64 ask(ConsentQuestion question)
    {
        const auto asker = ++m_lastAsker;
        scope.adopt(note(asker, desk.ask(asker, std::move(question))), QStringLiteral("Asker"));
        return asker;
    }
    std::optional<Consent> answerOf(quint64 asker)
    {
        QCoreApplication::processEvents();
        const auto found = answers.find(asker);
        return found == answers.end() || !found->second ? std::nullopt
                                                        : std::optional(*found->second);
    }

    //! The owner has looked for long enough.
    void look() { accounts.clock.advance(ConsentWindow::LookTime); }
    QPushButton &button(const QString &name) { return *window.findChild<QPushButton *>(name); }
    QComboBox &lasting() { return *window.findChild<QComboBox *>(QStringLiteral("lasting")); }
    void choose(Consent consent) { lasting().setCurrentIndex(lasting().findData(int(consent))); }
    void activate()
    {
        window.open();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    //! All that is seen.
    QString texts() const
    {
        QStringList texts;
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }

private:
    Did signedIn()
    {
        accounts.start();
        return accounts.signIn(QStringLiteral("alice"));
    }
    Task<void> note(quint64 asker, Task<Consent> task)
    {
        auto answer = co_await std::move(task);
        answers.insert_or_assign(asker, std::move(answer));
        co_return {};
    }

    quint64 m_lastAsker = 0;
};

} // namespace Skykeep
