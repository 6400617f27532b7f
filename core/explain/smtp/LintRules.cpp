// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows are at the end. A rule says nothing of what is well-formed; what is only unusual is no error.

#include "Lint.h"

#include "BodyMistakes.h"
#include "core/explain/Tokens.h"
#include "core/mime/Addresses.h"
#include "core/mime/Fields.h"
#include "core/mime/Weekday.h"

#include <QDateTime>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace helolab::explain::smtp {

namespace {

using Part = TextLine::Part;

constexpr qsizetype longestTextLine = 998; // octets, without CR LF (RFC 5322 section 2.1.1)

bool isEightBit(QByteArrayView octets)
{
    return std::any_of(octets.begin(), octets.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::optional<LintFinding> lacks(const Letter &letter, const char *name)
{
    if (letter.field(name))
        return {};
    return LintFinding{};
}

std::optional<LintFinding> noFrom(const Letter &letter)
{
    return lacks(letter, "From");
}

std::optional<LintFinding> noDate(const Letter &letter)
{
    return lacks(letter, "Date");
}

std::optional<LintFinding> noSubject(const Letter &letter)
{
    return lacks(letter, "Subject");
}

std::optional<LintFinding> noMessageId(const Letter &letter)
{
    return lacks(letter, "Message-ID");
}

std::optional<LintFinding> badFrom(const Letter &letter)
{
    const LetterField *from = letter.field("From");
    if (!from)
        return {};
    int mailboxes = 0;
    bool whole = true;
    for (const mime::Address &address : mime::readAddresses(from->value)) {
        if (address.kind != mime::Address::Kind::Mailbox)
            continue;
        ++mailboxes;
        whole = whole && !address.local.isEmpty() && !address.domain.isEmpty();
    }
    if (mailboxes > 0 && whole)
        return {};
    return LintFinding{from->line, {shown(from->value, 80)}};
}

/// The value without what stands in round brackets, which is a comment: "+0000 (UTC)".
QByteArray withoutComments(const QByteArray &value)
{
    QByteArray out;
    int depth = 0;
    for (const char c : value) {
        depth += c == '(' ? 1 : 0;
        if (depth == 0)
            out += c;
        depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return out.trimmed();
}

/// With a zone of letters, which old mail has (RFC 5322 section 4.3), as numbers: only whether it is a date counts.
QByteArray withNumericZone(const QByteArray &value)
{
    static constexpr std::array<const char *, 11> zones{"UT",  "GMT", "UTC", "EST", "EDT", "CST",
                                                        "CDT", "MST", "MDT", "PST", "PDT"};
    const qsizetype space = value.lastIndexOf(' ');
    const QByteArray zone = value.sliced(space + 1).toUpper();
    const bool known
        = std::find_if(zones.begin(), zones.end(), [&zone](const char *name) { return zone == name; }) != zones.end();
    return space > 0 && known ? value.first(space + 1) + "+0000" : value;
}

/// "28 Nov 2026 09:00:00 +0700", the weekday taken off; a date alone is none, nor is one without its zone.
QDateTime dateIn(const QByteArray &value)
{
    const QByteArray zone = value.sliced(value.lastIndexOf(' ') + 1);
    const bool isZone = zone.size() == 5 && (zone.startsWith('+') || zone.startsWith('-'));
    if (!isZone || !value.contains(':'))
        return {};
    return QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
}

/// What a Date field says.
struct WrittenDate
{
    QByteArray weekday; ///< as it stands before the comma; empty where there is none
    int named = 0; ///< 1 to 7, from Monday on; 0 where no such weekday is named
    QDateTime date; ///< invalid where it cannot be read
};

WrittenDate readDate(const QByteArray &value)
{
    const QByteArray text = withNumericZone(withoutComments(value));
    const qsizetype comma = text.indexOf(',');
    WrittenDate written;
    written.weekday = text.first(std::max<qsizetype>(0, comma)).trimmed();
    written.date = dateIn(text.sliced(comma + 1).trimmed());
    written.named = mime::weekdayOf(written.weekday);
    return written;
}

std::optional<LintFinding> badDate(const Letter &letter)
{
    const LetterField *field = letter.field("Date");
    if (!field)
        return {};
    const WrittenDate written = readDate(field->value);
    if (written.date.isValid() && (written.weekday.isEmpty() || written.named > 0))
        return {};
    return LintFinding{field->line, {shown(field->value, 80)}};
}

std::optional<LintFinding> wrongWeekday(const Letter &letter)
{
    const LetterField *field = letter.field("Date");
    if (!field)
        return {};
    const WrittenDate written = readDate(field->value);
    const int day = written.date.date().dayOfWeek();
    if (!written.date.isValid() || written.named == 0 || day == written.named)
        return {};
    return LintFinding{
        field->line, {QString::fromLatin1(written.weekday), QString::fromLatin1(mime::weekdays[std::size_t(day - 1)])}};
}

/// `<left@right>`, nothing else, and no blank in it.
std::optional<LintFinding> badMessageId(const Letter &letter)
{
    const LetterField *field = letter.field("Message-ID");
    if (!field)
        return {};
    const QByteArray id = withoutComments(field->value);
    const qsizetype at = id.lastIndexOf('@');
    const bool wellFormed = id.startsWith('<') && id.endsWith('>') && at > 1 && at < id.size() - 2
        && id.indexOf('>') == id.size() - 1 && id.lastIndexOf('<') == 0 && !id.contains(' ') && !id.contains('\t');
    if (wellFormed)
        return {};
    return LintFinding{field->line, {shown(field->value, 80)}};
}

std::optional<LintFinding> repeatedField(const Letter &letter)
{
    static constexpr std::array<const char *, 11> once{
        "Date", "From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Message-ID", "In-Reply-To", "References", "Subject"};
    for (const LetterField &field : letter.fields()) {
        const bool onlyOnce = std::any_of(once.begin(), once.end(),
                                          [&field](const char *name) { return mime::sameWord(field.name, name); });
        if (onlyOnce && letter.field(field.name) != &field)
            return LintFinding{field.line, {QString::fromLatin1(field.name)}};
    }
    return {};
}

/// The first line of the letter that \p isWrong.
template <typename IsWrong> std::optional<LintFinding> firstWrongLine(const Letter &letter, IsWrong isWrong)
{
    const auto found = std::find_if(letter.lines().begin(), letter.lines().end(), isWrong);
    if (found == letter.lines().end())
        return {};
    return LintFinding{int(found - letter.lines().begin()) + 1, {}};
}

std::optional<LintFinding> eightBitHeader(const Letter &letter)
{
    if (letter.isInternational())
        return {};
    return firstWrongLine(letter,
                          [](const TextLine &line) { return line.part == Part::Header && isEightBit(line.text); });
}

std::optional<LintFinding> noEmptyLineBehindHeader(const Letter &letter)
{
    const std::optional<std::size_t> at = lineWithoutEmptyLine(letter.lines());
    return at ? std::optional(LintFinding{int(*at) + 1, {}}) : std::nullopt;
}

/// Whether the header says which characters the octets of the body are, or that they come in parts which say it.
bool declaresCharset(const Letter &letter)
{
    const LetterField *type = letter.field("Content-Type");
    if (!type)
        return false;
    const QByteArray value = type->value.toLower();
    return value.contains("charset") || !value.startsWith("text/");
}

std::optional<LintFinding> eightBitBody(const Letter &letter)
{
    if (declaresCharset(letter))
        return {};
    return firstWrongLine(letter,
                          [](const TextLine &line) { return line.part == Part::Body && isEightBit(line.text); });
}

std::optional<LintFinding> hasLongLine(const Letter &letter)
{
    auto finding = firstWrongLine(letter, [](const TextLine &line) { return line.text.size() > longestTextLine; });
    if (finding)
        finding->values = {QString::number(letter.lines()[std::size_t(finding->line - 1)].text.size())};
    return finding;
}

/// A dot alone between line endings of which one is not CR LF: some server takes it for the end of the message.
std::optional<LintFinding> hasLoneDot(const Letter &letter)
{
    return firstWrongLine(letter, [](const TextLine &line) { return line.text == "."; });
}

std::optional<LintFinding> hasBareLineFeed(const Letter &letter)
{
    return firstWrongLine(letter, [](const TextLine &line) { return line.ending == wire::LineEnding::Lf; });
}

const LintRule lintRows[] = {
    {"no-from", QT_TRANSLATE_NOOP("core", "From is missing"),
     QT_TRANSLATE_NOOP("core",
                       "Every message needs a From field. MAIL FROM is only the envelope: the reader sees the header."),
     "RFC 5322 section 3.6.2", noFrom, &incompleteHeader},
    {"malformed-from", QT_TRANSLATE_NOOP("core", "From is no address"),
     QT_TRANSLATE_NOOP(
         "core",
         "From says “%1”. It takes addresses with their domain: An <an@hanoi.example>, or an@hanoi.example "
         "alone. To this one nobody can reply."),
     "RFC 5322 section 3.6.2", badFrom},
    {"no-date", QT_TRANSLATE_NOOP("core", "Date is missing"),
     QT_TRANSLATE_NOOP("core",
                       "Every message needs a Date field: when its author finished it. Mail programs sort by it."),
     "RFC 5322 section 3.6.1", noDate, &incompleteHeader},
    {"malformed-date", QT_TRANSLATE_NOOP("core", "Date cannot be read"),
     QT_TRANSLATE_NOOP("core",
                       "Date says “%1”. It is written in English and with the zone: Mon, 05 Jan 2026 16:00:00 +0700."),
     "RFC 5322 section 3.3", badDate},
    {"wrong-weekday", QT_TRANSLATE_NOOP("core", "The weekday in Date is wrong"),
     QT_TRANSLATE_NOOP("core",
                       "Date says %1, and that day is %2. The weekday may be left out; if it stands there, it must be "
                       "right. Spam filters look at it."),
     "RFC 5322 section 3.3", wrongWeekday},
    {"no-subject", QT_TRANSLATE_NOOP("core", "Subject is missing"),
     QT_TRANSLATE_NOOP("core", "No rule asks for a Subject. Without one the reader sees an empty line in the list."),
     "RFC 5322 section 3.6.5", noSubject},
    {"no-message-id", QT_TRANSLATE_NOOP("core", "Message-ID is missing"),
     QT_TRANSLATE_NOOP("core",
                       "Every message should have a Message-ID that no other has. Mail programs write it; answers name "
                       "it, and so a conversation holds together."),
     "RFC 5322 section 3.6.4", noMessageId},
    {"malformed-message-id", QT_TRANSLATE_NOOP("core", "Message-ID is malformed"),
     QT_TRANSLATE_NOOP("core", "Message-ID says “%1”. Its form is <something@domain>, with its angle brackets."),
     "RFC 5322 section 3.6.4", badMessageId},
    {"repeated-field", QT_TRANSLATE_NOOP("core", "A field stands there twice"),
     QT_TRANSLATE_NOOP("core",
                       "%1 may stand in a header once only. Of two, one program shows the first and another the last: "
                       "forgers use that."),
     "RFC 5322 section 3.6", repeatedField},
    {"raw-8bit-header", QT_TRANSLATE_NOOP("core", "The header has letters beyond ASCII"),
     QT_TRANSLATE_NOOP("core",
                       "A header is ASCII. Other letters are written as encoded words, =?UTF-8?B?…?=, or MAIL says "
                       "SMTPUTF8 where the server offers it."),
     "RFC 2047 section 1", eightBitHeader},
    {"no-empty-line", QT_TRANSLATE_NOOP("core", "The empty line behind the header is missing"),
     QT_TRANSLATE_NOOP("core",
                       "An empty line divides header and body. This line stands right behind the header and is no "
                       "field: programs guess where the body begins, and do not agree."),
     "RFC 5322 section 2.1", noEmptyLineBehindHeader},
    {"undeclared-8bit", QT_TRANSLATE_NOOP("core", "The body has octets beyond ASCII, and nothing says what they are"),
     QT_TRANSLATE_NOOP(
         "core",
         "Without MIME-Version and Content-Type: text/plain; charset=UTF-8 in the header a body is ASCII. "
         "The reader's program guesses, and may show other letters."),
     "RFC 2045 section 5.2", eightBitBody},
    {"line-too-long", QT_TRANSLATE_NOOP("core", "A line is too long"),
     QT_TRANSLATE_NOOP("core",
                       "The line has %1 octets; 998 are allowed, and CR LF. Servers may cut it, fold it or refuse it."),
     "RFC 5322 section 2.1.1", hasLongLine},
    {"lone-dot", QT_TRANSLATE_NOOP("core", "A lone dot stands in the text"),
     QT_TRANSLATE_NOOP(
         "core",
         "It ended nothing here, because not CR LF but LF alone stands around it. Another server may take "
         "it for the end, and the lines behind it for commands (SMTP smuggling)."),
     "RFC 5321 section 4.1.1.4", hasLoneDot},
    {"bare-lf", QT_TRANSLATE_NOOP("core", "A line ends with LF alone"),
     QT_TRANSLATE_NOOP("core",
                       "Every line ends with CR LF, 0D 0A. This server has taken 0A alone; a strict one refuses the "
                       "message."),
     "RFC 5321 section 2.3.8", hasBareLineFeed},
};

} // namespace

std::span<const LintRule> lintRules()
{
    return lintRows;
}

} // namespace helolab::explain::smtp
