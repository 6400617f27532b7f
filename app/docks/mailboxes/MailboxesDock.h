// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MailStore.h"
#include "core/world/World.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

#include <memory>

namespace helolab::docks {

class AccountCard;
class AccountFilter;
class AccountsModel;
class EmptyState;
class MessagesModel;
class MessageView;
class StoreWatch;

/// Who lives in this world, and the mail that has arrived: accounts, messages, and a message as it is. Shows at
/// once what comes in, whichever connection brought it.
class MailboxesDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit MailboxesDock(QWidget *parent = nullptr);
    ~MailboxesDock() override;

    /// Shows this world and its mail from now on. A lab brings its own, of which it does not tell what the student is
    /// to find out: \p tells is false then.
    void setWorld(const world::World &world, std::shared_ptr<store::MailStore> store, bool tells = true);
    /// Shows the newest message of an account's INBOX, or of another mailbox of it.
    void showNewest(const QByteArray &account, const QByteArray &mailbox = "INBOX");

    QTreeView *accountsView() const { return m_accountsView; }
    QTableView *messagesView() const { return m_messagesView; }
    MessageView *messageView() const { return m_messageView; }

signals:
    /// Wants a command in the input line. It is not to be sent yet.
    void commandChosen(const QByteArray &line);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeAccountsPane();
    QWidget *makeMessagesPane();
    QWidget *makeReadingPane();
    void storeChanged(const std::vector<store::Change> &changes);
    void storeChangedALot();
    void accountChosen();
    void accountClicked(const QModelIndex &index);
    void showCard();
    /// Chooses the message in \p row of its list; none where that is negative.
    void openMessage(int row);
    void messageChosen();
    void messagesChanged(const QModelIndex &first, const QModelIndex &last);
    void filterChanged();
    void showEmptyStates();
    /// The message has the lists' room where the user wants it so, and a message is on show.
    void arrangePanes();
    void arrange();
    void arrangeAccountColumns();
    void arrangeMessageColumns();
    void retranslate();

    bool m_tells = true; // what happens to the mail of the accounts
    std::shared_ptr<store::MailStore> m_store;
    std::unique_ptr<StoreWatch> m_watch;
    AccountsModel *m_accounts;
    AccountFilter *m_filter;
    MessagesModel *m_messages;

    bool m_moved = false; // the lines between the panes, by the user
    QSplitter *m_splitter;
    QBoxLayout *m_controls;
    QLineEdit *m_search;
    QCheckBox *m_onlyWithMail;
    QStackedWidget *m_accountsPages;
    QTreeView *m_accountsView;
    QPersistentModelIndex m_chosenBefore; // the account when the mouse was pressed
    EmptyState *m_noAccounts;
    QStackedWidget *m_messagesPages;
    QTableView *m_messagesView;
    EmptyState *m_noMessages;
    QStackedWidget *m_readingPages;
    EmptyState *m_nothingChosen;
    QScrollArea *m_cardArea;
    AccountCard *m_card;
    MessageView *m_messageView;
};

} // namespace helolab::docks
