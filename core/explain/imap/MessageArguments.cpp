// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which messages, what of them, and how they are searched for.

#include "Pieces.h"
#include "Words.h"
#include "core/explain/MailPieces.h"
#include "core/imap/DateTime.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace helolab::explain::imap {

using helolab::imap::CommandText;
using helolab::imap::SearchKey;
using helolab::imap::SearchTerm;
using helolab::imap::Span;

namespace {

// ------------------------------------------------------------------------------------------------- sets

/// A set's part as a sentence, by numbers and by UIDs.
struct RangeRow
{
    enum class Shape : quint8 { One, Last, All, FromOn, FromTo, Saved };

    Shape shape;
    Text byNumber; // %1, %2 are the numbers
    Text byUid;
};

constexpr Text savedResult
    = QT_TRANSLATE_NOOP("core", "The messages that the last SEARCH with RETURN (SAVE) has found.");

constexpr RangeRow rangeRows[] = {
    {RangeRow::Shape::One, QT_TRANSLATE_NOOP("core", "Message %1: the number counts from 1 in this mailbox."),
     QT_TRANSLATE_NOOP("core", "The message whose UID is %1.")},
    {RangeRow::Shape::Last, QT_TRANSLATE_NOOP("core", "The last message."),
     QT_TRANSLATE_NOOP("core", "The message with the highest UID: the last one.")},
    {RangeRow::Shape::All, QT_TRANSLATE_NOOP("core", "All messages, from the first to the last."),
     QT_TRANSLATE_NOOP("core", "All messages, by their UIDs.")},
    {RangeRow::Shape::FromOn, QT_TRANSLATE_NOOP("core", "From message %1 to the last."),
     QT_TRANSLATE_NOOP("core",
                       "The messages with a UID from %1 to the highest. Where %1 is above that, the last message is "
                       "meant all the same.")},
    {RangeRow::Shape::FromTo, QT_TRANSLATE_NOOP("core", "Messages %1 to %2."),
     QT_TRANSLATE_NOOP("core", "The messages with a UID from %1 to %2; not every number in between need exist.")},
    {RangeRow::Shape::Saved, savedResult, savedResult},
};

QString rangeMeaning(QByteArrayView range, bool byUid)
{
    using Shape = RangeRow::Shape;
    const qsizetype colon = range.indexOf(':');
    QByteArray first = range.first(colon < 0 ? range.size() : colon).toByteArray();
    QByteArray last = colon < 0 ? first : range.sliced(colon + 1).toByteArray();
    if (first == "*" || (last != "*" && last.toULongLong() < first.toULongLong()))
        std::swap(first, last); // *:4 is 4:*
    Shape shape = Shape::FromTo;
    if (first == "$")
        shape = Shape::Saved;
    else if (first == "*")
        shape = Shape::Last;
    else if (first == last)
        shape = Shape::One;
    else if (last == "*")
        shape = first == "1" ? Shape::All : Shape::FromOn;
    const auto *const row = std::find_if(std::begin(rangeRows), std::end(rangeRows),
                                         [shape](const RangeRow &each) { return each.shape == shape; });
    return withValues(byUid ? row->byUid : row->byNumber, {QString::fromLatin1(first), QString::fromLatin1(last)});
}

// ------------------------------------------------------------------------------------------------ FETCH

/// Each name in `(From To)`.
void addFieldNames(Tokens &tokens, qsizetype at, QByteArrayView text)
{
    const auto isBetween = [](char c) { return c == ' ' || c == '(' || c == ')'; };
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && !isBetween(text[end]))
            ++end;
        tokens.add(at + i, end - i, QCoreApplication::translate("core", "The name of a header field."));
        i = end + 1;
    }
}

