// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Placer makes of the server's lines and of the client's.

#include "Placer.h"

#include "PlainLine.h"
#include "core/wire/Escapes.h"
#include "core/wire/LiteralMark.h"

#include <QtGlobal>

#include <algorithm>

namespace helolab::transcript {

using protocol::Input;
using protocol::Outcome;
using protocol::Party;

namespace {

constexpr const char *statusLeftOut = QT_TRANSLATE_NOOP(
    "core", "The line +OK is left out before this text. It was put in, or else nobody could tell what follows.");
constexpr const char *dotLeftOut
    = QT_TRANSLATE_NOOP("core",
                        "The lone dot is left out before this line. It was put in, as the server must have "
                        "seen it.");
constexpr const char *countCorrected = QT_TRANSLATE_NOOP(
    "core", "The number in braces does not fit what is printed here. The octets were counted anew.");

bool namesVerb(const protocol::Protocol &protocol, const protocol::CommandView &view, const char *name)
{
    return view.verb && qstrcmp(protocol.table().rule(*view.verb).name, name) == 0;
}

bool isLeaving(const protocol::Protocol &protocol, const protocol::CommandView &view)
{
    return namesVerb(protocol, view, "QUIT") || namesVerb(protocol, view, "LOGOUT");
}

} // namespace

std::optional<Input> Placer::leadsTo(const protocol::Table &table, protocol::Event event)
{
    for (const protocol::Transition &row : table.transitions) {
        const bool succeeds = row.outcome == Outcome::Done || row.outcome == Outcome::More;
        if (row.event != event || row.stays || row.to == table.closed || !succeeds)
            continue;
        if (const Input input = table.info(row.to).input; input != Input::Commands)
            return input;
    }
    return std::nullopt;
}

// ------------------------------------------------------------------------------------------------ the server

void Placer::placeServer(std::size_t &index)
{
    Course *here = course(index);
    if (!here)
        return;
    if (at(index).raw) {
        const Result<QByteArray> octets = wire::unescaped(at(index).text);
        add(*here, Party::Server, octets ? octets.value() : at(index).text, at(index).number);
        return;
    }
    if (here->mode == Mode::Text) {
        const QByteArray text = textOf(index);
        const bool ends = text.trimmed() == ".";
        const bool goesOn = ends || textEndsBehind(index) || m_text.notation.marksNobody();
        if (goesOn || !soundsLikeReply(*here, index)) {
            add(*here, Party::Server, ends ? QByteArray(".\r\n") : text + "\r\n", at(index).number);
            here->mode = ends ? Mode::Commands : here->mode;
            return;
        }
        // The end of the text is not printed.
        add(*here, Party::Server, ".\r\n", 0);
        here->mode = Mode::Commands;
    }
    takeReply(*here, index, asServerSaidIt(at(index).text));
}

void Placer::takeReply(Course &course, std::size_t &index, const QByteArray &text)
{
    const protocol::CommandView asked = course.protocol->parseCommand(course.command);
    const protocol::CommandView *answers = course.awaits ? &asked : nullptr;
    protocol::ReplyView view = course.protocol->parseReply(text, answers);
    const int line = at(index).number;
    if (!view.valid && answers && !course.inReply) {
        const QByteArray status = greetingOf(*course.protocol);
        if (course.protocol->parseReply(status, answers).textFollows) {
            remark(index, statusLeftOut);
            add(course, Party::Server, status + "\r\n", 0);
            course.awaits = false;
            course.mode = Mode::Text;
            return placeServer(index);
        }
    }
    if (course.mode == Mode::Body && view.valid && !view.closing && view.outcome != Outcome::More) {
        remark(index, dotLeftOut);
        add(course, Party::Client, ".\r\n", 0).asks = true;
        course.mode = Mode::Commands;
    }
    if (view.lineGoesOn)
        return takeLiteral(course, index, text);
    add(course, Party::Server, text + "\r\n", line);
    course.wraps = text.size();
    course.inReply = view.valid ? view.more : course.inReply;
    if (view.valid && !view.more)
        takeOutcome(course, view);
}

void Placer::takeOutcome(Course &course, const protocol::ReplyView &view)
{
    if (view.textFollows)
        course.mode = Mode::Text;
    if (view.closing && !(view.untagged && course.leaves)) // IMAP's BYE comes before the answer to LOGOUT
        course.isOver = true;
    if (view.untagged)
        return;
    if (view.outcome == Outcome::More) {
        if (course.gate == Input::DotEnded)
            course.mode = Mode::Body;
        else if (course.gate == Input::Answer || course.gate == Input::Done || course.mode == Mode::Exchange)
            course.mode = Mode::Exchange;
        if (course.literal >= 0)
            course.octetsLeft = std::exchange(course.literal, -1);
        course.restFollows = course.octetsLeft == 0 && course.restFollows;
        course.gate.reset();
        return;
    }
    if (course.mode == Mode::Exchange)
        course.mode = Mode::Commands;
    course.awaits = false;
    course.literal = -1;
    course.octetsLeft = 0;
    course.restFollows = false;
    const bool isDone = view.outcome == Outcome::Done;
    const protocol::CommandView asked = course.protocol->parseCommand(course.command);
    course.tlsFollows = isDone && asksForTls(*course.protocol, asked);
    if (isDone && course.leaves)
        course.isOver = true;
}

/// `* 1 FETCH (BODY[] {342}`: what is printed behind it is text. Where it does not have as many octets as the number
/// says, the number is put right, or else all that follows would be text.
void Placer::takeLiteral(Course &course, std::size_t &index, const QByteArray &text)
{
    const int number = at(index).number;
    const auto mark = wire::literalMarkOf(text);
    const std::vector<MarkedLine> &lines = m_text.lines;
    const auto isSpeakers = [&](std::size_t i) { return lines[i].speaker == at(index).speaker || !lines[i].speaker; };
    const auto isTagged = [&](std::size_t i) {
        const protocol::ReplyView view = course.protocol->parseReply(lines[i].text, nullptr);
        return view.valid && !view.tag.isEmpty() && view.tag == course.protocol->parseCommand(course.command).tag;
    };
    // The line that goes on behind the literal begins with what closes a list, or another item of it.
    qsizetype octets = 0;
    std::size_t end = index + 1;
    std::optional<std::size_t> fitting;
    std::optional<std::pair<std::size_t, qsizetype>> closing;
    for (; mark && end < lines.size() && isSpeakers(end) && !isTagged(end) && octets <= mark->octets + 65536; ++end) {
        if (octets == mark->octets)
            fitting = end;
        const QByteArray here = textOf(end);
        if (octets < mark->octets && octets + here.size() >= mark->octets
            && (here.sliced(mark->octets - octets).startsWith(')')
                || here.sliced(mark->octets - octets).startsWith(' ')))
            fitting = end;
        if (fitting)
            break;
        if (!closing && octets > 0 && (here.startsWith(')') || (here.startsWith(' ') && here.trimmed().endsWith(')'))))
            closing = {end, octets};
        octets += here.size() + 2;
    }
    QByteArray first = text;
    if (mark && !fitting && closing) {
        remark(index, countCorrected);
        first = text.first(mark->begin) + wire::writeLiteralMark({closing->second, mark->atOnce, mark->binary, 0});
        end = closing->first;
    } else if (fitting) {
        end = *fitting;
    } else {
        end = index; // let it be as it is
    }
    add(course, Party::Server, first + "\r\n", number);
    while (index < end) {
        ++index;
        const QByteArray here = textOf(index);
        if (index == end && wire::literalMarkOf(here))
            return takeLiteral(course, index, here);
        add(course, Party::Server, here + "\r\n", at(index).number);
    }
}

// ------------------------------------------------------------------------------------------------ the client

void Placer::placeClient(std::size_t index)
{
    Course *here = course(index);
    if (!here)
        return;
    const MarkedLine &line = at(index);
    if (here->tlsFollows) {
        addHappening(*here, protocol::Happening::TlsUp, Party::Client, 0);
        here->tlsFollows = false;
    }
    if (line.raw) {
        const Result<QByteArray> octets = wire::unescaped(line.text);
        return takeCommand(*here, index, octets ? octets.value() : line.text);
    }
    const bool isText = here->mode == Mode::Body || here->octetsLeft > 0;
    PrintedLine printed{textOf(index), PrintedEnding::None};
    if (!isText || m_printsEndings)
        printed = readPrintedEnding(printed.text);
    const QByteArray ending = printed.ending == PrintedEnding::Lf ? "\n" : "\r\n";
    if (here->octetsLeft > 0) {
        here->octetsLeft -= printed.text.size() + ending.size();
        here->restFollows = here->octetsLeft == 0;
        here->octetsLeft = std::max<qsizetype>(0, here->octetsLeft);
        add(*here, Party::Client, printed.text + ending, line.number);
        return;
    }
    if (here->mode == Mode::Body) {
        const QByteArray text = asClientSentIt(printed.text);
        const bool ends = text == "." && ending.size() == 2;
        add(*here, Party::Client, text + ending, line.number).asks = ends;
        if (ends)
            here->mode = Mode::Commands;
        return;
    }
    takeCommand(*here, index, asClientSentIt(printed.text) + ending);
}

/// \p octets with their ending.
void Placer::takeCommand(Course &course, std::size_t index, const QByteArray &octets)
{
    // Somebody who goes on has seen the whole text, though its end is not printed.
    if (course.mode == Mode::Text) {
        const std::size_t dot = m_nextServerDot[index];
        const auto speaks = [this](std::size_t i) { return at(i).speaker == Speaker::Server; };
        std::size_t next = index;
        while (next < m_text.lines.size() && !speaks(next))
            ++next;
        if (next >= m_text.lines.size() || dot >= m_text.lines.size() || soundsLikeReply(course, next)) {
            add(course, Party::Server, ".\r\n", 0);
            course.mode = Mode::Commands;
        }
    }
    add(course, Party::Client, octets, at(index).number).asks = true;
    if (course.mode == Mode::Exchange)
        return;
    QByteArrayView text(octets);
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    course.command = text.toByteArray();
    course.awaits = true;
    const protocol::CommandView view = course.protocol->parseCommand(course.command);
    course.wraps = course.restFollows ? 0 : course.command.size();
    course.restFollows = false;
    course.leaves = isLeaving(*course.protocol, view);
    course.gate = view.verb ? leadsTo(course.protocol->table(), view.event) : std::nullopt;
    course.literal = -1;
    if (view.octetsAtOnce)
        course.octetsLeft = std::max<qsizetype>(0, view.octetsToFollow);
    else if (view.lineGoesOn)
        course.literal = view.octetsToFollow;
    if (view.lineGoesOn && view.octetsToFollow == 0)
        course.restFollows = true;
    if (m_onlySends && course.literal >= 0)
        course.octetsLeft = std::exchange(course.literal, -1);
    if (course.gate != Input::DotEnded)
        return;
    // The 354 may be left out: then a message follows, up to a dot, and no word of the server's in between.
    const std::size_t dot = m_nextDot[index + 1];
    bool isSilent = dot < m_text.lines.size();
    for (std::size_t i = index + 1; isSilent && i < dot; ++i)
        isSilent = at(i).speaker != Speaker::Server && (at(i).speaker || !soundsLikeReply(course, i));
    if (m_onlySends)
        course.mode = Mode::Body;
    if (!isSilent || m_onlySends)
        return;
    std::size_t next = dot + 1;
    while (next < m_text.lines.size() && at(next).text.isEmpty())
        ++next;
    const bool comesLate
        = next < m_text.lines.size() && course.protocol->parseReply(at(next).text, nullptr).outcome == Outcome::More;
    if (comesLate)
        return;
    Said go;
    go.from = Party::Server;
    go.octets = "354 \r\n";
    go.leftOut = true;
    course.said.push_back(std::move(go));
    course.mode = Mode::Body;
}

} // namespace helolab::transcript
