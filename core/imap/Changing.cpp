// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"

#include <algorithm>
#include <utility>

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

/// The flags have changed; what is left is to tell them.
class StoreRun final : public Run
{
public:
    StoreRun(const Turn &turn, store::Uids uids, bool silent)
        : Run(turn.token)
        , m_uids(std::move(uids))
        , m_command(turn.name().toByteArray())
        , m_telling(turn.telling())
        , m_silent(silent)
    {
    }

    bool goOn(const Service &service, Talk &talk, Reply &reply) override
    {
        const QByteArray name = talk.mailbox->find();
        const std::size_t end = std::min(m_uids.size(), m_next + headsInAPiece);
        while (m_next < end && reply.lines().size() < pieceOctets) {
            const store::Uids next = store::nextOf(m_uids, m_next, headsAtOnce);
            m_next += next.size();
            const auto heads = service.store.heads(talk.account->address, name, next);
            m_missed = m_missed || heads.size() < next.size();
            if (!m_silent)
                talk.mailbox->tellFlags(reply, heads, m_telling);
        }
        if (m_next < m_uids.size())
            return false;
        // Those that are gone need no flags any more: nothing has failed (RFC 2180 section 4.2.1).
        const bool missed = m_missed && !m_telling.uids;
        reply.ok(missed ? "[EXPUNGEISSUED]" : "", m_command, QByteArrayView("completed"));
        return true;
    }

private:
    const store::Uids m_uids;
    const QByteArray m_command;
    const Telling m_telling;
    const bool m_silent;
    std::size_t m_next = 0; // the first message that was not looked for
    bool m_missed = false; // some were gone
};

void conclude(Turn &turn, const store::Touched &done)
{
    if (done.error != StoreError::None)
        return refuse(turn, done.error);
    turn.reply.ok("", turn.name(), QByteArrayView("completed"));
}

} // namespace

void storeFlags(Turn &turn)
{
    const auto &wanted = turn.arguments<Store>();
    auto uids = messagesOf(turn, wanted.set);
    if (!uids)
        return;
    OpenMailbox &mailbox = turn.mailbox();
    const QByteArray &name = mailbox.find();
    const store::Touched done = turn.store().setFlags(turn.account(), name, *uids, editOf(wanted), turn.service.origin);
    if (done.error != StoreError::None && !uids->empty() && mailbox.isThere())
        return refuse(turn, done.error);
    mailbox.tellKeywords(turn.reply);
    begin(turn, std::make_unique<StoreRun>(turn, std::move(*uids), wanted.silent));
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
