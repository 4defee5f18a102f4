// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/mainwindow.h"

#include "accounts/warningwords.h"
#include "ui/accountactions.h"
#include "ui/accountlist.h"
#include "ui/accountspage.h"
#include "ui/columnmenu.h"
#include "ui/detailspane.h"
#include "ui/focusring.h"
#include "ui/instructionsdialog.h"
#include "ui/messagebar.h"
#include "ui/remedies.h"
#include "ui/warningstack.h"
#include "ui/welcomepage.h"
#include "ui/windowlayout.h"

#include <QCloseEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto toldFor = 10s;

} // namespace

MainWindow::MainWindow(AccountKeeper &keeper, AccountActions &actions, const Clock &clock,
                       Options options)
    : m_keeper(keeper)
    , m_actions(actions)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_model(keeper, clock)
    , m_commands(new AccountCommands(this))
    , m_remedies(new Remedies(keeper, actions, this))
    , m_banner(new WarningStack(*m_remedies, actions, this, WarningCard::Buttons::Beside))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(m_options.isSandbox ? tr("Skykeep – Sandbox") : tr("Skykeep"));
    // All columns in sight, where the screen is large enough for that.
    const QSize wanted(fontMetrics().averageCharWidth() * 245, fontMetrics().height() * 52);
    resize(wanted.boundedTo(screen()->availableSize() * 0.95));

    makeAccounts();
    makeMenus();
    auto *tools = addToolBar(tr("Tools"));
    tools->setObjectName(u"tools"_s);
    tools->setMovable(false);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_commands->fill(tools);
    connect(m_commands, &AccountCommands::asked, this, &MainWindow::perform);

    m_welcome = new WelcomePage(*m_remedies, m_actions,
                                m_options.isSandbox ? WelcomePage::Invitation::None
                                                    : WelcomePage::Invitation::Sandbox,
                                this);
    connect(m_welcome, &WelcomePage::addAccountAsked, this, [this] { Q_EMIT addAccountAsked({}); });
    connect(m_welcome, &WelcomePage::sandboxAsked, this, &MainWindow::sandboxAsked);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_splitter);

    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->addWidget(m_message);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    setCentralWidget(middle);

    makeStatusBar();
    followKeeper();
    followRemedies();
    followLending();
    m_layout = new WindowLayout(m_options.preferences, *this);
    m_layout->setParent(this);
    m_layout->followWindow();
    m_layout->follow(*m_splitter);
    m_layout->follow(m_details->splitter());
    m_layout->follow(*m_accounts);
    // Beside the list where that leaves it the columns that matter.
    m_layout->putBeside(*m_splitter, m_details->splitter(), fontMetrics().averageCharWidth() * 160);
    update();
}

MainWindow::~MainWindow()
{
    m_layout->save();
    delete m_layout;
    // Before the model that they show.
    m_accounts->disconnect(this);
    delete m_accounts;
}

void MainWindow::makeAccounts()
{
    m_accounts = new AccountsPage(m_model, this);
    m_details = new DetailsPane({m_keeper, m_actions, *m_remedies, m_clock, m_model.needs()}, this);
    m_details->setActions(m_commands->forSeveral());
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"accounts"_s);
    m_banner->setHeir(&m_accounts->list());
    m_splitter->addWidget(m_accounts);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({2 * width(), width()});
    followAccounts();
}

void MainWindow::makeMenus()
{
    auto *header = m_accounts->list().header();
    auto *columns = new ColumnMenu(*header, this);
    auto *sorting = new SortMenu(*header, this);
    m_commands->fill(menuBar(), {columns, sorting});
    connect(m_accounts, &AccountsPage::headerMenuAsked, columns,
            [columns](const QPoint &place) { columns->popup(place); });
}

void MainWindow::followAccounts()
{
    connect(m_accounts, &AccountsPage::selectionChanged, this, &MainWindow::updateSelection);
    connect(m_accounts, &AccountsPage::detailsAsked, m_details, &DetailsPane::showFacts);
    connect(m_accounts, &AccountsPage::shownChanged, this, [this](Shown shown) {
        m_commands->action(Command::NeedsMe)->setChecked(shown == Shown::NeedsMe);
    });
    connect(m_accounts, &AccountsPage::groupedChanged, m_commands->action(Command::GroupByServer),
            &QAction::setChecked);
    connect(m_accounts, &AccountsPage::menuAsked, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_commands->fillAccountMenu(menu);
        menu->popup(place);
    });
    connect(m_accounts, &AccountsPage::orderRefused, this, &MainWindow::tell);
    connect(m_accounts, &AccountsPage::moveAsked, this, &MainWindow::moveSelectionTo);
    connect(m_details, &DetailsPane::copyAsked, this,
            [this](const QString &text) { copy(text, text); });
}

void MainWindow::makeStatusBar()
{
    m_summary = new QPushButton(this);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setFlat(true);
    new FocusRing(m_summary);
    m_summary->setToolTip(tr("Show what needs you, or all accounts again"));
    m_summary->setAccessibleDescription(m_summary->toolTip());
    connect(m_summary, &QPushButton::clicked, this, [this] {
        const bool isAny = m_model.needs().urgentCount() > 0;
        m_accounts->setShown(isAny && m_accounts->shown() != Shown::NeedsMe ? Shown::NeedsMe
                                                                            : Shown::All);
    });
    statusBar()->addPermanentWidget(m_summary);
    if (!m_options.isSandbox)
        return;
    auto *sandbox = new QLabel(tr("Sandbox"), this);
    sandbox->setObjectName(u"sandbox"_s);
    sandbox->setToolTip(tr("Made-up accounts on this computer; nothing leaves it."));
    sandbox->setStyleSheet(u"font-weight: bold"_s);
    statusBar()->addPermanentWidget(sandbox);
}

