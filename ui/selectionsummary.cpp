// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/selectionsummary.h"

#include "accounts/warningwords.h"
#include "models/accountwords.h"
#include "ui/factsheet.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// How often each of some words was said, in the order in which they first were.
class Tally
{
public:
    void add(const QString &words)
    {
        const auto place = m_places.constFind(words);
        if (place == m_places.constEnd()) {
            m_places.insert(words, m_counts.size());
            m_counts.push_back({words, 1, m_counts.size()});
        } else {
            ++m_counts[*place].number;
        }
    }

    //! "Fresh (3), Paused (1)"; only the most frequent where there are many.
    QString toString(size_t most = 6) const
    {
        auto counts = m_counts;
        std::sort(counts.begin(), counts.end(), [](const Count &a, const Count &b) {
            return a.number != b.number ? a.number > b.number : a.place < b.place;
        });
        QStringList parts;
        for (size_t i = 0; i < std::min(most, counts.size()); ++i)
            parts << u"%1 (%2)"_s.arg(counts[i].words, QLocale().toString(counts[i].number));
        if (counts.size() > most)
            parts << u"…"_s;
        return parts.join(u", "_s);
    }

private:
    struct Count {
        QString words;
        int number;
        size_t place;
    };

    QHash<QString, size_t> m_places;
    std::vector<Count> m_counts;
};

} // namespace

SelectionSummary::SelectionSummary(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_facts(new FactSheet(this))
    , m_buttons(new QWidget(this))
{
    auto font = m_heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_heading->setFont(font);
    m_heading->setWordWrap(true);
    auto *hint = new QLabel(tr("What you can do with them:"), this);

    auto *buttons = new QVBoxLayout(m_buttons);
    buttons->setContentsMargins({});
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addSpacing(6);
    column->addWidget(m_facts);
    column->addSpacing(12);
    column->addWidget(hint);
    column->addWidget(m_buttons);
    column->addStretch();
}

void SelectionSummary::setActions(const QList<QAction *> &actions)
{
    for (auto *action : actions) {
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setVisible(action->isEnabled());
        connect(action, &QAction::enabledChanged, button, &QToolButton::setVisible);
        m_buttons->layout()->addWidget(button);
    }
}

void SelectionSummary::setAccounts(const AccountNeeds &needs, const std::vector<Did> &dids,
                                   Timestamp now)
{
    constexpr qsizetype mostNamed = 5;
    Tally sessions;
    Tally servers;
    QStringList needy;
    for (const auto &did : dids) {
        const auto *account = needs.registry().find(did);
        if (!account)
            continue;
        sessions.add(AccountWords::session(*account, now));
        servers.add(AccountWords::server(account->entry.sessionHost));
        if (needs.of(did).isUrgent())
            needy << account->displayName();
    }
    auto names = needy.first(std::min(mostNamed, needy.size())).join(u", "_s);
    if (const auto rest = needy.size() - mostNamed; rest > 0)
        names = tr("%1 and %2 more").arg(names, QLocale().toString(rest));
    m_heading->setText(tr("%1 selected").arg(accountsInWords(int(dids.size()))));
    m_facts->setFacts({{tr("Sessions"), sessions.toString()},
                       {tr("Servers"), servers.toString()},
                       {tr("Need you"), needy.isEmpty() ? tr("None") : names}});
}

} // namespace Skykeep
