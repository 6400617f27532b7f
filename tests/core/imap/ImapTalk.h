// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Talk.h"

namespace helolab::test {

/// A talk with an IMAP server, whose store tells the session what happens in it.
class ImapTalk : public Talk
{
public:
    explicit ImapTalk(world::World world = worldNamed("default"))
        : Talk(std::move(world), 1 << 28, "imap")
        , m_listening(store.listen([this](const store::Change &change) { m_changes.push_back(change); }))
    {
    }

    /// \p line gets its CR LF here; all of the answer, pieces put off included, but for what is late.
    std::string ask(const QByteArray &line) { return give(line + "\r\n"); }

    std::string give(const QByteArray &octets)
    {
        std::string said = send(octets);
        return said + settle();
    }

    /// What the session says by itself now.
    std::string settle()
    {
        std::string said;
        for (const store::Change &change : std::exchange(m_changes, {})) {
            session->storeChanged(change, now, actions);
            said += take();
        }
        while (!closed && session->deadline() && *session->deadline() <= now) {
            session->expire(now, actions);
            said += take();
        }
        return said;
    }

    /// Lets \p duration pass.
    std::string wait(Milliseconds duration)
    {
        now += duration;
        return settle();
    }

    std::string logIn() { return ask("in LOGIN an hutech123"); }
    std::string select()
    {
        logIn();
        return ask("sel SELECT INBOX");
    }

    /// Puts a message into An's mailbox, behind those that are there.
    quint32 put(const QByteArray &octets = "Subject: x\r\n\r\ny\r\n", const QByteArray &mailbox = "INBOX")
    {
        store::Message message;
        message.octets = octets;
        message.internalDate = now;
        quint32 uid = 0;
        (void)store.append("an@hanoi.example", mailbox, std::move(message), &uid);
        return uid;
    }

private:
    std::vector<store::Change> m_changes;
    std::shared_ptr<void> m_listening;
};

/// The default world, without a message in it.
inline world::World worldWithoutMail()
{
    world::World world = worldNamed("default");
    world.messages.clear();
    return world;
}

} // namespace helolab::test
