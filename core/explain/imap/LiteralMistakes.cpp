// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiteralMistakes.h"

#include "Reading.h"
#include "core/explain/mistakes/Look.h"
#include "core/imap/CommandHead.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace helolab::explain::imap {

using helolab::imap::CommandHead;
using helolab::imap::Piece;
using helolab::imap::readHead;
using mistakes::Finding;
using protocol::Entry;

namespace {

bool isLiteral(const Piece &piece)
{
    return piece.kind != Piece::Kind::Text;
}

/// Letters and digits of a tag apart: a1 and a2 are of one hand.
QByteArrayView lettersOf(QByteArrayView tag)
{
    return tag.first(std::find_if(tag.begin(), tag.end(), [](char c) { return c >= '0' && c <= '9'; }) - tag.begin());
}

bool looksLikeNext(const CommandHead &head, const CommandHead &command)
{
    return head.verb && head.tag != command.tag && lettersOf(head.tag) == lettersOf(command.tag)
        && lettersOf(head.tag).size() < head.tag.size();
}

bool endsLiteral(const Scene &scene)
{
    return scene.entry->kind == Entry::Kind::Body
        && scene.entry->event == protocol::Event(protocol::Happening::LiteralEnded);
}

/// The literal is complete; its command's line goes on with what was meant to be the next one.
std::optional<Finding> detectLineNotEnded(const Scene &scene)
{
    if (!endsLiteral(scene) || !scene.transcript || scene.isAccepted())
        return {};
    const CommandHead head = readHead(scene.line);
    const auto whole = head.verb ? wholeCommand(scene) : std::nullopt;
    if (!whole || whole->pieceAt.back() != whole->entryAt || !looksLikeNext(head, readHead(whole->text.front().octets)))
        return {};
    Finding finding = mistakes::at(scene.line, scene.line);
    finding.values = {QString::fromUtf8(scene.line)};
    return finding;
}

/// The count was too large: the server still counts, and takes the next command for octets of the literal.
std::optional<Finding> detectTooLong(const Scene &scene)
{
    if (scene.entry->kind != Entry::Kind::Body || !scene.transcript || scene.isAccepted())
        return {};
    const QByteArrayView bytes(scene.entry->bytes);
    std::optional<CommandHead> command; // not looked for before a line looks like one
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArrayView line = firstLine(bytes.sliced(at));
        const qsizetype feed = bytes.indexOf('\n', at);
        const qsizetype begin = std::exchange(at, feed < 0 ? bytes.size() : feed + 1);
        const CommandHead head = readHead(line);
        if (!head.verb)
            continue;
        if (!command)
            command = readHead(firstLine(commandOf(scene)));
        if (!looksLikeNext(head, *command))
            continue;
        Finding finding;
        finding.begin = begin;
        finding.length = line.size();
        finding.values = {QString::fromUtf8(line)};
        finding.certain = false;
        return finding;
    }
    return {};
}

/// The count was too small: behind the literal the line goes on with what was meant to be in it.
std::optional<Finding> detectTooShort(const Scene &scene)
{
    if (!endsLiteral(scene) || !scene.transcript || scene.isAccepted())
        return {};
    const auto whole = wholeCommand(scene);
    if (!whole || whole->text.size() < 3 || isLiteral(whole->text.back()))
        return {};
    const auto parsed = readCommand(whole->text);
    const QByteArray &rest = whole->text.back().octets;
    const bool goesOn = rest.startsWith(' ') || rest.startsWith(')');
    if (!parsed.fault() || parsed.fault()->at.piece != int(whole->text.size()) - 1 || rest.isEmpty() || goesOn)
        return {};
    const qsizetype counted = whole->text[whole->text.size() - 2].octets.size();
    Finding finding;
    finding.begin = std::max<qsizetype>(0, whole->pieceAt.back() - whole->entryAt);
    finding.length = std::min(rest.size(), scene.entry->bytes.size() - finding.begin);
    finding.values = {QString::number(counted), QString::number(counted + rest.size())};
    return finding;
}

} // namespace

const mistakes::Rule lineNotEnded{
    "line-not-ended", QT_TRANSLATE_NOOP("core", "The line behind the literal was not ended"),
    QT_TRANSLATE_NOOP("core",
                      "The literal is complete, but its command goes on until the line ends: press Enter once more, on "
                      "an empty line. So the server has taken “%1” for the rest of the command before."),
    "RFC 9051 section 4.3", detectLineNotEnded};

const mistakes::Rule literalTooShort{
    "literal-too-short", QT_TRANSLATE_NOOP("core", "The literal is longer than the braces said"),
    QT_TRANSLATE_NOOP(
        "core",
        "The braces announced %1 octets; the server took these and reads what is behind them as the rest "
        "of the command. With this line there are at least %2. Count octets, not characters: the end of a "
        "line is two, CR and LF, and a letter outside ASCII takes several."),
    "RFC 9051 section 4.3", detectTooShort};

const mistakes::Rule literalTooLong{
    "literal-too-long", QT_TRANSLATE_NOOP("core", "The server is still counting the octets of the literal"),
    QT_TRANSLATE_NOOP("core",
                      "“%1” looks like your next command, but the braces announced more octets than you have sent, so "
                      "the server takes this line for a part of the literal and says nothing. Count octets: the end of "
                      "a line is two."),
    "RFC 9051 section 4.3", detectTooLong};

} // namespace helolab::explain::imap
