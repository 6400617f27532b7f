// SPDX-License-Identifier: GPL-3.0-or-later
#include "Placer.h"

#include "PlainLine.h"
#include "Recognition.h"
#include "core/wire/Escapes.h"
#include "core/wire/LiteralMark.h"

#include <QtGlobal>

#include <algorithm>

namespace helolab::transcript {

using protocol::Input;
using protocol::Outcome;
using protocol::Party;

namespace {

constexpr const char *notPlaced
    = QT_TRANSLATE_NOOP("core", "This line could not be placed: nothing says whose it is. It was left out.");
constexpr const char *tooMany = QT_TRANSLATE_NOOP("core", "There are too many connections; this line was left out.");
constexpr const char *statusLeftOut = QT_TRANSLATE_NOOP(
    "core", "The line +OK is left out before this text. It was put in, or else nobody could tell what follows.");
constexpr const char *dotLeftOut
    = QT_TRANSLATE_NOOP("core",
                        "The lone dot is left out before this line. It was put in, as the server must have "
                        "seen it.");
constexpr const char *countCorrected = QT_TRANSLATE_NOOP(
    "core", "The number in braces does not fit what is printed here. The octets were counted anew.");

/// The most common of \p counts, an index; of several the least.
qsizetype mostCommon(const std::vector<int> &counts)
{
    return std::max_element(counts.begin(), counts.end()) - counts.begin();
}

/// What the client's octets become where \p event succeeds, if that is something else than commands.
std::optional<Input> leadsTo(const protocol::Table &table, protocol::Event event)
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

bool namesVerb(const protocol::Protocol &protocol, const protocol::CommandView &view, const char *name)
{
    return view.verb && qstrcmp(protocol.table().rule(*view.verb).name, name) == 0;
}

bool isLeaving(const protocol::Protocol &protocol, const protocol::CommandView &view)
{
    return namesVerb(protocol, view, "QUIT") || namesVerb(protocol, view, "LOGOUT");
}

bool isTls(const protocol::Protocol &protocol, const protocol::CommandView &view)
{
    return namesVerb(protocol, view, "STARTTLS") || namesVerb(protocol, view, "STLS");
}

bool speaksOfConnection(QByteArrayView text)
{
    static constexpr const char *words[] = {"onnect", "оединен", "连接", "連接", "kết nối", "!"};
    return std::any_of(std::begin(words), std::end(words), [text](const char *word) { return text.contains(word); });
}

} // namespace

Placer::Placer(const MarkedText &text)
    : m_text(text)
{
    look();
}

/// What is usual in this text.
void Placer::look()
{
    constexpr std::size_t widest = 64;
    std::vector<int> indents(widest);
    std::vector<int> margins(widest);
    int written = 0;
    int spaced = 0;
    int clientLines = 0;
    int endings = 0;
    const std::vector<MarkedLine> &lines = m_text.lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const MarkedLine &line = lines[i];
        m_numbersSome |= line.connection > 0;
        m_numbersAll |= line.connection == 1;
        if (line.text.isEmpty())
            continue;
        ++(line.speaker ? indents : margins)[std::min(widest - 1, std::size_t(line.indent))];
        ++written;
        spaced += i + 1 < lines.size() && !lines[i + 1].speaker && lines[i + 1].text.isEmpty() ? 1 : 0;
        if (line.speaker == Speaker::Client) {
            ++clientLines;
            endings += readPrintedEnding(line.text).ending != PrintedEnding::None ? 1 : 0;
        }
    }
    m_indent = mostCommon(indents);
    m_margin = mostCommon(margins);
    m_isSpaced = written > 3 && spaced * 10 >= written * 8;
    m_printsEndings = endings > 1 && endings * 2 >= clientLines;

