// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailboxesDock.h"

#include "AccountCard.h"
#include "AccountFilter.h"
#include "AccountsModel.h"
#include "MessageView.h"
#include "MessagesModel.h"
#include "StoreWatch.h"
#include "app/docks/EmptyState.h"
#include "app/docks/RowTable.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace helolab::docks {

MailboxesDock::MailboxesDock(QWidget *parent)
    : QDockWidget(parent)
{
    setObjectName(QStringLiteral("MailboxesDock"));
    m_accounts = new AccountsModel(this);
    m_filter = new AccountFilter(this);
    m_filter->setSourceModel(m_accounts);
    m_messages = new MessagesModel(this);

    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeAccountsPane());
    m_splitter->addWidget(makeMessagesPane());
    m_splitter->addWidget(makeReadingPane());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    m_splitter->installEventFilter(this);
    m_accountsView->viewport()->installEventFilter(this);
    m_messagesView->viewport()->installEventFilter(this);
    setWidget(m_splitter);
    retranslate();
    showEmptyStates();
}

MailboxesDock::~MailboxesDock() = default;

QWidget *MailboxesDock::makeAccountsPane()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(6, 4, 0, 6);
    layout->setSpacing(4);
    m_search = new QLineEdit(pane);
    m_search->setClearButtonEnabled(true);
    m_onlyWithMail = new QCheckBox(pane);
    m_onlyWithMail->setObjectName(QStringLiteral("onlyWithMail"));
    m_accountsPages = new QStackedWidget(pane);
    m_accountsView = new QTreeView(m_accountsPages);
    m_accountsView->setModel(m_filter);
    m_accountsView->setUniformRowHeights(true);
    m_accountsView->setAllColumnsShowFocus(true);
    m_accountsView->setMinimumSize(80, 60);
    m_accountsView->header()->setStretchLastSection(true);
    m_accountsView->header()->setSectionsMovable(false);
    m_noAccounts = new EmptyState(m_accountsPages);
    m_accountsPages->addWidget(m_accountsView);
    m_accountsPages->addWidget(m_noAccounts);
    m_controls = new QBoxLayout(QBoxLayout::LeftToRight);
    m_controls->setSpacing(4);
    m_controls->addWidget(m_search, 1);
    m_controls->addWidget(m_onlyWithMail);
    layout->addLayout(m_controls);
    layout->addWidget(m_accountsPages, 1);

    connect(m_search, &QLineEdit::textChanged, this, &MailboxesDock::filterChanged);
    connect(m_onlyWithMail, &QCheckBox::toggled, this, &MailboxesDock::filterChanged);
    connect(m_accountsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MailboxesDock::accountChosen);
    connect(m_accountsView, &QTreeView::clicked, this, &MailboxesDock::accountClicked);
    return pane;
}

QWidget *MailboxesDock::makeMessagesPane()
{
    m_messagesPages = new QStackedWidget(this);
    m_messagesView = new QTableView(m_messagesPages);
    m_messagesView->setModel(m_messages);
    showAsRows(m_messagesView);
    m_messagesView->horizontalHeader()->setSectionResizeMode(MessagesModel::Subject, QHeaderView::Stretch);
    m_messagesView->setMinimumSize(80, 60);
    m_noMessages = new EmptyState(m_messagesPages);
    m_messagesPages->addWidget(m_noMessages);
    m_messagesPages->addWidget(m_messagesView);
    connect(m_messagesView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MailboxesDock::messageChosen);
    connect(m_messages, &QAbstractItemModel::dataChanged, this, &MailboxesDock::messagesChanged);
    connect(m_messages, &QAbstractItemModel::rowsInserted, this, &MailboxesDock::showEmptyStates);
    connect(m_messages, &QAbstractItemModel::rowsRemoved, this, &MailboxesDock::showEmptyStates);
    connect(m_messages, &QAbstractItemModel::modelReset, this, &MailboxesDock::showEmptyStates);
    return m_messagesPages;
}

