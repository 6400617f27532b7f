// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandHead.h"
#include "CommandText.h"
#include "Turn.h"
#include "core/protocol/CountedText.h"
#include "core/protocol/LineSession.h"
#include "core/protocol/SessionContext.h"
#include "core/wire/LiteralMark.h"

#include <memory>
#include <optional>
#include <vector>

namespace helolab::imap {

/// The server's side of one IMAP conversation.
///
/// A command is gathered piece by piece: a line, literals, the lines behind them. With each piece it is decided whether
/// more is wanted: what is refused is refused before its literal is asked for, and the octets of one that comes unasked
/// are read and thrown away. Entries of the pieces are as protocol::Tracker says.
///
/// A complete command is carried out at once, or, where one before it is late and could change its results, once that
/// has ended. Its answer is untagged replies, what is new in the mailbox, and the tagged reply, whose outcome is the
/// table's. FETCH, SEARCH and STORE may answer in pieces (Run.h).
class Session final : public protocol::LineSession
{
public:
    explicit Session(const protocol::SessionContext &context);

    QByteArray watches() const override;

private:
    /// A command that is not complete.
    struct Gathered
    {
        quint32 token = 0; ///< of the entry that the next reply answers
        QByteArray tag;
        std::optional<Verb> verb;
        CommandText text;
        qsizetype literals = 0; ///< octets in them
        qsizetype left = 0; ///< octets of a literal to come
        bool waited = false; ///< for our +
        std::optional<Reply> refusal; ///< what is to be said when the last of it has come
    };
    /// A command that was read and has not been answered.
    struct UnderWay
    {
        quint32 token = 0;
        QByteArray tag;
        std::optional<Verb> verb;
    };
    struct Parked
    {
        quint32 token = 0;
        std::shared_ptr<const Command> command;
    };

    void leave(Leaving why) override;
    void greet() override;
    void takeLine(const wire::Line &line) override;
    bool readsOctets() const override { return m_input && m_input->left > 0; }
    QByteArrayView takeOctets(QByteArrayView bytes) override;
    QByteArray heldOctets() const override { return m_literal.held(); }
    bool mustWait() const override;
    bool hasMore() const override;
    void goOn() override;
    void takeNews(const store::Change &change) override;
    Milliseconds patience() const override;
    void finishReply(std::optional<protocol::Event> event, quint32 token) override;
    void writeFault(const world::Fault &fault) override;
    void moved(protocol::StateId before, protocol::Event event, protocol::Outcome outcome) override;
    void ended() override;

    // Gathering a command
    void takeFirst(const wire::Line &line);
    void takeRest(const wire::Line &line);
    void takeAnswer(const wire::Line &line);
    void takePiece(const wire::Line &line);
    qsizetype mostOfLine() const;
    bool isTooLong(const wire::Line &line) const;
    bool refusesLine(const wire::Line &line);
    bool refusesHead(const wire::Line &line, const CommandHead &head);
    bool refusesText(const Parsed &parsed);
    bool refusesLiteral(const LiteralWanted &wanted);
    void expectLiteral(const wire::LiteralMark &mark);
    void keepRefusal();
    void refuseInput();

    // Carrying it out
    void begin(Command command);
    bool mayBegin(Verb verb) const;
    void start(quint32 token, const std::shared_ptr<const Command> &command);
    void carryOut(quint32 token, const Command &command);
    bool isNewsDue() const;

    // Saying it
    void sayLines();
    void sayFarewell(protocol::Happening why);
    void tellNews(std::optional<Verb> verb);
    bool isAnyCountingOnNumbers(std::optional<Verb> verb) const;
    void closeWith(const QByteArray &text, protocol::Happening why);

    const Service m_service;
    Talk m_talk;
    protocol::Login m_login;
    Reply m_reply;
    std::optional<Gathered> m_input;
    protocol::CountedText m_literal;
    std::vector<UnderWay> m_underWay;
    std::optional<Parked> m_parked;
    QByteArray m_exchangeTag; // of AUTHENTICATE or IDLE
    bool m_yields = false; // others have their turn before the next command
    bool m_newsDue = false; // something changed while the client is idle
    int m_errors = 0; // commands not understood, and failed logins, since the last one that went well
};

} // namespace helolab::imap