/// What stands in the brackets: part numbers, then a word, then fields.
void addSection(std::vector<Meant> &out, QByteArrayView section, Span at)
{
    qsizetype word = 0;
    while (word < section.size() && ((section[word] >= '0' && section[word] <= '9') || section[word] == '.'))
        ++word;
    if (word > 0) {
        const QByteArrayView part = section.first(word).endsWith('.') ? section.first(word - 1) : section.first(word);
        out.push_back({{at.piece, at.begin, part.size()},
                       QCoreApplication::translate("core",
                                                   "The number of a part of the message, as BODYSTRUCTURE counts them "
                                                   "from 1; behind a full stop, a part of that part."),
                       false,
                       1});
    }
    const qsizetype space = section.indexOf(' ', word);
    const qsizetype end = space < 0 ? section.size() : space;
    if (const Text meaning = meaningOf(sectionTextWords(), section.sliced(word, end - word)); !meaning.isEmpty())
        out.push_back({{at.piece, at.begin + word, end - word}, meaning.translated(), false, 1});
    if (space >= 0)
        out.push_back({{at.piece, at.begin + space + 1, section.size() - space - 1},
                       QCoreApplication::translate("core", "The names of header fields; their values come with them."),
                       false,
                       1,
                       addFieldNames});
}

void addPartial(std::vector<Meant> &out, QByteArrayView partial, Span at)
{
    const qsizetype stop = partial.indexOf('.');
    const QString offset = QString::fromLatin1(stop < 0 ? partial : partial.first(stop));
    const QString count = QString::fromLatin1(stop < 0 ? QByteArrayView() : partial.sliced(stop + 1));
    out.push_back({at,
                   stop < 0
                       ? QCoreApplication::translate("core",
                                                     "Not all of it: what follows begins at octet %1, counted from "
                                                     "0.")
                             .arg(offset)
                       : QCoreApplication::translate("core",
                                                     "Not all of it: from octet %1 on, counted from 0, at most %2 "
                                                     "octets.")
                             .arg(offset, count),
                   false, 1});
}

// ----------------------------------------------------------------------------------------------- SEARCH

QString operandMeaning(const SearchKey &key)
{
    switch (key.term) {
    case SearchTerm::Keyword:
    case SearchTerm::Unkeyword:
        return QCoreApplication::translate("core", "The keyword.");
    case SearchTerm::Before:
    case SearchTerm::On:
    case SearchTerm::Since:
    case SearchTerm::SentBefore:
    case SearchTerm::SentOn:
    case SearchTerm::SentSince:
        return QCoreApplication::translate(
            "core", "A day: its number, the month in English, the year. Time and zone do not count.");
    case SearchTerm::Larger:
    case SearchTerm::Smaller:
        return QCoreApplication::translate("core", "A number of octets.");
    default:
        return QCoreApplication::translate(
            "core", "The text to search for. A part of a word is enough, and capital and small letters are the same.");
    }
}

qsizetype behindWord(QByteArrayView text, qsizetype at)
{
    const bool quoted = at < text.size() && text[at] == '"';
    for (qsizetype i = at + (quoted ? 1 : 0); i < text.size(); ++i) {
        if (quoted && text[i] == '\\')
            ++i;
        else if (quoted ? text[i] == '"' : text[i] == ' ')
            return quoted ? i + 1 : i;
    }
    return text.size();
}

/// Of keys that stand in parentheses, those with them; the keys of the command itself stand in none.
std::optional<Span> parenthesesAround(const SearchKey &key, const CommandText &text)
{
    if (key.term != SearchTerm::And)
        return {};
    const QByteArrayView octets(text[std::size_t(key.at.piece)].octets);
    const qsizetype end = key.at.begin + key.at.length;
    const bool isThere
        = key.at.begin > 0 && end < octets.size() && octets[key.at.begin - 1] == '(' && octets[end] == ')';
    return isThere ? std::optional(Span{key.at.piece, key.at.begin - 1, key.at.length + 2}) : std::nullopt;
}

bool takesDay(const SearchKey &key)
{
    return key.date.isValid();
}

/// What stands behind the name of a key, which ends at \p name in \p octets, unless those are keys themselves.
void addOperands(std::vector<Meant> &out, const SearchKey &key, QByteArrayView octets, qsizetype name, int level)
{
    const qsizetype begin = std::min(name + 1, octets.size());
    const Span rest{key.at.piece, key.at.begin + begin, octets.size() - begin};
    if (key.term == SearchTerm::Uid)
        return addSet(out, octets.sliced(begin), rest, true, level);
    if (key.term == SearchTerm::Header) {
        const qsizetype field = behindWord(octets, begin);
        out.push_back({{rest.piece, rest.begin, field - begin},
                       QCoreApplication::translate("core", "The name of a header field."),
                       false,
                       level});
        if (field < octets.size())
            out.push_back(
                {{rest.piece, key.at.begin + field + 1, octets.size() - field - 1}, operandMeaning(key), false, level});
    } else if (key.keys.empty() && rest.length > 0) {
        out.push_back({rest, operandMeaning(key), false, level, takesDay(key) ? addDatePieces : nullptr});
    }
}

} // namespace

