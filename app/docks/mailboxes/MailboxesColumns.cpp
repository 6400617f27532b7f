// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the Mailboxes dock shows where there is little room for them.
#include "AccountsModel.h"
#include "MailboxesDock.h"
#include "MessageView.h"
#include "MessagesModel.h"

#include <QHeaderView>

#include <algorithm>

namespace helolab::docks {

void MailboxesDock::arrangePanes()
{
    const bool alone = m_messageView->alone()->isChecked() && m_readingPages->currentWidget() == m_messageView;
    m_splitter->widget(0)->setVisible(!alone);
    m_splitter->widget(1)->setVisible(!alone);
}

void MailboxesDock::arrange()
{
    // Before it is shown its size says nothing, and panes above one another would ask for a high dock.
    const int letter = fontMetrics().averageCharWidth();
    if (m_splitter->isVisible()) {
        const bool beside = m_splitter->width() > letter * 80;
        m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
        if (!m_moved) { // the message, which has two sides, has the room of both lists
            const int part = (beside ? m_splitter->width() : m_splitter->height()) / 14;
            m_splitter->setSizes({4 * part, 3 * part, 7 * part});
        }
    }
    arrangeAccountColumns();
    arrangeMessageColumns();
}

void MailboxesDock::arrangeAccountColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int room = m_accountsView->viewport()->width();
    QHeaderView *header = m_accountsView->header();
    const auto fitted = [&](int column) {
        m_accountsView->setColumnHidden(column, false); // hidden, it would have no size
        return header->sectionSizeHint(column) + letter;
    };
    const int mail = fitted(AccountsModel::Messages);
    const int unread = fitted(AccountsModel::Unseen);
    const bool tellsUnread = room > letter * 20 + mail + unread;
    m_accountsView->setColumnHidden(AccountsModel::Unseen, !tellsUnread); // a name in bold tells it too
    const int count = mail + (tellsUnread ? unread : 0);
    // The card says it in full; a column that does not even hold its title says too little.
    const int needed = fitted(AccountsModel::About);
    const bool about = m_tells && room > letter * 20 + count + needed;
    m_accountsView->setColumnHidden(AccountsModel::About, !about);
    const int name = about ? std::min(letter * 30, room - count - needed) : room - count;
    header->resizeSection(AccountsModel::Name, std::max(letter * 12, name));
    header->resizeSection(AccountsModel::Messages, mail);
    header->resizeSection(AccountsModel::Unseen, unread);
    m_controls->setDirection(room > letter * 48 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MailboxesDock::arrangeMessageColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int room = m_messagesView->viewport()->width();
    QHeaderView *header = m_messagesView->horizontalHeader();
    m_messagesView->setColumnHidden(MessagesModel::From, room < letter * 109);
    m_messagesView->setColumnHidden(MessagesModel::Arrived, room < letter * 84);
    m_messagesView->setColumnHidden(MessagesModel::Octets, room < letter * 69);
    // Where there is little room, it is for flags once there are some.
    const auto mailbox = m_store ? m_store->mailbox(m_messages->account(), m_messages->mailbox()) : std::nullopt;
    const bool hasFlags = mailbox
        && (!mailbox->keywords.isEmpty()
            || std::any_of(mailbox->counts.begin(), mailbox->counts.end(), [](qsizetype count) { return count > 0; }));
    const int marks = room < letter * 60 ? 11 : 14; // letters
    m_messagesView->setColumnHidden(MessagesModel::Marks, room < letter * (hasFlags ? 36 : 60));
    const auto fit = [header, letter](int column, int letters) {
        header->resizeSection(column, std::max(header->sectionSizeHint(column), letters * letter));
    };
    fit(MessagesModel::Uid, 6);
    fit(MessagesModel::Marks, marks);
    fit(MessagesModel::Sender, 23);
    if (room < letter * 55) // side by side with the subject, however narrow
        header->resizeSection(MessagesModel::Sender,
                              (room - header->sectionSize(MessagesModel::Uid)
                               - header->sectionSize(MessagesModel::Marks)) // 0 where it is hidden
                                  * 11 / 20);
    fit(MessagesModel::From, 23);
    fit(MessagesModel::Arrived, 19);
    fit(MessagesModel::Octets, 9);
    m_messagesView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

} // namespace helolab::docks
