// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Protocol.h"
#include "core/protocol/Session.h"
#include "core/protocol/SessionContext.h"
#include "core/wire/LineReader.h"

#include <QList>

namespace helolab::net {

/// A protocol that does on demand what is hard to get out of a real one: see Talk::obey().
class Talk final : public protocol::Session
{
public:
    void open(TimePoint now, protocol::Actions &out) override { say(now, "hello\r\n", out); }
    void feed(QByteArrayView bytes, TimePoint now, protocol::Actions &out) override
    {
        m_lines.feed(bytes);
        while (const auto line = m_lines.next())
            obey(line->text.toByteArray(), now, out);
        m_lines.keepRest();
    }
    void expire(TimePoint now, protocol::Actions &out) override
    {
        m_due.reset();
        say(now, "late\r\n", out);
    }
    void shutDown(TimePoint now, protocol::Actions &out) override
    {
        say(now, "leaving\r\n", out);
        out.close = true;
    }
    void tlsEnded(bool ok, TimePoint now, protocol::Actions &out) override
    {
        say(now, ok ? "tls\r\n" : "no tls\r\n", out);
    }
    void peerClosed(TimePoint now, protocol::Actions &out) override
    {
        protocol::Entry gone;
        gone.at = now;
        gone.kind = protocol::Entry::Kind::Happening;
        out.entries.push_back(gone);
    }
    std::optional<TimePoint> deadline() const override { return m_due; }
    const protocol::Machine &machine() const override { return m_machine; }

    static const protocol::Table &table()
    {
        static constexpr protocol::StateInfo states[] = {
            {protocol::StateId(0), "Talking", protocol::Input::Commands, {}, 0, 0},
            {protocol::StateId(1), "Closed", protocol::Input::Nothing, {}, 1, 0},
        };
        static constexpr protocol::Table table{"talk", protocol::StateId(0), protocol::StateId(1), states, {}, {}, {},
                                               {}};
        return table;
    }

private:
    void obey(const QByteArray &line, TimePoint now, protocol::Actions &out)
    {
        const QByteArray argument = line.mid(line.indexOf(' ') + 1);
        if (line.startsWith("BIG "))
            say(now, QByteArray(argument.toInt(), 'b') + "\r\n", out);
        else if (line.startsWith("LATE "))
            m_due = now + Milliseconds(argument.toInt());
        else if (line == "TLS")
            out.startTls = true;
        else if (line == "BYE") {
            say(now, "bye\r\n", out);
            out.close = true;
        } else
            say(now, line + "\r\n", out);
    }
    void say(TimePoint now, const QByteArray &bytes, protocol::Actions &out)
    {
        out.output += bytes;
        protocol::Entry entry;
        entry.at = now;
        entry.from = protocol::Party::Server;
        entry.kind = protocol::Entry::Kind::Reply;
        entry.bytes = bytes.first(std::min<qsizetype>(bytes.size(), 100));
        out.entries.push_back(entry);
    }

    wire::LineReader m_lines{1000};
    protocol::Machine m_machine{table(), {}};
    std::optional<TimePoint> m_due;
};

class TalkProtocol final : public protocol::Protocol
{
public:
    const protocol::Table &table() const override { return Talk::table(); }
    const char *name() const override { return "TALK"; }
    quint16 wellKnownPort() const override { return 1; }
    quint16 labPort() const override { return 1; }
    quint16 tlsPort() const override { return 1; }
    quint16 tlsLabPort() const override { return 1; }
    protocol::CommandView parseCommand(QByteArrayView) const override { return {}; }
    protocol::ReplyView parseReply(QByteArrayView, const protocol::CommandView *) const override { return {}; }
    QList<QByteArray> completions(QByteArrayView, protocol::StateId) const override { return {}; }
    std::unique_ptr<protocol::Session> makeSession(const protocol::SessionContext &) const override
    {
        return std::make_unique<Talk>();
    }
};

} // namespace helolab::net
