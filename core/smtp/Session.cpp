// SPDX-License-Identifier: GPL-3.0-or-later
#include "Session.h"

#include <algorithm>

namespace helolab::smtp {

using protocol::Entry;
using protocol::Event;
using protocol::Happening;
using protocol::Need;
using protocol::Outcome;
using protocol::Party;

namespace {

constexpr protocol::ReplyCode notUnderstood{"500", "5.5.2"};
constexpr protocol::ReplyCode notOffered{"502", "5.5.1"};

// A message may be this many times too large before the server stops reading it.
constexpr qint64 patience = 4;

protocol::Needs enforcedBy(const world::World &world)
{
    return world.required | Need::Extended | Need::Anonymous | Need::Plain;
}

bool isInTransaction(protocol::StateId state)
{
    constexpr protocol::StateSet inside{State::Sender, State::Recipients, State::Data, State::Chunking};
    return inside.contains(state);
}

} // namespace

Session::Session(const protocol::SessionContext &context)
    : m_service{context.directory,
                context.store,
                context.ids,
                context.faults,
                context.peer,
                context.manner,
                Extensions(context.directory.world())}
    , m_machine(table(), enforcedBy(context.directory.world()))
    , m_lines(context.directory.world().limits.commandLine)
{
}

// ------------------------------------------------------------------------------------------------- octets in

void Session::open(TimePoint now, protocol::Actions &out)
{
    m_now = m_lastHeard = now;
    m_out = &out;
    answer(world::Fault::greeting, Happening::Greeting, 0, [this] {
        Turn greeting = turn({});
        greet(greeting);
    });
}

void Session::feed(QByteArrayView bytes, TimePoint now, protocol::Actions &out)
{
    m_now = m_lastHeard = now;
    m_out = &out;
    if (m_waiting.isEmpty()) {
        process(bytes);
        return;
    }
    const QByteArray all = std::exchange(m_waiting, {}).append(bytes);
    process(all);
}

void Session::process(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !isClosed()) {
        if (mustPause())
            return keepWaiting(bytes);
        if (m_chunk)
            bytes = takeChunk(bytes);
        else if (m_text)
            bytes = takeText(bytes);
        else
            bytes = takeLines(bytes);
    }
}

/// Whether an answer is late, or enough has been said for one call: the peer reads first, then the rest of its commands
/// has its turn.
bool Session::mustPause() const
{
    return m_held || m_out->output.size() >= m_service.world().limits.pipelinedOutput;
}

void Session::keepWaiting(QByteArrayView bytes)
{
    if (bytes.size() > m_service.world().limits.pipelinedInput)
        return closeWith({"421", "4.7.0"}, "Too much is pipelined, closing", Happening::ServiceClosing);
    m_waiting = bytes.toByteArray();
}

/// Commands, up to one that is followed by something else than commands. Returns what is left.
QByteArrayView Session::takeLines(QByteArrayView bytes)
{
    m_lines.feed(bytes);
    while (const auto line = m_lines.next()) {
        takeLine(*line);
        if (m_chunk || m_text || isClosed() || mustPause())
            return m_lines.takeRest();
    }
    m_lines.keepRest();
    return {};
}

QByteArrayView Session::takeText(QByteArrayView bytes)
{
    const wire::DotDecoder::Step step = m_text->feed(bytes);
    addEntry(Party::Client, Entry::Kind::Body, bytes.first(step.consumed));
    if (step.ended)
        endText();
    else if (m_text->size() / patience > m_service.world().limits.messageSize)
        closeWith({"421", "4.3.4"}, "The message does not end, closing", Happening::ServiceClosing);
    return bytes.sliced(step.consumed);
}

void Session::endText()
{
    Entry &body = m_out->entries.back();
    const std::size_t bodyAt = m_out->entries.size() - 1;
    const quint32 token = m_nextToken++;
    body.event = Happening::BodyEnded;
    body.token = token;

    ContentFacts facts;
    facts.size = m_text->size();
    facts.bareLineFeeds = m_text->bareLineFeeds();
    facts.bareCarriageReturns = m_text->bareCarriageReturns();
    facts.longestLine = m_text->longestLine();
    facts.eightBit = m_text->hasEightBit();
    facts.nul = m_text->hasNul();
    const QByteArray content = m_text->takeContent();
    m_text.reset();

    answer(world::Fault::message, Happening::BodyEnded, token, [this, content, facts] {
        Turn end = turn({});
        finishMessage(end, content, facts);
    });
    m_out->entries[bodyAt].after = m_machine.state();
}

