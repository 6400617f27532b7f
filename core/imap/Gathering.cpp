// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a session gathers a command: lines, literals, and the lines behind them.

#include "Gathering.h"

#include "Capabilities.h"
#include "Session.h"
#include "core/protocol/CommandLine.h"

#include <algorithm>

namespace helolab::imap {

using protocol::Entry;
using protocol::Event;
using protocol::Happening;
using protocol::Outcome;
using protocol::Party;

namespace {

constexpr qsizetype longLine = 64 * 1024; // RFC 9051 section 4.3 lets clients send sets of any length
constexpr qsizetype longId = 32 * 1024; // RFC 2971 section 3.3: 30 names of 30 octets, with values of 1024
constexpr qsizetype fewLiterals = 2 * 1024; // octets, before the login: a name and a password
constexpr qsizetype manyLiterals = 64 * 1024; // octets, all of a command's but messages
constexpr std::size_t mostPieces = 200;
// What comes unasked may be this many times too large before the server stops reading it.
constexpr qsizetype tooLarge = 4;

/// Makes room in \p literal for \p more octets, where \p left of those announced are to come: never for all of a large
/// one ahead, and in the end for no more than all.
void makeRoom(QByteArray &literal, qsizetype more, qsizetype left)
{
    constexpr qsizetype ahead = 4; // times what has come
    if (literal.size() + more > literal.capacity())
        literal.reserve(std::min(literal.size() + left, ahead * (literal.size() + more)));
}

} // namespace

qsizetype lineLimit(bool loggedIn, bool isId, const protocol::Limits &limits)
{
    return std::max(limits.commandLine, loggedIn ? longLine : isId ? longId : 0);
}

void Session::takeLine(const wire::Line &line)
{
    if (m_input)
        return takeRest(line);
    switch (machine().info().input) {
    case protocol::Input::Answer:
    case protocol::Input::Done:
        return takeAnswer(line);
    default:
        return takeFirst(line);
    }
}

void Session::takeFirst(const wire::Line &line)
{
    const std::size_t at = out().entries.size();
    Entry &entry = addCommand(line, line.raw.size());
    const CommandHead head = readHead(line.text);
    if (head.verb)
        entry.event = Event(*head.verb);

    m_reply.reset();
    m_input = Gathered{};
    m_input->token = entry.token;
    m_input->tag = head.tag.toByteArray();
    m_input->verb = head.verb;
    if (refusesLine(line) || refusesHead(line, head))
        keepRefusal();
    takePiece(line);
    out().entries[at].after = machine().state();
}

void Session::takeRest(const wire::Line &line)
{
    const std::size_t at = out().entries.size();
    Entry &entry = addEntry(Party::Client, Entry::Kind::Body, m_literal.finish(line.raw));
    entry.truncated = line.tooLong;
    entry.event = Happening::LiteralEnded;
    if (m_input->waited)
        m_input->token = entry.token = nextToken();
    if (!m_input->refusal && refusesLine(line))
        keepRefusal();
    takePiece(line);
    out().entries[at].after = machine().state();
}

/// Takes a line of a command: it ends there, or a literal comes next.
void Session::takePiece(const wire::Line &line)
{
    const auto mark = isTooLong(line) ? std::nullopt : wire::literalMarkOf(line.text);
    if (!m_input->refusal) {
        m_input->text.push_back({Piece::Kind::Text, line.text.toByteArray()});
        Parsed parsed = parse(m_input->text, m_talk.grammar());
        if (auto *command = std::get_if<Command>(&parsed.result))
            return begin(std::move(*command));
        if (refusesText(parsed))
            keepRefusal();
    }
    if (mark && (mark->atOnce || !m_input->refusal))
        expectLiteral(*mark);
    else
        refuseInput();
}

/// A literal that is refused comes all the same where the client does not wait: then it is read, and thrown away.
void Session::expectLiteral(const wire::LiteralMark &mark)
{
    const qsizetype bearable
        = (m_talk.account ? world().limits.messageSize : std::min(manyLiterals, world().limits.messageSize)) * tooLarge;
    if (mark.octets > bearable)
        return closeWith("The literal is far too large to be read, closing", Happening::ServiceClosing);
    m_input->left = mark.octets;
    m_input->waited = !mark.atOnce;
    if (!m_input->refusal)
        m_input->text.push_back({mark.binary ? Piece::Kind::Literal8 : Piece::Kind::Literal, {}});
    if (mark.atOnce)
        return;
    m_reply.reset();
    m_reply.ask(QByteArrayView("Ready for"), counted(mark.octets, "octet"));
    addReply(m_reply.lastLine({}), Outcome::More, m_input->verb ? std::optional<Event>(*m_input->verb) : std::nullopt,
             m_input->token);
}

QByteArrayView Session::takeOctets(QByteArrayView bytes)
{
    const QByteArrayView part = bytes.first(std::min(m_input->left, bytes.size()));
    if (!m_input->refusal)
        makeRoom(m_input->text.back().octets, part.size(), m_input->left);
    m_input->left -= part.size();
    if (QByteArray shown = m_literal.take(part); !shown.isEmpty())
        addEntry(Party::Client, Entry::Kind::Body, std::move(shown));
    if (!m_input->refusal)
        m_input->text.back().octets.append(part);
    return bytes.sliced(part.size());
}

/// What stands in m_reply is said when the command is complete; meanwhile others may be answered.
void Session::keepRefusal()
{
    m_input->refusal = m_reply;
}

/// Answers a command that is complete, as far as it will ever be.
void Session::refuseInput()
{
    m_reply = *m_input->refusal;
    const quint32 token = m_input->token;
    const std::optional<Event> event = m_input->verb ? std::optional<Event>(*m_input->verb) : std::nullopt;
    m_underWay.push_back({token, m_input->tag, m_input->verb});
    m_input.reset();
    finishReply(event, token);
}

qsizetype Session::mostOfLine() const
{
    const bool isOfExchange
        = m_input ? m_input->verb == Verb::Authenticate : machine().info().input == protocol::Input::Answer;
    return std::max(lineLimit(m_talk.account, m_input && m_input->verb == Verb::Id, world().limits),
                    isOfExchange ? world().limits.authLine : 0);
}

bool Session::isTooLong(const wire::Line &line) const
{
    return line.tooLong || line.raw.size() > mostOfLine();
}

/// Refuses a line with octets that have no place in any.
bool Session::refusesLine(const wire::Line &line)
{
    const QByteArray fault = faultOf(line, m_service.strict(), mostOfLine());
    m_reply.reset();
    if (!fault.isEmpty())
        m_reply.bad("", fault);
    return !fault.isEmpty();
}

/// Refuses what is no command of this server, and what is none here and now.
bool Session::refusesHead(const wire::Line &line, const CommandHead &head)
{
    if (protocol::looksLikeHttp(protocol::splitCommand(line.text))) {
        // Whoever speaks HTTP here was tricked into it, and what follows is not meant for us: close at once.
        m_reply.bad("", QByteArrayView("This is a mail server, it does not speak HTTP"));
        m_talk.mustClose = true;
    } else if (line.text.trimmed().isEmpty()) {
        m_reply.bad("", QByteArrayView("An empty line; a tag and a command are wanted"));
    } else if (line.text.indexOf(' ') > longestTag) {
        m_reply.bad("", QByteArrayView("The tag is too long, more than"), QByteArray::number(longestTag),
                    QByteArrayView("octets"));
    } else if (head.verb && !isServed(*head.verb, world())) {
        m_reply.bad("", QByteArrayView("This server does not offer"), Echo{head.word});
    } else if (const protocol::Refusal *refusal = head.verb ? machine().refusalOf(*head.verb) : nullptr) {
        if (QByteArrayView(refusal->code.word) == "NO")
            m_reply.no(refusal->code.detail, QByteArrayView(refusal->say));
        else
            m_reply.bad(refusal->code.detail, QByteArrayView(refusal->say));
    } else {
        return false;
    }
    return true;
}

/// Refuses what the grammar does not have.
bool Session::refusesText(const Parsed &parsed)
{
    m_reply.reset();
    const SyntaxFault *fault = parsed.fault();
    if (!fault)
        return refusesLiteral(*parsed.literalWanted());
    m_reply.bad("", withPlace(*fault));
    return true;
}

/// Refuses a literal that is too large, before anybody sends it.
bool Session::refusesLiteral(const LiteralWanted &wanted)
{
    const bool isMessage = wanted.use == LiteralWanted::Use::Message;
    const qsizetype most = !m_talk.account ? fewLiterals : isMessage ? world().limits.messageSize : manyLiterals;
    m_input->literals += wanted.mark.octets;
    if (m_input->literals <= most && m_input->text.size() < mostPieces)
        return false;
    if (isMessage)
        m_reply.no("[TOOBIG]", QByteArrayView("More than"), QByteArray::number(most), QByteArrayView("octets"));
    else
        m_reply.bad("[TOOBIG]", QByteArrayView("Too much in literals, more than"), QByteArray::number(most),
                    QByteArrayView("octets"));
    return true;
}

/// A line that an exchange has asked for, or the DONE of IDLE.
void Session::takeAnswer(const wire::Line &line)
{
    const bool ends = machine().info().input == protocol::Input::Done;
    const std::size_t at = out().entries.size();
    const Event event = ends ? Happening::IdleEnded : Happening::AuthLine;
    const quint32 token = addAnswer(line, event).token;
    m_underWay.push_back({token, m_exchangeTag, std::nullopt});

    if (refusesLine(line))
        m_login.abandon();
    else if (!ends)
        answerChallenge(line.text, m_login, m_service, m_talk, m_reply);
    else if (line.text.compare("DONE", Qt::CaseInsensitive) == 0)
        m_reply.ok("", QByteArrayView("IDLE ended"));
    else
        m_reply.bad("[CLIENTBUG]", QByteArrayView("DONE was expected; IDLE ended"));
    finishReply(event, token);
    out().entries[at].after = machine().state();
}

} // namespace helolab::imap
