// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answers.h"
#include "ImapDialect.h"
#include "ResponseCodes.h"
#include "Untagged.h"
#include "Words.h"
#include "core/explain/sasl/Exchange.h"

#include <QtGlobal>

namespace helolab::explain::imap {

namespace {

using protocol::Outcome;

struct ReplyWord
{
    Outcome outcome;
    const char *word;
};

constexpr ReplyWord replyWords[]
    = {{Outcome::Done, "OK"}, {Outcome::Failed, "NO"}, {Outcome::Bad, "BAD"}, {Outcome::More, "+"}};

std::vector<Word> replies()
{
    std::vector<Word> words;
    words.reserve(answers().size());
    for (const AnswerRow &row : answers()) {
        for (const ReplyWord &each : replyWords) {
            if (each.outcome == row.outcome)
                words.push_back({QString::fromLatin1(each.word), row.meaning, row.title, row.advice,
                                 "RFC 9051 section 7.1", row.answers});
        }
    }
    return words;
}

std::vector<Word> untagged()
{
    std::vector<Word> words;
    words.reserve(untaggedRows().size() * 2);
    for (const UntaggedRow &row : untaggedRows()) {
        Word word{QString::fromLatin1(row.name), row.answer, row.title};
        word.rfc = row.rfc;
        if (row.numbered)
            word.values = {QStringLiteral("3"), QStringLiteral("4")};
        words.push_back(word);
        if (row.news.isEmpty())
            continue;
        word.meaning = row.news;
        words.push_back(std::move(word));
    }
    return words;
}

std::vector<Word> codes()
{
    std::vector<Word> words;
    words.reserve(responseCodes().size());
    for (const ResponseCodeRow &row : responseCodes())
        words.push_back({QString::fromLatin1(row.code), row.meaning, row.title, row.advice, row.rfc});
    return words;
}

} // namespace

Vocabulary ImapDialect::vocabulary() const
{
    return {
        {"reply", QT_TRANSLATE_NOOP("core", "Replies"), replies()},
        {"untagged", QT_TRANSLATE_NOOP("core", "Untagged replies"), untagged()},
        {"response-code", QT_TRANSLATE_NOOP("core", "Response codes"), codes()},
        {"capability", QT_TRANSLATE_NOOP("core", "Extensions, as CAPABILITY lists them"), wordsOf(capabilityWords()),
         true},
        sasl::mechanismWords(),
        {"flag", QT_TRANSLATE_NOOP("core", "Flags and keywords"), wordsOf(flagWords())},
        {"fetch-item", QT_TRANSLATE_NOOP("core", "Items of FETCH"), wordsOf(fetchItemWords())},
        {"body-section", QT_TRANSLATE_NOOP("core", "Items of FETCH with brackets"), wordsOf(bodySectionWords())},
        {"section-text", QT_TRANSLATE_NOOP("core", "What stands in the brackets"), wordsOf(sectionTextWords())},
        {"store-item", QT_TRANSLATE_NOOP("core", "Items of STORE"), wordsOf(storeItemWords())},
        {"search-key", QT_TRANSLATE_NOOP("core", "Keys of SEARCH"), wordsOf(searchKeyWords())},
        {"search-option", QT_TRANSLATE_NOOP("core", "Options of SEARCH"), wordsOf(searchOptionWords())},
        {"status-item", QT_TRANSLATE_NOOP("core", "Items of STATUS"), wordsOf(statusItemWords())},
        {"list-option", QT_TRANSLATE_NOOP("core", "Options of LIST"), wordsOf(listOptionWords())},
        {"mailbox-attribute", QT_TRANSLATE_NOOP("core", "Attributes of mailboxes"), wordsOf(mailboxAttributeWords())},
    };
}

} // namespace helolab::explain::imap