// ----------------------------------------------------------------------------------------------- one command

void Session::takeLine(const wire::Line &line)
{
    const std::size_t at = m_out->entries.size();
    Entry &entry = addEntry(Party::Client, Entry::Kind::Command, line.raw);
    entry.truncated = line.tooLong;
    entry.token = m_nextToken++;
    const Command command = readCommand(line.text);
    if (command.verb)
        entry.event = Event(*command.verb);
    answerLine(line, command);
    m_out->entries[at].after = m_machine.state();
}

void Session::answerLine(const wire::Line &line, const Command &command)
{
    const quint32 token = m_out->entries.back().token;
    const std::optional<Event> event = command.verb ? std::optional<Event>(*command.verb) : std::nullopt;
    m_reply.reset(m_service.extensions.has(Extension::EnhancedStatusCodes));
    if (refusesOctets(line))
        return finishReply(event, token);
    if (command.verb == Verb::Bdat && readChunkSize(command.argument))
        return beginChunk(command, token);
    if (refusesLine(command) || refusesByTable(*command.verb))
        return finishReply(event, token);
    const auto carryOut = [this, verb = *command.verb](QByteArrayView argument) {
        Turn now = turn(argument);
        handlerOf(verb)(now);
    };
    const char *name = m_machine.table().rule(*command.verb).name;
    if (m_service.world().faults.empty()) { // then the line need not be kept
        carryOut(command.argument);
        finishReply(event, token);
    } else {
        answer(name, event, token, [carryOut, argument = command.argument.toByteArray()] { carryOut(argument); });
    }
}

/// Refuses a line that carries what no command can carry, and names the octet.
bool Session::refusesOctets(const wire::Line &line)
{
    if (m_machine.state() == protocol::StateId(State::NoService))
        return false; // one answer to everything
    const LineCheck check = checkOctets(line.text);
    const QByteArray place = check.fault == LineFault::None ? QByteArray() : QByteArray::number(check.at + 1);
    if (check.fault == LineFault::Telnet) {
        m_reply.say(notUnderstood, QByteArrayView("Telnet negotiation (FF) at octet "), place,
                    QByteArrayView("; use a raw connection"));
    } else if (line.tooLong) {
        m_reply.say(notUnderstood, QByteArrayView("Line too long, more than "),
                    QByteArray::number(m_service.world().limits.commandLine), QByteArrayView(" octets"));
    } else if (check.fault == LineFault::Nul) {
        m_reply.say(notUnderstood, QByteArrayView("NUL (00) at octet "), place);
    } else if (check.fault == LineFault::BareCr) {
        m_reply.say(notUnderstood, QByteArrayView("Bare CR (0D) at octet "), place,
                    QByteArrayView("; a line ends with CR LF"));
    } else if (check.fault == LineFault::Control) {
        m_reply.say(notUnderstood, QByteArrayView("Control character ("),
                    line.text.sliced(check.at, 1).toByteArray().toHex().toUpper(), QByteArrayView(") at octet "),
                    place);
    } else if (m_service.strict() && line.ending == wire::LineEnding::Lf) {
        say(notUnderstood, "Bare LF (0A); a line ends with CR LF");
    } else {
        return false;
    }
    return true;
}

/// Refuses what is no command of this server, whatever the state.
bool Session::refusesLine(const Command &command)
{
    if (m_machine.state() == protocol::StateId(State::NoService)) {
        if (command.verb == Verb::Quit)
            return false;
        // Known or not, there is one rule for everything (RFC 5321 section 3.1): the row that refuses NOOP.
        const protocol::Refusal *refusal = m_machine.refusalOf(Verb::Noop);
        say(refusal->code, refusal->say);
    } else if (looksLikeHttp(command)) {
        // Whoever speaks HTTP here was tricked into it, and what follows is not meant for us: close at once.
        say(notUnderstood, "This is a mail server, it does not speak HTTP; closing");
        m_out->close = true;
    } else if (command.word.isEmpty()) {
        say(notUnderstood, "An empty line; a command is wanted");
    } else if (!command.verb) {
        m_reply.say(notUnderstood, QByteArrayView("Command not recognized: "), Echo{command.word});
    } else if (m_service.strict() && (command.leadingBlanks || command.extraBlanks)) {
        say({"501", "5.5.2"}, "Syntax error: one space, behind the verb");
    } else if (!isOffered(*command.verb)) {
        m_reply.say(notOffered, QByteArrayView("Command not implemented: "), Echo{command.word});
    } else {
        return false;
    }
    return true;
}