    m_nextDot.assign(lines.size() + 1, lines.size());
    m_nextServerDot = m_nextClient = m_nextDot;
    for (std::size_t i = lines.size(); i-- > 0;) {
        const bool dot = lines[i].text.trimmed() == ".";
        m_nextDot[i] = dot && lines[i].speaker != Speaker::Server ? i : m_nextDot[i + 1];
        m_nextClient[i] = lines[i].speaker == Speaker::Client ? i : m_nextClient[i + 1];
        m_nextServerDot[i] = dot && lines[i].speaker != Speaker::Client ? i : m_nextServerDot[i + 1];
    }
    const protocol::Protocol *first = recognised(m_text, 0);
    m_onlySends = first && std::none_of(lines.begin(), lines.end(), [&](const MarkedLine &line) {
                      const bool mayBe = line.speaker == Speaker::Server || (!line.speaker && !m_text.notation.server);
                      return mayBe && first->parseReply(asServerSaidIt(line.text), nullptr).valid;
                  });
}

std::vector<PlainConversation> Placer::place()
{
    for (std::size_t i = 0; i < m_text.lines.size(); ++i)
        placeLine(i);
    std::vector<PlainConversation> conversations;
    for (auto &[number, course] : m_courses) {
        if (course.said.empty())
            continue;
        // A text under way cannot be told before it ends.
        if (course.mode == Mode::Text)
            add(course, Party::Server, ".\r\n", 0);
        if (!m_onlySends && !course.isOver && course.said.front().from == Party::Server)
            addHappening(course, protocol::Happening::PeerClosed, Party::Client, 0);
        PlainConversation conversation;
        conversation.connection = number;
        conversation.said = std::move(course.said);
        conversation.watched.transcript.protocol = course.protocol;
        conversations.push_back(std::move(conversation));
    }
    return conversations;
}

void Placer::placeLine(std::size_t &index)
{
    const MarkedLine &line = at(index);
    if (line.connection > 0)
        m_current = line.connection;
    else if (m_numbersSome && !m_numbersAll && line.speaker)
        m_current = 1;
    if (!line.speaker && line.text.isEmpty()) {
        placeBlank(index);
        return;
    }
    if (line.speaker == Speaker::Note || !line.speaker) {
        if (placeAround(index) || line.speaker == Speaker::Note)
            return;
        placeUnmarked(index);
        return;
    }
    Course *here = course(index);
    const bool inBody = here && here->mode == Mode::Body;
    // As a textbook prints the end; the server has understood it so.
    if (inBody && line.speaker == Speaker::Client && isPrintedDot(line.text) && isServersNext(index + 1)) {
        add(*here, Party::Client, ".\r\n", line.number).asks = true;
        here->mode = Mode::Commands;
        return;
    }
    const std::optional<Leaving> leaving = leavingIn(line.text, true);
    const bool isText = here && (here->mode == Mode::Text || here->octetsLeft > 0);
    if (here && leaving && !isText && (!inBody || speaksOfConnection(line.text))) {
        const Party speaker = line.speaker == Speaker::Client ? Party::Client : Party::Server;
        addHappening(*here, protocol::Happening::PeerClosed, leaving->who.value_or(speaker), line.number);
        return;
    }
    line.speaker == Speaker::Server ? placeServer(index) : placeClient(index);
}

/// A line with nothing on it is text where text is under way, and white paper elsewhere.
bool Placer::placeBlank(std::size_t index)
{
    const auto found = m_courses.find(m_current);
    if (found == m_courses.end())
        return false;
    Course &here = found->second;
    const MarkedLine *before = index > 0 ? &at(index - 1) : nullptr;
    const bool isSpacing = m_isSpaced && before && !before->text.isEmpty();
    const bool isMarked = !m_text.notation.marksNobody();
    if (isSpacing || (isMarked && isServersNext(index)))
        return false;
    if (isMarked && before && before->speaker == Speaker::Server && here.mode == Mode::Body)
        return false; // between the 354 and the message
    if (here.octetsLeft > 0 || here.restFollows || here.mode == Mode::Body) {
        placeClient(index);
        return true;
    }
    if (here.mode != Mode::Text || !textEndsBehind(index))
        return false;
    placeServer(index);
    return true;
}

