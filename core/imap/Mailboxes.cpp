// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"

namespace helolab::imap {

namespace {

using store::StoreError;

/// False, and said, where \p name is none.
bool isName(Turn &turn, const MailboxName &name)
{
    if (!name.ok())
        turn.reply.no("[CANNOT]", name.fault);
    return name.ok();
}

void conclude(Turn &turn, StoreError error)
{
    if (error != StoreError::None)
        return refuse(turn, error);
    turn.reply.ok("", turn.name(), QByteArrayView("completed"));
}

void setSubscribed(Turn &turn, bool subscribed)
{
    const MailboxName &name = turn.arguments<OneMailbox>().mailbox;
    if (isName(turn, name))
        conclude(turn, turn.store().setSubscribed(turn.account(), name.utf8, subscribed, turn.service.origin));
}

} // namespace

void create(Turn &turn)
{
    const auto &wanted = turn.arguments<Create>();
    if (!isName(turn, wanted.mailbox))
        return;
    if (wanted.uses.size() > 1)
        return turn.reply.no("[USEATTR]", QByteArrayView("A mailbox has one special use here"));
    const QByteArray use = wanted.uses.empty() ? QByteArray() : wanted.uses.front().octets;
    conclude(turn, turn.store().createMailbox(turn.account(), wanted.mailbox.utf8, use, turn.service.origin));
}

void deleteMailbox(Turn &turn)
{
    const MailboxName &name = turn.arguments<OneMailbox>().mailbox;
    if (isName(turn, name))
        conclude(turn, turn.store().deleteMailbox(turn.account(), name.utf8, turn.service.origin));
}

void rename(Turn &turn)
{
    const auto &wanted = turn.arguments<Rename>();
    if (isName(turn, wanted.from) && isName(turn, wanted.to))
        conclude(turn,
                 turn.store().renameMailbox(turn.account(), wanted.from.utf8, wanted.to.utf8, turn.service.origin));
}

void subscribe(Turn &turn)
{
    setSubscribed(turn, true);
}

void unsubscribe(Turn &turn)
{
    setSubscribed(turn, false);
}

} // namespace helolab::imap
