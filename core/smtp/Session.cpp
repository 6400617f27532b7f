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
constexpr protocol::ReplyCode exchangeTooLong{"500", "5.5.6"}; // RFC 4954 section 6

// A message may be this many times too large before the server stops reading it.
constexpr qint64 tooLarge = 4;

protocol::Needs enforcedBy(const world::World &world)
{
    return world.required | Need::Extended | Need::Anonymous | Need::Plain;
}

bool isOfExchange(std::optional<Event> event)
{
    return event == Event(Verb::Auth) || event == Event(Happening::AuthLine);
}

bool isInTransaction(protocol::StateId state)
{
    constexpr protocol::StateSet inside{State::Sender, State::Recipients, State::Data, State::Chunking};
    return inside.contains(state);
}

} // namespace

Session::Session(const protocol::SessionContext &context)
    : LineSession(table(), enforcedBy(context.directory.world()), context)
    , m_service{context.directory,
                context.store,
                context.ids,
                context.faults,
                context.peer,
                context.manner,
                Extensions(context.directory.world())}
    , m_login(context.directory, context.ids, machine())
{
    setLineLimit(std::max(world().limits.commandLine, world().limits.authLine));
}

void Session::greet()
{
    Turn greeting = turn({});
    smtp::greet(greeting);
}

// ---------------------------------------------------------------------------------------------- the message

QByteArrayView Session::takeText(QByteArrayView bytes)
{
    const wire::DotDecoder::Step step = m_text->feed(bytes);
    addEntry(Party::Client, Entry::Kind::Body, bytes.first(step.consumed).toByteArray());
    if (step.ended)
        endText();
    else if (m_text->size() / tooLarge > world().limits.messageSize)
        closeWith({"421", "4.3.4"}, "The message does not end, closing", Happening::ServiceClosing);
    return bytes.sliced(step.consumed);
}

void Session::endText()
{
    Entry &body = out().entries.back();
    const std::size_t bodyAt = out().entries.size() - 1;
    const quint32 token = nextToken();
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
    out().entries[bodyAt].after = machine().state();
}

// ----------------------------------------------------------------------------------------------- one command

void Session::takeLine(const wire::Line &line)
{
    if (machine().info().input == protocol::Input::Answer)
        return takeAnswer(line);
    const std::size_t at = out().entries.size();
    const Command command = readCommand(line.text);
    const std::optional<Event> event = command.verb ? std::optional<Event>(*command.verb) : std::nullopt;
    Entry &entry = addCommand(line, mostOfLine(event));
    entry.event = event;
    answerLine(line, command);
    out().entries[at].after = machine().state();
}

/// A line behind a 334.
void Session::takeAnswer(const wire::Line &line)
{
    const std::size_t at = out().entries.size();
    const Event event = Happening::AuthLine;
    const quint32 token = addAnswer(line, event).token;
    resetReply();
    if (refusesOctets(line, event)) {
        m_login.abandon();
    } else {
        Turn now = turn(line.text);
        answerChallenge(now);
    }
    finishReply(event, token);
    out().entries[at].after = machine().state();
}

void Session::answerLine(const wire::Line &line, const Command &command)
{
    const quint32 token = out().entries.back().token;
    const std::optional<Event> event = command.verb ? std::optional<Event>(*command.verb) : std::nullopt;
    resetReply();
    if (refusesOctets(line, event))
        return finishReply(event, token);
    if (command.verb == Verb::Bdat && readChunkSize(command.argument))
        return beginChunk(command, token);
    if (refusesLine(command) || refusesByTable(*command.verb))
        return finishReply(event, token);
    const auto carryOut = [this, verb = *command.verb](QByteArrayView argument) {
        Turn now = turn(argument);
        handlerOf(verb)(now);
    };
    const char *name = machine().table().rule(*command.verb).name;
    if (world().faults.empty()) { // then the line need not be kept
        carryOut(command.argument);
        finishReply(event, token);
    } else {
        answer(name, event, token, [carryOut, argument = command.argument.toByteArray()] { carryOut(argument); });
    }
}

/// Octets, CR LF included: an answer to a challenge may be longer than a command (RFC 4954 section 4).
qsizetype Session::mostOfLine(std::optional<Event> event) const
{
    return isOfExchange(event) ? world().limits.authLine : world().limits.commandLine;
}

/// Refuses a line that carries what no command can carry, and names the octet.
bool Session::refusesOctets(const wire::Line &line, std::optional<Event> event)
{
    if (machine().state() == protocol::StateId(State::NoService))
        return false; // one answer to everything
    const qsizetype most = mostOfLine(event);
    const QByteArray fault = faultOf(line, m_service.strict(), most);
    const bool isTooLong = line.tooLong || line.raw.size() > most;
    if (!fault.isEmpty())
        m_reply.say(isOfExchange(event) && isTooLong ? exchangeTooLong : notUnderstood, QByteArrayView(fault));
    return !fault.isEmpty();
}

