// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/keptaccounts.h"
#include "control/reports.h"
#include "models/accountcolumn.h"
#include "models/accountmodel.h"
#include "models/ledgermodel.h"
#include "support/check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

// A terminal's escape, a direction override, an isolate, a zero-width space, a line end, HTML.
const auto hostile = u"evil\u202e\u2066 \x1b]0;x\x07\u200b\nword<img src=x>"_s;

bool isClean(const QString &text, bool isHtml)
{
    static const QRegularExpression steering(u"[\\x{0}-\\x{9}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{200b}"
                                             u"-\\x{200f}\\x{2028}-\\x{202e}\\x{2060}-"
                                             "\\x{206f}\\x{61c}]"_s);
    return !steering.match(text).hasMatch() && !(isHtml && text.contains("<img"_L1));
}

//! Every text in \a json.
QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    if (json.isString())
        texts << json.toString();
    for (const auto &element : json.toArray())
        texts << textsOf(element);
    for (const auto &field : json.toObject())
        texts << textsOf(field);
    return texts;
}

} // namespace

//! What a server says reaches windows, terminals and logs only as words.
class TestHostileWords : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeptAccounts> m_world;
    std::optional<Did> m_did;

    //! All that is said about the account: to the local protocol, and in the tables.
    void collect(QStringList &plain, QStringList &toolTips) const
    {
        const auto &account = m_world->row(*m_did);
        const auto report = reportOf(account, m_world->keeper().warningsOf(account),
                                     m_world->clock.now());
        plain << textsOf(toJson(report, Detail::Full));
        const auto entries = m_world->book().entries(*m_did, 100);
        for (const auto &entry : entries.value())
            plain << textsOf(toJson(entry));

        const AccountModel accounts(m_world->keeper(), m_world->clock);
        LedgerModel ledger(m_world->book(), m_world->clock);
        ledger.setAccount(*m_did);
        for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(&accounts),
                                                static_cast<const QAbstractItemModel *>(&ledger)}) {
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const auto cell = model->index(row, column);
                    for (const auto role : model->roleNames().keys())
                        (role == Qt::ToolTipRole ? toolTips : plain) << cell.data(role).toString();
                }
            }
        }
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<KeptAccounts>();
        m_world->start();
        m_did = m_world->signIn(u"alice"_s);
    }

    void cleanup() { m_world.reset(); }

    void noWordOfAServersSteers_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("a status") << u"status"_s;
        QTest::newRow("an error") << u"error"_s;
        QTest::newRow("a handle") << u"handle"_s;
    }

    void noWordOfAServersSteers()
    {
        QFETCH(const QString, what);
        auto &account = m_world->pds.at(u"alice"_s);
        if (what == "status"_L1)
            account.hosting = {false, hostile};
        else if (what == "handle"_L1)
            account.tells = hostile;
        else
            m_world->pds.setTrouble(u"server.refreshSession"_s,
                                    Result<HttpReply>(
                                        ScriptedPds::refusal(u"NewError"_s, hostile)));

        (void)finish(m_world->keeper().refresh(*m_did));
        m_world->settle();
        QStringList plain;
        QStringList toolTips;
        collect(plain, toolTips);

        // It was said, but for the handle, which is none.
        QCOMPARE(plain.join(u' ').contains(u"evil"_s), what != "handle"_L1);
        for (const auto &text : std::as_const(plain))
            QVERIFY2(isClean(text, false), qPrintable(text));
        for (const auto &text : std::as_const(toolTips))
            QVERIFY2(isClean(text, true), qPrintable(text));
    }

    void whatIsLookedForWouldBeFound()
    {
        for (const auto &text : {u"\u202e"_s, u"\x1b[31m"_s, u"\u2066"_s, u"\u200b"_s, u"\u009b"_s})
            QVERIFY(!isClean(text, false));
        QVERIFY(!isClean(u"<img src=x>"_s, true));
        QVERIFY(isClean(u"<img src=x>\n"_s, false));
    }
};

QTEST_GUILESS_MAIN(TestHostileWords)
#include "tst_hostilewords.moc"
