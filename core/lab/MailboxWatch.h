// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Goal.h"
#include "Timeline.h"

namespace helolab::store {
class MailStore;
}

namespace helolab::lab {

/// Looks after the mailboxes that goals ask for, and tells which of them have changed.
class MailboxWatch
{
public:
    /// Also watches the mailbox of \p goal.
    void add(const MailboxGoal &goal);

    /// What \p store holds now is where changes are counted from.
    void begin(const store::MailStore &store);
    /// The mailboxes in which another number of messages, or of messages with a flag, lies than at the last look.
    std::vector<SeenMailbox> look(const store::MailStore &store);

private:
    struct Box
    {
        QString account; // as the goal writes it
        QString name;
        QString subjectContains;
        bool known = false; // false: what it holds at the next look is where changes are counted from
        quint32 validity = 0;
        quint64 modifications = 0;
        SeenMailbox last;
    };

    std::vector<Box> m_boxes;
};

/// Whether \p account is the address \p wanted, in any case.
bool isAccount(const QByteArray &account, const QString &wanted);
/// Whether \p mailbox is the folder \p wanted; INBOX alone is written in any case (RFC 9051 section 5.1).
bool isMailbox(const QByteArray &mailbox, const QString &wanted);

} // namespace helolab::lab
