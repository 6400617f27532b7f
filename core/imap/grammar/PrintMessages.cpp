// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands that are about messages, as they would be typed.

#include "FetchItems.h"
#include "Printing.h"
#include "StoreItems.h"

#include <QByteArrayList>

namespace helolab::imap::grammar {

namespace {

void flagList(Writer &out, const std::vector<FlagName> &flags)
{
    QByteArrayList names;
    for (const FlagName &flag : flags)
        names += flag.system ? nameOf(*flag.system) : flag.keyword;
    out.text("(" + names.join(' ') + ")");
}

void section(Writer &out, const SectionSpec &section)
{
    SectionSpec head = section;
    head.fields.clear();
    // Field names may need a literal each, so they are written one by one.
    const QByteArray text = writeSection(head);
    if (section.fields.isEmpty()) {
        out.text(text);
        return;
    }
    out.text(QByteArrayView(text).chopped(2)); // without ")]"
    for (qsizetype i = 0; i < section.fields.size(); ++i)
        out.text(i > 0 ? " " : "").astring(section.fields[i]);
    out.text(")]");
}

void fetchItem(Writer &out, const FetchItem &item)
{
    const bool isSection = item.attribute == FetchAttribute::BodySection;
    const FetchName name{item.attribute, item.peek,
                         isSection || item.attribute == FetchAttribute::Binary
                             || item.attribute == FetchAttribute::BinarySize};
    out.text(isSection && !item.peek ? "BODY" : nameIn(fetchItems, name));
    if (name.section)
        section(out, item.section);
    if (item.partial)
        out.text('<' + QByteArray::number(item.partial->offset) + '.' + QByteArray::number(item.partial->count) + '>');
}

} // namespace

void write(Writer &out, const Append &append)
{
    out.text(" ").astring(append.mailbox.octets);
    for (const Append::Message &message : append.messages) {
        out.text(" ");
        if (message.hasFlagList) {
            flagList(out, message.flags);
            out.text(" ");
        }
        if (message.date)
            out.text(quotedOf(writeDateTime(*message.date))).text(" ");
        out.text(message.utf8 ? "UTF8 (" : "").literal(message.octets, message.binary).text(message.utf8 ? ")" : "");
    }
}

void write(Writer &out, const Fetch &fetch)
{
    out.text(" ").text(fetch.set.toString()).text(" ");
    if (fetch.macro != FetchMacro::None) {
        out.text(nameIn(fetchMacros, fetch.macro));
        return;
    }
    const bool inParentheses = fetch.items.size() != 1;
    const char *before = inParentheses ? "(" : "";
    for (const FetchItem &item : fetch.items) {
        out.text(before);
        fetchItem(out, item);
        before = " ";
    }
    out.text(inParentheses ? ")" : "");
}

void write(Writer &out, const Store &store)
{
    out.text(" ").text(store.set.toString()).text(" ");
    out.text(nameIn(storeItems, StoreItem{store.mode, store.silent})).text(" ");
    flagList(out, store.flags);
}

void write(Writer &out, const Copy &copy)
{
    out.text(" ").text(copy.set.toString()).text(" ").astring(copy.mailbox.octets);
}

void write(Writer &out, const UidExpunge &expunge)
{
    out.text(" ").text(expunge.set.toString());
}

} // namespace helolab::imap::grammar
