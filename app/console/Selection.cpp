// SPDX-License-Identifier: GPL-3.0-or-later
#include "Selection.h"

namespace helolab::console {

void Selection::light(const Piece &piece)
{
    const Piece lit = m_entry < 0 || piece.isEmpty() ? Piece() : piece;
    if (lit == m_lit)
        return;
    m_lit = lit;
    emit litChanged();
}

void Selection::announceEntry()
{
    light({});
    emit entryChanged();
}

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
        selectNewest();
    }
    emit conversationChanged();
    announceEntry();
}

void Selection::follow()
{
    m_follows = true;
    if (!m_conversation)
        return;
    selectNewest();
    announceEntry();
}

void Selection::selectNewest()
{
    const std::vector<protocol::Entry> &entries = m_conversation->transcript().entries;
    m_entry = qsizetype(entries.size()) - 1;
    if (m_entry < 1)
        return;
    const protocol::Entry &last = entries.back();
    const protocol::Entry &word = entries[entries.size() - 2];
    const bool isEnd = last.kind == protocol::Entry::Kind::Happening && last.event == protocol::Happening::PeerClosed;
    if (isEnd && last.before == last.after && word.kind == protocol::Entry::Kind::Reply)
        --m_entry; // the conversation was over with the server's last word
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
    announceEntry();
}

void Selection::entriesAdded()
{
    if (!m_follows)
        return;
    selectNewest();
    announceEntry();
}

void Selection::entriesDropped(qsizetype count)
{
    if (m_entry < 0)
        return;
    m_entry = qMax<qsizetype>(-1, m_entry - count);
    announceEntry(); // the same entry, but its index is another
}

void Selection::entriesTakenBack(qsizetype size)
{
    m_follows = true;
    if (m_entry == size - 1)
        return;
    m_entry = size - 1;
    announceEntry();
}

} // namespace helolab::console
