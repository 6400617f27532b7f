// SPDX-License-Identifier: GPL-3.0-or-later
//
// Only the last line of an entry is taken for a slip of the hand: a program sends a whole message at once, and what
// stands in the middle of it is meant.

#include "BodyMistakes.h"

#include "MessageText.h"
#include "core/explain/mistakes/Look.h"
#include "core/smtp/Command.h"
#include "core/smtp/Path.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace helolab::explain::smtp {

using helolab::smtp::Verb;
using mistakes::Finding;
using protocol::Entry;
using Part = TextLine::Part;

namespace {

bool isMessageText(const Scene &scene)
{
    return scene.entry->kind == Entry::Kind::Body && scene.entry->from == protocol::Party::Client && scene.transcript;
}

Finding wholeLine(const TextLine &line)
{
    Finding finding;
    finding.begin = std::max<qsizetype>(0, line.begin);
    finding.length = std::max<qsizetype>(0, line.text.size() + std::min<qsizetype>(0, line.begin));
    return finding;
}

/// The last line of the message so far, where it is complete and does not end the message.
const TextLine *lastOpenLine(const MessageText &text)
{
    if (text.isChunk() || text.lines().empty())
        return nullptr;
    const TextLine &last = text.lines().back();
    return last.part == Part::End || last.ending == wire::LineEnding::None ? nullptr : &last;
}

std::optional<Finding> detectBareLfDot(const Scene &scene)
{
    if (!isMessageText(scene))
        return {};
    const MessageText text(scene);
    const TextLine *last = lastOpenLine(text);
    if (!last || last->text != ".")
        return {};
    return wholeLine(*last); // with CR LF around it, it would be the end
}

std::optional<Finding> detectWrongDot(const Scene &scene)
{
    // Full stops of other scripts, and the letter on the key of the dot in the Russian layout.
    static const std::array<QByteArray, 6> dots{"\u3002", "\uFF0E", "\uFF61", "\u00B7", "\u044E", "\u042E"};
    if (!isMessageText(scene))
        return {};
    const MessageText text(scene);
    const TextLine *last = lastOpenLine(text);
    if (!last || std::find(dots.begin(), dots.end(), last->text.toByteArray()) == dots.end())
        return {};
    Finding finding = wholeLine(*last);
    const QString shownDot = QString::fromUtf8(last->text);
    finding.values = {shownDot, mistakes::codePoint(shownDot.at(0).unicode())};
    finding.correctedLine = QStringLiteral(".");
    return finding;
}

std::optional<Finding> detectDotNotAlone(const Scene &scene)
{
    // As the textbooks print it, quotes and all.
    static constexpr std::array<const char *, 8> printed{"\".\"",   "'.'",     "<CRLF>.<CRLF>", "<CR><LF>.<CR><LF>",
                                                         "<CRLF>.", ".<CRLF>", "\\r\\n.\\r\\n", "(.)"};
    if (!isMessageText(scene))
        return {};
    const MessageText text(scene);
    const TextLine *last = lastOpenLine(text);
    if (!last || last->text == ".")
        return {};
    const bool spaced = last->text.trimmed() == ".";
    const bool asPrinted = std::any_of(printed.begin(), printed.end(), [last](const char *form) {
        return last->text.trimmed().compare(form, Qt::CaseInsensitive) == 0;
    });
    if (!spaced && !asPrinted)
        return {};
    Finding finding = wholeLine(*last);
    finding.correctedLine = QStringLiteral(".");
    finding.certain = false;
    return finding;
}

/// A command as somebody types it who believes to be in command mode.
bool isTypedCommand(QByteArrayView line)
{
    const helolab::smtp::Command command = helolab::smtp::readCommand(line);
    if (!command.verb || command.leadingBlanks)
        return false;
    switch (*command.verb) {
    case Verb::Quit:
    case Verb::Rset:
    case Verb::Data:
    case Verb::Noop:
        return command.argument.isEmpty();
    case Verb::Mail:
        return helolab::smtp::readPath(command.argument, helolab::smtp::Direction::Reverse).ok();
    case Verb::Rcpt:
        return helolab::smtp::readPath(command.argument, helolab::smtp::Direction::Forward).ok();
    case Verb::Helo:
    case Verb::Ehlo:
        return helolab::smtp::checkDomain(command.argument) == helolab::smtp::PathFault::None;
    default:
        return false;
    }
}

std::optional<Finding> detectDotForgotten(const Scene &scene)
{
    if (!isMessageText(scene))
        return {};
    const MessageText text(scene);
    const TextLine *last = lastOpenLine(text);
    if (!last || !isTypedCommand(last->text))
        return {};
    Finding finding = wholeLine(*last);
    finding.values = {QString::fromUtf8(helolab::smtp::readCommand(last->text).word)};
    finding.correctedLine = QStringLiteral(".");
    finding.certain = false;
    return finding;
}

std::optional<Finding> detectLeadingDot(const Scene &scene)
{
    if (!isMessageText(scene))
        return {};
    const MessageText text(scene);
    if (text.isChunk())
        return {};
    for (const TextLine &line : text.lines()) {
        if (!line.isOfEntry() || line.part == Part::End || line.ending == wire::LineEnding::None)
            continue;
        if (line.text.size() < 2 || line.text[0] != '.' || line.text[1] == '.')
            continue;
        Finding finding = wholeLine(line);
        finding.length = std::min<qsizetype>(1, finding.length);
        finding.correctedLine = QLatin1Char('.') + QString::fromUtf8(line.text);
        return finding;
    }
    return {};
}

std::optional<Finding> detectNoEmptyLine(const Scene &scene)
{
    if (!isMessageText(scene))
        return {};
    const MessageText text(scene);
    if (text.isChunk() || !text.isWhole())
        return {};
    const std::optional<std::size_t> at = lineWithoutEmptyLine(text.lines());
    if (!at)
        return {};
    const TextLine &line = text.lines()[*at];
    if (!line.isOfEntry() || line.ending == wire::LineEnding::None)
        return {};
    return wholeLine(line);
}

std::optional<Finding> detectBareLfInText(const Scene &scene)
{
    if (!isMessageText(scene) || !scene.isRefused())
        return {};
    const MessageText text(scene);
    for (const TextLine &line : text.lines()) {
        if (line.ending != wire::LineEnding::Lf || text.isChunk())
            continue;
        Finding finding;
        finding.begin = std::max<qsizetype>(0, line.begin + line.text.size());
        finding.length = line.begin + line.text.size() >= 0 ? 1 : 0;
        return finding;
    }
    return {};
}

/// A set of the fields that RFC 5322 section 3.6 requires.
using Fields = quint8;
constexpr Fields fromField = 1;
constexpr Fields dateField = 2;
constexpr int refusalsLookedBack = 50;

/// What is missing from a message that has ended.
Fields missingFrom(const MessageText &text)
{
    if (text.isChunk() || !text.isWhole() || text.lines().empty() || text.lines().back().part != Part::End
        || lineWithoutEmptyLine(text.lines())) // nobody can say what a header lacks that has no end
        return 0;
    return (text.hasField("From") ? 0 : fromField) | (text.hasField("Date") ? 0 : dateField);
}

/// What of \p missing no message accepted before was missing: the rest has been told.
Fields newlyMissing(const Scene &scene, Fields missing)
{
    int messages = 0;
    for (qsizetype i = scene.index - 1; i >= 0 && missing != 0 && messages < refusalsLookedBack; --i) {
        const Entry &entry = scene.transcript->entries[std::size_t(i)];
        if (entry.kind != Entry::Kind::Body || entry.event != protocol::Event(protocol::Happening::BodyEnded))
            continue;
        ++messages;
        const Scene earlier = sceneOf(*scene.transcript, i);
        if (earlier.isAccepted())
            missing &= static_cast<Fields>(~missingFrom(MessageText(earlier)));
    }
    return missing;
}

/// How a lack is told: in a line, and at length.
struct LackRow
{
    Fields missing;
    Text title;
    Text explanation;
};

constexpr LackRow lackRows[] = {
    {fromField, QT_TRANSLATE_NOOP("core", "The header has no From; RFC 5322 wants From and Date."),
     QT_TRANSLATE_NOOP("core",
                       "The server has accepted the message, and it is not well-formed all the same: the header lacks "
                       "From:. MAIL FROM is the envelope; the reader never sees it.")},
    {dateField, QT_TRANSLATE_NOOP("core", "The header has no Date; RFC 5322 wants From and Date."),
     QT_TRANSLATE_NOOP("core",
                       "The server has accepted the message, and it is not well-formed all the same: the header lacks "
                       "Date:. The server judges the envelope; the header is for the reader.")},
    {fromField | dateField, QT_TRANSLATE_NOOP("core", "The header has neither From nor Date; RFC 5322 wants both."),
     QT_TRANSLATE_NOOP("core",
                       "The server has accepted the message, and it is not well-formed all the same: the header lacks "
                       "From: and Date:. MAIL FROM is the envelope; the reader never sees it.")},
};

std::optional<Finding> detectIncompleteHeader(const Scene &scene)
{
    if (!isMessageText(scene) || !scene.isAccepted())
        return {};
    const MessageText text(scene);
    const Fields missing = missingFrom(text);
    if (newlyMissing(scene, missing) == 0)
        return {};
    Finding finding = wholeLine(text.lines().back());
    finding.length = 0; // nothing is wrong with the dot
    if (text.fieldCount() == 0) {
        finding.title = QT_TRANSLATE_NOOP("core", "The message has no header; RFC 5322 wants From and Date in it.");
        return finding;
    }
    for (const LackRow &row : lackRows) {
        if (row.missing == missing) {
            finding.title = row.title;
            finding.explanation = row.explanation;
        }
    }
    return finding;
}

} // namespace

