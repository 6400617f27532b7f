// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands whose arguments are a few strings.

#include "Characters.h"
#include "Productions.h"

namespace helolab::imap::grammar {

namespace {

constexpr int idFieldsAtMost = 30; // RFC 2971 section 3.3

/// Puts \p read into \p arguments where it was read.
template <typename T, typename Read> bool into(Arguments &arguments, Read read)
{
    T value;
    if (!read(value))
        return false;
    arguments = std::move(value);
    return true;
}

} // namespace

bool readId(Cursor &cursor, Arguments &arguments)
{
    constexpr const char *aField = "the name of a field";
    return into<Id>(arguments, [&cursor](Id &id) {
        if (!cursor.space("NIL or a list, as (\"name\" \"telnet\"),"))
            return false;
        if (cursor.seesWord("NIL")) {
            cursor.takeAll(isNameChar);
            return true;
        }
        return cursor.list("NIL or a list, as (\"name\" \"telnet\"),", aField, true, [&] {
            if (int(id.fields.size()) >= idFieldsAtMost)
                return cursor.tooMany("pairs in ID (RFC 2971)", idFieldsAtMost);
            Id::Field &field = id.fields.emplace_back();
            constexpr const char *aValue = "the value of a field";
            return cursor.string(field.name, aField) && cursor.space(aValue) && cursor.nstring(field.value, aValue);
        });
    });
}

bool readLogin(Cursor &cursor, Arguments &arguments)
{
    return into<Login>(arguments, [&cursor](Login &login) {
        cursor.keepSecret();
        return cursor.space("a user name") && cursor.astring(login.user, "a user name") && cursor.space("a password")
            && cursor.astring(login.password, "a password");
    });
}

bool readAuthenticate(Cursor &cursor, Arguments &arguments)
{
    return into<Authenticate>(arguments, [&cursor](Authenticate &authenticate) {
        constexpr const char *aMechanism = "the name of a mechanism, as PLAIN,";
        if (!cursor.space(aMechanism) || !cursor.atom(authenticate.mechanism, aMechanism))
            return false;
        if (cursor.atEnd())
            return true;
        cursor.keepSecret();
        constexpr const char *anAnswer = "an initial response in base64, or =,";
        if (!cursor.space(anAnswer))
            return false;
        const Span begin = cursor.here();
        const QByteArrayView base64 = cursor.takeAll(isBase64Char);
        if (base64.isEmpty())
            return cursor.missing(anAnswer);
        authenticate.initial = String{base64.toByteArray(), cursor.since(begin)};
        return true;
    });
}

bool readEnable(Cursor &cursor, Arguments &arguments)
{
    return into<Enable>(arguments, [&cursor](Enable &enable) {
        constexpr const char *aCapability = "a capability, as IMAP4rev2,";
        do {
            if (int(enable.capabilities.size()) >= cursor.grammar().limits.items)
                return cursor.tooMany("capabilities", cursor.grammar().limits.items);
            if (!cursor.space(aCapability) || !cursor.atom(enable.capabilities.emplace_back(), aCapability))
                return false;
        } while (cursor.sees(' '));
        return true;
    });
}

bool readOneMailbox(Cursor &cursor, Arguments &arguments)
{
    return into<OneMailbox>(arguments, [&cursor](OneMailbox &one) {
        return cursor.space("a mailbox name") && readMailbox(cursor, one.mailbox);
    });
}

bool readCreate(Cursor &cursor, Arguments &arguments)
{
    return into<Create>(arguments, [&cursor](Create &create) {
        if (!cursor.space("a mailbox name") || !readMailbox(cursor, create.mailbox, true))
            return false;
        if (cursor.atEnd())
            return true;
        constexpr const char *aUse = "a special use, as \\Sent,";
        constexpr const char *parameters = "(USE (\\Sent))";
        if (!cursor.space(parameters) || !cursor.want('(', parameters))
            return false;
        if (!cursor.seesWord("USE"))
            return cursor.missing("USE, the one parameter of CREATE,");
        cursor.takeAll(isNameChar);
        if (!cursor.space("a list, as (\\Sent),"))
            return false;
        const bool ok = cursor.list("a list, as (\\Sent),", aUse, true, [&] {
            String &use = create.uses.emplace_back();
            const Span begin = cursor.here();
            if (!cursor.want('\\', aUse))
                return false;
            if (cursor.takeAll(isAtomChar).isEmpty())
                return cursor.missing("the name of a special use, as in \\Sent,");
            use.at = cursor.since(begin);
            use.octets = cursor.textOf(use.at).toByteArray();
            return true;
        });
        return ok && cursor.want(')', "the parenthesis that closes (USE (...))");
    });
}

bool readRename(Cursor &cursor, Arguments &arguments)
{
    return into<Rename>(arguments, [&cursor](Rename &rename) {
        return cursor.space("a mailbox name") && readMailbox(cursor, rename.from)
            && cursor.space("the mailbox's new name") && readMailbox(cursor, rename.to);
    });
}

bool readStatus(Cursor &cursor, Arguments &arguments)
{
    return into<Status>(arguments, [&cursor](Status &status) {
        return cursor.space("a mailbox name") && readMailbox(cursor, status.mailbox)
            && cursor.space("a list of items, as (MESSAGES UNSEEN),") && readStatusItems(cursor, status.items);
    });
}

bool readCopy(Cursor &cursor, Arguments &arguments)
{
    return into<Copy>(arguments, [&cursor](Copy &copy) {
        return cursor.space("a set of message numbers") && readSet(cursor, copy.set)
            && cursor.space("the name of the mailbox they go to") && readMailbox(cursor, copy.mailbox);
    });
}

bool readUidExpunge(Cursor &cursor, Arguments &arguments)
{
    return into<UidExpunge>(arguments, [&cursor](UidExpunge &expunge) {
        return cursor.space("a set of UIDs") && readSet(cursor, expunge.set);
    });
}

} // namespace helolab::imap::grammar
