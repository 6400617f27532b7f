// SPDX-License-Identifier: GPL-3.0-or-later
#include "SavedSession.h"

#include "core/protocol/Protocol.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <utility>

namespace helolab::transcript {

namespace {

using protocol::Entry;
using protocol::Party;
using Kind = SessionStep::Kind;

/// Puts lines together again that came in pieces, and cuts them at CR LF.
class StepWriter
{
public:
    StepWriter(const protocol::Protocol &protocol, Replies replies, int connection)
        : m_protocol(protocol)
        , m_table(protocol.table())
        , m_replies(replies)
        , m_connection(connection)
    {
    }

    void take(const Entry &entry)
    {
        if (entry.from != m_party)
            flush();
        m_party = entry.from;
        if (entry.kind == Entry::Kind::Happening) {
            takeHappening(entry);
            return;
        }
        waitedBefore(entry);
        m_pending += entry.bytes;
        cutLines();
        // The line of a command or a reply is over, however it ended.
        if (entry.kind != Entry::Kind::Body)
            flush();
        if (entry.kind == Entry::Kind::Reply && entry.after != entry.before)
            addState(entry.after);
        m_last = entry.at;
        m_awaiting = entry.from == Party::Client && entry.token != 0;
    }

    /// The lines that are whole by now.
    std::vector<SessionStep> takeSteps() { return std::exchange(m_steps, {}); }

    std::vector<SessionStep> finish()
    {
        flush();
        return takeSteps();
    }

private:
    SessionStep &add(Kind kind)
    {
        SessionStep &step = m_steps.emplace_back();
        step.kind = kind;
        step.connection = m_connection;
        return step;
    }

    void addState(protocol::StateId state)
    {
        SessionStep &step = add(Kind::State);
        step.value = m_table.protocol;
        step.name = m_table.info(state).name;
    }

    void takeHappening(const Entry &entry)
    {
        if (entry.event != protocol::Event(protocol::Happening::PeerClosed))
            return;
        flush();
        if (entry.from == Party::Client)
            add(Kind::Close);
        else if (entry.after != entry.before)
            addState(entry.after); // the server has hung up
    }

    /// A server that speaks unasked after a silence has lost patience.
    void waitedBefore(const Entry &entry)
    {
        using std::chrono::seconds;
        const bool unasked = entry.kind == Entry::Kind::Reply && entry.token == 0 && !m_awaiting && !m_steps.empty();
        if (!unasked || entry.at - m_last < seconds(1))
            return;
        add(Kind::Wait).duration = std::chrono::ceil<seconds>(entry.at - m_last);
    }

    void cutLines()
    {
        qsizetype from = 0;
        for (qsizetype end = m_pending.indexOf("\r\n"); end >= 0; end = m_pending.indexOf("\r\n", from)) {
            addLine(m_pending.mid(from, end - from), false);
            from = end + 2;
        }
        m_pending.remove(0, from);
    }

    void flush()
    {
        if (const QByteArray rest = std::exchange(m_pending, {}); !rest.isEmpty())
            addLine(rest, true);
    }

    void addLine(const QByteArray &line, bool raw)
    {
        SessionStep &step = add(m_party == Party::Client ? Kind::Send : Kind::Expect);
        step.raw = raw || line.contains('\n');
        step.octets = step.raw && !raw ? line + "\r\n" : line;
        if (step.kind == Kind::Expect && m_replies == Replies::Codes && !step.raw) {
            step.openEnded = line != "."; // the end of a reply's text is its end on any day
            step.octets.truncate(step.openEnded ? beginningOf(line) : 1);
        }
    }

    /// Octets that programs go by: the word, and the hyphen of a line that is not the last.
    qsizetype beginningOf(const QByteArray &line) const
    {
        const protocol::ReplyView view = m_protocol.parseReply(line, nullptr);
        const qsizetype word = view.word.isEmpty() ? 0 : view.word.end() - QByteArrayView(line).begin() + 1;
        return std::min(word, line.size());
    }

    const protocol::Protocol &m_protocol;
    const protocol::Table &m_table;
    Replies m_replies;
    int m_connection;
    std::vector<SessionStep> m_steps;
    Party m_party = Party::Server;
    QByteArray m_pending;
    TimePoint m_last;
    bool m_awaiting = false;
};

SessionStep setting(const QByteArray &name, const QByteArray &value)
{
    SessionStep step;
    step.kind = Kind::Setting;
    step.connection = 0;
    step.name = name;
    step.value = value;
    return step;
}

} // namespace

std::vector<SessionStep> sessionSteps(const Transcript &transcript, Replies replies, int connection)
{
    StepWriter writer(*transcript.protocol, replies, connection);
    for (const Entry &entry : transcript.entries)
        writer.take(entry);
    return writer.finish();
}

std::vector<SessionStep> sessionSteps(const std::vector<const Transcript *> &transcripts)
{
    std::vector<StepWriter> writers;
    std::vector<std::pair<std::size_t, const Entry *>> moments;
    for (std::size_t i = 0; i < transcripts.size(); ++i) {
        writers.emplace_back(*transcripts[i]->protocol, Replies::Whole, int(i) + 1);
        for (const Entry &entry : transcripts[i]->entries)
            moments.emplace_back(i, &entry);
    }
    std::stable_sort(moments.begin(), moments.end(),
                     [](const auto &a, const auto &b) { return a.second->at < b.second->at; });
    std::vector<SessionStep> all;
    const auto add
        = [&all](std::vector<SessionStep> steps) { std::move(steps.begin(), steps.end(), std::back_inserter(all)); };
    for (const auto &[writer, entry] : moments) {
        writers[writer].take(*entry);
        add(writers[writer].takeSteps());
    }
    for (StepWriter &writer : writers)
        add(writer.finish());
    return all;
}

std::vector<SessionStep> sessionSettings(const Transcript &transcript)
{
    std::vector<SessionStep> settings{setting("protocol", transcript.protocol->table().protocol)};
    if (transcript.opened != TimePoint()) {
        const auto opened = QDateTime::fromMSecsSinceEpoch(transcript.opened.time_since_epoch().count(), Qt::UTC);
        settings.push_back(setting("time", opened.toString(Qt::ISODateWithMs).toLatin1()));
    }
    return settings;
}

} // namespace helolab::transcript