QWidget *MailboxesDock::makeReadingPane()
{
    m_readingPages = new QStackedWidget(this);
    m_nothingChosen = new EmptyState(m_readingPages);
    m_cardArea = new QScrollArea(m_readingPages);
    m_cardArea->setFrameShape(QFrame::NoFrame);
    m_cardArea->setWidgetResizable(true);
    m_cardArea->setMinimumSize(80, 60);
    m_cardArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_card = new AccountCard(m_cardArea);
    m_cardArea->setWidget(m_card);
    m_messageView = new MessageView(m_readingPages);
    m_readingPages->addWidget(m_nothingChosen);
    m_readingPages->addWidget(m_cardArea);
    m_readingPages->addWidget(m_messageView);
    connect(m_card, &AccountCard::commandChosen, this, &MailboxesDock::commandChosen);
    connect(m_messageView->alone(), &QPushButton::toggled, this, &MailboxesDock::arrangePanes);
    connect(m_readingPages, &QStackedWidget::currentChanged, this, &MailboxesDock::arrangePanes);
    return m_readingPages;
}

void MailboxesDock::setWorld(const world::World &world, std::shared_ptr<store::MailStore> store, bool tells)
{
    m_store = std::move(store);
    m_watch = std::make_unique<StoreWatch>(m_store);
    connect(m_watch.get(), &StoreWatch::changed, this, &MailboxesDock::storeChanged);
    connect(m_watch.get(), &StoreWatch::changedALot, this, &MailboxesDock::storeChangedALot);
    m_messages->setMailbox(m_store, {}, {});
    m_accounts->setWorld(world, m_store, tells);
    m_tells = tells;
    m_messageView->setTells(tells);
    m_readingPages->setCurrentWidget(m_nothingChosen);
    arrange();
    showEmptyStates();
}

void MailboxesDock::showNewest(const QByteArray &account, const QByteArray &mailbox)
{
    QModelIndex index = m_filter->mapFromSource(m_accounts->indexOf(account, mailbox));
    if (!index.isValid()) {
        m_search->clear(); // the filter hides it
        m_onlyWithMail->setChecked(false);
        index = m_filter->mapFromSource(m_accounts->indexOf(account, mailbox));
    }
    if (!index.isValid())
        return;
    m_accountsView->setCurrentIndex(index);
    m_accountsView->scrollTo(index);
    openMessage(m_messages->rowCount() - 1);
}

void MailboxesDock::openMessage(int row)
{
    // The first column, which is always in sight: another would be scrolled to.
    if (row >= 0)
        m_messagesView->setCurrentIndex(m_messages->index(row, MessagesModel::Uid));
}

void MailboxesDock::storeChanged(const std::vector<store::Change> &changes)
{
    QByteArrayList touched;
    const QByteArray openAccount = m_messages->account();
    QByteArray renamed; // the mailbox that is open
    const store::Change *arrived = nullptr; // the newest
    for (const store::Change &change : changes) {
        m_messages->apply(change);
        if (change.kind == store::Change::Kind::Appended)
            arrived = &change;
        if (change.kind == store::Change::Kind::MailboxRenamed && change.account == openAccount
            && change.mailbox == (renamed.isEmpty() ? m_messages->mailbox() : renamed))
            renamed = change.renamedTo;
        if (!touched.contains(change.account))
            touched.append(change.account);
    }
    for (const QByteArray &account : touched)
        m_accounts->refresh(account);
    arrangeMessageColumns();
    if (!renamed.isEmpty())
        showNewest(openAccount, renamed);
    // Who sits at the console waits for the message just sent; who reads here goes on in the mailbox that is open.
    const bool isReading = m_accountsView->currentIndex().isValid() && isAncestorOf(QApplication::focusWidget());
    if (arrived && !isReading)
        showNewest(arrived->account, arrived->mailbox);
    else if (arrived && arrived->account == m_messages->account() && arrived->mailbox == m_messages->mailbox())
        openMessage(m_messages->rowCount() - 1);
    showEmptyStates();
}

void MailboxesDock::storeChangedALot()
{
    const store::Message *open = m_messages->message(m_messagesView->currentIndex().row());
    const quint32 uid = open ? open->uid : 0;
    m_messages->reload();
    m_accounts->refreshAll();
    arrangeMessageColumns();
    openMessage(m_messages->rowOf(uid));
    showEmptyStates();
}

void MailboxesDock::accountChosen()
{
    const QModelIndex index = m_filter->mapToSource(m_accountsView->currentIndex());
    const AccountsModel::Account *account = m_accounts->accountOf(index);
    if (!account) {
        m_messages->setMailbox(m_store, {}, {});
        m_readingPages->setCurrentWidget(m_nothingChosen);
        return;
    }
    const QByteArray mailbox = m_accounts->mailboxOf(index);
    if (m_messages->account() != account->world.address || m_messages->mailbox() != mailbox)
        m_messages->setMailbox(m_store, account->world.address, mailbox);
    arrangeMessageColumns();
    m_card->setAccount(*account);
    showCard();
    openMessage(m_messages->rowCount() - 1);
    showEmptyStates();
}

