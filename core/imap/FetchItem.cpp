// SPDX-License-Identifier: GPL-3.0-or-later
#include "FetchItem.h"

#include "Print.h"
#include "grammar/FetchItems.h"

#include <algorithm>

namespace helolab::imap {

QByteArray writeSection(const SectionSpec &section)
{
    QByteArrayList words;
    for (const quint32 number : section.part)
        words += QByteArray::number(number);
    if (section.text != SectionSpec::Text::Whole)
        words += grammar::nameIn(grammar::sectionTexts, section.text);
    QByteArray text = '[' + words.join('.');
    if (section.text == SectionSpec::Text::HeaderFields || section.text == SectionSpec::Text::HeaderFieldsNot) {
        QByteArrayList fields;
        for (const QByteArray &field : section.fields)
            fields += writeAstring(field);
        text += " (" + fields.join(' ') + ')';
    }
    return text + ']';
}

bool asksFor(const std::vector<FetchItem> &items, FetchAttribute attribute)
{
    return std::any_of(items.begin(), items.end(),
                       [attribute](const FetchItem &item) { return item.attribute == attribute; });
}

bool marksSeen(const FetchItem &item)
{
    switch (item.attribute) {
    case FetchAttribute::Rfc822:
    case FetchAttribute::Rfc822Text:
        return true;
    case FetchAttribute::BodySection:
    case FetchAttribute::Binary:
        return !item.peek;
    default:
        return false;
    }
}

QByteArray responseName(const FetchItem &item)
{
    QByteArray name;
    if (item.attribute == FetchAttribute::BodySection)
        name = "BODY";
    for (const auto &word : grammar::fetchItems) {
        if (word.value.attribute == item.attribute && !word.value.peek)
            name = word.name;
    }
    if (item.attribute == FetchAttribute::BodySection || item.attribute == FetchAttribute::Binary
        || item.attribute == FetchAttribute::BinarySize)
        name += writeSection(item.section);
    return item.partial ? name + '<' + QByteArray::number(item.partial->offset) + '>' : name;
}

} // namespace helolab::imap