bool Session::isOffered(Verb verb) const
{
    return m_machine.table().rule(verb).offered && m_service.extensions.offers(verb);
}

bool Session::refusesByTable(Verb verb)
{
    const protocol::Refusal *refusal = m_machine.refusalOf(verb);
    if (refusal)
        say(refusal->code, refusal->say);
    return refusal != nullptr;
}

// -------------------------------------------------------------------------------------------------- chunks

void Session::beginChunk(const Command &command, quint32 token)
{
    const ChunkSize size = *readChunkSize(command.argument);
    if (size.octets / patience > m_service.world().limits.messageSize) {
        say({"421", "4.3.4"}, "The chunk is far too large to be read, closing");
        return finishReply(Event(Verb::Bdat), token);
    }
    // A refused chunk is read all the same, or its octets would be taken for commands (RFC 3030 section 2).
    m_chunk = Chunk{size.octets, size.octets, size.last, token, refusesLine(command) || refusesByTable(Verb::Bdat)};
    if (m_chunk->left == 0)
        endChunk();
}

QByteArrayView Session::takeChunk(QByteArrayView bytes)
{
    const QByteArrayView part = bytes.first(std::min<qint64>(m_chunk->left, bytes.size()));
    addEntry(Party::Client, Entry::Kind::Body, part);
    m_chunk->left -= part.size();
    // One octet more than the limit is kept, to show that it was passed.
    QByteArray &chunks = m_talk.mail.chunks;
    const qsizetype room = m_service.world().limits.messageSize + 1 - chunks.size();
    if (!m_chunk->refused)
        chunks.append(part.first(std::min(room, part.size())));
    if (m_chunk->left == 0)
        endChunk();
    return bytes.sliced(part.size());
}

void Session::endChunk()
{
    const Chunk chunk = *m_chunk;
    m_chunk.reset();
    const Event event = chunk.last ? Event(Happening::BodyEnded) : Event(Verb::Bdat);
    if (chunk.refused)
        return finishReply(event, chunk.token); // what is to be said stands in m_reply since the command came
    const char *at = chunk.last ? world::Fault::message : m_machine.table().rule(Verb::Bdat).name;
    answer(at, event, chunk.token, [this, chunk] {
        Transaction &mail = m_talk.mail;
        if (chunk.last) {
            Turn end = turn({});
            const QByteArray content = std::exchange(mail.chunks, {});
            finishMessage(end, content, factsOf(content));
        } else if (mail.chunks.size() > m_service.world().limits.messageSize) {
            say({"552", "5.3.4"}, "Message exceeds the size limit");
        } else {
            m_reply.say({"250", "2.0.0"}, QByteArray::number(chunk.octets), QByteArrayView(" octets received"));
        }
    });
}

// --------------------------------------------------------------------------------------------- what is said

Turn Session::turn(QByteArrayView argument)
{
    m_reply.reset(m_service.extensions.has(Extension::EnhancedStatusCodes));
    return {argument, m_service, m_talk, m_machine, m_now, m_reply};
}

void Session::say(protocol::ReplyCode code, const char *text)
{
    m_reply.say(code, QByteArrayView(text));
}

void Session::finishReply(std::optional<Event> event, quint32 token)
{
    const int code = m_reply.code();
    if (code >= 500 && ++m_errors > m_service.world().limits.errors) {
        m_reply.reset(m_service.extensions.has(Extension::EnhancedStatusCodes));
        m_reply.say({"421", "4.7.0"}, m_service.world().host, QByteArrayView(" Too many errors, closing"));
    }
    const Outcome outcome = outcomeOf(m_reply.code());
    if (event == Event(Happening::BodyEnded) && outcome == Outcome::Done)
        m_errors = 0;

    m_out->output.append(m_reply.bytes());
    const std::size_t at = m_out->entries.size();
    Entry &reply = addEntry(Party::Server, Entry::Kind::Reply, m_reply.bytes());
    reply.code = m_reply.code();
    reply.outcome = outcome;
    reply.event = event;
    reply.token = token;
    if (isClosing(m_reply.code())) {
        if (!event)
            reply.event = Happening::ServiceClosing;
        move(Happening::ServiceClosing, Outcome::Failed);
    } else if (event) {
        move(*event, outcome);
    }
    m_out->entries[at].after = m_machine.state();
    if (m_out->close && !isClosed())
        happened(Happening::ServiceClosing, Outcome::Failed, Party::Server);
}

