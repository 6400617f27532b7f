// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"
#include "SessionContext.h"
#include "core/wire/LineReader.h"

#include <functional>
#include <vector>

namespace helolab::world {
struct Fault;
struct World;
} // namespace helolab::world

namespace helolab::protocol {

/// What the server's side of every protocol of lines has in common: octets become lines, pipelined ones wait their
/// turn, answers are late where the world wants it, silence ends, and what happens becomes entries. What a line means
/// and what is said to it is the protocol's own.
class LineSession : public Session
{
public:
    void open(TimePoint now, Actions &out) final;
    void feed(QByteArrayView bytes, TimePoint now, Actions &out) final;
    void expire(TimePoint now, Actions &out) final;
    void storeChanged(const store::Change &change, TimePoint now, Actions &out) final;
    void shutDown(TimePoint now, Actions &out) final;
    void peerClosed(TimePoint now, Actions &out) final;
    void tlsEnded(bool ok, TimePoint now, Actions &out) final;

    std::optional<TimePoint> deadline() const final;
    const Machine &machine() const final { return m_machine; }

protected:
    /// Needs in \p enforced are what this server insists on. What \p context refers to outlives the session.
    LineSession(const Table &table, Needs enforced, const SessionContext &context);

    // ---- The protocol's own

    /// Why the server leaves on its own account.
    enum class Leaving : quint8 { Silence, Stopping, TooMuchPipelined };
    /// A last word, and closes: a reply if the protocol has one for that, and move() or happened() to the closed state.
    virtual void leave(Leaving why) = 0;
    /// Writes the greeting.
    virtual void greet() = 0;
    /// Answers one line, which has no entry yet: addCommand(), then a refusal and finishReply(), or answer().
    virtual void takeLine(const wire::Line &line) = 0;
    /// Takes some of \p bytes, of which there are some; returns the rest. Only where readsOctets().
    virtual QByteArrayView takeOctets(QByteArrayView bytes) { return bytes; }
    /// Whether what comes next must wait until something that came before it is answered. What a protocol answers in
    /// the order of the commands waits while an answer is late.
    virtual bool mustWait() const { return lateAnswers() > 0; }
    /// True where there is more to be said although nothing new has come: an answer is given in pieces, for which
    /// goOn() is called, once in a call, when the peer has read what there is already.
    virtual bool hasMore() const { return false; }
    virtual void goOn() { }
    /// Something has changed in the store.
    virtual void takeNews(const store::Change &) { }
    /// Octets that came and are no entry yet, beside an unfinished line: those of a literal's last line.
    virtual QByteArray heldOctets() const { return {}; }
    /// How long the client may be silent.
    virtual Milliseconds patience() const = 0;
    /// Sends what greet(), a command or writeFault() has written, as the reply to \p event: addReply(), then move(),
    /// then the reply's `after`. Closes where the reply was the last one. \p event is empty where the verb is unknown.
    virtual void finishReply(std::optional<Event> event, quint32 token) = 0;
    /// Writes the reply that a fault gives in place of the command's own.
    virtual void writeFault(const world::Fault &fault) = 0;
    /// The state may have changed from \p before; what belonged to it goes. Not called once the session is closed.
    virtual void moved(StateId before, Event event, Outcome outcome);
    /// The session is closed: nothing more will come.
    virtual void ended() { }

    // ---- What it does that with

    /// Lets \p work write the answer to a command and gives it, but for what goes wrong in the world at \p at.
    void answer(const char *at, std::optional<Event> event, quint32 token, std::function<void()> work);
    /// What is wrong with the octets of \p line whatever the command is, in words for the wire; empty where nothing is.
    /// A bare LF is a fault only to a \p strict server; a line of more than \p most octets, CR LF included, to all.
    QByteArray faultOf(const wire::Line &line, bool strict, qsizetype most) const;
    /// The one place where the state changes.
    void move(Event event, Outcome outcome);
    void happened(Happening what, Outcome outcome, Party who);
    Entry &addEntry(Party from, Entry::Kind kind, QByteArray bytes);
    /// Adds the entry of a command line, with a token of its own; of a line that is longer than \p most octets, its
    /// beginning. Its event, and the state that its reply leads to, are for the caller.
    Entry &addCommand(const wire::Line &line, qsizetype most);
    /// The same of a line that is no command, but what \p event says: an answer to a challenge, the end of waiting.
    Entry &addAnswer(const wire::Line &line, Event event);
    /// Adds the entry of a whole reply, and sends it. The state it leads to is for the caller.
    Entry &addReply(QByteArrayView bytes, Outcome outcome, std::optional<Event> event, quint32 token);
    quint32 nextToken() { return m_nextToken++; }
    /// Of commands whose answers are late.
    std::size_t lateAnswers() const { return m_late.size(); }
    /// Whether enough has been said for one call: the peer reads first.
    bool isFull() const;
    /// Octets, CR LF included; from the next line on.
    void setLineLimit(qsizetype limit) { m_lines.setLimit(limit); }
    TimePoint now() const { return m_now; }
    /// Of the call that is under way.
    Actions &out() { return *m_out; }
    bool isClosed() const { return m_machine.state() == m_machine.table().closed; }
    bool isInTunnel() const { return m_machine.met().has(Need::Tls); }
    const world::World &world() const { return m_world; }

private:
    /// A command whose answer is late.
    struct Late
    {
        TimePoint due;
        std::function<void()> answer;
    };

    void process(QByteArrayView bytes);
    QByteArrayView takeLines(QByteArrayView bytes);
    bool isInHandshake() const { return m_machine.info().input == Input::Handshake; }
    void throwAway(const wire::Line &line);
    bool mustPause() const;
    bool isReady() const;
    void giveDue();
    void keepWaiting(QByteArrayView bytes);
    void answerWith(const world::Fault &fault, std::optional<Event> event, quint32 token,
                    const std::function<void()> &work);
    void hangUp();

    const world::World &m_world;
    world::FaultTally &m_faults;
    const bool m_beginsInTunnel;
    Machine m_machine;
    wire::LineReader m_lines;
    std::vector<Late> m_late; // in the order of their commands
    QByteArray m_waiting; // pipelined commands behind a late answer, or an output that is large enough for now
    TimePoint m_lastHeard;
    quint32 m_nextToken = 1;

    // For the duration of one call.
    TimePoint m_now;
    Actions *m_out = nullptr;
};

} // namespace helolab::protocol
