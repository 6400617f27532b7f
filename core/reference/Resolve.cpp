// SPDX-License-Identifier: GPL-3.0-or-later
//
// A token that a row explains has that row's meaning, so by name and meaning its entry is found, whoever made it.

#include "Resolve.h"

#include "core/explain/Tokens.h"

#include <algorithm>

namespace helolab::reference {

using explain::Explanation;
using explain::Token;

namespace {

bool says(const Entry &entry, const QString &meaning)
{
    return std::any_of(entry.blocks.begin(), entry.blocks.end(), [&](const Block &block) {
        return !meaning.isEmpty() && (block.text == meaning || block.text.startsWith(meaning + QLatin1Char('\n')));
    });
}

bool isNamed(const Entry &entry, const QString &word)
{
    const auto is = [&](const QString &name) { return name.compare(word, Qt::CaseInsensitive) == 0; };
    return is(entry.name) || std::any_of(entry.others.begin(), entry.others.end(), is);
}

/// What a token is called in a row: itself, or what stands before a value, a section, an argument.
QStringList namesOf(const QString &text)
{
    QStringList names{text};
    for (const QChar end : {u' ', u'[', u'='}) {
        const qsizetype at = text.indexOf(end);
        if (at > 0)
            names.append(text.first(end == u'=' ? at + 1 : at));
        if (at > 0 && end == u'=')
            names.append(text.first(at));
    }
    return names;
}

QString inChapter(const Chapter *chapter, const QString &word)
{
    if (chapter) {
        for (const Entry &entry : chapter->entries) {
            if (isNamed(entry, word))
                return entry.anchor;
        }
    }
    return {};
}

bool isWords(const Book &book, const Chapter &chapter)
{
    return chapter.anchor != book.anchor + QLatin1StringView("/mistake");
}

QString byMeaning(const Book &book, const QString &text, const QString &meaning)
{
    for (const QString &name : namesOf(text)) {
        for (const Chapter &chapter : book.chapters) {
            for (const Entry &entry : chapter.entries) {
                if (isWords(book, chapter) && isNamed(entry, name) && says(entry, meaning))
                    return entry.anchor;
            }
        }
    }
    return {};
}

QString byName(const Book &book, QString name)
{
    if (name.startsWith(QLatin1StringView("* ")))
        name.remove(0, 2);
    if (name.startsWith(QLatin1Char('[')) && name.endsWith(QLatin1Char(']')))
        name = name.sliced(1).chopped(1);
    for (const QString &each : namesOf(name)) {
        for (const Chapter &chapter : book.chapters) {
            const QString anchor = isWords(book, chapter) ? inChapter(&chapter, each) : QString();
            if (!each.isEmpty() && !anchor.isEmpty())
                return anchor;
        }
    }
    return {};
}

/// The command of a line, by its syntax.
QString commandOf(const Book &book, const Explanation &explanation)
{
    const Chapter *commands = book.chapter(book.anchor + QLatin1StringView("/command"));
    for (const Entry &entry : commands->entries) {
        if (!explanation.syntax.isEmpty() && entry.blocks.front().text == explanation.syntax)
            return entry.anchor;
    }
    return {};
}

QString ofToken(const Book &book, const Explanation &explanation, const Token &token)
{
    if (token.meaning == explain::verbMeaning(true))
        return inChapter(book.chapter(book.anchor + QLatin1StringView("/command")), token.text);
    if (const QString anchor = byMeaning(book, token.text, token.meaning); !anchor.isEmpty())
        return anchor;
    const bool isEnhanced = !explanation.enhancedCode.isEmpty()
        && explanation.enhancedCode.startsWith(token.text.left(explanation.enhancedCode.size()));
    if (isEnhanced && token.text.size() > 1)
        return byName(book, explanation.enhancedCode);
    const bool isCode = !explanation.code.isEmpty() && explanation.code.endsWith(token.text, Qt::CaseInsensitive)
        && token.text != QLatin1StringView("*");
    return isCode ? byName(book, explanation.code) : QString();
}

bool isNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

QString ofLine(const Book &book, const Explanation &explanation)
{
    QString anchor;
    if (explanation.mistake)
        anchor = book.anchor + QLatin1StringView("/mistake/") + explanation.mistake->id;
    if (explanation.mistake && book.entry(anchor))
        return anchor;
    anchor = explanation.code.isEmpty() ? commandOf(book, explanation) : byName(book, explanation.code);
    if (anchor.isEmpty() && !explanation.stateBefore.name.isEmpty())
        anchor = book.anchor + QLatin1StringView("/state/") + explanation.stateBefore.name;
    return anchor.isEmpty() ? book.anchor : anchor;
}

} // namespace

QString anchorAt(const Book &book, const Explanation &explanation, qsizetype octet)
{
    if (!explanation.withheld.isEmpty()) // of a reply there is a code, of a command there is none
        return book.chapters[explanation.code.isEmpty() || book.chapters.size() < 3 ? 0 : 2].anchor;
    for (auto each = explanation.tokens.rbegin(); each != explanation.tokens.rend(); ++each) { // pieces first
        const Token &token = *each;
        if (octet < token.begin || octet >= token.begin + token.length)
            continue;
        if (token.level > 0 && !explanation.digits.empty() && isNumber(token.text))
            continue; // who points at a digit of a code wants to read of the code
        if (const QString anchor = ofToken(book, explanation, token); !anchor.isEmpty())
            return anchor;
    }
    const bool isInMistake = explanation.mistake && octet >= explanation.mistake->begin
        && octet < explanation.mistake->begin + explanation.mistake->length;
    if (octet >= 0 && !isInMistake && !explanation.code.isEmpty()) {
        if (const QString anchor = byName(book, explanation.code); !anchor.isEmpty())
            return anchor;
    }
    return ofLine(book, explanation);
}

} // namespace helolab::reference
