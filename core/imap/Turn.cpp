// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"
#include "Print.h"

#include <algorithm>

namespace helolab::imap {

Telling Turn::telling() const
{
    return {true, byUid(), !talk.rev2};
}

void begin(Turn &turn, std::unique_ptr<Run> run)
{
    bool isDone = run->goOn(turn.service, turn.talk, turn.reply);
    // An answer that was late and is due while another one is given in pieces comes in one.
    while (!isDone && turn.talk.run)
        isDone = run->goOn(turn.service, turn.talk, turn.reply);
    if (!isDone)
        turn.talk.run = std::move(run);
}

std::optional<store::MailboxInfo> findMailbox(Turn &turn, const MailboxName &name)
{
    if (!name.ok()) {
        turn.reply.no("[CANNOT]", name.fault);
        return std::nullopt;
    }
    auto info = turn.store().mailbox(turn.account(), name.utf8);
    if (!info)
        turn.reply.no("[NONEXISTENT]", QByteArrayView("There is no such mailbox"));
    else if (!info->selectable)
        turn.reply.no("[NONEXISTENT]", QByteArrayView("This is only a name above others, it holds no messages"));
    return info && info->selectable ? info : std::nullopt;
}

void refuse(Turn &turn, store::StoreError error, bool target)
{
    using store::StoreError;
    Reply &reply = turn.reply;
    switch (error) {
    case StoreError::NoSuchMailbox:
        return reply.no(target ? "[TRYCREATE]" : "[NONEXISTENT]", QByteArrayView("There is no such mailbox"));
    case StoreError::MailboxExists:
        return reply.no("[ALREADYEXISTS]", QByteArrayView("There is a mailbox of that name"));
    case StoreError::HasChildren:
        return reply.no("[HASCHILDREN]", QByteArrayView("There are mailboxes below it"));
    case StoreError::NoSuchMessage:
        return reply.no("[EXPUNGEISSUED]", QByteArrayView("Some of the messages no longer exist"));
    case StoreError::OverQuota:
        return reply.no("[OVERQUOTA]", QByteArrayView("The mailbox is full"));
    case StoreError::Full:
        return reply.no("[UNAVAILABLE]", QByteArrayView("The server has no room"));
    case StoreError::TooMany:
        return reply.no("[LIMIT]", QByteArrayView("That would be more than this server keeps"));
    case StoreError::NotAllowed:
        return reply.no("[CANNOT]", QByteArrayView("That cannot be done with this name"));
    case StoreError::NoSuchAccount:
    case StoreError::None:
        break;
    }
    reply.no("[SERVERBUG]", QByteArrayView("This should not have happened"));
}

std::optional<store::Uids> messagesOf(Turn &turn, const SequenceSet &set)
{
    const OpenMailbox &mailbox = turn.mailbox();
    const store::Uids &uids = mailbox.uids();
    if (set.saved)
        return mailbox.saved.among(uids);
    if (turn.byUid())
        return set.resolved(uids.empty() ? 0 : uids.back()).among(uids);
    if (set.highestTyped() > mailbox.count()) {
        turn.reply.bad("", QByteArrayView("There is no message"), QByteArray::number(set.highestTyped()) + ',',
                       QByteArrayView("only"), counted(mailbox.count(), "message"));
        return std::nullopt;
    }
    if (set.hasStar() && mailbox.count() == 0) {
        turn.reply.bad("", QByteArrayView("There is no message, * means nothing here"));
        return std::nullopt;
    }
    store::Uids found;
    for (const quint32 number : set.resolved(mailbox.count()).upTo(mailbox.count()))
        found.push_back(uids[number - 1]);
    return found;
}

QByteArray nameFor(const Talk &talk, const QByteArray &utf8)
{
    return writeAstring(writeMailboxName(utf8, talk.names()), talk.names() == NameEncoding::Utf8);
}

QByteArray statusOf(const store::MailboxInfo &info, const std::vector<StatusItem> &items)
{
    const auto numberOf = [&info](StatusItem item) -> qint64 {
        switch (item) {
        case StatusItem::Messages:
            return info.messages;
        case StatusItem::Recent:
            return info.recent;
        case StatusItem::UidNext:
            return info.uidNext;
        case StatusItem::UidValidity:
            return info.uidValidity;
        case StatusItem::Unseen:
            return info.unseen();
        case StatusItem::Deleted:
            return info.with(store::Flag::Deleted);
        case StatusItem::Size:
            return info.octets;
        }
        return 0;
    };
    QByteArray told;
    for (const StatusItem item : items) {
        told += told.isEmpty() ? '(' : ' ';
        told += nameOf(item);
        told += ' ' + QByteArray::number(numberOf(item));
    }
    return told + ')';
}

} // namespace helolab::imap
