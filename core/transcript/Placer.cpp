// SPDX-License-Identifier: GPL-3.0-or-later
#include "Placer.h"

#include "PlainLine.h"
#include "Recognition.h"

#include <QtGlobal>

#include <algorithm>

namespace helolab::transcript {

using protocol::Party;

namespace {

constexpr const char *notPlaced
    = QT_TRANSLATE_NOOP("core", "This line could not be placed: nothing says whose it is. It was left out.");
constexpr const char *tooMany = QT_TRANSLATE_NOOP("core", "There are too many connections; this line was left out.");
/// The most common of \p counts, an index; of several the least.
qsizetype mostCommon(const std::vector<int> &counts)
{
    return std::max_element(counts.begin(), counts.end()) - counts.begin();
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
    m_isTyped = m_onlySends && isTyped(*first);
}

/// Of a text without a server and without marks: most of what stands before the message are commands. Prose has a line
/// here and there that could be one.
bool Placer::isTyped(const protocol::Protocol &protocol) const
{
    int written = 0;
    int commands = 0;
    for (const MarkedLine &line : m_text.lines) {
        if (line.text.isEmpty() || isComment(line.text) || isAroundConversation(line.text))
            continue;
        const protocol::CommandView view = protocol.parseCommand(line.text);
        ++written;
        commands += view.verb ? 1 : 0;
        if (view.verb && leadsTo(protocol.table(), view.event) == protocol::Input::DotEnded)
            break;
    }
    return commands * 2 >= written;
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
    if (m_onlySends)
        return m_isTyped ? placeClient(index) : remark(index, notPlaced);
    // Without any marks: what the client says is a command, or what the server answers.
    const bool isVerb = speaks->parseCommand(text).verb.has_value();
    std::size_t next = index + 1;
    while (next < m_text.lines.size() && at(next).text.isEmpty())
        ++next;
    const bool isAnswered
        = next < m_text.lines.size() && speaks->parseReply(asServerSaidIt(at(next).text), nullptr).valid;
    const bool isGoingOn = here && !here->isOver;
    const bool isExchange = isGoingOn && here->mode == Mode::Exchange;
    if (isVerb ? isGoingOn || isAnswered : isGoingOn && (isAnswered || isExchange))
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
