// SPDX-License-Identifier: GPL-3.0-or-later
//
// SEARCH: return options (RFC 4731, RFC 5182), a charset, and a tree of keys (RFC 9051 section 6.4.4).

#include "Productions.h"
#include "SearchKeys.h"

namespace helolab::imap::grammar {

namespace {

constexpr const char *aKey = "a search key, as UNSEEN,";

class KeyReader
{
public:
    explicit KeyReader(Cursor &cursor)
        : m_cursor(cursor)
    {
    }

    bool readKey(SearchKey &key, int depth);
    /// Keys with a space between, to the end of the command or to a parenthesis. One is itself, more are And.
    bool readKeys(SearchKey &key, int depth);

private:
    bool readList(SearchKey &key, int depth);
    bool readNamed(SearchKey &key, int depth);
    bool readOperand(SearchKey &key, Operand operand, int depth);
    bool readDay(SearchKey &key);
    QByteArray unknownKey(QByteArrayView word) const;

    Cursor &m_cursor;
    int m_keys = 0;
    bool m_behindText = false; // the key before had a text
};

bool KeyReader::readKeys(SearchKey &key, int depth)
{
    const Span begin = m_cursor.here();
    std::vector<SearchKey> keys;
    do {
        if (!keys.empty() && !m_cursor.space(aKey))
            return false;
        if (!readKey(keys.emplace_back(), depth))
            return false;
    } while (m_cursor.sees(' '));
    if (keys.size() == 1) {
        key = std::move(keys.front());
        return true;
    }
    key.term = SearchTerm::And;
    key.keys = std::move(keys);
    key.at = m_cursor.since(begin);
    return true;
}

bool KeyReader::readKey(SearchKey &key, int depth)
{
    const GrammarLimits &limits = m_cursor.grammar().limits;
    if (depth > limits.depth) {
        return m_cursor.invalid(m_cursor.here(),
                                "Search keys nest more than " + QByteArray::number(limits.depth) + " deep");
    }
    if (++m_keys > limits.items)
        return m_cursor.tooMany("search keys", limits.items);
    const Span begin = m_cursor.here();
    if (m_cursor.sees('('))
        return readList(key, depth);
    if (m_cursor.sees('*') || m_cursor.sees('$') || (!m_cursor.atEnd() && isDigit(m_cursor.rest()[0]))) {
        key.term = SearchTerm::Sequence;
        if (!readSet(m_cursor, key.set))
            return false;
    } else if (!readNamed(key, depth)) {
        return false;
    }
    key.at = m_cursor.since(begin);
    return true;
}

bool KeyReader::readList(SearchKey &key, int depth)
{
    const Span open = m_cursor.here();
    m_cursor.take('(');
    if (!readKeys(key, depth + 1))
        return false;
    if (m_cursor.take(')'))
        return true;
    return m_cursor.atEnd() ? m_cursor.unclosed(open) : m_cursor.missing("a space and a search key, or ),");
}

bool KeyReader::readNamed(SearchKey &key, int depth)
{
    const Span begin = m_cursor.here();
    const QByteArrayView word = m_cursor.takeAll(isNameChar);
    if (word.isEmpty())
        return m_cursor.missing(aKey);
    const Word<SearchName> *name = findWord(searchKeys, word);
    if (!name)
        return m_cursor.invalid(m_cursor.since(begin), unknownKey(word));
    key.term = name->value.term;
    m_behindText = name->value.operand == Operand::Text || name->value.operand == Operand::FieldAndText;
    return readOperand(key, name->value.operand, depth);
}

QByteArray KeyReader::unknownKey(QByteArrayView word) const
{
    for (const char *option : {"CHARSET", "RETURN"}) {
        if (word.compare(option, Qt::CaseInsensitive) == 0)
            return QByteArray(option) + " stands before all search keys";
    }
    if (word.compare("AND", Qt::CaseInsensitive) == 0)
        return "There is no AND: of keys one behind the other all have to match";
    const QByteArray say = unknownWord("search key", word, searchKeys);
    return m_behindText && !say.endsWith('?') ? say + "; a text of several words stands in quotes" : say;
}

bool KeyReader::readOperand(SearchKey &key, Operand operand, int depth)
{
    String text;
    switch (operand) {
    case Operand::None:
        return true;
    case Operand::Keyword:
        if (!m_cursor.space("a keyword, as $Forwarded,") || !m_cursor.atom(text, "a keyword, as $Forwarded,"))
            return false;
        key.text = text.octets;
        return true;
    case Operand::Date:
        return readDay(key);
    case Operand::Octets:
        return m_cursor.space("a number of octets") && m_cursor.number(key.octets, "a number of octets");
    case Operand::FieldAndText:
        if (!m_cursor.space("the name of a header field") || !m_cursor.astring(text, "the name of a header field"))
            return false;
        key.field = text.octets;
        [[fallthrough]];
    case Operand::Text:
        if (!m_cursor.space("a text to search for") || !m_cursor.astring(text, "a text to search for"))
            return false;
        key.text = text.octets;
        return true;
    case Operand::Set:
        return m_cursor.space("a set of UIDs") && readSet(m_cursor, key.set);
    case Operand::OneKey:
        return m_cursor.space(aKey) && readKey(key.keys.emplace_back(), depth + 1);
    case Operand::TwoKeys:
        return m_cursor.space(aKey) && readKey(key.keys.emplace_back(), depth + 1)
            && m_cursor.space("the other search key of OR") && readKey(key.keys.emplace_back(), depth + 1);
    }
    return false;
}

bool KeyReader::readDay(SearchKey &key)
{
    constexpr const char *aDate = "a date, as 1-Feb-1994,";
    if (!m_cursor.space(aDate))
        return false;
    const Span begin = m_cursor.here();
    String text;
    if (!(m_cursor.sees('"') ? m_cursor.string(text, aDate) : m_cursor.atom(text, aDate)))
        return false;
    const auto date = readDate(text.octets);
    if (!date) {
        return m_cursor.invalid(m_cursor.since(begin),
                                "A date is wanted here, as 1-Feb-1994, not " + shown(text.octets));
    }
    key.date = *date;
    return true;
}

bool readReturns(Cursor &cursor, Search &search)
{
    constexpr const char *anOption = "a result option, as COUNT,";
    constexpr const char *theOptions = "a list of result options, as (MIN COUNT),";
    cursor.takeAll(isNameChar);
    std::vector<SearchReturn> &returns = search.returns.emplace();
    return cursor.space(theOptions) && cursor.list(theOptions, anOption, true, [&] {
        const auto *word = takeWord(cursor, searchReturns, "result option", anOption);
        if (word)
            returns.push_back(word->value);
        return word != nullptr;
    }) && cursor.space(aKey);
}

} // namespace

bool readSearch(Cursor &cursor, Arguments &arguments)
{
    Search search;
    if (!cursor.space(aKey))
        return false;
    if (cursor.seesWord("RETURN") && !readReturns(cursor, search))
        return false;
    if (cursor.seesWord("CHARSET")) {
        const Span begin = cursor.here();
        cursor.takeAll(isNameChar);
        // RFC 6855 section 3: everything is UTF-8 then.
        if (cursor.grammar().utf8Accept && !cursor.grammar().rev2)
            return cursor.invalid(cursor.since(begin), "Behind ENABLE UTF8=ACCEPT no CHARSET is named: it is UTF-8");
        constexpr const char *aCharset = "the name of a charset, as UTF-8,";
        if (!cursor.space(aCharset) || !cursor.astring(search.charset, aCharset) || !cursor.space(aKey))
            return false;
    }
    if (!KeyReader(cursor).readKeys(search.key, 1))
        return false;
    arguments = std::move(search);
    return true;
}

} // namespace helolab::imap::grammar
