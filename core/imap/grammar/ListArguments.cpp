// SPDX-License-Identifier: GPL-3.0-or-later
//
// LIST with its options (RFC 9051 section 6.3.9, RFC 5258, RFC 5819, RFC 6154), and LSUB.

#include "ListOptions.h"
#include "Productions.h"

namespace helolab::imap::grammar {

namespace {

constexpr const char *aReference = "a reference name, usually \"\",";
constexpr const char *aPattern = "a pattern of mailbox names, as * or \"\",";

/// What the octets of a pattern mean; the fault is no fault of the syntax.
ListPattern patternOf(const String &text, const Grammar &grammar)
{
    const NameEncoding encoding = grammar.takesUtf8() ? NameEncoding::Utf8 : NameEncoding::ModifiedUtf7;
    const DecodedName decoded = decodeName(text.octets, encoding);
    return {text.octets, decoded.utf8, decoded.fault, text.at};
}

bool readReference(Cursor &cursor, List &list)
{
    String reference;
    if (cursor.sees('*') || cursor.sees('%')) // the pattern, with nothing before it
        return cursor.missing(aReference);
    if (!cursor.astring(reference, aReference))
        return false;
    list.reference = patternOf(reference, cursor.grammar());
    return true;
}

bool readPattern(Cursor &cursor, List &list)
{
    String pattern;
    if (!cursor.listMailbox(pattern, aPattern))
        return false;
    list.patterns.push_back(patternOf(pattern, cursor.grammar()));
    return true;
}

bool readSelectOptions(Cursor &cursor, List::Select &select)
{
    constexpr const char *anOption = "a selection option, as SUBSCRIBED,";
    const Span begin = cursor.here();
    const bool ok = cursor.list(anOption, anOption, true, [&] {
        const auto *word = takeWord(cursor, listSelections, "selection option", anOption);
        if (word)
            select.*(word->value) = true;
        return word != nullptr;
    });
    // RFC 9051 section 6.3.9.1: it changes what another option selects.
    if (ok && select.recursiveMatch && !select.subscribed && !select.specialUse) {
        return cursor.invalid(cursor.since(begin),
                              "RECURSIVEMATCH needs another option that selects beside it, as SUBSCRIBED");
    }
    return ok;
}

bool readReturnOptions(Cursor &cursor, List::Return &returns)
{
    constexpr const char *anOption = "a return option, as CHILDREN,";
    if (!cursor.seesWord("RETURN"))
        return cursor.missing("RETURN");
    cursor.takeAll(isNameChar);
    constexpr const char *aList = "a list of options, as (CHILDREN),";
    return cursor.space(aList) && cursor.list(aList, anOption, true, [&] {
        const auto *word = takeWord(cursor, listReturns, "return option", anOption);
        if (!word)
            return false;
        if (word->value) {
            returns.*(word->value) = true;
            return true;
        }
        return cursor.space("a list of items, as (MESSAGES UNSEEN),") && readStatusItems(cursor, returns.status);
    });
}

} // namespace

bool readList(Cursor &cursor, Arguments &arguments)
{
    List list;
    if (!cursor.space(aReference))
        return false;
    if (cursor.sees('(')) {
        if (!readSelectOptions(cursor, list.select.emplace()) || !cursor.space(aReference))
            return false;
    }
    if (!readReference(cursor, list) || !cursor.space(aPattern))
        return false;
    list.patternList = cursor.sees('(');
    const bool ok = list.patternList ? cursor.list(aPattern, aPattern, false, [&] { return readPattern(cursor, list); })
                                     : readPattern(cursor, list);
    if (!ok)
        return false;
    if (!cursor.atEnd()) {
        if (!cursor.space("RETURN (...)") || !readReturnOptions(cursor, list.returns.emplace()))
            return false;
    }
    arguments = std::move(list);
    return true;
}

bool readLsub(Cursor &cursor, Arguments &arguments)
{
    List list;
    if (!cursor.space(aReference) || !readReference(cursor, list) || !cursor.space(aPattern)
        || !readPattern(cursor, list))
        return false;
    arguments = std::move(list);
    return true;
}

} // namespace helolab::imap::grammar