void MainWindow::followKeeper()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &MainWindow::update);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::tick);

    const auto *registry = &m_keeper.registry();
    connect(registry, &AccountRegistry::added, this, &MainWindow::updateSoon);
    connect(registry, &AccountRegistry::removed, this, &MainWindow::updateSoon);
    connect(registry, &AccountRegistry::changed, this, &MainWindow::updateSoon);
    connect(&m_keeper, &AccountKeeper::keychainChanged, this, &MainWindow::updateSoon);
    connect(&m_keeper.book(), &AccountBook::troublesChanged, this, &MainWindow::updateSoon);
    connect(&m_keeper.book(), &AccountBook::dismissedChanged, this, &MainWindow::updateSoon);
    connect(&m_actions, &AccountActions::busyChanged, this, &MainWindow::updateSoon);
    connect(&m_actions, &AccountActions::failed, m_message, &MessageBar::showFailure);
    connect(&m_actions, &AccountActions::told, this, &MainWindow::tell);
}

void MainWindow::followRemedies()
{
    connect(m_remedies, &Remedies::signInAsked, this, &MainWindow::addAccountAsked);
    connect(m_remedies, &Remedies::startAtLoginAsked, this, &MainWindow::startAtLoginAsked);
    connect(m_remedies, &Remedies::keychainChoiceAsked, this, &MainWindow::askKeychain);
    connect(m_remedies, &Remedies::removalAsked, this, [this](const Did &did) {
        if (const auto *account = m_keeper.registry().find(did))
            askRemoval({did}, {account->displayName()});
    });
    connect(m_remedies, &Remedies::detailsAsked, this, [this](const Did &did) {
        select(did);
        m_details->showFacts();
    });
    connect(m_remedies, &Remedies::instructionsAsked, this,
            [this](const Instructions &instructions, const std::function<void()> &check) {
                auto *dialog = new InstructionsDialog(instructions, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &InstructionsDialog::checkAsked, this, check);
                dialog->open();
            });
    const auto show = [this](const QString &sentence, const QString &copyable) {
        // What is to be taken along does not vanish before it is.
        if (copyable.isEmpty())
            tell(sentence);
        else
            m_message->showNews(sentence, copyable);
    };
    connect(m_remedies, &Remedies::told, this, show);
    connect(&m_actions, &AccountActions::found, this, show);
}

void MainWindow::select(const Did &did)
{
    update(); // it may have been added this very moment
    m_accounts->select(did);
}

std::optional<Did> MainWindow::selected() const
{
    const auto dids = m_accounts->selection();
    return dids.empty() ? std::nullopt : std::optional(dids.front());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeAsked();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    update();
    runTimerWhileSeen();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    runTimerWhileSeen();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        runTimerWhileSeen();
    if (event->type() == QEvent::PaletteChange)
        m_commands->drawIcons(palette());
}

void MainWindow::runTimerWhileSeen()
{
    if (!isVisible() || isMinimized())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

void MainWindow::tell(const QString &sentence)
{
    statusBar()->showMessage(sentence, int(Milliseconds(toldFor).count()));
}

void MainWindow::tick()
{
    m_model.tick();
    m_accounts->list().redrawTimes();
    m_details->refresh();
    // Warnings about the keeper are worked out from all accounts, and change slowly.
    if (m_clock.now() - m_updatedAt >= 1min)
        update();
}

void MainWindow::updateSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void MainWindow::update()
{
    m_updatedAt = m_clock.now();
    const bool isEmpty = m_keeper.registry().count() == 0;
    const bool wasEmpty = m_stack->currentIndex() == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    const auto warnings = m_keeper.keeperWarnings();
    m_banner->setWarnings(isEmpty ? std::vector<Warning>() : warnings, std::nullopt);
    m_welcome->setWarnings(isEmpty ? warnings : std::vector<Warning>());
    m_welcome->setKeychain(m_keeper.vault().backend());
    summarise();
    if (isEmpty && (!wasEmpty || !focusWidget())) {
        m_welcome->setFocus();
    } else if (wasEmpty && !isEmpty) {
        m_accounts->select(m_keeper.registry().at(0).did());
        m_accounts->list().setFocus();
    }
    updateSelection();
}

void MainWindow::updateSelection()
{
    m_details->setAccounts(m_accounts->selection());
    m_commands->update(selectedAccounts(), m_keeper.registry().count());
}

void MainWindow::summarise()
{
    const auto &needs = m_model.needs();
    const int urgent = needs.urgentCount();
    const auto who = urgent == 0 ? tr("none needs you")
        : urgent == 1            ? tr("1 needs you")
                                 : tr("%1 need you").arg(QLocale().toString(urgent));
    m_summary->setVisible(m_keeper.registry().count() > 0);
    m_summary->setText(tr("%1, %2 kept, %3")
                           .arg(accountsInWords(int(m_keeper.registry().count())),
                                QLocale().toString(needs.countOf(Care::Kept)), who));
}

} // namespace Skykeep
