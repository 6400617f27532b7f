// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Conversation.h"

#include <QPointer>

namespace helolab::console {

/// The one selection that all views share: a conversation, and an entry of its transcript. Selecting in one
/// view selects in all. While it follows, the newest entry is the selected one.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null before the first console is open.
    Conversation *conversation() const { return m_conversation; }
    /// Index into the transcript; -1 for none.
    qsizetype entry() const { return m_entry; }
    bool follows() const { return m_follows; }
    /// The piece of the selected entry that a view points at, in octets of the entry; empty where none does.
    struct Piece
    {
        qsizetype begin = 0;
        qsizetype length = 0;

        bool isEmpty() const { return length <= 0; }
        friend bool operator==(const Piece &, const Piece &) = default;
    };
    const Piece &lit() const { return m_lit; }

    /// Makes \p conversation the one in view, and follows its newest entry.
    void setConversation(Conversation *conversation);
    /// Selects the newest entry, and those to come. Where the server has said why it closes, that stays selected.
    void follow();
    /// Selects one entry; following ends unless it is the newest.
    void select(qsizetype entry);
    /// Points at a piece of the selected entry, in every view; an empty one points at nothing.
    void light(const Piece &piece);

signals:
    void conversationChanged();
    /// Nothing is lit in the new entry.
    void entryChanged();
    void litChanged();

private:
    void selectNewest();
    void announceEntry();
    void entriesAdded();
    void entriesDropped(qsizetype count);
    void entriesTakenBack(qsizetype size);

    QPointer<Conversation> m_conversation;
    qsizetype m_entry = -1;
    Piece m_lit;
    bool m_follows = true;
};

} // namespace helolab::console
