// SPDX-License-Identifier: GPL-3.0-or-later
#include "Overtaking.h"

namespace helolab::imap {

Effect effectOf(Verb verb)
{
    switch (verb) {
    case Verb::Capability:
    case Verb::Noop:
    case Verb::Id:
    case Verb::Namespace:
    case Verb::Check:
        return Effect::None;
    case Verb::List:
    case Verb::Lsub:
    case Verb::Status:
    case Verb::Search:
    case Verb::UidSearch:
        return Effect::Reads;
    case Verb::Create:
    case Verb::Delete:
    case Verb::Rename:
    case Verb::Subscribe:
    case Verb::Unsubscribe:
    case Verb::Append:
    case Verb::Fetch: // \Seen
    case Verb::UidFetch:
    case Verb::Store:
    case Verb::UidStore:
    case Verb::Copy:
    case Verb::UidCopy:
    case Verb::Move:
    case Verb::UidMove:
    case Verb::Expunge:
    case Verb::UidExpunge:
        return Effect::Writes;
    case Verb::Logout:
    case Verb::Login:
    case Verb::Authenticate:
    case Verb::StartTls:
    case Verb::Enable:
    case Verb::Select:
    case Verb::Examine:
    case Verb::Idle:
    case Verb::Unselect:
    case Verb::Close:
        break;
    }
    return Effect::Moves;
}

bool mayOvertake(Verb later, Verb earlier)
{
    const Effect first = effectOf(earlier);
    switch (effectOf(later)) {
    case Effect::None:
        return first != Effect::Moves;
    case Effect::Reads:
        return first == Effect::None || first == Effect::Reads;
    case Effect::Writes:
    case Effect::Moves:
        break;
    }
    return false;
}

bool countsOnNumbers(Verb verb)
{
    return verb == Verb::Fetch || verb == Verb::Store || verb == Verb::Search;
}

} // namespace helolab::imap
