// SPDX-License-Identifier: GPL-3.0-or-later
#include "Productions.h"
#include "StoreItems.h"

namespace helolab::imap::grammar {

bool readStore(Cursor &cursor, Arguments &arguments)
{
    constexpr const char *anItem = "FLAGS, +FLAGS or -FLAGS";
    constexpr const char *theFlags = "a list of flags, as (\\Seen),";
    Store store;
    if (!cursor.space("a set of message numbers") || !readSet(cursor, store.set) || !cursor.space(anItem))
        return false;

    const Span begin = cursor.here();
    const QByteArrayView name = cursor.takeAll(isStoreItemChar);
    store.item = cursor.since(begin);
    if (name.isEmpty())
        return cursor.missing(anItem);
    const auto *item = findWord(storeItems, name);
    if (!item)
        return cursor.invalid(store.item, unknownWord("STORE item", name, storeItems));
    store.mode = item->value.mode;
    store.silent = item->value.silent;

    if (!cursor.space(theFlags))
        return false;
    if (cursor.sees('(')) {
        if (!readFlagList(cursor, store.flags))
            return false;
    } else {
        do {
            if (int(store.flags.size()) >= cursor.grammar().limits.items)
                return cursor.tooMany("flags", cursor.grammar().limits.items);
            if (!store.flags.empty() && !cursor.space("another flag"))
                return false;
            if (!readFlag(cursor, store.flags.emplace_back()))
                return false;
        } while (cursor.sees(' '));
    }
    arguments = std::move(store);
    return true;
}

} // namespace helolab::imap::grammar