void addSet(std::vector<Meant> &out, QByteArrayView octets, const Span &at, bool byUid, int level)
{
    constexpr int rangesAtMost = 50;
    if (octets.contains(',')) {
        out.push_back({at,
                       QCoreApplication::translate("core",
                                                   "A set of messages: numbers, and ranges with a colon, with commas "
                                                   "between them."),
                       false, level});
        ++level;
    }
    int ranges = 0;
    for (qsizetype begin = 0; begin < octets.size() && ranges < rangesAtMost; ++ranges) {
        const qsizetype comma = octets.indexOf(',', begin);
        const qsizetype end = comma < 0 ? octets.size() : comma;
        out.push_back({{at.piece, at.begin + begin, end - begin},
                       rangeMeaning(octets.sliced(begin, end - begin), byUid),
                       false,
                       level});
        begin = end + 1;
    }
}

void addFetchItem(std::vector<Meant> &out, QByteArrayView octets, const Span &at)
{
    const qsizetype bracket = octets.indexOf('[');
    const QByteArrayView name = bracket < 0 ? octets : octets.first(bracket);
    const Text meaning = meaningOf(bracket < 0 ? fetchItemWords() : bodySectionWords(), name);
    const qsizetype close = bracket < 0 ? -1 : octets.indexOf(']', bracket);
    const bool isWhole = close == bracket + 1;
    const qsizetype told = isWhole ? close + 1 : name.size();
    const bool hasPieces = told < octets.size();
    if (hasPieces)
        out.push_back({at, QCoreApplication::translate("core", "An item, and which part of it is wanted.")});
    out.push_back({{at.piece, at.begin, told}, meaning.translated(), false, hasPieces ? 1 : 0});
    if (bracket < 0)
        return;
    const qsizetype end = close < 0 ? octets.size() : close; // a literal may stand in it
    if (!isWhole)
        addSection(out, octets.sliced(bracket + 1, end - bracket - 1),
                   {at.piece, at.begin + bracket + 1, end - bracket - 1});
    const qsizetype open = close < 0 ? -1 : octets.indexOf('<', close);
    const qsizetype shut = open < 0 ? -1 : octets.indexOf('>', open);
    if (shut > 0)
        addPartial(out, octets.sliced(open + 1, shut - open - 1), {at.piece, at.begin + open, shut + 1 - open});
}

void addSearchKey(std::vector<Meant> &out, const SearchKey &key, const CommandText &text, bool byUid, int level)
{
    const QByteArrayView octets
        = QByteArrayView(text[std::size_t(key.at.piece)].octets).sliced(key.at.begin, key.at.length);
    if (key.term == SearchTerm::Sequence)
        return addSet(out, octets, key.at, false, level);
    const qsizetype name = key.term == SearchTerm::And ? 0 : behindWord(octets, 0);
    if (const std::optional<Span> list = parenthesesAround(key, text))
        out.push_back(
            {*list, QCoreApplication::translate("core", "Keys in parentheses: all of them must fit."), false, level++});
    if (key.term != SearchTerm::And) {
        const QString meaning = meaningOf(searchKeyWords(), octets.first(name)).translated();
        const bool hasOperands = name < octets.size();
        if (hasOperands)
            out.push_back({key.at, meaning, false, level++});
        out.push_back({{key.at.piece, key.at.begin, name},
                       hasOperands ? QCoreApplication::translate("core", "Its name.") : meaning,
                       false,
                       level});
        addOperands(out, key, octets, name, level);
    }
    for (const SearchKey &below : key.keys)
        addSearchKey(out, below, text, byUid, level);
}

} // namespace helolab::explain::imap
