// SPDX-License-Identifier: GPL-3.0-or-later
//
// An SMTP reply: three digits, a hyphen or a space, perhaps an enhanced code, and words (RFC 5321 section 4.2).

#include "Digits.h"
#include "EnhancedCodes.h"
#include "Lint.h"
#include "ReplyCodes.h"
#include "SmtpDialect.h"
#include "Words.h"
#include "core/explain/MailPieces.h"
#include "core/explain/Tokens.h"
#include "core/explain/sasl/Decoded.h"
#include "core/smtp/Table.h"

#include <QCoreApplication>

#include <optional>

namespace helolab::explain::smtp {

using helolab::smtp::Verb;
using protocol::Entry;
using protocol::Event;

namespace {

constexpr qsizetype noCode = -1;

bool isDecimal(char c)
{
    return c >= '0' && c <= '9';
}

/// The number at the beginning of a reply line; noCode where no three digits stand there.
qsizetype codeOf(QByteArrayView line)
{
    if (line.size() < 3 || !isDecimal(line[0]) || !isDecimal(line[1]) || !isDecimal(line[2]))
        return noCode;
    if (line.size() > 3 && isDecimal(line[3]))
        return noCode;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

void explainDigits(QByteArrayView digits, quint16 code, Explanation &out)
{
    const auto digit = [&](qsizetype place) { return QLatin1Char(digits[place]); };
    const Text third = thirdDigit(code);
    out.code = QString::fromLatin1(digits);
    out.digits = {{digit(0), firstDigit(digit(0)).translated()},
                  {digit(1), secondDigit(digit(1)).translated()},
                  {digit(2), (third.isEmpty() ? unknownThirdDigit() : third).translated()}};
}

void explainCode(quint16 code, std::optional<Event> answers, Cause cause, Explanation &out)
{
    if (!isReplyCode(code)) {
        out.heading = QCoreApplication::translate("core", "%1 — not a reply code of SMTP").arg(out.code);
        out.summary = QCoreApplication::translate("core",
                                                  "A code of SMTP begins with 2, 3, 4 or 5. No server may answer with "
                                                  "this number.");
        out.rfc = QStringLiteral("RFC 5321 section 4.2");
        return;
    }
    if (const ReplyCodeRow *row = findReplyCode(code, answers, cause)) {
        out.codeMeaning = row->title.translated();
        out.heading = QCoreApplication::translate("core", "%1 — %2").arg(out.code, out.codeMeaning);
        out.summary = row->meaning.translated();
        out.advice = row->advice.translated();
    } else {
        out.codeMeaning = QCoreApplication::translate("core", "a code that the RFCs do not list");
        out.heading = QCoreApplication::translate("core", "%1 — %2").arg(out.code, out.codeMeaning);
        out.summary = QCoreApplication::translate("core",
                                                  "A server may use codes that no RFC lists; a client then goes by the "
                                                  "first digit alone (RFC 5321 section 4.3.2).");
    }
    out.rfc = QStringLiteral("RFC 5321 section 4.2.3");
}

void explainEnhanced(const EnhancedCode &code, QByteArrayView text, Explanation &out)
{
    const QString detail = detailMeaning(code.subject, code.detail).translated();
    out.enhancedCode = QString::fromLatin1(text.first(code.length));
    out.enhancedMeaning = detail;
    out.enhancedParts = {
        {0, 0, QString::number(code.statusClass), classMeaning(code.statusClass).translated()},
        {0, 0, QString::number(code.subject), subjectMeaning(code.subject).translated()},
        {0, 0, QString::number(code.detail), detail},
    };
}

/// The words of a line of the answer to EHLO; else what words are for.
QString wordsMeaning(QByteArrayView text, bool announcement)
{
    if (announcement) {
        const qsizetype space = text.indexOf(' ');
        const Text keyword = ehloKeywordMeaning(space < 0 ? text : text.first(space));
        return keyword.isEmpty() ? QCoreApplication::translate("core", "An extension of this server.")
                                 : keyword.translated();
    }
    return QCoreApplication::translate("core", "Words for people. Programs go by the code alone.");
}

void addDigits(Tokens &tokens, const std::vector<Digit> &digits)
{
    const Tokens::Within within(tokens);
    for (std::size_t i = 0; i < digits.size(); ++i)
        tokens.add(qsizetype(i), 1, digits[i].meaning);
}

/// Class, subject and detail of an enhanced code, which stands at \p at.
void addEnhancedParts(Tokens &tokens, qsizetype at, const std::vector<Token> &parts)
{
    const Tokens::Within within(tokens);
    for (const Token &part : parts) {
        tokens.add(at, part.text.size(), part.meaning);
        at += part.text.size() + 1;
    }
}

struct ReplyLine
{
    QByteArrayView text;
    qsizetype begin;
    bool first;
    bool only;
};

/// Every line but the last has one. They all say the same.
void addHyphen(Tokens &tokens, bool isFirst, Explanation &out)
{
    const std::size_t before = out.tokens.size();
    tokens.add(3, 1, QCoreApplication::translate("core", "A hyphen: more lines of this reply follow."));
    if (out.tokens.size() > before)
        out.tokens.back().isRepeated = !isFirst;
}

/// \p mechanism is that of a challenge, where it is known. \p greetsPlainly: it answers HELO.
void explainReplyLine(const ReplyLine &line, bool greetsExtended, bool greetsPlainly,
                      const helolab::sasl::Mechanism *mechanism, Explanation &out)
{
    const std::vector<sasl::Decoded> noParts;
    Tokens tokens(out.tokens, line.text, line.begin);
    const qsizetype number = codeOf(line.text);
    if (number == noCode) {
        tokens.add(0, line.text.size(), QCoreApplication::translate("core", "No reply begins like this."));
        return;
    }
    const auto code = static_cast<quint16>(number);
    if (line.first) {
        tokens.add(0, 3, QCoreApplication::translate("core", "The reply code, for programs."));
        addDigits(tokens, out.digits);
    }
    if (line.text.size() > 3) {
        if (line.text[3] == '-')
            addHyphen(tokens, line.first, out);
        else if (!line.only && line.text[3] == ' ')
            tokens.add(3, 1, QCoreApplication::translate("core", "A space: this is the last line of the reply."));
        else if (line.text[3] != ' ')
            tokens.add(3, 1,
                       QCoreApplication::translate("core", "Behind the code only a space or a hyphen may stand."));
    }
    qsizetype words = std::min<qsizetype>(4, line.text.size());
    if (const auto enhanced = readEnhancedCode(line.text.sliced(words), code)) {
        if (out.enhancedCode.isEmpty())
            explainEnhanced(*enhanced, line.text.sliced(words), out);
        if (line.first) {
            tokens.add(words, enhanced->length, QCoreApplication::translate("core", "The enhanced status code."));
            addEnhancedParts(tokens, words, out.enhancedParts);
        }
        words = std::min(words + enhanced->length + 1, line.text.size());
    }
    const QByteArrayView text = line.text.sliced(words);
    const QByteArrayView keyword = text.first(text.indexOf(' ') < 0 ? text.size() : text.indexOf(' '));
    const bool announcement = !line.first && code == 250 && (greetsExtended || !ehloKeywordMeaning(keyword).isEmpty());
    const bool namesItself = greetsPlainly && (keyword.contains('.') || keyword.size() == text.size());
    const bool nameFirst = line.first && (code == 220 || greetsExtended || namesItself) && !keyword.isEmpty();
    if (nameFirst) {
        tokens.add(words, keyword.size(), QCoreApplication::translate("core", "The server's name for itself."));
        const qsizetype rest = words + keyword.size() + 1;
        if (rest < line.text.size())
            tokens.add(rest, line.text.size() - rest, wordsMeaning({}, false));
    } else if (const auto challenge = code == 334 ? sasl::decodedChallenge(text, mechanism) : noParts;
               !challenge.empty()) {
        sasl::addDecoded(tokens, words, challenge);
    } else if (line.first || announcement) {
        tokens.add(words, text.size(), wordsMeaning(text, announcement));
        const Tokens::Within within(tokens);
        if (announcement)
            addAnnouncement(tokens, words, text);
    }
}

} // namespace

bool SmtpDialect::looksLikeReply(QByteArrayView line) const
{
    return codeOf(line) != noCode;
}

bool SmtpDialect::endsReply(QByteArrayView line) const
{
    return line.size() < 4 || line[3] != '-';
}

void SmtpDialect::explainReply(const Scene &scene, Explanation &out) const
{
    const QByteArrayView bytes(scene.reply->bytes);
    const QByteArrayView head = firstLine(bytes);
    const qsizetype number = codeOf(head);
    if (number == noCode) {
        out.heading = QCoreApplication::translate("core", "Not a reply of SMTP");
        out.summary
            = QCoreApplication::translate("core", "Every line of an SMTP reply begins with a code of three digits.");
        out.rfc = QStringLiteral("RFC 5321 section 4.2");
    } else {
        explainDigits(head.first(3), static_cast<quint16>(number), out);
        explainCode(static_cast<quint16>(number), scene.reply->event, causeOf(scene), out);
    }
    if (number == 334 && head.size() > 4)
        sasl::tellChallenge(head.sliced(4), out);
    if (scene.isReply())
        out.remarks = lint(scene);
    const bool greetsExtended = scene.reply->event == Event(Verb::Ehlo) && number == 250;
    const bool greetsPlainly = scene.reply->event == Event(Verb::Helo) && number == 250;
    const auto *mechanism = number == 334 ? sasl::mechanismAround(scene) : nullptr;
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArrayView rest = bytes.sliced(at);
        const QByteArrayView line = firstLine(rest);
        const qsizetype feed = rest.indexOf('\n');
        const qsizetype length = feed < 0 ? rest.size() : feed + 1;
        explainReplyLine({line, at, at == 0, at == 0 && length == bytes.size()}, greetsExtended, greetsPlainly,
                         mechanism, out);
        at += length;
    }
}

} // namespace helolab::explain::smtp