/// Refuses what is no command of this server, whatever the state.
bool Session::refusesLine(const Command &command)
{
    if (machine().state() == protocol::StateId(State::NoService)) {
        if (command.verb == Verb::Quit)
            return false;
        // Known or not, there is one rule for everything (RFC 5321 section 3.1): the row that refuses NOOP.
        const protocol::Refusal *refusal = machine().refusalOf(Verb::Noop);
        say(refusal->code, refusal->say);
    } else if (looksLikeHttp(command)) {
        // Whoever speaks HTTP here was tricked into it, and what follows is not meant for us: close at once.
        say(notUnderstood, "This is a mail server, it does not speak HTTP; closing");
        out().close = true;
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
    return machine().table().rule(verb).offered && m_service.extensions.offers(verb);
}

bool Session::refusesByTable(Verb verb)
{
    const protocol::Refusal *refusal = machine().refusalOf(verb);
    if (refusal)
        say(refusal->code, refusal->say);
    return refusal != nullptr;
}

// -------------------------------------------------------------------------------------------------- chunks

void Session::beginChunk(const Command &command, quint32 token)
{
    const ChunkSize size = *readChunkSize(command.argument);
    if (size.octets / tooLarge > world().limits.messageSize) {
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
    addEntry(Party::Client, Entry::Kind::Body, part.toByteArray());
    m_chunk->left -= part.size();
    // One octet more than the limit is kept, to show that it was passed.
    QByteArray &chunks = m_talk.mail.chunks;
    const qsizetype room = world().limits.messageSize + 1 - chunks.size();
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
    const char *at = chunk.last ? world::Fault::message : machine().table().rule(Verb::Bdat).name;
    answer(at, event, chunk.token, [this, chunk] {
        Transaction &mail = m_talk.mail;
        if (chunk.last) {
            Turn end = turn({});
            const QByteArray content = std::exchange(mail.chunks, {});
            finishMessage(end, content, factsOf(content));
        } else if (mail.chunks.size() > world().limits.messageSize) {
            say({"552", "5.3.4"}, "Message exceeds the size limit");
        } else {
            m_reply.say({"250", "2.0.0"}, QByteArray::number(chunk.octets), QByteArrayView(" octets received"));
        }
    });
}

// --------------------------------------------------------------------------------------------- what is said

void Session::resetReply()
{
    m_reply.reset(m_service.extensions.has(Extension::EnhancedStatusCodes));
}

Turn Session::turn(QByteArrayView argument)
{
    resetReply();
    return {argument, m_service, m_talk, machine(), now(), m_login, m_reply};
}

void Session::writeFault(const world::Fault &fault)
{
    resetReply();
    m_reply.say({fault.code.constData(), fault.enhancedCode.constData()}, QByteArrayView(fault.text));
}

void Session::say(protocol::ReplyCode code, const char *text)
{
    m_reply.say(code, QByteArrayView(text));
}

void Session::finishReply(std::optional<Event> event, quint32 token)
{
    if (m_reply.code() >= 500 && ++m_errors > world().limits.errors) {
        resetReply();
        m_reply.say({"421", "4.7.0"}, world().host, QByteArrayView(" Too many errors, closing"));
    }
    constexpr quint16 wrongCredentials = 535;
    if (m_reply.code() == wrongCredentials && m_login.hasFailedTooOften()) {
        resetReply();
        m_reply.say({"421", "4.7.0"}, world().host, QByteArrayView(" Too many failed logins, closing"));
    }
    const Outcome outcome = outcomeOf(m_reply.code());
    if (event == Event(Happening::BodyEnded) && outcome == Outcome::Done)
        m_errors = 0;

    const std::size_t at = out().entries.size();
    Entry &reply = addReply(m_reply.bytes(), outcome, event, token);
    reply.code = m_reply.code();
    reply.transient = isTransient(reply.code);
    if (isClosing(m_reply.code())) {
        if (!event)
            reply.event = Happening::ServiceClosing;
        move(Happening::ServiceClosing, Outcome::Failed);
    } else if (event) {
        move(*event, outcome);
    }
    out().entries[at].after = machine().state();
    if (out().close && !isClosed())
        happened(Happening::ServiceClosing, Outcome::Failed, Party::Server);
}

/// What belonged to a transaction goes with it.
void Session::moved(protocol::StateId before, Event event, Outcome outcome)
{
    const bool restarted = event == Event(Verb::Helo) || event == Event(Verb::Ehlo);
    const protocol::StateId text = State::Data;
    if (event == Event(Happening::TlsUp))
        m_talk = {}; // what was said in the clear is forgotten (RFC 3207 section 4.2)
    if (before != text && machine().state() == text)
        m_text.emplace(world().limits.messageSize);
    if (!isInTransaction(machine().state()) || (restarted && outcome == Outcome::Done))
        m_talk.mail = {};
}

void Session::ended()
{
    m_talk.mail = {};
    m_text.reset();
    m_chunk.reset();
}

void Session::closeWith(protocol::ReplyCode code, const char *text, Happening why)
{
    resetReply();
    m_reply.say(code, world().host, QByteArrayView(" "), QByteArrayView(text));
    const std::size_t at = out().entries.size();
    Entry &reply = addReply(m_reply.bytes(), outcomeOf(m_reply.code()), why, 0);
    reply.code = m_reply.code();
    reply.transient = isTransient(reply.code);
    move(why, Outcome::Failed);
    out().entries[at].after = machine().state();
}

void Session::leave(Leaving why)
{
    switch (why) {
    case Leaving::Silence:
        return closeWith({"421", "4.4.2"}, "Nothing heard for too long, closing", Happening::TimedOut);
    case Leaving::Stopping:
        return closeWith({"421", "4.3.2"}, "Service shutting down", Happening::ServiceClosing);
    case Leaving::TooMuchPipelined:
        return closeWith({"421", "4.7.0"}, "Too much is pipelined, closing", Happening::ServiceClosing);
    }
}

Milliseconds Session::patience() const
{
    const protocol::Limits &limits = world().limits;
    return readsOctets() ? limits.dataTimeout : limits.commandTimeout;
}

} // namespace helolab::smtp