const mistakes::Rule bareLfDot{
    "bare-lf-dot", QT_TRANSLATE_NOOP("core", "The dot does not stand between CR LF"),
    QT_TRANSLATE_NOOP("core",
                      "Only 0D 0A 2E 0D 0A (CR LF, dot, CR LF) ends a message. Here a line ended with 0A alone, as nc "
                      "sends it on Linux, so the dot is text and the server still waits. Send lines with CR LF."),
    "RFC 5321 section 4.1.1.4", detectBareLfDot};

const mistakes::Rule wrongDot{
    "wrong-dot", QT_TRANSLATE_NOOP("core", "This is not the dot of ASCII"),
    QT_TRANSLATE_NOOP(
        "core",
        "You sent “%1” (%2). The message ends with the ASCII full stop, one octet, 2E. Switch the keyboard "
        "layout or the input method and type the dot again."),
    "RFC 5321 section 4.1.1.4", detectWrongDot};

const mistakes::Rule dotNotAlone{
    "dot-not-alone", QT_TRANSLATE_NOOP("core", "The dot is not alone on its line"),
    QT_TRANSLATE_NOOP(
        "core",
        "If this was to end the message: nothing else may stand on that line, no space, no quotation mark. "
        "<CRLF> in a textbook means the Enter key. The server took this as text and still waits."),
    "RFC 5321 section 4.1.1.4", detectDotNotAlone};

