// SPDX-License-Identifier: GPL-3.0-or-later
#include "UntaggedData.h"

#include "Pieces.h"
#include "Words.h"
#include "core/explain/MailPieces.h"

#include <QCoreApplication>

#include <optional>

namespace helolab::explain::imap {

namespace {

using Kind = Lexeme::Kind;

void add(Tokens &tokens, const Lexeme &lexeme, const QString &meaning)
{
    tokens.add(lexeme.begin, lexeme.length, meaning);
}

void add(Tokens &tokens, const Lexeme &lexeme, Text meaning)
{
    tokens.add(lexeme.begin, lexeme.length, meaning);
}

/// Each word in a list in parentheses, which is \p list, or to the end where there is none.
template <typename Meaning>
void explainEach(Lexemes &lexemes, Tokens &tokens, Meaning meaning, const QString &list = {})
{
    std::optional<Tokens::Within> within;
    if (lexemes.peek().is(Kind::Open)) {
        if (!list.isEmpty()) {
            Lexemes ahead = lexemes;
            add(tokens, ahead.takeValue(), list);
            within.emplace(tokens);
        }
        lexemes.take();
    }
    for (Lexeme word = lexemes.take(); !word.is(Kind::End) && !word.is(Kind::Close) && !tokens.isFull();
         word = lexemes.take()) {
        add(tokens, word, meaning(word.text));
        if (const qsizetype equals = word.text.indexOf('='); equals > 0)
            addNameAndValue(tokens, word.begin, word.text, equals);
    }
}

void explainMailboxLine(Lexemes &lexemes, Tokens &tokens)
{
    explainEach(
        lexemes, tokens,
        [](QByteArrayView attribute) {
            const Text known = meaningOf(mailboxAttributeWords(), attribute);
            return known.isEmpty() ? Text(QT_TRANSLATE_NOOP("core", "An attribute of the mailbox.")) : known;
        },
        QCoreApplication::translate("core", "A list of attributes, in parentheses."));
    const Lexeme delimiter = lexemes.take();
    add(tokens, delimiter,
        delimiter.is(Kind::Quoted) ? QCoreApplication::translate(
            "core", "The character that divides the levels of a name, as / does in paths.")
                                   : QCoreApplication::translate("core", "NIL: names have no levels here."));
    const Lexeme name = lexemes.take();
    add(tokens, name, mailboxMeaning(name.text));
    add(tokens, lexemes.takeValue(), QCoreApplication::translate("core", "More about the mailbox, as LIST was asked."));
}

/// Items and values in turn.
void explainPairs(Lexemes &lexemes, Tokens &tokens, std::span<const WordRow> words)
{
    if (lexemes.peek().is(Kind::Open))
        lexemes.take();
    for (Lexeme item = lexemes.take(); !item.is(Kind::End) && !item.is(Kind::Close) && !tokens.isFull();
         item = lexemes.take()) {
        const Lexeme value = lexemes.peek().is(Kind::Close) ? Lexeme() : lexemes.takeValue();
        const qsizetype end = value.is(Kind::End) ? item.begin + item.length : value.begin + value.length;
        const Text known = meaningOf(words, item.text);
        tokens.add(item.begin, end - item.begin,
                   known.isEmpty() ? Text(QT_TRANSLATE_NOOP("core", "A name, and its value.")) : known);
        const Tokens::Within within(tokens);
        add(tokens, item, QCoreApplication::translate("core", "Its name."));
        if (!value.is(Kind::End))
            add(tokens, value, QCoreApplication::translate("core", "Its value."));
    }
}

void explainStatusLine(Lexemes &lexemes, Tokens &tokens)
{
    const Lexeme name = lexemes.take();
    add(tokens, name, mailboxMeaning(name.text));
    explainPairs(lexemes, tokens, statusItemWords());
}

void explainNumbers(Lexemes &lexemes, Tokens &tokens)
{
    constexpr Text number
        = QT_TRANSLATE_NOOP("core", "A message that fits: its number, or its UID where UID SEARCH has asked.");
    explainEach(lexemes, tokens, [&](QByteArrayView) { return number; });
}

void explainExtendedSearch(Lexemes &lexemes, Tokens &tokens)
{
    if (lexemes.peek().is(Kind::Open))
        add(tokens, lexemes.takeValue(),
            QCoreApplication::translate("core", "The tag of the SEARCH that this answers."));
    const Lexeme uid = lexemes.peek();
    if (uid.text.compare("UID", Qt::CaseInsensitive) == 0) {
        lexemes.take();
        add(tokens, uid, QCoreApplication::translate("core", "The numbers that follow are UIDs."));
    }
    explainPairs(lexemes, tokens, searchOptionWords());
}

void explainCapabilities(Lexemes &lexemes, Tokens &tokens)
{
    explainEach(lexemes, tokens, [](QByteArrayView capability) { return capabilityMeaning(capability); });
}

void explainFlagList(Lexemes &lexemes, Tokens &tokens)
{
    explainEach(
        lexemes, tokens, [](QByteArrayView flag) { return flagMeaning(flag); },
        QCoreApplication::translate("core", "A list of flags, in parentheses."));
}

void explainNamespaces(Lexemes &lexemes, Tokens &tokens)
{
    constexpr Text places[] = {
        QT_TRANSLATE_NOOP("core", "One's own mailboxes: what their names begin with, and what divides levels."),
        QT_TRANSLATE_NOOP("core", "Mailboxes of other users: what their names begin with; NIL for none."),
        QT_TRANSLATE_NOOP("core", "Shared mailboxes: what their names begin with; NIL for none."),
    };
    for (const Text &place : places)
        add(tokens, lexemes.takeValue(), place);
}

void explainId(Lexemes &lexemes, Tokens &tokens)
{
    explainPairs(lexemes, tokens, {});
}

struct DataRow
{
    const char *word;
    void (*explain)(Lexemes &, Tokens &);
};

constexpr DataRow dataRows[] = {
    {"LIST", explainMailboxLine},
    {"LSUB", explainMailboxLine},
    {"STATUS", explainStatusLine},
    {"SEARCH", explainNumbers},
    {"SORT", explainNumbers},
    {"ESEARCH", explainExtendedSearch},
    {"CAPABILITY", explainCapabilities},
    {"ENABLED", explainCapabilities},
    {"FLAGS", explainFlagList},
    {"NAMESPACE", explainNamespaces},
    {"ID", explainId},
    {"FETCH", explainFetched},
};

} // namespace

void explainData(QByteArrayView word, Lexemes lexemes, Tokens &tokens)
{
    for (const DataRow &row : dataRows) {
        if (word.compare(row.word, Qt::CaseInsensitive) == 0)
            return row.explain(lexemes, tokens);
    }
}

} // namespace helolab::explain::imap
