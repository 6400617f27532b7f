// SPDX-License-Identifier: GPL-3.0-or-later
#include "Selection.h"

namespace helolab::console {

void Selection::setConversation(Conversation *conversation)
{
    if (conversation == m_conversation)
        return;
    if (m_conversation)
        disconnect(m_conversation, nullptr, this, nullptr);
    m_conversation = conversation;
    m_follows = true;
    m_entry = -1;
    if (conversation) {
        connect(conversation, &Conversation::entriesAdded, this, &Selection::entriesAdded);
        connect(conversation, &Conversation::entriesDropped, this, &Selection::entriesDropped);
        connect(conversation, &Conversation::entriesTakenBack, this, &Selection::entriesTakenBack);
        m_entry = qsizetype(conversation->transcript().entries.size()) - 1;
    }
    emit conversationChanged();
    emit entryChanged();
}

void Selection::select(qsizetype entry)
{
    if (!m_conversation)
        return;
    const auto count = qsizetype(m_conversation->transcript().entries.size());
    if (entry < 0 || entry >= count)
        return;
    m_follows = entry == count - 1;
    if (entry == m_entry)
        return;
    m_entry = entry;
    emit entryChanged();
}

void Selection::entriesAdded(qsizetype first, qsizetype count)
{
    if (!m_follows)
        return;
    m_entry = first + count - 1;
    emit entryChanged();
}

void Selection::entriesDropped(qsizetype count)
{
    if (m_entry < 0)
        return;
    m_entry = qMax<qsizetype>(-1, m_entry - count);
    emit entryChanged(); // the same entry, but its index is another
}

void Selection::entriesTakenBack(qsizetype size)
{
    m_follows = true;
    if (m_entry == size - 1)
        return;
    m_entry = size - 1;
    emit entryChanged();
}

} // namespace helolab::console