/// A text of the server's ends before the client speaks again.
bool Placer::textEndsBehind(std::size_t index) const
{
    return m_nextServerDot[index] < m_nextClient[index];
}

/// The next line that has something on it is marked as the server's.
bool Placer::isServersNext(std::size_t index) const
{
    while (index < m_text.lines.size() && at(index).text.isEmpty() && !at(index).speaker)
        ++index;
    return index < m_text.lines.size() && at(index).speaker == Speaker::Server;
}

/// What is printed around the conversation. True where the line was that.
bool Placer::placeAround(std::size_t index)
{
    const MarkedLine &line = at(index);
    const auto found = m_courses.find(m_current);
    Course *here = found == m_courses.end() ? nullptr : &found->second;
    const bool isText = here && (here->mode == Mode::Text || here->octetsLeft > 0);
    if (isText && line.speaker != Speaker::Note)
        return false;
    const std::optional<Leaving> leaving = leavingIn(line.text, false);
    if (here && leaving && (here->mode != Mode::Body || speaksOfConnection(line.text))) {
        if (!here->isOver)
            addHappening(*here, protocol::Happening::PeerClosed, leaving->who.value_or(Party::Client), line.number);
        return true;
    }
    if (here && here->mode == Mode::Body && line.speaker != Speaker::Note)
        return false;
    const bool isAround = leaving || isAroundConversation(line.text) || line.speaker == Speaker::Note;
    if (isAround && here && opensConnection(line.text) && !here->said.empty()) {
        here->isOver = true;
        here->leaves = true;
    }
    return isAround;
}

void Placer::placeUnmarked(std::size_t &index)
{
    const auto found = m_courses.find(m_current);
    Course *here = found == m_courses.end() ? nullptr : &found->second;
    if (here && !here->isOver) {
        if (here->octetsLeft > 0 || here->mode == Mode::Body) {
            const bool dotComes = m_nextDot[index] < m_text.lines.size() || m_onlySends;
            const bool isReply = here->mode == Mode::Body && !dotComes && soundsLikeReply(*here, index);
            return isReply ? placeServer(index) : placeClient(index);
        }
        if (here->mode == Mode::Text && textEndsBehind(index))
            return placeServer(index);
    }
    if (placeWrapped(index))
        return;
    if (isComment(at(index).text))
        return remark(index, notPlaced);
    const protocol::Protocol *speaks = here && !here->isOver ? here->protocol : recognised(m_text, index);
    const QByteArray text = textOf(index);
    const bool isMarked = m_text.notation.server;
    const bool isReply = speaks && !m_onlySends && speaks->parseReply(asServerSaidIt(text), nullptr).valid;
    if (isReply && here && here->isOver) { // only a greeting begins anew
        const bool greets = asServerSaidIt(text).startsWith(greetingOf(*speaks)) && !isMarked;
        return greets ? placeServer(index) : remark(index, notPlaced);
    }
    if (isReply && (here || !isMarked))
        return placeServer(index);
    if (isMarked || m_text.notation.client || !speaks)
        return remark(index, notPlaced);
    // Without any marks: what the client says is a command, or what the server answers.
    const bool isVerb = speaks->parseCommand(text).verb.has_value();
    std::size_t next = index + 1;
    while (next < m_text.lines.size() && at(next).text.isEmpty())
        ++next;
    const bool isAnswered
        = next < m_text.lines.size() && speaks->parseReply(asServerSaidIt(at(next).text), nullptr).valid;
    const bool isGoingOn = here && !here->isOver;
    const bool isExchange = isGoingOn && here->mode == Mode::Exchange;
    if (isVerb ? isGoingOn || m_onlySends || isAnswered : isGoingOn && (isAnswered || isExchange || m_onlySends))
        return placeClient(index);
    remark(index, notPlaced);
}

