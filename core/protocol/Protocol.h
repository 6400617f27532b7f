// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Event.h"
#include "Table.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>
#include <optional>
#include <span>

namespace helolab::protocol {

class Session;
struct Entry;
struct SessionContext;

/// What the first look at a line from the client tells.
struct CommandView
{
    std::optional<VerbId> verb; ///< nothing where no rule has that name
    Event event; ///< what a success of it means to the table; only where verb
    QByteArrayView word; ///< the verb as typed
    QByteArrayView argument; ///< the rest, without the space before it
    QByteArrayView tag; ///< IMAP's; empty elsewhere
    qsizetype octetsToFollow = 0; ///< a chunk or literal comes right behind the line, this long
    bool octetsAtOnce = false; ///< they come without waiting for the server's word (BDAT, LITERAL+)
    bool lineGoesOn = false; ///< behind those octets, of which there may be none, comes the rest of the line (literals)
};

/// What a line from the server tells.
struct ReplyView
{
    bool valid = false; ///< false: no such reply exists in this protocol
    bool more = false; ///< another line of the same reply follows (SMTP: 250-); not read where textFollows
    bool textFollows = false; ///< lines of text follow, up to a lone dot, which ends the reply (POP3)
    bool closing = false; ///< the server announces that it leaves (421, BYE)
    bool untagged = false; ///< answers no command, but for one whose tag could not be read; only IMAP's
    std::optional<Event> greeting; ///< what it is as the first line of all, if not the usual greeting (PREAUTH)
    std::optional<Outcome> outcome;
    bool transient = false; ///< of a refusal: the same may be taken later
    quint16 code = 0;
    QByteArrayView word; ///< what programs go by: "503", "-ERR", "NO"; empty where there is no such thing
    QByteArrayView detail; ///< says it more exactly: "5.1.1", "IN-USE", without brackets; often empty
    QByteArrayView tag;
    QByteArrayView text;
    qsizetype octetsToFollow = 0; ///< come right behind the line and belong to the reply, whatever they are
    bool lineGoesOn = false; ///< there are such octets, and behind them the rest of the line (literals)
};

/// One protocol, for those that must not know which: registered once in Protocols.cpp. It holds no state and is shared
/// by all conversations, of all threads.
class Protocol
{
public:
    virtual ~Protocol() = default;

    /// Outlives everything; its address tells protocols apart.
    virtual const Table &table() const = 0;
    /// "SMTP"; a proper name, never translated.
    virtual const char *name() const = 0;
    /// The well-known port in the clear, 25, and the port of the workbench, 2525.
    virtual quint16 wellKnownPort() const = 0;
    virtual quint16 labPort() const = 0;
    /// Where TLS comes before the first line (RFC 8314 section 7), and the same for the lab.
    virtual quint16 tlsPort() const = 0;
    virtual quint16 tlsLabPort() const = 0;

    /// \p line is without its line ending.
    virtual CommandView parseCommand(QByteArrayView line) const = 0;
    /// One line of a reply, without its ending. \p answers is the command that it may answer, if any. Of a reply of
    /// several lines the last one counts, but where text follows, or the line goes on: there the first does.
    virtual ReplyView parseReply(QByteArrayView line, const CommandView *answers) const = 0;
    /// Whether \p reply, as a world's fault has it, refuses a command; without a tag.
    virtual bool isRefusal(QByteArrayView reply) const
    {
        const ReplyView view = parseReply(reply, nullptr);
        return view.valid && (view.outcome == Outcome::Failed || view.outcome == Outcome::Bad);
    }
    /// The rest of a command's or a reply's line behind octets that it has counted: whether there are more of them.
    /// Only of a line that `lineGoesOn`.
    virtual CommandView parseRest(QByteArrayView) const { return {}; }
    /// The words by which its replies tell how a command ended, where these are few: "+OK", "-ERR". None where they
    /// are numbers of three digits.
    virtual std::span<const char *const> replyWords() const { return {}; }
    /// Word completions for an input line that is \p typed so far, in \p state: those that are legal there
    /// first. completionsOf() of Completions.h makes them from the table.
    virtual QList<QByteArray> completions(QByteArrayView typed, StateId state) const = 0;

    /// The server's side of a new connection.
    virtual std::unique_ptr<Session> makeSession(const SessionContext &context) const = 0;
};

/// What the first line of \p reply tells; views are of its octets.
ReplyView replyIn(const Protocol &protocol, const Entry &reply);

/// Whether \p protocol has a reply that \p word could stand for: "250", "-ERR".
bool hasReplyWord(const Protocol &protocol, QByteArrayView word);

} // namespace helolab::protocol
