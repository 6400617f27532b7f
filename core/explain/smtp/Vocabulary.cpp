// SPDX-License-Identifier: GPL-3.0-or-later
#include "Digits.h"
#include "EnhancedCodes.h"
#include "Lint.h"
#include "ReplyCodes.h"
#include "SmtpDialect.h"
#include "Words.h"
#include "core/explain/HeaderFields.h"
#include "core/explain/sasl/Exchange.h"

#include <QtGlobal>

#include <span>

namespace helolab::explain::smtp {

namespace {

constexpr const char *codesSection = "RFC 5321 section 4.2.3";
constexpr const char *digitsSection = "RFC 5321 section 4.2.1";

std::vector<Word> digitWords(Text (*meaning)(QChar), char first, char last)
{
    std::vector<Word> words;
    words.reserve(std::size_t(last - first) + 1);
    for (char digit = first; digit <= last; ++digit) {
        Word word{QString(QLatin1Char(digit)), meaning(QLatin1Char(digit))};
        word.rfc = digitsSection;
        words.push_back(std::move(word));
    }
    return words;
}

std::vector<Word> codes()
{
    std::vector<Word> words;
    words.reserve(replyCodes().size());
    for (const ReplyCodeRow &row : replyCodes()) {
        const QString name = QString::number(row.code);
        Word word{name, row.meaning, row.title, row.advice, codesSection, row.answers};
        word.parts = {{"first-digit", name.first(1)}, {"second-digit", name.sliced(1, 1)}, {"third-digit", name}};
        words.push_back(std::move(word));
    }
    return words;
}

/// What a third digit says depends on the two before it, so each stands under its code.
std::vector<Word> thirdDigitWords()
{
    std::vector<Word> words;
    QString last;
    for (const ReplyCodeRow &row : replyCodes()) {
        const QString name = QString::number(row.code);
        const Text meaning = thirdDigit(row.code);
        if (name == last || meaning.isEmpty())
            continue;
        last = name;
        Word word{name, meaning};
        word.rfc = codesSection;
        words.push_back(std::move(word));
    }
    return words;
}

constexpr int classes[] = {2, 4, 5};
constexpr int lastSubject = 7;

std::vector<Word> enhancedCodes()
{
    std::vector<Word> words;
    words.reserve(enhancedDetails().size());
    for (const DetailRow &row : enhancedDetails()) {
        const QString behind = QStringLiteral(".%1.%2").arg(row.subject).arg(row.detail);
        Word word{QLatin1Char('X') + behind, row.meaning};
        word.rfc = "RFC 3463";
        for (const int each : classes)
            word.others.append(QString::number(each) + behind);
        word.parts = {{"enhanced-subject", QString::number(row.subject)}};
        words.push_back(std::move(word));
    }
    return words;
}

std::vector<Word> enhancedClasses()
{
    std::vector<Word> words;
    words.reserve(std::size(classes));
    for (const int each : classes) {
        Word word{QString::number(each), classMeaning(each)};
        word.rfc = "RFC 3463 section 3.1";
        words.push_back(std::move(word));
    }
    return words;
}

std::vector<Word> enhancedSubjects()
{
    std::vector<Word> words;
    words.reserve(lastSubject + 1);
    for (int subject = 0; subject <= lastSubject; ++subject) {
        Word word{QString::number(subject), subjectMeaning(subject)};
        word.rfc = "RFC 3463 section 3.2";
        words.push_back(std::move(word));
    }
    return words;
}

/// What the places in the text of a LintRule may stand for.
struct LintExample
{
    const char *id;
    const char *first;
    const char *second = "";
};

constexpr LintExample lintExamples[] = {
    {"malformed-from", "alice"},          {"malformed-date", "05.01.2026"}, {"wrong-weekday", "Tue", "Mon"},
    {"malformed-message-id", "20260105"}, {"repeated-field", "Subject"},    {"line-too-long", "1200"},
};

std::vector<Word> lintWords()
{
    std::vector<Word> words;
    words.reserve(lintRules().size());
    for (const LintRule &rule : lintRules()) {
        Word word{QString::fromLatin1(rule.id), rule.explanation, rule.title, {}, rule.rfc};
        for (const LintExample &example : lintExamples) {
            if (qstrcmp(example.id, rule.id) == 0)
                word.values = {QString::fromLatin1(example.first), QString::fromLatin1(example.second)};
        }
        words.push_back(std::move(word));
    }
    return words;
}

} // namespace

Vocabulary SmtpDialect::vocabulary() const
{
    return {
        {"code", QT_TRANSLATE_NOOP("core", "Reply codes"), codes()},
        {"first-digit", QT_TRANSLATE_NOOP("core", "The first digit of a reply code"), digitWords(firstDigit, '1', '5')},
        {"second-digit", QT_TRANSLATE_NOOP("core", "The second digit of a reply code"),
         digitWords(secondDigit, '0', '5')},
        {"third-digit", QT_TRANSLATE_NOOP("core", "The third digit of a reply code"), thirdDigitWords()},
        {"enhanced-code", QT_TRANSLATE_NOOP("core", "Enhanced status codes"), enhancedCodes()},
        {"enhanced-class", QT_TRANSLATE_NOOP("core", "The class of an enhanced status code"), enhancedClasses()},
        {"enhanced-subject", QT_TRANSLATE_NOOP("core", "The subject of an enhanced status code"), enhancedSubjects()},
        {"keyword", QT_TRANSLATE_NOOP("core", "Extensions, by their EHLO keywords"), wordsOf(ehloKeywords()), true},
        sasl::mechanismWords(),
        {"parameter", QT_TRANSLATE_NOOP("core", "Parameters of MAIL and RCPT"), wordsOf(parameters())},
        {"header-field", QT_TRANSLATE_NOOP("core", "Header fields"), wordsOf(headerFields())},
        {"message-fault", QT_TRANSLATE_NOOP("core", "What is wrong with a message that is accepted all the same"),
         lintWords()},
    };
}

} // namespace helolab::explain::smtp