/// The one place where the state changes; what belonged to a transaction goes with it.
void Session::move(Event event, Outcome outcome)
{
    const bool restarted = event == Event(Verb::Helo) || event == Event(Verb::Ehlo);
    const bool wasText = m_machine.state() == protocol::StateId(State::Data);
    m_machine.apply(event, outcome);
    if (!wasText && m_machine.state() == protocol::StateId(State::Data))
        m_text.emplace(m_service.world().limits.messageSize);
    if (!isInTransaction(m_machine.state()) || (restarted && outcome == Outcome::Done))
        m_talk.mail = {};
    if (isClosed()) {
        m_out->close = true;
        m_text.reset();
        m_chunk.reset();
        m_held.reset();
        m_waiting.clear();
        m_lines.discard();
    }
}

void Session::closeWith(protocol::ReplyCode code, const char *text, Happening why)
{
    m_reply.reset(m_service.extensions.has(Extension::EnhancedStatusCodes));
    m_reply.say(code, m_service.world().host, QByteArrayView(" "), QByteArrayView(text));
    m_out->output.append(m_reply.bytes());
    const std::size_t at = m_out->entries.size();
    Entry &reply = addEntry(Party::Server, Entry::Kind::Reply, m_reply.bytes());
    reply.code = m_reply.code();
    reply.outcome = outcomeOf(m_reply.code());
    reply.event = why;
    move(why, Outcome::Failed);
    m_out->entries[at].after = m_machine.state();
}

void Session::happened(Happening what, Outcome outcome, Party who)
{
    const std::size_t at = m_out->entries.size();
    Entry &entry = addEntry(who, Entry::Kind::Happening, {});
    entry.event = what;
    entry.outcome = outcome;
    move(what, outcome);
    m_out->entries[at].after = m_machine.state();
}

Entry &Session::addEntry(Party from, Entry::Kind kind, QByteArrayView bytes)
{
    Entry &entry = m_out->entries.emplace_back();
    entry.at = m_now;
    entry.from = from;
    entry.kind = kind;
    entry.before = entry.after = m_machine.state();
    entry.bytes = bytes.toByteArray();
    return entry;
}

// ------------------------------------------------------------------------------------- time, and the end of it

std::optional<TimePoint> Session::deadline() const
{
    if (isClosed())
        return std::nullopt;
    if (m_held)
        return m_held->due;
    if (!m_waiting.isEmpty())
        return m_lastHeard; // at once
    const protocol::Limits &limits = m_service.world().limits;
    return m_lastHeard + (m_text || m_chunk ? limits.dataTimeout : limits.commandTimeout);
}

void Session::expire(TimePoint now, protocol::Actions &out)
{
    const auto due = deadline();
    if (!due || now < *due)
        return;
    m_now = now;
    m_out = &out;
    if (!m_held && m_waiting.isEmpty())
        return closeWith({"421", "4.4.2"}, "Nothing heard for too long, closing", Happening::TimedOut);
    if (m_held)
        std::exchange(m_held, std::nullopt)->answer();
    const QByteArray all = std::exchange(m_waiting, {}); // what was sent meanwhile has its turn
    process(all);
}

void Session::shutDown(TimePoint now, protocol::Actions &out)
{
    if (isClosed())
        return;
    m_now = now;
    m_out = &out;
    closeWith({"421", "4.3.2"}, "Service shutting down", Happening::ServiceClosing);
}

void Session::peerClosed(TimePoint now, protocol::Actions &out)
{
    if (isClosed())
        return;
    m_now = now;
    m_out = &out;
    if (!m_lines.held().isEmpty())
        addEntry(Party::Client, Entry::Kind::Command, m_lines.held()); // begun, and never ended
    happened(Happening::PeerClosed, Outcome::Done, Party::Client);
}

} // namespace helolab::smtp
