// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/lendingworld.h"
#include "models/lentmodel.h"
#include "models/programmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

namespace {

const ProgramKey backup{ProgramKey::Kind::Script, u"/srv/alice/bin/backup.py"_s,
                        QByteArray(64, 'a')};
const ProgramKey editor{ProgramKey::Kind::Executable, u"/usr/bin/editor"_s};

struct Stage {
    LendingWorld world;
    Did alice = world.accounts.signIn(u"alice"_s);
    ProgramModel model{
        {world.grants(), world.log(), world.accounts.keeper().registry(), world.accounts.clock}};
    QAbstractItemModelTester tester{&model};

    QString grant(const ProgramKey &program, const QString &allowance,
                  Grant::Verdict verdict = Grant::Verdict::Allow)
    {
        const auto added = world.grants().add({.verdict = verdict,
                                               .program = program,
                                               .account = alice,
                                               .allowance = *parseAllowance(allowance)});
        return added ? *added : QString();
    }

    void lend(const ProgramKey &program)
    {
        world.log().add({.at = world.accounts.clock.now(),
                         .program = u"editor"_s,
                         .key = program,
                         .account = alice,
                         .method = u"app.bsky.feed.getTimeline"_s});
    }

    //! Line by line, what is below another indented.
    QStringList texts() const
    {
        QStringList texts;
        for (int i = 0; i < model.rowCount(); ++i) {
            const auto group = model.index(i, 0);
            texts << group.data().toString();
            for (int row = 0; row < model.rowCount(group); ++row)
                texts << u"  "_s + model.index(row, 0, group).data().toString();
        }
        return texts;
    }

    Lease lease(quint64 id) const
    {
        return {.id = id,
                .command = u"bot --loop"_s,
                .account = alice,
                .allowance = *parseAllowance(u"read"),
                .since = world.accounts.clock.now()};
    }
};

} // namespace

class TestProgramModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachProgramHasWhatItMayAndMayNot()
    {
        Stage stage;

        stage.grant(editor, u"read"_s);
        stage.grant(backup, u"write"_s);
        stage.grant(editor, u"private"_s, Grant::Verdict::Deny);

        QCOMPARE(stage.texts(),
                 (QStringList{u"backup.py"_s, u"  May: Write"_s, u"editor"_s, u"  May: Read"_s,
                              u"  May not: Private"_s}));
        const auto account = stage.model.index(0, int(ProgramModel::Column::Account),
                                               stage.model.index(0, 0));
        QCOMPARE(account.data().toString(), u"alice.example.com"_s);
    }

    void whatIsTakenBackGoesAndTheRestKeepsItsPlace()
    {
        Stage stage;
        stage.grant(editor, u"read"_s);
        const auto denied = stage.grant(editor, u"private"_s, Grant::Verdict::Deny);
        stage.grant(backup, u"write"_s);
        const QPersistentModelIndex read(stage.model.index(0, 0, stage.model.index(1, 0)));
        QCOMPARE(read.data().toString(), u"May: Read"_s);

        QVERIFY(stage.world.grants().revokeAllOf(backup));
        QVERIFY(stage.world.grants().revoke(denied));

        QCOMPARE(read.data().toString(), u"May: Read"_s);
        QCOMPARE(stage.texts(), (QStringList{u"editor"_s, u"  May: Read"_s}));
        QVERIFY(stage.world.grants().revokeAll());
        QVERIFY(stage.model.isEmpty());
        QVERIFY(!read.isValid());
    }

    void commandsThatRunStandBeforeThem()
    {
        Stage stage;
        stage.grant(editor, u"read"_s);

        stage.model.setLeases({stage.lease(1), stage.lease(2)});
        QCOMPARE(stage.texts().value(0), u"Commands that run now"_s);
        QCOMPARE(stage.texts().value(1), u"  bot --loop – may: Read"_s);
        stage.model.setLeases({stage.lease(2)});

        const auto commands = stage.model.index(0, 0);
        QCOMPARE(stage.model.rowCount(commands), 1);
        QCOMPARE(stage.model.index(0, 0, commands).data(ProgramModel::IdRole).toString(), u"2"_s);
        stage.model.setLeases({});
        QCOMPARE(stage.texts().value(0), u"editor"_s);
    }

    void whenItLastGotAnythingIsTold()
    {
        Stage stage;
        stage.grant(editor, u"read"_s);
        const auto lastUsed = stage.model.index(0, int(ProgramModel::Column::LastUsed));
        QCOMPARE(lastUsed.data().toString(), u"Not yet"_s);

        stage.lend(editor);
        stage.world.accounts.clock.advance(5min);

        QCOMPARE(lastUsed.data().toString(), u"5 min ago"_s);
    }

    void aNewNameOfAnAccountIsShown()
    {
        Stage stage;
        stage.grant(editor, u"read"_s);
        const QSignalSpy changed(&stage.model, &QAbstractItemModel::dataChanged);

        QVERIFY(stage.world.accounts.keeper().setLabel(stage.alice, u"Work"_s));

        QVERIFY(!changed.isEmpty());
        const auto account = stage.model.index(0, int(ProgramModel::Column::Account),
                                               stage.model.index(0, 0));
        QCOMPARE(account.data().toString(), u"Work"_s);
    }

    void aProgramsRowsAreItsOwn()
    {
        Stage stage;
        stage.grant(editor, u"read"_s);
        stage.model.setLeases({stage.lease(1)});

        QCOMPARE(stage.model.programOf(stage.model.index(0, 0)), std::nullopt);
        const auto group = stage.model.index(1, 0);
        QCOMPARE(stage.model.programOf(group), editor);
        QCOMPARE(stage.model.programOf(stage.model.index(0, 0, group)), editor);
        QVERIFY(stage.model.isAnyRevocable());
    }

    void whatWasLentGrowsAtTheTop()
    {
        Stage stage;
        stage.lend(backup);
        LentModel lent(stage.world.log(), stage.world.accounts.keeper().registry(),
                       stage.world.accounts.clock);
        const QAbstractItemModelTester tester(&lent);
        QCOMPARE(lent.rowCount(), 1);

        stage.world.accounts.clock.advance(2min);
        stage.lend(editor);
        QCOMPARE(lent.rowCount(), 2);
        stage.lend(editor); // within the minute

        QCOMPARE(lent.rowCount(), 2);
        const auto what = lent.index(0, int(LentModel::Column::What)).data().toString();
        QCOMPARE(what, u"app.bsky.feed.getTimeline, 2 times"_s);
        lent.setFilter({}, backup);
        QCOMPARE(lent.rowCount(), 1);
        stage.world.accounts.clock.advance(2min);
        stage.lend(editor);
        QCOMPARE(lent.rowCount(), 1);
        lent.setFilter(Did::parse(u"did:web:nobody.example.com"), {});
        QCOMPARE(lent.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestProgramModel)
#include "tst_programmodel.moc"
