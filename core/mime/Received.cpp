// SPDX-License-Identifier: GPL-3.0-or-later
#include "Received.h"

#include "Fields.h"
#include "Lexer.h"

#include <algorithm>

namespace helolab::mime {

namespace {

struct ClauseWord
{
    const char *word;
    Received::Clause Received::*clause;
};

constexpr ClauseWord clauseWords[] = {
    {"from", &Received::from}, {"by", &Received::by}, {"via", &Received::via},
    {"with", &Received::with}, {"id", &Received::id}, {"for", &Received::recipient},
};

void append(QByteArray &text, QByteArrayView more)
{
    if (!text.isEmpty())
        text += ' ';
    text += more;
}

/// What stands in the parentheses that are next, others within them included; to the end where they are not closed.
QByteArray takeParenthesised(Lexer &lexer)
{
    const qsizetype begin = lexer.position() + 1;
    int depth = 0;
    do {
        const char c = lexer.peek();
        lexer.skip();
        if (c == '(')
            ++depth;
        else if (c == ')')
            --depth;
        else if (c == '\\' && !lexer.atEnd())
            lexer.skip();
    } while (depth > 0 && !lexer.atEnd());
    return unfolded(lexer.between(begin, lexer.position() - (depth == 0 ? 1 : 0)));
}

} // namespace

Received readReceived(QByteArrayView value)
{
    value = value.first(std::min(value.size(), longestValue));
    Received received;
    Received::Clause *clause = nullptr;
    qsizetype timeAt = -1; // behind the last semicolon
    Lexer lexer(value);
    while (!lexer.atEnd()) {
        if (Lexer::isBlank(lexer.peek())) {
            lexer.skip();
        } else if (lexer.peek() == '(') {
            const QByteArray comment = takeParenthesised(lexer);
            if (timeAt < 0)
                append(clause ? clause->comment : received.remark, comment);
        } else if (lexer.take(';')) {
            timeAt = lexer.position();
        } else if (lexer.peek() == '"') {
            const QByteArray quoted = lexer.takeQuoted();
            if (clause && timeAt < 0)
                append(clause->value, quoted);
        } else {
            const QByteArrayView word = lexer.takeUntil(QByteArrayView("(;\""));
            if (timeAt >= 0)
                continue;
            const auto known = std::find_if(std::begin(clauseWords), std::end(clauseWords), [&](const auto &row) {
                return sameWord(word, QByteArrayView(row.word)) && (received.*row.clause).value.isEmpty();
            });
            if (known != std::end(clauseWords))
                clause = &(received.*known->clause);
            else if (clause)
                append(clause->value, word);
        }
    }
    if (timeAt >= 0)
        received.time = readSentTime(value.sliced(timeAt));
    return received;
}

Route readRoute(QByteArrayView octets, Span header, std::size_t most)
{
    Route route;
    std::vector<Field> fields;
    FieldReader reader(octets, header);
    while (const auto field = reader.next()) {
        if (sameWord(field->name.of(octets), QByteArrayView("Received")))
            fields.push_back(*field);
    }
    if (fields.size() > most)
        route.leftOut = qsizetype(fields.size()) - qsizetype(most);
    const std::size_t kept = std::min(fields.size(), most);
    route.hops.reserve(kept);
    std::optional<TimePoint> before;
    for (auto field = fields.rbegin(); field != fields.rbegin() + std::ptrdiff_t(kept); ++field) {
        Hop hop{field->lines, readReceived(field->value.of(octets)), std::nullopt};
        if (hop.received.time) {
            if (before)
                hop.delay = hop.received.time->moment - *before;
            before = hop.received.time->moment;
        }
        route.hops.push_back(std::move(hop));
    }
    return route;
}

} // namespace helolab::mime
