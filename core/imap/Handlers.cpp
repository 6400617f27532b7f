// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"

namespace helolab::imap {

namespace {

struct HandlerRow
{
    Verb verb;
    Handler handler;
};

constexpr HandlerRow imapHandlers[] = {
    {Verb::Capability, capability},
    {Verb::Noop, noop},
    {Verb::Logout, logout},
    {Verb::Id, identify},
    {Verb::StartTls, startTls},
    {Verb::Login, login},
    {Verb::Authenticate, authenticate},
    {Verb::Enable, enable},
    {Verb::Namespace, nameSpaces},
    {Verb::List, list},
    {Verb::Lsub, lsub},
    {Verb::Status, status},
    {Verb::Select, select},
    {Verb::Examine, examine},
    {Verb::Create, create},
    {Verb::Delete, deleteMailbox},
    {Verb::Rename, rename},
    {Verb::Subscribe, subscribe},
    {Verb::Unsubscribe, unsubscribe},
    {Verb::Append, append},
    {Verb::Idle, idle},
    {Verb::Fetch, fetch},
    {Verb::UidFetch, fetch},
    {Verb::Search, searchMessages},
    {Verb::UidSearch, searchMessages},
    {Verb::Store, storeFlags},
    {Verb::UidStore, storeFlags},
    {Verb::Copy, copy},
    {Verb::UidCopy, copy},
    {Verb::Move, move},
    {Verb::UidMove, move},
    {Verb::Expunge, expunge},
    {Verb::UidExpunge, uidExpunge},
    {Verb::Check, noop},
    {Verb::Unselect, unselect},
    {Verb::Close, closeMailbox},
};

} // namespace

Handler handlerOf(Verb verb)
{
    for (const HandlerRow &row : imapHandlers) {
        if (row.verb == verb)
            return row.handler;
    }
    return nullptr;
}

} // namespace helolab::imap
