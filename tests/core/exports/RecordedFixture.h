// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Protocols.h"
#include "core/exports/Recording.h"
#include "core/protocol/Protocol.h"
#include "core/protocol/Tracker.h"

namespace helolab::exports {

/// A conversation that a test writes down, line by line.
class Talked
{
public:
    explicit Talked(QStringView protocol, const QString &peer = QStringLiteral("192.0.2.7:2525"))
        : m_tracker(*findProtocol(protocol))
    {
        transcript.protocol = findProtocol(protocol);
        transcript.peer = peer;
        transcript.opened = now;
    }

    Talked &client(const QByteArray &line) { return take(m_tracker.fromClient(line + "\r\n", next())); }
    Talked &server(const QByteArray &line) { return take(m_tracker.fromServer(line + "\r\n", next())); }
    Talked &closed(protocol::Party by)
    {
        return take(m_tracker.happened(protocol::Happening::PeerClosed, protocol::Outcome::Done, by, next()));
    }
    Talked &happens(protocol::Happening what)
    {
        return take(m_tracker.happened(what, protocol::Outcome::Done, protocol::Party::Client, next()));
    }
    /// Time passes without a word.
    Talked &waits(Milliseconds duration)
    {
        now += duration;
        return *this;
    }

    transcript::Transcript transcript;
    TimePoint now{Milliseconds(1767603600000)}; // 2026-01-05T09:00:00Z

private:
    TimePoint next() { return now += Milliseconds(10); }
    Talked &take(std::vector<protocol::Entry> entries)
    {
        std::move(entries.begin(), entries.end(), std::back_inserter(transcript.entries));
        return *this;
    }

    protocol::Tracker m_tracker;
};

/// A message sent, with a slip on the way.
inline Talked sentMessage()
{
    Talked talk(u"smtp");
    talk.server("220 mail.hanoi.example ESMTP").client("HELO pc").server("250 mail.hanoi.example");
    talk.client("RCPT TO:<b@hanoi.example>").server("503 5.5.1 Need MAIL before RCPT");
    talk.client("MAIL FROM:<a@hanoi.example>").server("250 2.1.0 Ok");
    talk.client("RCPT TO:<b@hanoi.example>").server("250 2.1.5 Ok");
    talk.client("DATA").server("354 Go on");
    talk.client("Subject: <b>bold</b>").client("").client(".").server("250 2.0.0 Queued");
    talk.client("QUIT").server("221 2.0.0 Bye").closed(protocol::Party::Server);
    return talk;
}

} // namespace helolab::exports
