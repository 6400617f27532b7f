// SPDX-License-Identifier: GPL-3.0-or-later
//
// APPEND (RFC 9051 section 6.3.12), of several messages (RFC 3502), as literal8 (RFC 3516), in UTF8 (…) (RFC 6855).

#include "Characters.h"
#include "Productions.h"

namespace helolab::imap::grammar {

namespace {

constexpr const char *aMessage = "the message as a literal, {n},";

bool readInternalDate(Cursor &cursor, std::optional<DateTime> &date)
{
    const Span begin = cursor.here();
    String text;
    if (!cursor.string(text, "a date"))
        return false;
    date = readDateTime(text.octets);
    if (!date) {
        return cursor.invalid(cursor.since(begin),
                              "A date is wanted, as \"17-Jul-1996 02:44:25 -0700\", or the message as a literal, {n}");
    }
    return true;
}

bool readUtf8Message(Cursor &cursor, Append::Message &message)
{
    cursor.takeAll(isNameChar);
    message.utf8 = true;
    constexpr const char *inParentheses = "the message in parentheses, (~{n} and its octets and ),";
    if (!cursor.space(inParentheses) || !cursor.want('(', inParentheses))
        return false;
    const Span mark = cursor.here();
    if (!cursor.message(message.octets, message.at, message.binary))
        return false;
    if (!message.binary)
        return cursor.invalid({mark.piece, mark.begin, 1}, "In UTF8 (...) the message is a literal8, ~{n}");
    return cursor.want(')', "the parenthesis that closes UTF8 (...)");
}

bool readAppendMessage(Cursor &cursor, Append::Message &message)
{
    if (!cursor.space(aMessage))
        return false;
    message.hasFlagList = cursor.sees('(');
    if (message.hasFlagList && (!readFlagList(cursor, message.flags) || !cursor.space(aMessage)))
        return false;
    if (cursor.sees('"') && (!readInternalDate(cursor, message.date) || !cursor.space(aMessage)))
        return false;
    if (cursor.seesWord("UTF8"))
        return readUtf8Message(cursor, message);
    return cursor.message(message.octets, message.at, message.binary);
}

} // namespace

bool readAppend(Cursor &cursor, Arguments &arguments)
{
    Append append;
    if (!cursor.space("a mailbox name") || !readMailbox(cursor, append.mailbox))
        return false;
    do {
        if (int(append.messages.size()) >= cursor.grammar().limits.items)
            return cursor.tooMany("messages", cursor.grammar().limits.items);
        if (!readAppendMessage(cursor, append.messages.emplace_back()))
            return false;
    } while (cursor.sees(' '));
    arguments = std::move(append);
    return true;
}

} // namespace helolab::imap::grammar
