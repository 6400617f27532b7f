// SPDX-License-Identifier: GPL-3.0-or-later
//
// A command line of IMAP, piece by piece. The grammar is the server's own: what it read is what is explained, and where
// it stopped is shown.

#include "ImapDialect.h"
#include "Pieces.h"
#include "Reading.h"
#include "core/imap/CommandHead.h"

#include <QCoreApplication>

namespace helolab::explain::imap {

using helolab::imap::Command;
using helolab::imap::CommandHead;
using helolab::imap::Span;
using helolab::imap::SyntaxFault;
using helolab::imap::Verb;

namespace {

Span spanOf(QByteArrayView line, QByteArrayView piece)
{
    return piece.isNull() ? Span{} : Span{0, piece.data() - line.data(), piece.size()};
}

void addHead(const CommandHead &head, QByteArrayView line, std::vector<Meant> &meant)
{
    meant.push_back({spanOf(line, head.tag),
                     QCoreApplication::translate("core",
                                                 "The tag: a word that you choose, another one for each command. The "
                                                 "reply to this command carries it.")});
    meant.push_back({spanOf(line, head.word), verbMeaning(head.verb.has_value())});
}

void addFault(const SyntaxFault &fault, std::vector<Meant> &meant)
{
    meant.push_back({fault.at,
                     QCoreApplication::translate("core",
                                                 "Up to here the server understands the line; this it "
                                                 "does not.")});
}

} // namespace

void ImapDialect::explainCommand(const Scene &scene, Explanation &out) const
{
    const QByteArrayView line = scene.line;
    const CommandHead head = helolab::imap::readHead(line);
    std::vector<Meant> meant;
    addHead(head, line, meant);
    if (const std::optional<Completed> whole = completed(line)) {
        const std::vector<Meant> arguments = meaningsOf(whole->command, whole->text);
        meant.insert(meant.end(), arguments.begin(), arguments.end());
    } else if (const auto parsed = readLine(line); parsed.fault() && head.verb) {
        addFault(*parsed.fault(), meant);
    }
    Tokens tokens(out.tokens, line);
    explainPiece(tokens, line, 0, 0, std::move(meant), head.verb);
}

void ImapDialect::explainBody(const Scene &scene, Explanation &out) const
{
    out.heading = QCoreApplication::translate("core", "Literal");
    out.rfc = QStringLiteral("RFC 9051 section 4.3");
    const bool isComplete = scene.entry->event == protocol::Event(protocol::Happening::LiteralEnded);
    out.summary = isComplete
        ? QCoreApplication::translate(
            "core",
            "As many octets as announced have come; what stands behind them on this line goes on with the "
            "command.")
        : QCoreApplication::translate("core",
                                      "The server counts octets here and looks for nothing else: no line is a command, "
                                      "no dot is an end, until as many have come as the braces announced.");
    const std::optional<WholeCommand> whole = wholeCommand(scene);
    if (!whole || !isComplete)
        return;
    const auto parsed = readCommand(whole->text);
    std::vector<Meant> meant;
    if (const Command *command = parsed.command())
        meant = meaningsOf(*command, whole->text);
    const int piece = int(whole->text.size()) - 1;
    const qsizetype at = whole->pieceAt.back() - whole->entryAt;
    Tokens tokens(out.tokens, scene.entry->bytes);
    if (at > 0)
        tokens.add(0, at, QCoreApplication::translate("core", "The end of the literal: its last octets."));
    if (at >= 0 && !whole->text.back().octets.isEmpty())
        explainPiece(tokens, whole->text.back().octets, piece, at, std::move(meant), parsed.verb);
}

} // namespace helolab::explain::imap
