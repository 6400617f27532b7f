// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/Conversation.h"
#include "core/Protocols.h"
#include "tests/support/Conversation.h"

namespace helolab::test {

/// A conversation of the window that holds what a test lets both sides say.
class ShownTalk : public console::Conversation
{
public:
    explicit ShownTalk(const char *protocol = "smtp")
        : m_machine(findProtocol(QString::fromLatin1(protocol))->table(), {})
    {
        m_transcript.protocol = findProtocol(QString::fromLatin1(protocol));
        m_transcript.peer = QStringLiteral("127.0.0.1:2525");
    }

    const transcript::Transcript &transcript() const override { return m_transcript; }
    const protocol::Machine &machine() const override { return m_machine; }
    bool isWritable() const override { return false; }

    /// Shows what has been said in \p talk and is not here yet.
    void show(const tests::Conversation &talk)
    {
        const auto first = qsizetype(m_transcript.entries.size());
        const auto &said = talk.transcript().entries;
        m_transcript.entries.insert(m_transcript.entries.end(), said.begin() + first, said.end());
        emit entriesAdded(first, qsizetype(said.size()) - first);
    }
    /// \p count commands that nobody answers.
    void addCommands(qsizetype count) { add(count, protocol::Party::Client, "NOOP\r\n"); }
    /// \p count lines of \p from.
    void add(qsizetype count, protocol::Party from, const QByteArray &line)
    {
        const auto first = qsizetype(m_transcript.entries.size());
        protocol::Entry entry;
        entry.from = from;
        entry.bytes = line;
        m_transcript.entries.insert(m_transcript.entries.end(), std::size_t(count), entry);
        emit entriesAdded(first, count);
    }
    void drop(qsizetype count)
    {
        m_transcript.entries.erase(m_transcript.entries.begin(), m_transcript.entries.begin() + count);
        emit entriesDropped(count);
    }

private:
    transcript::Transcript m_transcript;
    protocol::Machine m_machine;
};

/// A mail that is sent: twenty rows, one of them refused, a reply of three lines, a message of three lines.
inline tests::Conversation sentMail()
{
    tests::Conversation talk(*findProtocol(u"smtp"));
    talk.server("220 mail").client("EHLO pc").server("250-mail\r\n250-SIZE\r\n250 HELP");
    talk.client("RCPT TO:<b@c.example>").server("503 5.5.1 No").client("MAIL FROM:<a@c.example>").server("250 OK");
    talk.client("RCPT TO:<b@c.example>").server("250 OK").client("DATA").server("354 Go");
    talk.client("Subject: x").client("").client("Hello").client(".").server("250 2.0.0 Taken");
    talk.client("QUIT").server("221 Bye");
    talk.happened(protocol::Happening::PeerClosed, protocol::Outcome::Done, protocol::Party::Server);
    return talk;
}

} // namespace helolab::test
