// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberSet.h"
#include "Turn.h"

namespace helolab::imap {

namespace {

/// Why \p message cannot be kept; empty where it can.
bool refusesMessage(Turn &turn, const Append::Message &message)
{
    if (message.octets.isEmpty())
        turn.reply.no("", QByteArrayView("An empty message; nothing was appended")); // RFC 3502 section 6.3.11
    else if (message.octets.contains('\0'))
        turn.reply.no(message.binary ? "[UNKNOWN-CTE]" : "[CANNOT]",
                      QByteArrayView("The message holds NUL (00), which this server cannot keep"));
    else
        return false;
    return true;
}

} // namespace

void append(Turn &turn)
{
    const auto &wanted = turn.arguments<Append>();
    if (!wanted.mailbox.ok())
        return turn.reply.no("[CANNOT]", wanted.mailbox.fault);
    std::vector<store::Message> messages;
    for (const Append::Message &given : wanted.messages) {
        if (refusesMessage(turn, given))
            return;
        store::Message &message = messages.emplace_back();
        message.octets = given.octets;
        message.internalDate = given.date ? given.date->toTimePoint() : turn.now;
        message.flags = systemFlagsOf(given.flags);
        message.keywords = keywordsOf(given.flags);
        message.envelope.utf8 = given.utf8;
    }
    const store::Touched done
        = turn.store().appendAll(turn.account(), wanted.mailbox.utf8, std::move(messages), turn.service.origin);
    if (done.error != store::StoreError::None)
        return refuse(turn, done.error, true);
    const QByteArray code
        = "[APPENDUID " + QByteArray::number(done.uidValidity) + ' ' + NumberSet::of(done.uids).toString() + ']';
    turn.reply.ok(code.constData(), QByteArrayView("APPEND completed"));
}

} // namespace helolab::imap