const mistakes::Rule dotForgotten{
    "dot-forgotten", QT_TRANSLATE_NOOP("core", "You are still in the message"),
    QT_TRANSLATE_NOOP(
        "core",
        "After DATA every line is text, also %1. That is why the server says nothing: it has put your line "
        "into the message. If you meant it as a command, end the message first with a lone dot."),
    "RFC 5321 section 4.1.1.4", detectDotForgotten};

const mistakes::Rule leadingDot{
    "leading-dot", QT_TRANSLATE_NOOP("core", "A dot gets lost"),
    QT_TRANSLATE_NOOP("core",
                      "The server takes the first dot of a line away, because a mail program would have doubled it "
                      "(dot-stuffing). Send two dots, and one arrives."),
    "RFC 5321 section 4.5.2", detectLeadingDot};

const mistakes::Rule noEmptyLine{
    "no-empty-line", QT_TRANSLATE_NOOP("core", "The empty line behind the header is missing"),
    QT_TRANSLATE_NOOP(
        "core",
        "An empty line divides header and body. Without it this line counts as part of the header, and is "
        "no header field. The server will accept the message all the same: it does not read it."),
    "RFC 5322 section 2.1", detectNoEmptyLine};

const mistakes::Rule bareLfInText{
    "bare-lf-in-text", QT_TRANSLATE_NOOP("core", "A line of the message ends with LF alone"),
    QT_TRANSLATE_NOOP("core",
                      "Every line of a message ends with CR LF (0D 0A). A strict server refuses a bare 0A, because "
                      "servers that disagree about where a message ends can be tricked (SMTP smuggling)."),
    "RFC 5321 section 2.3.8", detectBareLfInText};

const mistakes::Rule incompleteHeader{
    "incomplete-header",
    QT_TRANSLATE_NOOP("core", "The header lacks a required field"),
    QT_TRANSLATE_NOOP("core",
                      "The server has accepted the message, but it has no header: From: and Date: are required. The "
                      "envelope (MAIL, RCPT) is not the header; whoever reads the message sees only the header."),
    "RFC 5322 section 3.6",
    detectIncompleteHeader,
    true};

} // namespace helolab::explain::smtp
