// SPDX-License-Identifier: GPL-3.0-or-later
//
// From what is meant to tokens: in the order of the line, and with the words that stand between.

#include "Pieces.h"

#include "Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::explain::imap {

using helolab::imap::Verb;

namespace {

/// The words of the grammar that stand between the arguments of a command.
struct GrammarRow
{
    Verb verb;
    std::span<const WordRow> (*words)();
    std::span<const WordRow> (*moreWords)() = nullptr;
    Text quoted = {}; ///< a string in quotes among them
};

constexpr Text dateOfMessage = QT_TRANSLATE_NOOP(
    "core", "When the message came, as the server shall remember it. Without it the server takes the time now.");

const GrammarRow grammarRows[] = {
    {Verb::Status, statusItemWords},
    {Verb::List, listOptionWords, statusItemWords},
    {Verb::Create, listOptionWords, mailboxAttributeWords},
    {Verb::Append, flagWords, nullptr, dateOfMessage},
    {Verb::Fetch, fetchItemWords, bodySectionWords},
    {Verb::UidFetch, fetchItemWords, bodySectionWords},
    {Verb::Search, searchOptionWords, searchKeyWords},
    {Verb::UidSearch, searchOptionWords, searchKeyWords},
    {Verb::Store, storeItemWords, flagWords},
    {Verb::UidStore, storeItemWords, flagWords},
};

const GrammarRow *grammarOf(std::optional<Verb> verb)
{
    for (const GrammarRow &row : grammarRows) {
        if (row.verb == verb)
            return &row;
    }
    return nullptr;
}

Text wordMeaning(const GrammarRow *grammar, QByteArrayView word)
{
    if (word.compare("NIL", Qt::CaseInsensitive) == 0)
        return QT_TRANSLATE_NOOP("core", "NIL: nothing stands here.");
    if (word.compare("UTF8", Qt::CaseInsensitive) == 0)
        return QT_TRANSLATE_NOOP("core", "The message that follows has UTF-8 in its header.");
    if (!grammar)
        return {};
    if (word.startsWith('"'))
        return grammar->quoted;
    const Text meaning = meaningOf(grammar->words(), word);
    return meaning.isEmpty() && grammar->moreWords ? meaningOf(grammar->moreWords(), word) : meaning;
}

bool isBetweenWords(char c)
{
    return c == ' ' || c == '(' || c == ')' || c == '\t';
}

/// Where the word that begins at \p at ends; a string in quotes is one word.
qsizetype wordEnd(QByteArrayView text, qsizetype at)
{
    const bool quoted = text[at] == '"';
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (quoted ? text[i] == '"' : isBetweenWords(text[i]))
            return quoted ? i + 1 : i;
    }
    return text.size();
}

void explainWords(Tokens &tokens, QByteArrayView text, qsizetype at, const GrammarRow *grammar)
{
    for (qsizetype i = 0; i < text.size();) {
        if (isBetweenWords(text[i])) {
            ++i;
            continue;
        }
        const qsizetype end = wordEnd(text, i);
        if (const Text meaning = wordMeaning(grammar, text.sliced(i, end - i)); !meaning.isEmpty())
            tokens.add(at + i, end - i, meaning);
        i = end;
    }
}

} // namespace

QString literalMeaning(const wire::LiteralMark &mark)
{
    const QString count = QString::number(mark.octets);
    if (mark.atOnce)
        return QCoreApplication::translate("core",
                                           "A literal: %1 octets follow behind this line, at once (LITERAL+). Every CR "
                                           "LF in them counts as two.")
            .arg(count);
    return QCoreApplication::translate(
               "core",
               "A literal: %1 octets follow behind this line, once the server has said +. Every "
               "CR LF in them counts as two.")
        .arg(count);
}

void explainPiece(Tokens &tokens, QByteArrayView text, int piece, qsizetype at, std::vector<Meant> meant,
                  std::optional<Verb> verb)
{
    const auto mark = wire::literalMarkOf(text);
    const qsizetype end = mark ? mark->begin : text.size();
    const GrammarRow *grammar = grammarOf(verb);
    std::stable_sort(meant.begin(), meant.end(),
                     [](const Meant &a, const Meant &b) { return a.at.begin < b.at.begin; });
    qsizetype done = 0;
    for (const Meant &each : meant) {
        const qsizetype begin = each.at.begin;
        const qsizetype length = std::min(each.at.length, end - begin);
        if (each.at.piece != piece || begin < done || length <= 0)
            continue;
        explainWords(tokens, text.sliced(done, begin - done), at + done, grammar);
        if (each.isSecret)
            tokens.addSecret(at + begin, length, each.meaning);
        else
            tokens.add(at + begin, length, each.meaning);
        done = begin + length;
    }
    explainWords(tokens, text.sliced(done, std::max<qsizetype>(0, end - done)), at + done, grammar);
    if (mark)
        tokens.add(at + mark->begin, text.size() - mark->begin, literalMeaning(*mark));
}

} // namespace helolab::explain::imap