/// A long line that goes on in this one. True where that is so.
bool Placer::placeWrapped(std::size_t index)
{
    const auto found = m_courses.find(m_current);
    if (found == m_courses.end() || found->second.wraps == 0 || found->second.said.empty())
        return false;
    Course &here = found->second;
    const MarkedLine &line = at(index);
    if (here.protocol->parseReply(asServerSaidIt(line.text), nullptr).valid
        || here.protocol->parseCommand(line.text).verb)
        return false;
    Said &last = here.said.back();
    const bool isMarked = !m_text.notation.marksNobody();
    const bool isIndented = line.indent > m_margin || (isMarked && line.indent > 0);
    constexpr qsizetype window = 70; // columns; a terminal has 80
    const bool isFull = here.wraps >= window && last.from == Party::Server && !isMarked;
    if (isComment(line.text) || !(isIndented || isFull) || !last.octets.endsWith("\r\n"))
        return false;
    last.octets.chop(2);
    last.octets += ' ' + line.text.trimmed() + "\r\n";
    here.wraps = line.text.size();
    return true;
}

/// The course that a marked line belongs to; null where there are too many.
Placer::Course *Placer::course(std::size_t index)
{
    const auto found = m_courses.find(m_current);
    if (found == m_courses.end())
        return beginCourse(index);
    Course &here = found->second;
    // After a QUIT and its answer somebody speaks: that is another session.
    const bool isReply = at(index).speaker == Speaker::Server
        && !asServerSaidIt(at(index).text).startsWith(greetingOf(*here.protocol));
    if (here.isOver && here.leaves && !isReply && at(index).connection == 0) {
        m_current = m_courses.rbegin()->first + 1;
        return beginCourse(index);
    }
    return &here;
}

Placer::Course *Placer::beginCourse(std::size_t index)
{
    const protocol::Protocol *speaks = recognised(m_text, index);
    if (!speaks && !m_courses.empty())
        speaks = m_courses.begin()->second.protocol;
    if (!speaks || m_courses.size() >= std::size_t(plainConnectionsAtMost)) {
        remark(index, speaks ? tooMany : notPlaced);
        return nullptr;
    }
    Course &begun = m_courses[m_current];
    begun = Course();
    begun.protocol = speaks;
    return &begun;
}

QByteArray Placer::textOf(std::size_t index) const
{
    const MarkedLine &line = at(index);
    const qsizetype more = line.indent - (line.speaker ? m_indent : m_margin);
    return line.text.isEmpty() ? QByteArray() : QByteArray(std::max<qsizetype>(0, more), ' ') + line.text;
}

bool Placer::soundsLikeReply(const Course &course, std::size_t index) const
{
    return course.protocol->parseReply(asServerSaidIt(at(index).text), nullptr).valid;
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
    course.tlsFollows = isDone && isTls(*course.protocol, asked);
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

// ------------------------------------------------------------------------------------------------- the rest

Said &Placer::add(Course &course, Party from, const QByteArray &octets, int line)
{
    Said said;
    said.from = from;
    said.octets = octets;
    said.line = line;
    course.said.push_back(std::move(said));
    course.wraps = 0;
    return course.said.back();
}

void Placer::addHappening(Course &course, protocol::Happening happening, Party who, int line)
{
    Said said;
    said.from = who;
    said.happening = happening;
    said.line = line;
    course.said.push_back(std::move(said));
    course.isOver |= happening == protocol::Happening::PeerClosed;
}

void Placer::remark(std::size_t index, Text meaning)
{
    constexpr qsizetype shown = 120;
    const MarkedLine &line = at(index);
    if (m_remarks.size() < remarksAtMost)
        m_remarks.push_back({line.number, meaning, line.text.first(std::min(shown, line.text.size()))});
}

} // namespace helolab::transcript
