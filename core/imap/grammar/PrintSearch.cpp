// SPDX-License-Identifier: GPL-3.0-or-later
#include "Printing.h"
#include "SearchKeys.h"

namespace helolab::imap::grammar {

namespace {

void searchKey(Writer &out, const SearchKey &key);

void searchKeyList(Writer &out, const std::vector<SearchKey> &keys)
{
    if (keys.empty())
        out.text("ALL"); // what no key refuses
    for (std::size_t i = 0; i < keys.size(); ++i) {
        out.text(i > 0 ? " " : "");
        searchKey(out, keys[i]);
    }
}

void operand(Writer &out, const SearchKey &key, Operand operand)
{
    switch (operand) {
    case Operand::None:
        break;
    case Operand::Keyword:
        out.text(" ").text(key.text);
        break;
    case Operand::Date:
        out.text(" ").text(writeDate(key.date));
        break;
    case Operand::Octets:
        out.text(" ").text(QByteArray::number(key.octets));
        break;
    case Operand::FieldAndText:
        out.text(" ").astring(key.field).text(" ").astring(key.text);
        break;
    case Operand::Text:
        out.text(" ").astring(key.text);
        break;
    case Operand::Set:
        out.text(" ").text(key.set.toString());
        break;
    case Operand::OneKey:
    case Operand::TwoKeys:
        out.text(" ");
        searchKeyList(out, key.keys);
        break;
    }
}

void searchKey(Writer &out, const SearchKey &key)
{
    if (key.term == SearchTerm::Sequence) {
        out.text(key.set.toString());
        return;
    }
    if (key.term == SearchTerm::And) {
        out.text("(");
        searchKeyList(out, key.keys);
        out.text(")");
        return;
    }
    for (const Word<SearchName> &word : searchKeys) {
        if (word.value.term != key.term)
            continue;
        out.text(word.name);
        operand(out, key, word.value.operand);
    }
}

} // namespace

void write(Writer &out, const Search &search)
{
    if (search.returns) {
        QByteArrayList names;
        for (const SearchReturn option : *search.returns)
            names += nameIn(searchReturns, option);
        out.text(" RETURN (" + names.join(' ') + ')');
    }
    if (!search.charset.octets.isEmpty())
        out.text(" CHARSET ").astring(search.charset.octets);
    out.text(" ");
    if (search.key.term == SearchTerm::And)
        searchKeyList(out, search.key.keys);
    else
        searchKey(out, search.key);
}

} // namespace helolab::imap::grammar