/// A second click shows what the first one covered with a message: how the account takes mail.
void MailboxesDock::accountClicked(const QModelIndex &index)
{
    if (index.siblingAtColumn(0) == m_chosenBefore)
        showCard();
}

void MailboxesDock::showCard()
{
    m_messagesView->clearSelection();
    m_messagesView->setCurrentIndex({});
    m_readingPages->setCurrentWidget(m_cardArea);
}

void MailboxesDock::messageChosen()
{
    const store::Message *message = m_messages->message(m_messagesView->currentIndex().row());
    if (!message) {
        const bool any = m_accountsView->currentIndex().isValid();
        m_readingPages->setCurrentWidget(any ? static_cast<QWidget *>(m_cardArea) : m_nothingChosen);
        return;
    }
    m_messageView->setMessage(*message);
    m_readingPages->setCurrentWidget(m_messageView);
}

/// The message that is read may be among those whose flags are others now.
void MailboxesDock::messagesChanged(const QModelIndex &first, const QModelIndex &last)
{
    const int row = m_messagesView->currentIndex().row();
    const store::Message *message = m_messages->message(row);
    if (message && row >= first.row() && row <= last.row() && m_readingPages->currentWidget() == m_messageView)
        m_messageView->setMessage(*message);
}

void MailboxesDock::filterChanged()
{
    m_filter->setText(m_search->text());
    m_filter->setOnlyWithMail(m_onlyWithMail->isChecked());
    showEmptyStates();
}

void MailboxesDock::showEmptyStates()
{
    m_accountsPages->setCurrentWidget(m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_accountsView) : m_noAccounts);
    m_messagesPages->setCurrentWidget(m_messages->rowCount() > 0 ? static_cast<QWidget *>(m_messagesView)
                                                                 : m_noMessages);
    const AccountsModel::Account *account
        = m_accounts->accountOf(m_filter->mapToSource(m_accountsView->currentIndex()));
    if (!account) {
        m_noMessages->set(tr("No account is chosen"), tr("Choose an account to see the mail that has come for it."));
    } else if (account->list) {
        m_noMessages->set(tr("A list keeps no mail"), tr("What is sent to it goes to each of its members."));
    } else if (!m_messages->mailbox().isEmpty() && m_messages->mailbox() != "INBOX") {
        m_noMessages->set(
            tr("This mailbox is empty"),
            tr("Mail that is sent comes to INBOX. Here lies what IMAP's APPEND, COPY and MOVE put here."));
    } else {
        m_noMessages->set(tr("No messages yet"),
                          tr("Send one: HELO, MAIL, RCPT TO:<%1>, DATA, the text, and a line that is a lone dot.")
                              .arg(QString::fromUtf8(account->world.address)));
    }
}

void MailboxesDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        arrange();
}

bool MailboxesDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        if (watched == m_splitter)
            arrange();
        else if (watched == m_accountsView->viewport())
            arrangeAccountColumns();
        else if (watched == m_messagesView->viewport())
            arrangeMessageColumns();
    }
    // Who opens the dock by its key wants the accounts. With a proxy for that the Tab key would come back to them from
    // the list of messages, and never reach the message.
    if (event->type() == QEvent::FocusIn && watched == m_splitter)
        m_accountsView->setFocus(static_cast<QFocusEvent *>(event)->reason());
    if (event->type() == QEvent::MouseButtonPress && watched == m_accountsView->viewport())
        m_chosenBefore = m_accountsView->currentIndex().siblingAtColumn(0);
    return QDockWidget::eventFilter(watched, event);
}

void MailboxesDock::retranslate()
{
    setWindowTitle(tr("Mailboxes"));
    m_search->setPlaceholderText(tr("Find an account, a name, a code"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_onlyWithMail->setText(tr("&With mail only"));
    m_accountsView->setAccessibleName(tr("Accounts and mailboxes"));
    m_messagesView->setAccessibleName(tr("Messages of the mailbox"));
    m_noAccounts->set(tr("No account is like that"),
                      tr("Clear the search, or show the accounts without mail as well."));
    m_nothingChosen->set(tr("These people have a mailbox here"),
                         tr("Some accounts refuse mail in their own way, so that every reply can be met. Choose one to "
                            "see how. Mail that you send appears here at once."));
    m_accounts->retranslate();
    m_messages->retranslate();
    showEmptyStates();
    arrange();
}

} // namespace helolab::docks
