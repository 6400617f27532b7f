// SPDX-License-Identifier: GPL-3.0-or-later
//
// FETCH: a set, then one item, several in parentheses, or a macro (RFC 9051 section 6.4.5).

#include "FetchItems.h"
#include "Productions.h"

namespace helolab::imap::grammar {

namespace {

constexpr const char *anItem = "a FETCH item, as FLAGS,";
constexpr const char *theItems = "a FETCH item, as FLAGS, or a list of them, as (FLAGS UID),";

/// What the macros stand for, each the one before it and one more.
constexpr std::array<FetchAttribute, 5> macroItems{FetchAttribute::Flags, FetchAttribute::InternalDate,
                                                   FetchAttribute::Rfc822Size, FetchAttribute::Envelope,
                                                   FetchAttribute::Body};

std::size_t macroLength(FetchMacro macro)
{
    switch (macro) {
    case FetchMacro::Fast:
        return 3;
    case FetchMacro::All:
        return 4;
    case FetchMacro::Full:
        return 5;
    case FetchMacro::None:
        break;
    }
    return 0;
}

bool readPartNumber(Cursor &cursor, quint32 &number)
{
    const Span begin = cursor.here();
    quint64 value = 0;
    if (!cursor.number(value, "a part number"))
        return false;
    if (value == 0)
        return cursor.invalid(cursor.since(begin), "No part has the number 0: they count from 1");
    if (value > 0xFFFFFFFF)
        return cursor.invalid(cursor.since(begin), "The number is too large: 4294967295 is the largest one");
    number = quint32(value);
    return true;
}

bool readSectionText(Cursor &cursor, SectionSpec &section)
{
    const Span begin = cursor.here();
    const auto *text = takeWord(cursor, sectionTexts, "section", "a part number, HEADER or TEXT");
    if (!text)
        return false;
    section.text = text->value;
    if (section.text == SectionSpec::Text::Mime && section.part.empty())
        return cursor.invalid(cursor.since(begin), "MIME stands behind a part number only, as in BODY[1.MIME]");
    if (section.text != SectionSpec::Text::HeaderFields && section.text != SectionSpec::Text::HeaderFieldsNot)
        return true;
    constexpr const char *theFields = "a list of header fields, as (From Subject),";
    return cursor.space(theFields) && cursor.list(theFields, "the name of a header field", false, [&] {
        String field;
        if (!cursor.astring(field, "the name of a header field"))
            return false;
        section.fields += field.octets;
        return true;
    });
}

/// Between the brackets.
bool readSection(Cursor &cursor, SectionSpec &section, bool textToo)
{
    constexpr const char *aPart = "a part number";
    while (!cursor.sees(']')) {
        if (int(section.part.size()) >= cursor.grammar().limits.items)
            return cursor.tooMany("part numbers", cursor.grammar().limits.items);
        const bool isNumber = !cursor.atEnd() && isDigit(cursor.rest()[0]);
        if (!isNumber)
            return textToo ? readSectionText(cursor, section) : cursor.missing(aPart);
        if (!readPartNumber(cursor, section.part.emplace_back()))
            return false;
        if (!cursor.take('.'))
            return true;
        if (cursor.sees(']'))
            return cursor.missing(textToo ? "a part number, HEADER or TEXT" : aPart);
    }
    return true;
}

bool readPartial(Cursor &cursor, FetchItem &item)
{
    if (!cursor.take('<'))
        return true;
    Partial &partial = item.partial.emplace();
    if (!cursor.number(partial.offset, "the first octet wanted, as in <0.100>,")
        || !cursor.want('.', "a full stop, as in <0.100>,"))
        return false;
    const Span begin = cursor.here();
    if (!cursor.number(partial.count, "the count of octets wanted, as in <0.100>,"))
        return false;
    if (partial.count == 0)
        return cursor.invalid(cursor.since(begin), "At least 1 octet must be wanted");
    return cursor.want('>', "> at the end of a part, as in <0.100>,");
}

bool readFetchItem(Cursor &cursor, FetchItem &item)
{
    const Span begin = cursor.here();
    for (const Word<FetchMacro> &macro : fetchMacros) {
        if (cursor.seesWord(macro.name)) {
            cursor.takeAll(isNameChar);
            return cursor.invalid(cursor.since(begin),
                                  QByteArray(macro.name) + " stands alone, without parentheses and other items");
        }
    }
    const auto *name = takeWord(cursor, fetchItems, "FETCH item", anItem);
    if (!name)
        return false;
    item.attribute = name->value.attribute;
    item.peek = name->value.peek;
    if (item.attribute == FetchAttribute::Body && cursor.sees('['))
        item.attribute = FetchAttribute::BodySection;
    if (item.attribute == FetchAttribute::BodySection || name->value.section) {
        const bool isBody = item.attribute == FetchAttribute::BodySection;
        if (!cursor.want('[', "a section in brackets, as [] or [1],") || !readSection(cursor, item.section, isBody)
            || !cursor.want(']', "] at the end of the section"))
            return false;
        if (item.attribute != FetchAttribute::BinarySize && !readPartial(cursor, item))
            return false;
    }
    item.at = cursor.since(begin);
    return true;
}

bool readMacro(Cursor &cursor, Fetch &fetch)
{
    for (const Word<FetchMacro> &macro : fetchMacros) {
        if (!cursor.seesWord(macro.name))
            continue;
        const Span begin = cursor.here();
        cursor.takeAll(isNameChar);
        fetch.macro = macro.value;
        for (std::size_t i = 0; i < macroLength(macro.value); ++i)
            fetch.items.push_back({macroItems[i], false, {}, {}, cursor.since(begin)});
        return true;
    }
    return false;
}

} // namespace

bool readFetch(Cursor &cursor, Arguments &arguments)
{
    Fetch fetch;
    if (!cursor.space("a set of message numbers") || !readSet(cursor, fetch.set) || !cursor.space(theItems))
        return false;
    if (cursor.sees('(')) {
        if (!cursor.list(theItems, anItem, false, [&] { return readFetchItem(cursor, fetch.items.emplace_back()); }))
            return false;
    } else if (!readMacro(cursor, fetch)) {
        if (!readFetchItem(cursor, fetch.items.emplace_back()))
            return false;
        if (cursor.sees(' ') && cursor.rest().size() > 1)
            return cursor.invalid(cursor.oneOctet(), "Several items stand in parentheses, as (FLAGS UID)");
    }
    arguments = std::move(fetch);
    return true;
}

} // namespace helolab::imap::grammar
