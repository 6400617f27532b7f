// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reading.h"

#include <algorithm>

namespace helolab::explain::imap {

using helolab::imap::Command;
using helolab::imap::CommandText;
using helolab::imap::Parsed;
using helolab::imap::Piece;
using protocol::Entry;

namespace {

constexpr qsizetype entriesAtMost = 10'000; // entries
constexpr qsizetype octetsAtMost = 1024 * 1024; // of a command that is put together again
constexpr qsizetype standInOctets = 4096; // of a literal that is made up

/// What may stand behind a literal: nothing, another argument, what closes a list.
constexpr const char *endings[] = {"", " x", " (FLAGS)", ")", " \"x\")", ")]", " x x", " +FLAGS ()", " {0+}", ")) x"};

CommandText withLiteral(QByteArrayView line, const wire::LiteralMark &mark, const char *ending)
{
    const auto kind = mark.binary ? Piece::Kind::Literal8 : Piece::Kind::Literal;
    CommandText text{
        {Piece::Kind::Text, line.toByteArray()}, {kind, QByteArray(mark.octets, 'x')}, {Piece::Kind::Text, ending}};
    if (const auto second = wire::literalMarkOf(ending)) {
        text.push_back({Piece::Kind::Literal, QByteArray(second->octets, 'x')});
        text.push_back({Piece::Kind::Text, {}});
    }
    return text;
}

/// Behind the line ending that comes next, CR LF or LF.
qsizetype afterLine(QByteArrayView octets, qsizetype from)
{
    const qsizetype feed = octets.indexOf('\n', from);
    return feed < 0 ? octets.size() : feed + 1;
}

void cutIntoPieces(QByteArrayView octets, WholeCommand &out)
{
    for (qsizetype at = 0;;) {
        const QByteArrayView line = firstLine(octets.sliced(at));
        out.text.push_back({Piece::Kind::Text, line.toByteArray()});
        out.pieceAt.push_back(at);
        const auto mark = wire::literalMarkOf(line);
        at = afterLine(octets, at);
        if (!mark || at >= octets.size())
            return;
        const qsizetype length = std::min(mark->octets, octets.size() - at);
        const auto kind = mark->binary ? Piece::Kind::Literal8 : Piece::Kind::Literal;
        out.text.push_back({kind, octets.sliced(at, length).toByteArray()});
        out.pieceAt.push_back(at);
        at += length;
        if (length < mark->octets)
            return;
    }
}

} // namespace

Parsed readCommand(const CommandText &text)
{
    Parsed plain = helolab::imap::parse(text, {});
    if (!plain.fault())
        return plain;
    Parsed utf8 = helolab::imap::parse(text, {true, false, {}});
    return utf8.fault() ? plain : utf8;
}

Parsed readLine(QByteArrayView line)
{
    return readCommand({{Piece::Kind::Text, line.toByteArray()}});
}

std::optional<Completed> completed(QByteArrayView line)
{
    const Parsed parsed = readLine(line);
    if (const Command *command = parsed.command())
        return Completed{{{Piece::Kind::Text, line.toByteArray()}}, *command};
    if (!parsed.literalWanted())
        return {};
    const wire::LiteralMark &mark = parsed.literalWanted()->mark;
    if (mark.octets > standInOctets)
        return completed(line.first(mark.begin).toByteArray() + (mark.binary ? "~{1}" : "{1}"));
    for (const char *ending : endings) {
        CommandText text = withLiteral(line, mark, ending);
        const Parsed whole = readCommand(text);
        if (const Command *command = whole.command())
            return Completed{std::move(text), *command};
    }
    return {};
}

QByteArrayView commandOf(const Scene &scene)
{
    const std::vector<Entry> &entries = scene.transcript->entries;
    for (qsizetype i = scene.index; i >= 0 && scene.index - i <= entriesAtMost; --i) {
        if (entries[std::size_t(i)].kind == Entry::Kind::Command)
            return entries[std::size_t(i)].bytes;
    }
    return {};
}

std::optional<WholeCommand> wholeCommand(const Scene &scene)
{
    const Entry *last = scene.isReply() ? scene.asked : scene.entry;
    if (!last || !scene.transcript)
        return {};
    const std::vector<Entry> &entries = scene.transcript->entries;
    const qsizetype end = last - entries.data();
    qsizetype begin = end;
    for (; begin >= 0 && end - begin <= entriesAtMost; --begin) {
        const Entry &entry = entries[std::size_t(begin)];
        if (entry.from == protocol::Party::Client && entry.kind == Entry::Kind::Command)
            break;
    }
    if (begin < 0 || entries[std::size_t(begin)].kind != Entry::Kind::Command)
        return {};
    WholeCommand whole;
    whole.commandIndex = begin;
    QByteArray octets;
    for (qsizetype i = begin; i <= end; ++i) {
        const Entry &entry = entries[std::size_t(i)];
        const bool belongs = i == begin || entry.kind == Entry::Kind::Body;
        if (entry.from != protocol::Party::Client || !belongs)
            continue;
        if (octets.size() + entry.bytes.size() > octetsAtMost)
            return {};
        whole.entryAt = octets.size();
        octets += entry.bytes;
    }
    cutIntoPieces(octets, whole);
    return whole;
}

} // namespace helolab::explain::imap
