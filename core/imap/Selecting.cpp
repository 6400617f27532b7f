// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"

namespace helolab::imap {

namespace {

/// What is told of a mailbox that has just been opened (RFC 9051 section 6.3.2).
void describe(Turn &turn)
{
    OpenMailbox &mailbox = turn.mailbox();
    const store::MailboxInfo &info = mailbox.atFirst();
    Reply &reply = turn.reply;
    const auto code = [&reply](const QByteArray &inBrackets, const char *text) {
        reply.untagged(QByteArrayView("OK"), '[' + inBrackets + ']', QByteArrayView(text));
    };
    reply.untagged(QByteArrayView("FLAGS"), mailbox.flagsInUse());
    reply.untagged(QByteArray::number(mailbox.count()), QByteArrayView("EXISTS"));
    if (!turn.talk.rev2) {
        reply.untagged(QByteArray::number(mailbox.recentCount()), QByteArrayView("RECENT"));
        if (const auto first = mailbox.numberOf(info.firstUnseen))
            code("UNSEEN " + QByteArray::number(*first), "The first message that is not seen");
    }
    const QByteArray permanent = mailbox.flagsInUse().chopped(1) + " \\*)";
    code("PERMANENTFLAGS " + (mailbox.isReadOnly() ? QByteArray("()") : permanent),
         mailbox.isReadOnly() ? "Nothing can be changed" : "Flags that stay");
    code("UIDVALIDITY " + QByteArray::number(info.uidValidity), "UIDs mean the same as long as this does");
    code("UIDNEXT " + QByteArray::number(info.uidNext), "No UID is as high yet");
    if (turn.talk.rev2)
        reply.untagged(QByteArrayView("LIST () \"/\""), nameFor(turn.talk, mailbox.name()));
}

void open(Turn &turn, bool readOnly)
{
    if (turn.talk.mailbox) {
        turn.talk.mailbox.reset();
        turn.reply.untagged(QByteArrayView("OK [CLOSED] The mailbox before is closed"));
    }
    const MailboxName &name = turn.arguments<OneMailbox>().mailbox;
    if (!findMailbox(turn, name))
        return;
    turn.talk.mailbox = OpenMailbox::open(turn.store(), turn.account(), name.utf8, readOnly, turn.service.origin);
    if (!turn.talk.mailbox)
        return refuse(turn, store::StoreError::NoSuchMailbox);
    describe(turn);
    turn.reply.ok(readOnly ? "[READ-ONLY]" : "[READ-WRITE]", turn.name(), QByteArrayView("completed"));
}

} // namespace

void select(Turn &turn)
{
    open(turn, false);
}

void examine(Turn &turn)
{
    open(turn, true);
}

void closeMailbox(Turn &turn)
{
    const OpenMailbox &mailbox = turn.mailbox();
    if (!mailbox.isReadOnly() && mailbox.isThere()) // nobody is told which those are (RFC 9051 section 6.4.1)
        (void)turn.store().expungeDeleted(turn.account(), mailbox.name(), nullptr, turn.service.origin);
    turn.talk.mailbox.reset();
    turn.reply.ok("", QByteArrayView("CLOSE completed"));
}

void unselect(Turn &turn)
{
    turn.talk.mailbox.reset();
    turn.reply.ok("", QByteArrayView("UNSELECT completed"));
}

} // namespace helolab::imap
