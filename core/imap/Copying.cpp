// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberSet.h"
#include "Turn.h"

namespace helolab::imap {

namespace {

using store::StoreError;

/// COPY and MOVE; nothing where it was refused or there was nothing to do, which is said. Otherwise the response code.
std::optional<QByteArray> transfer(Turn &turn, bool moves)
{
    const auto &wanted = turn.arguments<Copy>();
    const auto uids = messagesOf(turn, wanted.set);
    if (!uids)
        return std::nullopt;
    if (!wanted.mailbox.ok()) {
        turn.reply.no("[CANNOT]", wanted.mailbox.fault);
        return std::nullopt;
    }
    const auto target = turn.store().mailbox(turn.account(), wanted.mailbox.utf8);
    if (!target || !target->selectable) {
        refuse(turn, StoreError::NoSuchMailbox, true);
        return std::nullopt;
    }
    if (uids->empty()) {
        turn.reply.ok("", QByteArrayView("There is no such message; nothing to do"));
        return std::nullopt;
    }
    const QByteArray &from = turn.mailbox().find();
    store::MailStore &store = turn.store();
    const store::Touched done = moves ? store.move(turn.account(), from, *uids, target->name, turn.service.origin)
                                      : store.copy(turn.account(), from, *uids, target->name, turn.service.origin);
    if (done.error != StoreError::None) {
        refuse(turn, turn.mailbox().isThere() ? done.error : StoreError::NoSuchMessage);
        return std::nullopt;
    }
    // The n-th UID of one set is the n-th of the other (RFC 4315 section 3); both ascend.
    return "[COPYUID " + QByteArray::number(done.uidValidity) + ' ' + NumberSet::of(*uids).toString() + ' '
        + NumberSet::of(done.uids).toString() + ']';
}

} // namespace

void copy(Turn &turn)
{
    if (const auto code = transfer(turn, false))
        turn.reply.ok(code->constData(), turn.name(), QByteArrayView("completed"));
}

void move(Turn &turn)
{
    const auto code = transfer(turn, true);
    if (!code)
        return;
    // Before the EXPUNGEs that are the news of it (RFC 6851 section 4.3).
    turn.reply.untagged(QByteArrayView("OK"), *code, QByteArrayView("Moved"));
    turn.reply.ok("", turn.name(), QByteArrayView("completed"));
}

} // namespace helolab::imap
