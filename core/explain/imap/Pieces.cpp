// SPDX-License-Identifier: GPL-3.0-or-later
//
// From what is meant to tokens: in the order of the line, and with the words that stand between.

#include "Pieces.h"

#include "Words.h"
#include "core/explain/MailPieces.h"

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
        if (const Text meaning = wordMeaning(grammar, text.sliced(i, end - i)); !meaning.isEmpty()) {
            tokens.add(at + i, end - i, meaning);
            const Tokens::Within within(tokens);
            if (text[i] == '"')
                addDatePieces(tokens, at + i, text.sliced(i, end - i));
        }
        i = end;
    }
}

/// Tells what is meant in one piece of text, pieces within pieces.
class PieceTeller
{
public:
    PieceTeller(Tokens &tokens, QByteArrayView text, qsizetype at, const std::vector<Meant> &meant,
                const GrammarRow *grammar)
        : m_tokens(tokens)
        , m_text(text)
        , m_at(at)
        , m_meant(meant)
        , m_grammar(grammar)
    {
    }

    void tell() { tellWithin(0, m_text.size(), 0); }

private:
    /// Goes on with what is at least of that level and begins before \p end; what stands between is told by grammar.
    void tellWithin(qsizetype done, qsizetype end, int level)
    {
        while (m_next < m_meant.size() && m_meant[m_next].level >= level && m_meant[m_next].at.begin < end) {
            const Meant &each = m_meant[m_next++];
            const qsizetype begin = each.at.begin;
            const qsizetype length = std::min(each.at.length, end - begin);
            if (begin < done || length <= 0)
                continue;
            explainWords(m_tokens, m_text.sliced(done, begin - done), m_at + done, m_grammar);
            add(each, begin, length);
            done = begin + length;
        }
        explainWords(m_tokens, m_text.sliced(done, end - done), m_at + done, m_grammar);
    }

    void add(const Meant &each, qsizetype begin, qsizetype length)
    {
        if (each.isSecret)
            m_tokens.addSecret(m_at + begin, length, each.meaning);
        else
            m_tokens.add(m_at + begin, length, each.meaning);
        const Tokens::Within within(m_tokens);
        if (each.addPieces)
            each.addPieces(m_tokens, m_at + begin, m_text.sliced(begin, length));
        else if (m_next < m_meant.size() && m_meant[m_next].level > each.level)
            tellWithin(begin, begin + length, each.level + 1);
    }

    Tokens &m_tokens;
    QByteArrayView m_text;
    qsizetype m_at;
    const std::vector<Meant> &m_meant;
    const GrammarRow *m_grammar;
    std::size_t m_next = 0;
};

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
    std::erase_if(meant, [piece](const Meant &each) { return each.at.piece != piece; });
    std::stable_sort(meant.begin(), meant.end(),
                     [](const Meant &a, const Meant &b) { return a.at.begin < b.at.begin; });
    PieceTeller(tokens, text.first(end), at, meant, grammarOf(verb)).tell();
    if (mark)
        tokens.add(at + mark->begin, text.size() - mark->begin, literalMeaning(*mark));
}

} // namespace helolab::explain::imap
