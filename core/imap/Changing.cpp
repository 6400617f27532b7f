// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"

namespace helolab::imap {

namespace {

using store::FlagEdit;
using store::StoreError;

FlagEdit editOf(const Store &wanted)
{
    FlagEdit edit;
    switch (wanted.mode) {
    case Store::Mode::Replace:
        edit.mode = FlagEdit::Mode::Replace;
        break;
    case Store::Mode::Add:
        edit.mode = FlagEdit::Mode::Add;
        break;
    case Store::Mode::Remove:
        edit.mode = FlagEdit::Mode::Remove;
        break;
    }
    edit.flags = systemFlagsOf(wanted.flags);
    edit.keywords = keywordsOf(wanted.flags);
    return edit;
}

void conclude(Turn &turn, const store::Touched &done)
{
    if (done.error != StoreError::None)
        return refuse(turn, done.error);
    turn.reply.ok("", QByteArray(turn.machine.table().rule(turn.command.verb).name), QByteArrayView("completed"));
}

} // namespace

void storeFlags(Turn &turn)
{
    const auto &wanted = turn.arguments<Store>();
    const auto uids = messagesOf(turn, wanted.set);
    if (!uids)
        return;
    OpenMailbox &mailbox = turn.mailbox();
    const QByteArray &name = mailbox.find();
    const store::Touched done = turn.store().setFlags(turn.account(), name, *uids, editOf(wanted), turn.service.origin);
    if (done.error != StoreError::None && !uids->empty() && mailbox.isThere())
        return refuse(turn, done.error);
    const std::vector<store::MessageHead> heads
        = mailbox.isThere() ? turn.store().heads(turn.account(), name, *uids) : std::vector<store::MessageHead>();
    mailbox.tellKeywords(turn.reply);
    if (!wanted.silent)
        mailbox.tellFlags(turn.reply, heads, turn.telling());
    // Those that are gone need no flags any more: nothing has failed (RFC 2180 section 4.2.1).
    const bool missed = heads.size() < uids->size() && !turn.byUid();
    turn.reply.ok(missed ? "[EXPUNGEISSUED]" : "", QByteArray(turn.machine.table().rule(turn.command.verb).name),
                  QByteArrayView("completed"));
}

void expunge(Turn &turn)
{
    const QByteArray &name = turn.mailbox().find();
    conclude(turn, turn.store().expungeDeleted(turn.account(), name, nullptr, turn.service.origin));
}

void uidExpunge(Turn &turn)
{
    const auto uids = messagesOf(turn, turn.arguments<UidExpunge>().set);
    if (uids) {
        const QByteArray &name = turn.mailbox().find();
        conclude(turn, turn.store().expungeDeleted(turn.account(), name, &*uids, turn.service.origin));
    }
}

} // namespace helolab::imap
