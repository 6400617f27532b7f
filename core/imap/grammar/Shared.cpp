// SPDX-License-Identifier: GPL-3.0-or-later
//
// What several commands share: mailboxes, flags, status items.

#include "Characters.h"
#include "Productions.h"
#include "Words.h"

#include <array>

namespace helolab::imap {

namespace {

constexpr std::array<grammar::Word<StatusItem>, 7> statusItems{{
    {"MESSAGES", StatusItem::Messages},
    {"RECENT", StatusItem::Recent},
    {"UIDNEXT", StatusItem::UidNext},
    {"UIDVALIDITY", StatusItem::UidValidity},
    {"UNSEEN", StatusItem::Unseen},
    {"DELETED", StatusItem::Deleted},
    {"SIZE", StatusItem::Size},
}};

/// Those that a client may set.
constexpr std::array<grammar::Word<store::Flag>, 5> settableFlags{{
    {"\\Answered", store::Flag::Answered},
    {"\\Flagged", store::Flag::Flagged},
    {"\\Deleted", store::Flag::Deleted},
    {"\\Seen", store::Flag::Seen},
    {"\\Draft", store::Flag::Draft},
}};

constexpr const char *aFlag = "a flag, as \\Seen,";

} // namespace

const char *nameOf(StatusItem item)
{
    return grammar::nameIn(std::span<const grammar::Word<StatusItem>>(statusItems), item);
}

namespace grammar {

bool readMailbox(Cursor &cursor, MailboxName &mailbox, bool levelsMayFollow)
{
    String name;
    if (!cursor.astring(name, "a mailbox name"))
        return false;
    const NameEncoding encoding = cursor.grammar().takesUtf8() ? NameEncoding::Utf8 : NameEncoding::ModifiedUtf7;
    mailbox = readMailboxName(name.octets, encoding, levelsMayFollow);
    mailbox.at = name.at;
    return true;
}

bool readFlag(Cursor &cursor, FlagName &flag)
{
    const Span begin = cursor.here();
    if (!cursor.take('\\')) {
        String keyword;
        if (!cursor.atom(keyword, aFlag))
            return false;
        flag = {{}, keyword.octets, keyword.at};
        return true;
    }
    if (cursor.take('*'))
        return cursor.invalid(cursor.since(begin),
                              "\\* is no flag: a server says with it that keywords may be made up");
    const QByteArray name = '\\' + cursor.takeAll(isAtomChar).toByteArray();
    const auto system = systemFlagNamed(name);
    if (name.size() == 1)
        return cursor.missing("the name of a flag, as in \\Seen,");
    if (system == store::Flag::Recent)
        return cursor.invalid(cursor.since(begin), "\\Recent belongs to the server, no client can change it");
    if (!system) {
        return cursor.invalid(cursor.since(begin),
                              unknownWord("flag", name, std::span<const Word<store::Flag>>(settableFlags)));
    }
    flag = {system, {}, cursor.since(begin)};
    return true;
}

bool readFlagList(Cursor &cursor, std::vector<FlagName> &flags)
{
    return cursor.list("a list of flags, as (\\Seen),", aFlag, true,
                       [&] { return readFlag(cursor, flags.emplace_back()); });
}

bool readStatusItems(Cursor &cursor, std::vector<StatusItem> &items)
{
    return cursor.list("a list of items, as (MESSAGES UNSEEN),", "a STATUS item, as MESSAGES,", false, [&] {
        const auto *item = takeWord(cursor, std::span<const Word<StatusItem>>(statusItems), "STATUS item",
                                    "a STATUS item, as MESSAGES,");
        if (item)
            items.push_back(item->value);
        return item != nullptr;
    });
}

} // namespace grammar

} // namespace helolab::imap
