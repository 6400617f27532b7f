// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answers.h"
#include "Capabilities.h"
#include "Pop3Dialect.h"
#include "ResponseCodes.h"
#include "core/explain/sasl/Exchange.h"

#include <QtGlobal>

namespace helolab::explain::pop3 {

namespace {

using protocol::Outcome;

QString statusOf(Outcome outcome)
{
    return outcome == Outcome::Done ? QStringLiteral("+OK")
        : outcome == Outcome::More  ? QStringLiteral("+")
                                    : QStringLiteral("-ERR");
}

std::vector<Word> replies()
{
    std::vector<Word> words;
    words.reserve(answers().size());
    for (const AnswerRow &row : answers())
        words.push_back({statusOf(row.outcome), row.meaning, row.title, row.advice, "RFC 1939 section 3", row.answers});
    return words;
}

std::vector<Word> codes()
{
    std::vector<Word> words;
    words.reserve(responseCodes().size());
    for (const ResponseCodeRow &row : responseCodes())
        words.push_back({QString::fromLatin1(row.code), row.meaning, {}, row.advice, row.rfc});
    return words;
}

} // namespace

Vocabulary Pop3Dialect::vocabulary() const
{
    return {
        {"reply", QT_TRANSLATE_NOOP("core", "Replies"), replies()},
        {"response-code", QT_TRANSLATE_NOOP("core", "Response codes"), codes()},
        {"capability", QT_TRANSLATE_NOOP("core", "Extensions, as CAPA lists them"), wordsOf(capabilities()), true},
        sasl::mechanismWords(),
    };
}

} // namespace helolab::explain::pop3
