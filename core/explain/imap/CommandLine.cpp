// SPDX-License-Identifier: GPL-3.0-or-later
//
// A command line of IMAP, piece by piece. The grammar is the server's own: what it read is what is explained, and where
// it stopped is shown.

#include "Answers.h"
#include "Causes.h"
#include "ImapDialect.h"
#include "Pieces.h"
#include "Reading.h"
#include "core/imap/CommandHead.h"

#include <QCoreApplication>

#include <algorithm>

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
    if (head.tag.isEmpty() && !head.word.isEmpty()) {
        const qsizetype word = head.word.data() - line.data();
        meant.push_back({Span{0, 0, line.first(word).trimmed().size()},
                         QCoreApplication::translate("core", "No tag can look like this.")});
        meant.push_back(
            {spanOf(line, head.word),
             verbMeaning(helolab::imap::readHead("a " + line.sliced(word).toByteArray()).verb.has_value())});
        return;
    }
    if (causeOf(line) == Cause::TagMissing) {
        meant.push_back({spanOf(line, head.tag),
                         QCoreApplication::translate("core",
                                                     "A command's name, where the tag must stand: the server takes it "
                                                     "for the tag.")});
        meant.push_back({spanOf(line, head.word),
                         QCoreApplication::translate("core", "The server takes this word for the command's name.")});
        return;
    }
    meant.push_back({spanOf(line, head.tag),
                     QCoreApplication::translate("core",
                                                 "The tag: a word that you choose, another one for each command. The "
                                                 "reply to this command carries it.")});
    meant.push_back({spanOf(line, head.word), verbMeaning(head.verb.has_value())});
}

QString literalEnd()
{
    return QCoreApplication::translate("core", "The end of the literal: its last octets.");
}

void addFault(const SyntaxFault &fault, std::vector<Meant> &meant)
{
    meant.push_back({fault.at,
                     QCoreApplication::translate("core",
                                                 "Up to here the server understands the line; this it "
                                                 "does not.")});
}

/// The octets of literal \p piece that have come on this line, up to \p end. A password among them is not said again;
/// where the line is no command, nobody can tell which of LOGIN's literals it is.
void addLiteralEnd(Tokens &tokens, qsizetype end, int piece, const std::vector<Meant> &meant, std::optional<Verb> verb)
{
    const auto same = std::find_if(meant.begin(), meant.end(),
                                   [piece](const Meant &each) { return each.at.piece == piece && each.isSecret; });
    if (same != meant.end())
        tokens.addSecret(0, end, same->meaning);
    else if (meant.empty() && verb == Verb::Login && piece > 1)
        tokens.addSecret(0, end, literalEnd());
    else
        tokens.add(0, end, literalEnd());
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
    const bool isAnswered = scene.transcript && scene.reply;
    if (!head.verb && !isAnswered)
        out.summary = findAnswer(protocol::Outcome::Bad, {}, causeOf(line)).meaning.translated();
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
        addLiteralEnd(tokens, at, piece - 1, meant, parsed.verb);
    if (at >= 0 && !whole->text.back().octets.isEmpty())
        explainPiece(tokens, whole->text.back().octets, piece, at, std::move(meant), parsed.verb);
}

} // namespace helolab::explain::imap
